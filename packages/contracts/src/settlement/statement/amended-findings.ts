import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import { allocate, type Instant, toEpochMs, toMinor } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { Revisions } from '../agreement/revisions.ts';
import { formatUnits } from '../entry/explanation.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { BONUS } from '../ways/fees/bonus.ts';
import { partOf } from '../ways/fees/earlier-parts.ts';
import { DEAL } from '../ways/fees/fixed-fee.ts';
import { agreedTimes } from '../ways/fees/fixed-work.ts';

/** What an advance or a retainer earned on its days, in minor units. */
export function datedSum(lines: readonly BookedLine[], { id }: { readonly id: string }): bigint {
  return lines
    .filter(({ line }) => line.clauseId === id && DATED.has(line.entry))
    .reduce((sum, { line }) => sum + toMinor(line.amount), 0n);
}

const DATED: ReadonlySet<string> = new Set(['advance', 'retainer', 'amendment']);

/** What the days of an amended deal are compared with. */
interface Amended {
  readonly lines: readonly BookedLine[];
  readonly knownAsOf: Instant;
  /** The early ends of the deal. */
  readonly ends: readonly DealEnd[];
}

/** The instalments of a retainer, each with its day and amount. */
function daysOf({ instalments }: CompleteClauseOf<'retainer'>) {
  const { parts = [], total } = instalments ?? {};
  const shares = parts.map(({ share }) => share ?? 0);
  const split = total === undefined ? [] : allocate(total, shares);
  return parts.flatMap(({ on, amount }, index) => {
    const own = amount ?? split[index];
    return own === undefined ? [] : [{ on, amount: own }];
  });
}

/**
 * Advances and instalments whose newest amounts have no effect, since their days were over before: what was earned by the
 * terms of those days stands.
 */
export function amendedDays(
  { inForce, newest, whole }: Revisions,
  { lines, knownAsOf, ends }: Amended,
): SettlementFinding[] {
  const { contract, from } = newest;
  if (inForce.length === 1 || ends.length > 0) return [];
  const { dateOf } = calendarOf(contract.zone);
  const today = dateOf(toEpochMs(knownAsOf));
  const owed = [
    ...clausesOf(contract, 'advance').map((it) => ({ ...it, days: [it] })),
    ...clausesOf(contract, 'retainer').map((it) => ({ ...it, days: daysOf(it) })),
  ];
  return owed.flatMap(({ id, days }) => {
    const isAmended = whole.clauses.filter((it) => it.id === id).length > 1;
    const isPast = days.some(({ on }) => on < dateOf(from));
    const sum = days
      .filter(({ on }) => on <= today)
      .reduce((all, { amount }) => all + toMinor(amount), 0n);
    const earned = datedSum(lines, { id });
    if (!isAmended || !isPast || earned === 0n || earned === sum) return [];
    const [amount, had] = [sum, earned].map((it) => formatUnits(contract.currency, it));
    return [
      settlementFinding('AMENDED_AFTER_DAY', {
        path: clausePath(contract, id),
        params: {
          ...{ clause: id, revision: contract.revision, date: today },
          ...{ amount: amount ?? '', earned: had ?? '' },
        },
      }),
    ];
  });
}

type Fee = CompleteClauseOf<'fee'>;

/** The lines of the fixed amount of a fee, by the clauses of all revisions. */
function linesOf({ id }: Fee, lines: readonly BookedLine[], { whole }: Revisions): BookedLine[] {
  const stages = clausesOf(whole, 'payment').filter(({ feeId }) => feeId === id);
  const clauses = new Set([id, ...stages.map((it) => it.id)]);
  return lines.filter(
    ({ line, part }) => clauses.has(line.clauseId) && FIXED.has(line.entry) && part !== BONUS,
  );
}

const FIXED: ReadonlySet<string> = new Set([
  'fixed-fee',
  'deposit-released',
  'deposit-forfeited',
  'amendment',
]);

/**
 * Fixed fees whose newest amount has no effect: less than what was earned, or raised when nothing of it is open any more.
 * Pieces that earned another amount each, without stages, did so as was agreed when they came, which is no finding.
 */
export function amendedFindings(
  revisions: Revisions,
  lines: readonly BookedLine[],
): SettlementFinding[] {
  const { inForce, newest } = revisions;
  if (inForce.length === 1) return [];
  const { contract } = newest;
  return clausesOf(contract, 'fee').flatMap((fee) => {
    const times = fee.fixed ? agreedTimes(fee, fee.fixed, contract) : null;
    // Pieces without a number have no whole amount that what was earned could be compared with.
    if (!fee.fixed || fee.model === 'commission' || times === null) return [];
    const payment = clausesOf(contract, 'payment').find(({ feeId }) => feeId === fee.id);
    const own = linesOf(fee, lines, revisions);
    const earned = own.reduce((sum, { line }) => sum + toMinor(line.amount), 0n);
    const amount = toMinor(fee.fixed.amount) * times;
    const parts = new Set(own.map(({ part }) => part));
    const isDeal = fee.fixed.per === 'deal';
    const isOver = payment?.stages.every((it) => parts.has(partOf(fee, it))) ?? parts.has(DEAL);
    const isOtherForm =
      payment !== undefined || isDeal || own.some(({ line }) => line.clauseId !== fee.id);
    const isBelow = earned > amount && isOtherForm;
    if (!isBelow && !(earned < amount && isOver && (isDeal || payment !== undefined))) return [];
    const [total, had] = [amount, earned].map((it) => formatUnits(contract.currency, it));
    return [
      settlementFinding(isBelow ? 'AMENDED_BELOW_EARNED' : 'AMENDED_TOO_LATE', {
        path: `${clausePath(contract, fee.id)}/fixed/amount`,
        params: {
          fee: fee.id,
          revision: contract.revision,
          amount: total ?? '',
          earned: had ?? '',
        },
      }),
    ];
  });
}
