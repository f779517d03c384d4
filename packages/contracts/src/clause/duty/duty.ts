import type { Id, PlainDate, Window, Zone } from '../../vocabulary/index.ts';
import type { ClauseBase } from '../clause-schemas.ts';
import type { ContractContext } from '../contract-context.ts';
import type { PublishNode } from '../publish-node.ts';
import type { Phrase, Value } from './phrase.ts';

type Maybe<Value> = Value | null | undefined;

/** One of the times at which something is done, such as each publication of a deliverable. */
export interface Occasion {
  /** Part of the id of the obligation at that time. */
  readonly name: string;
  readonly node: PublishNode;
  /** Whether the end of its window is the first moment outside of it. Default: its last moment. */
  readonly endsBefore?: boolean;
}

/** By when something is done, or how long it lasts. What has a fixed time is an obligation of the calendar too. */
export type DutyTime =
  /** At each of these times; each lasts for the minutes. Null: open. */
  | {
      readonly at: 'times';
      readonly occasions: readonly Occasion[] | null;
      readonly minutes?: Maybe<number>;
    }
  /** For days from an event. */
  | {
      readonly at: 'stay';
      readonly days: Maybe<number>;
      readonly event: Phrase;
      readonly occasions: readonly Occasion[];
    }
  /** Within days after an event; on its day for 0. */
  | {
      readonly at: 'after';
      readonly days: Maybe<number>;
      readonly event: Phrase;
      /** Where the event has a fixed time: the days that lie between that time and the first of `days`. Default: none. */
      readonly occasions?: readonly Occasion[];
      readonly later?: number;
      /** Default: false. */
      readonly isBusinessDays?: boolean;
    }
  | { readonly at: 'date'; readonly on: Maybe<PlainDate>; readonly isLast?: boolean }
  | {
      readonly at: 'window';
      readonly window: Maybe<Window>;
      /** Default: that of the contract. */
      readonly zone?: Zone;
      /** Whether an early end of the deal ends it. Default: false. */
      readonly endsWithDeal?: boolean;
    }
  /** For days after a window. */
  | { readonly at: 'tail'; readonly days: number; readonly window: Maybe<Window> }
  /** Days before the end of the term. */
  | { readonly at: 'before-end'; readonly days: Maybe<number>; readonly months: Maybe<number> }
  /** In each period of the term, counted from its first day; `as` says it in words. */
  | { readonly at: 'periods'; readonly per: 'week' | 'month' | 'term'; readonly as: Phrase }
  /** A time that depends on what happens, or none. */
  | { readonly at: 'said'; readonly as: Phrase };

/** A breach for which contracts let a party end the deal. */
export type Breach =
  | 'missed-publication'
  | 'unlawful-content'
  | 'undisclosed-advertising'
  | 'false-data'
  | 'non-payment'
  | 'reputation-harm';

/** What a party owes under a clause, in no language. */
export interface ClauseDuty {
  /** Unique in its clause and stable: the same for the same duty in every revision. */
  readonly name: string;
  /** Who owes it; absent or null while that is open. */
  readonly by?: Maybe<Id>;
  /** Whether it concerns every party, so that `by` names nobody. Default: false. */
  readonly isShared?: boolean;
  /** Whether nothing is owed where the parties agreed on no time on purpose, as with pinning. Default: false. */
  readonly onlyWithTime?: boolean;
  /** To whom, where it is owed to one party. */
  readonly to?: Maybe<Id>;
  readonly what: Phrase;
  /** What else is agreed of it. Default: nothing. */
  readonly details?: readonly (Phrase | Value)[];
  readonly when: DutyTime;
  /** What its own clause says happens when it is missed. Default: nothing. */
  readonly follows?: readonly Phrase[];
  /** The breach that missing it is. Default: none that contracts name. */
  readonly breach?: Breach;
  /** Whether it is a payment. Default: false. */
  readonly isPayment?: boolean;
  /** The deliverable that it delivers. Default: none. */
  readonly delivers?: Id;
  /** Whether missing it may harm a third party's right or break a law. Default: false. */
  readonly isLegal?: boolean;
}

/** What a kind of clause says about duties. */
export interface DutyKind<Draft extends ClauseBase = ClauseBase> {
  /** What is owed under a clause. */
  duties?(clause: Draft, contract: ContractContext): readonly ClauseDuty[];
  /** What a clause says happens when a duty of any clause is missed. */
  follows?(clause: Draft, duty: ClauseDuty, contract: ContractContext): readonly Phrase[];
}

/** The time of something that has none. */
export const NO_DATE: DutyTime = { at: 'said', as: { say: 'no-date', of: {} } };
