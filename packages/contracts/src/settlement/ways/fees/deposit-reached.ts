import type { Threshold } from '../../../clause/measure.ts';
import type { Deposit } from '../../../clauses/payment/deposit.ts';
import {
  type BothLanguages,
  type Currency,
  formatPercent,
  PPM,
  type RoundingMode,
  toMinor,
} from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { roundedStep } from '../../entry/part-step.ts';
import { add, multiply, type Rational, ratio, whole, ZERO } from '../../money/rational.ts';
import { sharesOf } from '../../money/running-total.ts';

/** How much of a criterion's threshold is reached, with the criterion in words. */
export interface Reached {
  readonly name: BothLanguages;
  /** From 0 to 1. */
  readonly reached: Rational;
}

/** How much of a threshold a result reaches: from 0 to 1, and 1 of a threshold of 0. */
export function reachedPart(value: Rational, threshold: Threshold): Rational {
  const wanted = typeof threshold === 'number' ? BigInt(threshold) : toMinor(threshold);
  if (value.n >= wanted * value.d) return whole(1n);
  return value.n <= 0n ? ZERO : ratio(value.n, value.d * wanted);
}

/** A deposit that is released in proportion to what is reached, or by steps of it. */
export interface ReachedDeposit {
  readonly id: string;
  readonly amount: bigint;
  readonly deposit: Deposit;
  readonly criteria: readonly Reached[];
}

/** The entries of what is released of a deposit, rounded once, and of the rest, which is forfeited. */
export function reachedEntries(
  deposit: ReachedDeposit,
  {
    common,
    due,
    currency,
    rounding,
  }: {
    readonly common: Omit<Entry, 'entry' | 'amount' | 'due' | 'explanation'>;
    readonly due: NonNullable<Entry['due']>;
    readonly currency: Currency;
    readonly rounding: RoundingMode;
  },
): Entry[] {
  const { id, amount, criteria } = deposit;
  const part = roundedStep(releasedExactly(deposit), { rounding });
  const rest = roundedStep(ZERO, { rounding, carried: amount, booked: part.amount });
  const [sum, lost, all] = [part.amount, rest.amount, amount].map((it) =>
    formatUnits(currency, it),
  );
  const how = reachedText(criteria);
  const entries: Entry[] = [
    {
      ...common,
      key: `${common.key} 1`,
      entry: 'deposit-released',
      amount: part.amount,
      due,
      steps: [...common.steps, part.step],
      explanation: inBoth(
        `Performance deposit “${id}”: ${sum} of ${all} released; reached: ${how.en}.`,
        `效果保证金“${id}”：${all} 中释放 ${sum}；达成：${how['zh-Hans']}。`,
      ),
    },
    {
      ...common,
      key: `${common.key} 2`,
      entry: 'deposit-forfeited',
      amount: rest.amount,
      due: null,
      steps: [...common.steps, rest.step],
      explanation: inBoth(
        `Performance deposit “${id}”: ${lost} of ${all} forfeited; reached: ${how.en}.`,
        `效果保证金“${id}”：${all} 中扣除 ${lost}；达成：${how['zh-Hans']}。`,
      ),
    },
  ];
  return entries.filter((entry) => entry.amount > 0n);
}

function releasedExactly({ amount, deposit, criteria }: ReachedDeposit): Rational {
  if (deposit.release === 'steps') {
    const least = criteria.reduce((low, { reached }) => lower(low, reached), whole(1n));
    const step = (deposit.steps ?? []).findLast(
      ({ reached }) => least.n * BigInt(PPM) >= BigInt(reached) * least.d,
    );
    return ratio(amount * BigInt(step?.released ?? 0), BigInt(PPM));
  }
  const parts = sharesOf(
    amount,
    criteria.map(() => 1),
  );
  return criteria.reduce(
    (sum, { reached }, place) => add(sum, multiply(whole(parts[place] ?? 0n), reached)),
    ZERO,
  );
}

function lower(a: Rational, b: Rational): Rational {
  return b.n * a.d < a.n * b.d ? b : a;
}

/** Each criterion with the part that is reached, rounded down to parts per million. */
function reachedText(criteria: readonly Reached[]): BothLanguages {
  const percent = ({ n, d }: Rational): string => formatPercent(Number((n * BigInt(PPM)) / d));
  return {
    en: criteria.map(({ name, reached }) => `${name.en} ${percent(reached)}`).join(', '),
    'zh-Hans': criteria
      .map(({ name, reached }) => `${name['zh-Hans']} ${percent(reached)}`)
      .join('、'),
  };
}
