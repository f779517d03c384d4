import {
  type CreatorGrade,
  divideRounded,
  type Money,
  money,
  PPM,
  subtractMoney,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Goal } from '../../signals/terms/goal.ts';
import { liveCosts } from '../../signals/terms/live-costs.ts';

/** How robust the first place is against the second. */
export interface Robustness {
  /** Id of the first creator. */
  readonly first: string;
  /** Id of the second creator. */
  readonly second: string;
  /** Difference of the two scores, in points; below 0 where the second has the higher score. */
  readonly lead: number;
  /** The lead by contribution, in points, the largest difference first; they sum to the lead. */
  readonly because: readonly { readonly contribution: string; readonly points: number }[];
  /** Whether the intervals overlap: of the expected contribution for sales, of the score otherwise. */
  readonly overlap: boolean;
  /** The smallest change of one weight, the others scaled in proportion, at which the scores are level; null if none is. */
  readonly flip: {
    readonly contribution: string;
    readonly from: number;
    readonly to: number;
  } | null;
  /** Fixed fee of the first at which the expected contributions are level; null where money does not decide. */
  readonly levelFee: Money | null;
  /** Conversions per 1,000 viewers of the first at which they are level; null where money does not decide. */
  readonly levelRate: number | null;
}

/** What would make the second of a ranking level with the first; null with fewer than two. */
export function robustnessOf(
  [first, second]: readonly CreatorGrade[],
  goal: Goal,
): Robustness | null {
  if (first === undefined || second === undefined) return null;
  return {
    first: first.creator.id,
    second: second.creator.id,
    lead: first.score.mean - second.score.mean,
    because: first.contributions
      .map(({ id, points }, index) => ({
        contribution: id,
        points: points - (second.contributions[index]?.points ?? 0),
      }))
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    overlap: goal === 'sales' ? moneyOverlaps(first, second) : scoresOverlap(first, second),
    flip: smallestFlip(first, second),
    ...(goal === 'sales' ? levelMoney(first, second) : { levelFee: null, levelRate: null }),
  };
}

function scoresOverlap(first: CreatorGrade, second: CreatorGrade): boolean {
  return second.score.interval.upper >= first.score.interval.lower;
}

function moneyOverlaps(first: CreatorGrade, second: CreatorGrade): boolean {
  const [one, other] = [first.expectation.contribution, second.expectation.contribution];
  return toMinor(other.upper) >= toMinor(one.lower);
}

/** The contribution is rate × a constant − costs, so that both levels are a rule of three. */
function levelMoney(
  first: CreatorGrade,
  second: CreatorGrade,
): Pick<Robustness, 'levelFee' | 'levelRate'> {
  const { contribution, terms, breakEvenFee, conversionsPer1000Viewers } = first.expectation;
  if (terms === undefined) return { levelFee: null, levelRate: null };
  const lead = toMinor(subtractMoney(contribution.mean, second.expectation.contribution.mean));
  const { fee, samples, delivered } = liveCosts(terms);
  // Of an agreed live only a part takes place, and is paid for.
  const perLive = divideRounded(lead * BigInt(PPM), BigInt(delivered), 'half-even');
  const levelFee = money(contribution.mean.currency, fee + perLive);
  const gross = Number(toMinor(breakEvenFee)) + (PPM * Number(samples)) / delivered;
  const needed = gross - Number(perLive);
  const levelRate =
    gross > 0 && needed >= 0 ? conversionsPer1000Viewers.mean * (needed / gross) : null;
  return { levelFee, levelRate };
}

/**
 * Changing weight k to w + t(1 − w) and scaling the others by 1 − t changes the lead to (1 − t) lead + 100 t d, where d
 * is the difference in value k; t below 0 lowers the weight. The lead is 0 at t = lead / (lead − 100 d).
 */
function smallestFlip(first: CreatorGrade, second: CreatorGrade): Robustness['flip'] {
  const lead = first.score.mean - second.score.mean;
  let best: Robustness['flip'] = null;
  for (const [index, { id, weight, value }] of first.contributions.entries()) {
    const difference = 100 * (value - (second.contributions[index]?.value ?? 0));
    const t = lead / (lead - difference);
    const to = weight + t * (1 - weight);
    // At a weight of 1 only this criterion is left, in which the two are level: no change of order.
    if (!Number.isFinite(t) || to < 0 || to > 1 - 1e-9) continue;
    if (best === null || Math.abs(to - weight) < Math.abs(best.to - best.from))
      best = { contribution: id, from: weight, to };
  }
  return best;
}
