/** From the lowest to the highest value that a domain may have; each domain draws its own. */
export type Range = readonly [low: number, high: number];

/** A kind of account. Medians are of log-normal counts, spreads the standard deviations of their logarithms. */
export interface Population {
  readonly name: string;
  /** Weight among the kinds of its class; a domain draws its mix around it (Dirichlet). */
  readonly weight: number;
  /** Share with no post at all. */
  readonly postless: Range;
  readonly posts: Range;
  readonly postsSpread: number;
  readonly followers: Range;
  readonly followersSpread: number;
  readonly following: Range;
  readonly followingSpread: number;
  readonly picture: Range;
  readonly private: Range;
  /** Share of usernames with digits, and how many digits these have. */
  readonly digits: Range;
  readonly digitCount: Range;
  /** Mean number of characters of a username. */
  readonly length: Range;
  /** Correlation of the three counts through how active the account is, from 0 to 1. */
  readonly cohesion: number;
}

/**
 * Genuine followers. Most are ordinary people with some hundred followers and about as many followings, since most ties
 * among people are mutual; some only look and do not post, some are new, some are known. Sources of the direction:
 * Cresci et al. 2015, "Fame for sale", Decision Support Systems 80, 56–71 (genuine against bought followers); Akyon &
 * Kalfaoglu 2019, arXiv 1910.03090. The ranges are assumptions, wide on purpose: none was fitted to labelled accounts.
 */
export const GENUINE: readonly Population[] = [
  {
    ...{ name: 'people', weight: 0.56, cohesion: 0.5 },
    ...{ postless: [0.01, 0.05], posts: [25, 110], postsSpread: 1.2 },
    ...{ followers: [180, 500], followersSpread: 0.9 },
    ...{ following: [150, 800], followingSpread: 0.95 },
    ...{ picture: [0.975, 0.998], private: [0.2, 0.65] },
    ...{ digits: [0.14, 0.32], digitCount: [1, 3], length: [10.5, 12.5] },
  },
  {
    ...{ name: 'lookers-on', weight: 0.1, cohesion: 0.4 },
    ...{ postless: [0.15, 0.4], posts: [2, 8], postsSpread: 0.9 },
    ...{ followers: [60, 200], followersSpread: 0.9 },
    ...{ following: [120, 450], followingSpread: 0.9 },
    ...{ picture: [0.92, 0.99], private: [0.3, 0.75] },
    ...{ digits: [0.2, 0.4], digitCount: [1, 3], length: [10.5, 12.5] },
  },
  {
    ...{ name: 'new', weight: 0.05, cohesion: 0.3 },
    ...{ postless: [0.2, 0.45], posts: [1, 5], postsSpread: 0.8 },
    ...{ followers: [15, 70], followersSpread: 0.9 },
    ...{ following: [40, 180], followingSpread: 0.9 },
    ...{ picture: [0.85, 0.97], private: [0.25, 0.65] },
    ...{ digits: [0.22, 0.42], digitCount: [1, 3], length: [10.5, 13] },
  },
  {
    ...{ name: 'follow-back', weight: 0.1, cohesion: 0.4 },
    ...{ postless: [0, 0.02], posts: [50, 250], postsSpread: 1.1 },
    ...{ followers: [400, 2000], followersSpread: 0.9 },
    ...{ following: [800, 3500], followingSpread: 0.7 },
    ...{ picture: [0.98, 1], private: [0.05, 0.5] },
    ...{ digits: [0.12, 0.3], digitCount: [1, 3], length: [10.5, 12.5] },
  },
  {
    ...{ name: 'known', weight: 0.19, cohesion: 0.6 },
    ...{ postless: [0, 0.005], posts: [150, 700], postsSpread: 1.1 },
    ...{ followers: [1200, 12_000], followersSpread: 1.4 },
    ...{ following: [250, 800], followingSpread: 0.9 },
    ...{ picture: [0.99, 1], private: [0, 0.08] },
    ...{ digits: [0.05, 0.16], digitCount: [1, 3], length: [10, 12.5] },
  },
];

/**
 * Fake followers. Cheap accounts are registered in bulk: names of a pattern with digits, few or no posts, often no
 * picture, far more followings than followers (Thomas et al. 2013, "Trafficking fraudulent accounts", USENIX Security;
 * Stringhini et al. 2013, "Follow the green", IMC; the rules collected by Cresci et al. 2015). Better ones are aged,
 * carry copied pictures and a few posts that fill the first rows of the grid, and follow up to the platform's limit of
 * 7,500. The ranges are assumptions.
 */
export const FAKE: readonly Population[] = [
  {
    ...{ name: 'bulk', weight: 0.36, cohesion: 0.3 },
    ...{ postless: [0.45, 0.85], posts: [1, 5], postsSpread: 0.9 },
    ...{ followers: [8, 50], followersSpread: 1.1 },
    ...{ following: [25, 1500], followingSpread: 1.2 },
    ...{ picture: [0.3, 0.85], private: [0.1, 0.6] },
    ...{ digits: [0.4, 0.85], digitCount: [2, 7], length: [11, 14.5] },
  },
  {
    ...{ name: 'follow-at-the-limit', weight: 0.18, cohesion: 0.3 },
    ...{ postless: [0.15, 0.4], posts: [2, 10], postsSpread: 0.8 },
    ...{ followers: [30, 160], followersSpread: 0.9 },
    ...{ following: [1500, 5500], followingSpread: 0.6 },
    ...{ picture: [0.75, 0.98], private: [0.1, 0.6] },
    ...{ digits: [0.3, 0.65], digitCount: [2, 6], length: [11, 14] },
  },
  {
    ...{ name: 'fresh', weight: 0.24, cohesion: 0.2 },
    ...{ postless: [0.7, 0.95], posts: [1, 3], postsSpread: 0.7 },
    ...{ followers: [1, 12], followersSpread: 1 },
    ...{ following: [8, 150], followingSpread: 1.2 },
    ...{ picture: [0.2, 0.7], private: [0.1, 0.6] },
    ...{ digits: [0.4, 0.85], digitCount: [2, 7], length: [11, 14.5] },
  },
  {
    ...{ name: 'promoters', weight: 0.12, cohesion: 0.3 },
    ...{ postless: [0.02, 0.15], posts: [4, 18], postsSpread: 0.9 },
    ...{ followers: [60, 350], followersSpread: 1 },
    ...{ following: [700, 4000], followingSpread: 0.8 },
    ...{ picture: [0.85, 0.99], private: [0.1, 0.6] },
    ...{ digits: [0.25, 0.5], digitCount: [1, 5], length: [11, 14] },
  },
  {
    ...{ name: 'aged', weight: 0.1, cohesion: 0.3 },
    ...{ postless: [0, 0.05], posts: [8, 25], postsSpread: 0.6 },
    ...{ followers: [120, 500], followersSpread: 0.8 },
    ...{ following: [800, 3500], followingSpread: 0.7 },
    ...{ picture: [0.97, 1], private: [0.1, 0.6] },
    ...{ digits: [0.2, 0.4], digitCount: [1, 4], length: [11, 13.5] },
  },
];
