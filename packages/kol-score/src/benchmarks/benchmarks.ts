/**
 * What is believed before a creator's own figures are seen: pure data, with where it comes from. Replace it
 * with figures of your own market through the option `benchmarks`.
 */
export interface Benchmarks {
  readonly id: string;
  readonly version: number;
  /** In plain words: whose figures these are, and how far to trust them. */
  readonly source: string;
  readonly engagement: EngagementPrior;
  readonly reach: ReachPrior;
  readonly conversion: ConversionPrior;
}

/**
 * Engagement = (likes + comments) / views of a post. Over creators it is beta distributed with mean
 * 1 / (1 + e^−(interceptAt100k + slopePerDecade · (log10 followers − 5))).
 */
export interface EngagementPrior {
  /** Log odds of the mean engagement at 100,000 followers. */
  readonly interceptAt100k: number;
  /** Change of the log odds per tenfold followers; negative: bigger accounts engage less. */
  readonly slopePerDecade: number;
  /** How much the mean is worth, in views that count fully. */
  readonly strength: number;
  /** Correlation of two viewers of the same post, above 0 and below 1: a post never counts for more than 1 / dispersion views. */
  readonly dispersion: number;
}

/** Viewers of one live: median viewersAt100k · (followers / 100,000)^elasticity, log-normal around it. */
export interface ReachPrior {
  readonly viewersAt100k: number;
  readonly elasticity: number;
  /** Standard deviation of the log viewers between creators of one size. */
  readonly logSd: number;
  /** The same between two lives of one creator. */
  readonly liveLogSd: number;
  /** Followers assumed where they are hidden. */
  readonly followersWhenHidden: number;
}

/** Conversions per 1,000 live viewers, gamma distributed. */
export interface ConversionPrior {
  /** At the same price tier, for an audience that fits fully and a creator of middling quality. */
  readonly per1000AtFullFit: number;
  /** Stated prior strength: it takes this many conversions to weigh as much as the prior. */
  readonly strength: number;
  /** What each step of price tier between creator and product leaves of the conversion rate. */
  readonly tierStep: number;
  /** Best over middling quality (and middling over worst) multiplies conversions by this. */
  readonly qualityLift: number;
  /** What an audience within reach of shipping but without any other likeness to the target leaves. */
  readonly strangerFloor: number;
  /** Typical fit of the products of past lives to those who watched them. */
  readonly pastFit: number;
  /** Variance of the rate between lives for different products, relative to its square. */
  readonly betweenLives: number;
  /** How much of what is declared is believed, 0 to 1. */
  readonly declaredReliability: number;
}

/** Illustrative priors: orders of magnitude that make the arithmetic run, not a study of any market. */
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
