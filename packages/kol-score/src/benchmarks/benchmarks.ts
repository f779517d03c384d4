/**
 * Priors for engagement, reach and conversion, as plain data with their source. The option `benchmarks` replaces them
 * with figures of your own market.
 */
export interface Benchmarks {
  /** Id of the set, as grades name it. */
  readonly id: string;
  /** Version of the set. */
  readonly version: number;
  /** Where the figures come from and how reliable they are. */
  readonly source: string;
  /** Prior of the engagement rate. */
  readonly engagement: EngagementPrior;
  /** Prior of the viewers of a live. */
  readonly reach: ReachPrior;
  /** Prior of the conversion rate. */
  readonly conversion: ConversionPrior;
}

/**
 * Prior of the engagement rate, (likes + comments) / views: beta distributed over creators with mean
 * 1 / (1 + e^−(interceptAt100k + slopePerDecade · (log10 followers − 5))).
 */
export interface EngagementPrior {
  /** Log odds of the mean engagement rate at 100,000 followers. */
  readonly interceptAt100k: number;
  /** Change of the log odds per tenfold followers; negative if larger accounts have less engagement. */
  readonly slopePerDecade: number;
  /** Weight of the prior, in independent views. Above 0. */
  readonly strength: number;
  /** Correlation between two viewers of one post, above 0, at most 1: a post counts for at most 1 / dispersion views. */
  readonly dispersion: number;
}

/** Prior of the viewers of one live: log-normal with median viewersAt100k · (followers / 100,000)^elasticity. */
export interface ReachPrior {
  /** Median viewers at 100,000 followers. */
  readonly viewersAt100k: number;
  /** Exponent of the followers: 1 if viewers are proportional to them. */
  readonly elasticity: number;
  /** Standard deviation of log viewers between creators with the same number of followers. */
  readonly logSd: number;
  /** Standard deviation of log viewers between lives of one creator. */
  readonly liveLogSd: number;
  /** Followers assumed if their number is hidden. */
  readonly followersWhenHidden: number;
}

/** Prior of conversions per 1,000 live viewers: gamma distributed. */
export interface ConversionPrior {
  /** Mean at the same price tier, for an audience that matches fully and a creator of medium quality (0.5). */
  readonly per1000AtFullFit: number;
  /** Weight of the prior, in conversions. */
  readonly strength: number;
  /** Factor on the rate per step of distance in price tier, above 0, at most 1. */
  readonly tierStep: number;
  /** Factor on the rate from quality 0.5 to 1, and from 0 to 0.5. */
  readonly qualityLift: number;
  /** Factor on the rate for an audience that can be shipped to but does not match the target at all, 0 to 1. */
  readonly strangerFloor: number;
  /** Factor on the rate for the typical fit of past lives to their viewers, above 0, at most 1. */
  readonly pastFit: number;
  /** Relative variance of the rate between lives for different products. */
  readonly betweenLives: number;
  /** Weight of a declared live relative to a measured one, 0 to 1. */
  readonly declaredReliability: number;
}

/** Illustrative priors: orders of magnitude chosen by this project, not measured in any market. */
export const ILLUSTRATIVE_BENCHMARKS: Benchmarks = {
  id: 'illustrative',
  version: 1,
  source: 'illustrative priors of this project; no market was measured for them',
  engagement: { interceptAt100k: -2.944, slopePerDecade: -0.25, strength: 30, dispersion: 0.026 },
  reach: {
    viewersAt100k: 2000,
    elasticity: 0.85,
    logSd: 0.7,
    liveLogSd: 0.5,
    followersWhenHidden: 30_000,
  },
  conversion: {
    per1000AtFullFit: 15,
    strength: 16,
    tierStep: 0.5,
    qualityLift: 1.3,
    strangerFloor: 0.5,
    pastFit: 0.6,
    betweenLives: 0.25,
    declaredReliability: 0.3,
  },
};
