import { drawsOf } from '../probability/seeded-draws.ts';
import { bilingual } from '../text/bilingual.ts';
import { type EvidenceFinder, type Figures, robustDeviation, STRENGTH } from './evidence.ts';

/** Fewest numbers whose first digits say something. */
const FEWEST = 50;
/** Samples that are drawn to learn what deviations genuine numbers of this many have. */
const DRAWN = 300;
/** How often genuine numbers are taken for odd. */
const FALSE_ALARMS = 0.02;
/** Deviations below this many mean ones are no surprise, and nothing is drawn for them. */
const CERTAINLY_USUAL = 1.2;
/** Width of the smoothing of the numbers, in standard deviations of their logarithms. */
const SMOOTHING = 0.35;

/** First digits of the views of posts that numbers of this spread do not have. */
export const benfordDigits: EvidenceFinder<Figures> = ({ shown }) => {
  const views = shown.map((post) => post.views);
  if (!hasOddDigits(views)) return [];
  const text = bilingual(
    `first digits of the views of ${views.length} posts are not those of numbers that spread so far; a weak sign, worth a look`,
    `${views.length} 条内容播放数的首位数字与其分布不符；迹象较弱，可人工查看`,
  );
  return [{ signal: 'first-digits', text, logOdds: STRENGTH.weak }];
};

/**
 * Whether first digits differ from what numbers of the same spread have. Benford's law itself holds only over several
 * orders of magnitude, and its usual threshold flags most genuine samples of a few hundred, so the expectation is that
 * of the numbers themselves, smoothed on the scale of logarithms, and the threshold is drawn by bootstrap at the same
 * number of numbers.
 * @param numbers - those of at least 1 count
 */
export function hasOddDigits(numbers: readonly number[]): boolean {
  if (numbers.length < FEWEST) return false;
  const logs = numbers.filter((number) => number >= 1).map(Math.log10);
  const spread = robustDeviation(logs) * SMOOTHING;
  if (logs.length < FEWEST || spread === 0) return false;
  const draws = drawsOf(logs.length);
  const smoothed = (): number => (logs[draws.below(logs.length)] ?? 0) + spread * draws.normal();
  const expected = digitShares(Array.from({ length: 20 * logs.length }, smoothed));
  const observed = deviation(digitShares(logs), expected);
  if (observed < CERTAINLY_USUAL * meanDeviation(expected, logs.length)) return false;
  const usual = Array.from({ length: DRAWN }, () =>
    deviation(digitShares(logs.map(smoothed)), expected),
  ).toSorted((a, b) => a - b);
  const threshold = usual[Math.floor((1 - FALSE_ALARMS) * DRAWN)] ?? 1;
  return observed > threshold;
}

function digitShares(logs: readonly number[]): number[] {
  const shares = new Array<number>(9).fill(0);
  for (const log of logs) {
    // Without the addend, log10(1000) − 3 may fall below zero.
    const mantissa = log + 1e-12 - Math.floor(log + 1e-12);
    const digit = Math.min(9, Math.floor(10 ** mantissa + 1e-9));
    shares[digit - 1] = (shares[digit - 1] ?? 0) + 1 / logs.length;
  }
  return shares;
}

/** The mean absolute deviation that samples of `count` numbers have on average. */
function meanDeviation(expected: readonly number[], count: number): number {
  return expected.reduce((sum, p) => sum + Math.sqrt((2 * p * (1 - p)) / (Math.PI * count)), 0) / 9;
}

/** Mean absolute deviation. */
function deviation(shares: readonly number[], expected: readonly number[]): number {
  return shares.reduce((sum, share, at) => sum + Math.abs(share - (expected[at] ?? 0)), 0) / 9;
}
