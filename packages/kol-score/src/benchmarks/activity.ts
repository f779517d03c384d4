/**
 * How creators keep on publishing, in the manner of the BG/NBD model: the rate of posts is gamma distributed over
 * creators, and after each post a creator stops with a probability that is beta distributed.
 */
export interface ActivityPrior {
  /** Shape of the rate of weeks with a post, above 0. */
  readonly r: number;
  /** Weeks behind that shape, above 0: the mean rate is r / alpha. */
  readonly alpha: number;
  /** First parameter of the probability to stop after a post, above 0: its mean is a / (a + b). */
  readonly a: number;
  /** Second parameter of that probability, above 0. */
  readonly b: number;
  /** Where the parameters come from. */
  readonly source: string;
}

/** Illustrative: a creator posts in half of the weeks, and stops after one post in thirty. Not measured. */
export const ILLUSTRATIVE_ACTIVITY: ActivityPrior = {
  ...{ r: 1, alpha: 2, a: 0.33, b: 9.67 },
  source: 'illustrative: this project’s judgement, not measured',
};
