import {
  inputInvalid,
  inputIssues,
  type Money,
  money,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { betaCdf } from '@livelane/contracts/vocabulary/probability';
import { INTERVAL_LEVEL, INTERVAL_Z } from '../estimate/interval.ts';
import { type MedianLine, medianLine, quantileOf } from './median-line.ts';
import { type FeeQuote, QuoteQuerySchema, quoteIssues } from './quote.ts';

/** What fees are asked for. */
export interface QuoteQuery {
  /** Number of followers, at least 1. */
  readonly followers: number;
  /** Only quotes of this platform are used. */
  readonly platform: string;
  /** Which quantiles, above 0 and below 1. Default: 0.25, 0.5 and 0.75. */
  readonly probabilities?: readonly number[];
}

/** A quantile of the fees that creators of a size ask for. */
export interface FeeQuantile {
  /** The share of creators who ask for less. */
  readonly probability: number;
  readonly fee: Money;
  /** Lower end of the interval; null where there are too few quotes to give one. */
  readonly lower: Money | null;
  /** Upper end of the interval; null where there are too few quotes to give one. */
  readonly upper: Money | null;
  /** How often the interval is meant to cover the quantile: 0.9. */
  readonly level: number;
}

/** The fees that creators of a size ask for, by your own quotes. */
export interface FeeQuantiles {
  /** Number of quotes used. */
  readonly n: number;
  /** By how many per cent the fee rises with one per cent more followers, from 0 to 2. */
  readonly elasticity: number;
  /** Whether no quote is from a creator as small or as large. */
  readonly extrapolated: boolean;
  readonly quantiles: readonly FeeQuantile[];
}

/** Largest amount that a fee is rounded to; beyond it the interval counts as open. */
const MOST_MINOR = 1e15;

/**
 * What creators with a number of followers ask for, by your own quotes: a median regression of the logarithm of the
 * fee on that of the followers, and quantiles of what is left. The interval is that of order statistics (binomial), and
 * of the slope in quadrature.
 *
 * @param quotes - at least 5 of the platform, in one currency; a list of asked fees, whether or not they were agreed
 * @returns quantiles in the order of the probabilities; they do not cross, and rise with followers
 * @throws INPUT_INVALID with path, received value and expectation
 * @remarks the spread is taken to be the same for all sizes, and the quotes to be typical of those who will be asked
 * @example
 * ```ts
 * import { quoteQuantiles } from '@livelane/kol-score/fees';
 * const quotes = [20_000n, 40_000n, 80_000n, 160_000n, 320_000n].map((minor) => ({
 *   fee: { currency: 'USD', minor: `${minor}` } as const,
 *   followers: Number(minor),
 *   platform: 'tiktok',
 * }));
 * quoteQuantiles(quotes, { followers: 100_000, platform: 'tiktok' }).quantiles[1]?.fee; // => {"currency":"USD","minor":"100000"}
 * ```
 */
export function quoteQuantiles(quotes: readonly FeeQuote[], query: QuoteQuery): FeeQuantiles {
  const wrong = inputIssues(QuoteQuerySchema, query);
  if (wrong.length > 0) throw inputInvalid('query', wrong);
  const issues = quoteIssues(quotes, query.platform);
  if (issues.length > 0) throw inputInvalid('quotes', issues);
  const { followers, platform, probabilities = [0.25, 0.5, 0.75] } = query;
  const used = quotes.filter((quote) => quote.platform === platform);
  const points = used.map((quote) => ({
    x: Math.log(quote.followers),
    y: Math.log(Number(toMinor(quote.fee))),
  }));
  const line = medianLine(points);
  const away = Math.log(followers) - line.centre;
  const currency = used[0]?.fee.currency ?? 'USD';
  const amount = (log: number): Money | null => {
    const minor = Math.round(Math.exp(log + line.slope * away));
    return minor <= MOST_MINOR ? money(currency, BigInt(minor)) : null;
  };
  return {
    n: used.length,
    elasticity: line.slope,
    extrapolated:
      used.every((quote) => quote.followers < followers) ||
      used.every((quote) => quote.followers > followers),
    quantiles: probabilities.map((probability) => {
      const residual = quantileOf(line.residuals, probability);
      const { lower, upper } = endsOf(line, { probability, away });
      return {
        probability,
        fee: amount(residual) ?? money(currency, BigInt(MOST_MINOR)),
        lower: lower === null ? null : amount(lower),
        upper: upper === null ? null : amount(upper),
        level: INTERVAL_LEVEL,
      };
    }),
  };
}

/** The ends of the interval of a quantile of the residuals, widened by what is not known of the slope. */
function endsOf(
  { residuals, slopeError }: MedianLine,
  { probability, away }: { readonly probability: number; readonly away: number },
): { readonly lower: number | null; readonly upper: number | null } {
  const at = quantileOf(residuals, probability);
  const slope = away === 0 ? 0 : INTERVAL_Z * slopeError * Math.abs(away);
  const [low, high] = orderStatistics(residuals.length, probability);
  const end = (rank: number | null, sign: 1 | -1): number | null => {
    const value = rank === null ? undefined : residuals[rank - 1];
    if (value === undefined || !Number.isFinite(slope)) return null;
    return at + sign * Math.hypot(value - at, slope);
  };
  return { lower: end(low, -1), upper: end(high, 1) };
}

/**
 * The ranks, from 1, between which a quantile lies with at least the level of the interval, the tails being equal; null
 * where even the lowest or the highest value is not far enough out.
 */
function orderStatistics(n: number, probability: number): readonly [number | null, number | null] {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const ranks = Array.from({ length: n }, (_, index) => index + 1);
  // The value of rank r is above the quantile if fewer than r of n are below it.
  const fewerThan = (rank: number): number =>
    1 - betaCdf(probability, { a: rank, b: n - rank + 1 });
  const low = ranks.findLast((rank) => fewerThan(rank) <= tail) ?? null;
  const high = ranks.find((rank) => 1 - fewerThan(rank) <= tail) ?? null;
  return [low, high];
}
