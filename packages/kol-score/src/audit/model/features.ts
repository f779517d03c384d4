import type { FollowerAccount } from '../account.ts';

/** What the model looks at: a quantity of an account, and the knots between which its points run straight. */
export interface Feature {
  readonly name: FeatureName;
  /** Whether a larger quantity can only raise the probability (1), only lower it (−1), or either (0). */
  readonly direction: 1 | -1 | 0;
  /** Points are constant outside the first and the last knot. */
  readonly knots: readonly [number, number, ...number[]];
  /** How much more than others its weights are drawn to zero. Default: 1. */
  readonly doubt?: number;
  /** The quantity; null where the account does not show it. */
  readonly read: (account: FollowerAccount) => number | null;
}

/** The names of the features, as a model file has them. */
export const FEATURE_NAMES = [
  'posts',
  'followers',
  'following',
  'following-per-follower',
  'digit-share',
  'username-length',
  'picture',
  'private',
] as const;

/** The name of a feature. */
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** No platform has longer usernames; a length beyond is a placeholder for one that is not known. */
const LONGEST_USERNAME = 30;

/** Counts as they are read in a curve: log1p. */
const counts = (...values: [number, number, ...number[]]): [number, number, ...number[]] =>
  values.map(Math.log1p) as [number, number, ...number[]];

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));
const logCount = (value: number | null): number | null =>
  value === null ? null : Math.log1p(value);

/**
 * Every feature. Counts are taken as log1p; the ratio is the difference of two of them, so that more followers lower
 * the probability twice, and following more raises it twice. The last knot of `following` is Instagram's limit of
 * 7,500 accounts.
 */
export const FEATURES: readonly Feature[] = [
  {
    name: 'posts',
    direction: -1,
    knots: counts(0, 2, 8, 30, 120, 500),
    read: ({ posts }) => logCount(posts),
  },
  {
    name: 'followers',
    direction: -1,
    knots: counts(0, 15, 60, 200, 800, 5000),
    read: ({ followers }) => logCount(followers),
  },
  {
    name: 'following',
    direction: 1,
    // Sellers differ: some accounts follow up to the limit, others hardly anybody. Against the followers it says more.
    doubt: 10,
    knots: counts(20, 150, 600, 2000, 7500),
    read: ({ following }) => logCount(following),
  },
  {
    name: 'following-per-follower',
    direction: 1,
    knots: [-2, -0.5, 0.5, 1.5, 3, 5],
    read: ({ following, followers }) =>
      following === null || followers === null
        ? null
        : Math.log1p(following) - Math.log1p(followers),
  },
  {
    name: 'digit-share',
    direction: 1,
    knots: [0, 0.15, 0.3, 0.5],
    read: ({ usernameDigits: digits, usernameLength: length }) =>
      digits === null || length === null ? null : Math.min(1, digits / Math.max(1, length)),
  },
  {
    name: 'username-length',
    direction: 1,
    knots: [6, 12, 18, 26],
    read: ({ usernameLength: length }) =>
      length === null || length > LONGEST_USERNAME ? null : length,
  },
  { name: 'picture', direction: -1, knots: [0, 1], read: ({ picture }) => flag(picture) },
  { name: 'private', direction: 0, knots: [0, 1], read: (account) => flag(account.private) },
];

/** One straight piece of a feature's curve: a weight of the model. */
export interface Piece {
  readonly feature: Feature;
  readonly from: number;
  readonly to: number;
}

/** The pieces of all features, in the order of the weights of a model. */
export const PIECES: readonly Piece[] = FEATURES.flatMap((feature) =>
  feature.knots.slice(1).map((to, index) => ({ feature, from: feature.knots[index] ?? 0, to })),
);

/** How far a quantity has run through a piece, from 0 to 1. */
function progress(value: number, { from, to }: Piece): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/**
 * What an account has of each piece, beyond what is neutral; zeros for a feature that it does not show.
 * @param neutral - what an account of which nothing is known has of each piece
 */
export function piecesOf(account: FollowerAccount, neutral: ArrayLike<number>): Float64Array {
  const row = new Float64Array(PIECES.length);
  let at = 0;
  for (const feature of FEATURES) {
    const value = feature.read(account);
    const pieces = feature.knots.length - 1;
    for (let index = 0; index < pieces; index++, at++) {
      const piece = PIECES[at];
      if (value !== null && piece !== undefined)
        row[at] = progress(value, piece) - (neutral[at] ?? 0);
    }
  }
  return row;
}
