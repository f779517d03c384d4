import type { CompleteGuaranteeClause } from '../../../clauses/guarantee/schema.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { BothLanguages, StatementStep } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { exactText, type Rational, whole } from '../../money/rational.ts';
import { type Product, summed } from '../../money/sum.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { GuaranteePeriod } from './periods.ts';

/** What a guarantee pays for a period at a moment, and what it had paid for it before. */
export interface Booking {
  readonly period: GuaranteePeriod;
  readonly index: number;
  readonly at: number;
  /** When the period closed, in epoch milliseconds. */
  readonly closesAt: number;
  readonly guaranteed: bigint;
  readonly exact: Rational;
  readonly earned: bigint;
  readonly target: bigint;
  readonly before: bigint;
  /** The facts that changed the fees at that moment. */
  readonly facts: readonly string[];
}

/** The entry that brings a guarantee to what it pays for a period. */
export function guaranteeEntry(
  clause: CompleteGuaranteeClause,
  {
    booking,
    calendar,
    ...of
  }: {
    readonly booking: Booking;
    readonly contract: CompleteContract;
    /** The revision that it is booked by. Default: the only one. */
    readonly terms?: CompleteContract;
    readonly calendar: Calendar;
  },
): Entry {
  const { index, at, closesAt, target, before, facts } = booking;
  return {
    entry: 'guarantee',
    at,
    key: `period ${String(index).padStart(6, '0')}`,
    clauseId: clause.id,
    payer: clause.payer,
    earnedAt: closesAt - 1,
    fee: clause,
    factIds: [...new Set(facts)].sort(),
    base: null,
    rate: null,
    fx: null,
    amount: target - before,
    due: calendar.dateAfter(closesAt - 1, clause.dueDays),
    steps: stepsOf(booking),
    ...(of.terms && { terms: of.terms }),
    explanation: explain(booking, { clause, contract: of.contract }),
  };
}

function stepsOf({ exact, guaranteed, earned, target, before }: Booking): StatementStep[] {
  const products: Product[] =
    target > 0n
      ? [
          { of: whole(guaranteed), times: whole(1n) },
          { of: whole(earned), times: whole(-1n) },
        ]
      : [{ of: whole(target), times: whole(1n) }];
  const { step } = summed(products);
  const isPart = exact.d !== 1n;
  return [
    ...(isPart ? [running({ adds: exactText(exact), total: guaranteed, booked: 0n })] : []),
    step,
    running({ adds: `${target}`, total: target, booked: before }),
  ];
}

function running({
  adds,
  total,
  booked,
}: {
  readonly adds: string;
  readonly total: bigint;
  readonly booked: bigint;
}): StatementStep {
  return {
    step: 'running',
    carried: '0',
    adds,
    rounded: `${total}`,
    booked: `${booked}`,
    gives: `${total - booked}`,
  };
}

function explain(
  { period, guaranteed, earned, target, before }: Booking,
  {
    clause: { feeIds },
    contract: { currency },
  }: { readonly clause: CompleteGuaranteeClause; readonly contract: CompleteContract },
): BothLanguages & Entry['explanation'] {
  const sum = (units: bigint): string => formatUnits(currency, units);
  const label = period.label === '' ? `${period.first}–${period.last}` : period.label;
  const was =
    before === 0n
      ? inBoth('', '')
      : inBoth(`, of which ${sum(before)} was booked`, `，其中 ${sum(before)} 此前已入账`);
  const moved = sum(target - before);
  const what =
    target < 0n
      ? inBoth(`recouped ${sum(-target)}`, `抵扣 ${sum(-target)}`)
      : inBoth(`short by ${sum(target)}`, `差额 ${sum(target)}`);
  return inBoth(
    `Minimum guarantee for ${label}: ${sum(guaranteed)}; ${feeIds.join(', ')} earned ${sum(earned)}: ${what.en}${was.en}: ${moved}.`,
    `${label} 保底 ${sum(guaranteed)}；${feeIds.join('、')} 应得 ${sum(earned)}：${what['zh-Hans']}${was['zh-Hans']}：${moved}。`,
  );
}
