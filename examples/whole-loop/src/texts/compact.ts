import { type BothLanguages, groupDigits } from '@livelane/contracts/vocabulary';

/** How figures of at least `from` are shortened. */
interface Step {
  readonly from: number;
  readonly unit: number;
  readonly sign: string;
  readonly decimals: 0 | 1;
}

const ENGLISH: readonly Step[] = [
  { from: 1_000_000, unit: 1_000_000, sign: 'M', decimals: 1 },
  { from: 10_000, unit: 1000, sign: 'k', decimals: 0 },
  { from: 1000, unit: 1000, sign: 'k', decimals: 1 },
];

const CHINESE: readonly Step[] = [
  { from: 100_000_000, unit: 100_000_000, sign: '亿', decimals: 1 },
  { from: 100_000, unit: 10_000, sign: '万', decimals: 0 },
  { from: 10_000, unit: 10_000, sign: '万', decimals: 1 },
];

/**
 * A figure for charts and estimates, with two or three digits: 1.0 M or 100 万, 200 k or 20 万, 950, 4.2.
 * @param value - a count or an average; at least 0
 */
export function compact(value: number): BothLanguages {
  return { en: shortened(value, ENGLISH), 'zh-Hans': shortened(value, CHINESE) };
}

function shortened(value: number, steps: readonly Step[]): string {
  const step = steps.find(({ from }) => value >= from);
  if (step !== undefined) return `${(value / step.unit).toFixed(step.decimals)} ${step.sign}`;
  return groupDigits(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
}
