import type { FollowerAccount } from '../account.ts';
import type { Scorecard } from './account-model.ts';
import { FEATURES, type FeatureName, PIECES, piecesOf } from './features.ts';

/** The points of a feature: what it adds to the log odds that the account is fake. */
export interface FeaturePoints {
  readonly feature: FeatureName;
  readonly points: number;
}

/**
 * What each feature of an account adds to the log odds that it is fake; 0 for one that it does not show. With the
 * model's intercept they sum to the score.
 * @example
 * ```ts
 * import { madeAccountModel, pointsOf, UNKNOWN_ACCOUNT } from '@livelane/kol-score/audit';
 * const follower = { ...UNKNOWN_ACCOUNT, posts: 0, followers: 2, following: 5200 };
 * const points = pointsOf(follower, madeAccountModel()).filter((part) => part.points !== 0);
 * points.map(({ feature, points: logOdds }) => `${feature} ${logOdds.toFixed(1)}`);
 * // => ["posts 1.8", "followers 1.5", "following 1.8", "following-per-follower 2.4"]
 * ```
 */
export function pointsOf(
  account: FollowerAccount,
  { neutral, weights }: Scorecard,
): FeaturePoints[] {
  const row = piecesOf(account, neutral);
  return FEATURES.map((feature) => ({
    feature: feature.name,
    points: sumOf(feature.name, (at) => (row[at] ?? 0) * (weights.pieces[at] ?? 0)),
  }));
}

/**
 * The curve of each feature: its points at each knot, between which they run straight.
 * @example
 * ```ts
 * import { madeAccountModel, scorecardPoints } from '@livelane/kol-score/audit';
 * const [posts] = scorecardPoints(madeAccountModel());
 * // Knots of counts are on the scale of log1p.
 * posts?.curve.map(({ at, points }) => [Math.round(Math.expm1(at)), points.toFixed(1)]);
 * // => [[0, "1.8"], [2, "1.1"], [8, "0.3"], [30, "-0.7"], [120, "-2.0"], [500, "-3.4"]]
 * ```
 */
export function scorecardPoints({ neutral, weights }: Scorecard): {
  readonly feature: FeatureName;
  readonly curve: readonly { readonly at: number; readonly points: number }[];
}[] {
  return FEATURES.map(({ name, knots }) => {
    let points = -sumOf(name, (at) => (neutral[at] ?? 0) * (weights.pieces[at] ?? 0));
    const first = PIECES.findIndex(({ feature }) => feature.name === name);
    const curve = knots.map((at, index) => {
      points += index === 0 ? 0 : (weights.pieces[first + index - 1] ?? 0);
      return { at, points };
    });
    return { feature: name, curve };
  });
}

function sumOf(name: FeatureName, valueAt: (at: number) => number): number {
  return PIECES.reduce(
    (sum, { feature }, at) => sum + (feature.name === name ? valueAt(at) : 0),
    0,
  );
}
