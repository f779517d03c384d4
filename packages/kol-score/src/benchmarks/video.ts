/**
 * Prior of what one short video brings: its views as the prior of reach has the viewers of a live, and orders per view as the
 * share of viewers who open the product × the share of these who order.
 */
export interface VideoPrior {
  /** Median views at 100,000 followers. */
  readonly viewsAt100k: number;
  /** Exponent of the followers: 1 if views are proportional to them. */
  readonly elasticity: number;
  /** Standard deviation of log views between creators with the same number of followers. */
  readonly logSd: number;
  /** Standard deviation of log views between videos of one creator. */
  readonly videoLogSd: number;
  /** Share of viewers who open the product, at the same price tier and full fit; above 0, at most 1. */
  readonly clickRate: number;
  /** Share of those who open the product who order it; above 0, at most 1. */
  readonly orderRate: number;
  /** Weight of the prior of orders per view, in orders: the shape of its gamma distribution. */
  readonly strength: number;
  /** Where the figures come from. */
  readonly source: string;
}

/**
 * Illustrative: 0.3 orders per 1,000 views at full fit, from 0.008 to 1 in 90 % of cases: a hundredfold, wider than for
 * lives, because a view is a second as well as a minute, and no public figure of orders per view states what it counts.
 */
export const ILLUSTRATIVE_VIDEO: VideoPrior = {
  ...{ viewsAt100k: 8_000, elasticity: 0.8, logSd: 1, videoLogSd: 1 },
  ...{ clickRate: 0.01, orderRate: 0.03, strength: 0.8 },
  source: 'illustrative: this project’s judgement, not measured',
};
