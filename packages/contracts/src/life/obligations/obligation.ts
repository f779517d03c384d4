import type { CompleteContract } from '../../contract/document.ts';
import type { DealEnd } from '../../settlement/agreement/deal-end.ts';
import type { BothLanguages, Id, Instant, PlainDate, Zone } from '../../vocabulary/index.ts';

/** When something is owed: on a day, or from an instant until another one. */
export type ObligationTime =
  | {
      /** The last day on which it can be done, to its end in the zone. */
      readonly on: PlainDate;
    }
  | {
      readonly at: Instant;
      /** Default: the instant itself. */
      readonly until?: Instant;
    };

/** Something that a party owes at a time which the contract fixes. */
export interface Obligation {
  /** Stable: the same for the same duty in every revision. Clause and what of it, such as `live.publish.0`. */
  readonly id: string;
  readonly clauseId: Id;
  /** Who owes it; null where it concerns every party, such as the end of the term. */
  readonly by: Id | null;
  /** To whom, where it is owed to one party. */
  readonly to?: Id;
  readonly what: BothLanguages;
  readonly when: ObligationTime;
  /** The zone in which its day is counted, or in which people agreed on its time. */
  readonly zone: Zone;
}

/** What the obligations of a clause are worked out with. */
export interface ObligationContext {
  readonly contract: CompleteContract;
  /** The early end of the deal. Default: it runs to the end of its term. */
  readonly end: DealEnd | null;
}
