import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { type PlainDate, toMinor } from '../../../vocabulary/index.ts';
import { addDays } from '../../../vocabulary/zones/index.ts';
import { type DealEnd, endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { roundedStep } from '../../entry/part-step.ts';
import { ratio } from '../../money/rational.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { daysBetween, daysUntil } from '../retainer/periods.ts';

type Advance = CompleteClauseOf<'advance'>;

/** The days of an advance by which it is earned, of all. */
export function earnedDays(
  { from: first, until: last }: Advance,
  day: PlainDate,
): { readonly earned: number; readonly all: number } {
  const days = daysBetween(first, last) + 1;
  return { earned: daysUntil({ index: 0, first, last, days }, day), all: days };
}

/**
 * An advance, owed on its day whatever is earned of it by then; when the deal ends early, what of it is not earned by
 * the days until the end is taken back.
 */
export function advanceEntries(advance: Advance, context: EarningContext): Entry[] {
  const { knownAt, calendarIn } = context;
  const ends = context.ends.filter((end) => endKnownAt(end) <= knownAt);
  const [firstEnd] = ends;
  const at = calendarIn(undefined).endOf(addDays(advance.on, -1));
  const amount = toMinor(advance.amount);
  const isOwed = at <= knownAt && (firstEnd === undefined || at < endKnownAt(firstEnd));
  const entries = isOwed && amount > 0n ? [owedEntry(advance, { at, context })] : [];
  let was = isOwed ? amount : 0n;
  for (const end of ends)
    for (const entry of adjusted(advance, { end, was, owedAt: at, context })) {
      entries.push(entry);
      was += entry.amount;
    }
  return entries;
}

function commonOf(advance: Advance, at: number) {
  return {
    at,
    clauseId: advance.id,
    payer: advance.payer,
    fee: advance,
    earnedAt: at,
    base: advance.amount,
    rate: null,
    fx: null,
  };
}

function owedEntry(
  advance: Advance,
  { at, context }: { readonly at: number; readonly context: EarningContext },
): Entry {
  const amount = toMinor(advance.amount);
  const sum = formatUnits(context.contract.currency, amount);
  return {
    ...commonOf(advance, at),
    entry: 'advance',
    key: 'advance 1',
    factIds: [],
    amount,
    due: advance.on,
    steps: [{ step: 'agreed', gives: `${amount}` }],
    explanation: inBoth(
      `Advance ${sum}, earned by the day from ${advance.from} to ${advance.until}.`,
      `预付款 ${sum}，自 ${advance.from} 至 ${advance.until} 按日应得。`,
    ),
  };
}

function adjusted(
  advance: Advance,
  {
    end,
    was,
    owedAt,
    context: { contract },
  }: {
    readonly end: DealEnd;
    readonly was: bigint;
    readonly owedAt: number;
    readonly context: EarningContext;
  },
): Entry[] {
  const { currency, rounding } = contract;
  const { earned, all } = earnedDays(advance, end.on);
  const exact = ratio(toMinor(advance.amount) * BigInt(earned), BigInt(all));
  const part = roundedStep(exact, { rounding, booked: was });
  if (part.amount === 0n) return [];
  const [whole, sum, had, moved] = [toMinor(advance.amount), part.total, was, part.amount].map(
    (units) => formatUnits(currency, units),
  );
  return [
    {
      ...commonOf(advance, endKnownAt(end)),
      // The revision of the day of the advance governs what of it is earned, as it governed the advance.
      earnedAt: Math.min(owedAt, endKnownAt(end)),
      entry: 'early-end',
      key: 'advance 2',
      factIds: [end.notice.id],
      amount: part.amount,
      due: addDays(end.on, advance.refundDays),
      steps: [part.step],
      explanation: inBoth(
        `The deal ended on ${end.on}: ${earned} of ${all} day(s) of the advance of ${whole} earn ${sum}, of which ${had} was booked: ${moved}.`,
        `合作于 ${end.on} 终止：预付款 ${whole} 按 ${earned}/${all} 天应得 ${sum}，其中 ${had} 此前已入账：${moved}。`,
      ),
    },
  ];
}
