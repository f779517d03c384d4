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

/** The curve of each feature: its points at each knot, between which they run straight. */
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
