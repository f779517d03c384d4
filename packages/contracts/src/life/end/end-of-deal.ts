import type { CompleteContract, Contract } from '../../contract/document.ts';
import { type DealEnd, dealEnds } from '../../settlement/agreement/deal-end.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import {
  type Instant,
  type NoticeFact,
  type PlainDate,
  type Settlement,
  type SignatureFact,
  toEpochMs,
  toInstant,
} from '../../vocabulary/index.ts';
import { heldRevisions } from '../amendment/held.ts';
import { obligationsOf } from '../obligations/list.ts';
import type { Obligation } from '../obligations/obligation.ts';

/** Options of {@link endOfDeal}. */
export interface EndOptions {
  /** The notices that were given. */
  readonly notices: readonly NoticeFact[];
  /** The signatures under the revisions. Default: none, so that the first revision governs. */
  readonly signatures?: readonly SignatureFact[];
  /** What was recorded later does not count. */
  readonly knownAsOf: Instant;
  /** The settlement of the deal with these notices among its facts. Default: no payments are listed. */
  readonly settlement?: Pick<Settlement, 'due'>;
}

/** What an early end of a deal does. */
export interface EndOfDeal {
  /** The last day, in the contract's zone. */
  readonly on: PlainDate;
  /** The first moment after that day. */
  readonly endsAt: Instant;
  /** Id of the fact of the notice that ends it. */
  readonly noticeId: string;
  /** What is not owed any more. */
  readonly cancelled: readonly Obligation[];
  /** What is owed at another time than before, such as a tail of exclusivity, with its new time. */
  readonly moved: readonly Obligation[];
  /** What is owed after the end as before: what was published stays up, licences last, reports and payments come. */
  readonly outlasting: readonly Obligation[];
  /** The end as it is given to `obligationsOf`. */
  readonly end: DealEnd;
}

/**
 * What the notices that were given come to: the end of the deal as `settle` works it out, and what that end cancels, moves and
 * leaves.
 * @param revisions - the contract, or all of its revisions
 * @returns null where no notice ends the deal before its term is over
 * @throws CONTRACT_INCOMPLETE for open slots; INPUT_INVALID for revisions with a gap or a fork
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { endOfDeal } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * endOfDeal(contract, { notices: [], knownAsOf: '2026-12-01T00:00:00Z' }); // => null
 * ```
 */
export function endOfDeal(
  revisions: Contract | readonly Contract[],
  { notices, signatures = [], knownAsOf, settlement }: EndOptions,
): EndOfDeal | null {
  const held = heldRevisions(revisions, { signatures, knownAsOf });
  const known = notices.filter(({ recordedAt }) => toEpochMs(recordedAt) <= toEpochMs(knownAsOf));
  const end = dealEnds(held, known).at(-1);
  const { contract } = held.newest;
  if (end === undefined || end.endsAt >= toEpochMs(contract.term.end)) return null;
  const options = settlement === undefined ? {} : { settlement };
  return {
    on: end.on,
    endsAt: toInstant(end.endsAt),
    noticeId: end.notice.id,
    ...consequences(contract, { end, options }),
    end,
  };
}

function consequences(
  contract: CompleteContract,
  { end, options }: { readonly end: DealEnd; readonly options: Pick<EndOptions, 'settlement'> },
): Pick<EndOfDeal, 'cancelled' | 'moved' | 'outlasting'> {
  const before = new Map(obligationsOf(contract, options).map((it) => [it.id, it]));
  const after = obligationsOf(contract, { ...options, end });
  const kept = new Set(after.map(({ id }) => id));
  const isMoved = (it: Obligation): boolean =>
    JSON.stringify(it.when) !== JSON.stringify(before.get(it.id)?.when);
  return {
    cancelled: [...before.values()].filter(({ id }) => !kept.has(id)),
    moved: after.filter(isMoved),
    outlasting: after.filter((it) => !isMoved(it) && lastMoment(it) > end.endsAt),
  };
}

function lastMoment({ when, zone }: Obligation): number {
  if ('on' in when) return calendarOf(zone).endOf(when.on);
  return toEpochMs(when.until ?? when.at);
}
