import { type ActivityPrior, ILLUSTRATIVE_ACTIVITY } from './activity.ts';
import { ILLUSTRATIVE_VIDEO, type VideoPrior } from './video.ts';

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
  readonly population: PopulationTenth;
  /** How creators keep on publishing. Default: {@link ILLUSTRATIVE_ACTIVITY}. */
  readonly activity?: ActivityPrior;
  /** What one short video brings. Default: {@link ILLUSTRATIVE_VIDEO}. */
  readonly video?: VideoPrior;
  /**
   * Share of all people of the market who care about a topic, by topic, each from 0 to 1: of an audience's interest, only
   * what goes beyond it counts. Default: none, so that the whole interest counts.
   */
  readonly interestBackground?: Readonly<Record<string, number>>;
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
}

/** Prior of conversions per 1,000 live viewers: gamma distributed. */
export interface ConversionPrior {
  /** Mean at the same price tier, for an audience that matches fully and a creator of medium quality (0.5). */
  readonly per1000AtFullFit: number;
  /** Weight of the prior, in conversions: the shape of the gamma distribution. */
  readonly strength: number;
  /**
   * Exponent of followers / 100,000 as a factor on the rate, at least 0. Default: 0, the rate does not depend on size.
   */
  readonly followersElasticity?: number;
  /** Factor on the rate per step of distance in price tier, above 0, at most 1. */
  readonly tierStep: number;
  /** Standard deviation of the logarithm of that factor: how uncertain the effect of a step is. */
  readonly tierStepLogSd: number;
  /** Ratio of the prices of two neighbouring price tiers, above 1. */
  readonly tierPriceRatio: number;
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

/** A tenth percentile of creators, and where it comes from. */
export interface AssumedShare {
  /** From 0 to 1. */
  readonly value: number;
  readonly source: string;
}

/** As {@link AssumedShare}, of a number of people or of steps. */
export interface AssumedCount {
  /** At least 1. */
  readonly count: number;
  readonly source: string;
}

/**
 * What is assumed of an input that is not known: the tenth percentile of creators, so that silence is never worth more
 * than a figure. The tenth percentiles of engagement, live viewers and conversions are those of their own priors, which
 * depend on the size of the account; the others stand here.
 */
export interface PopulationTenth {
  /** The percentile of engagement, viewers and conversions, above 0, at most 1. */
  readonly percentile: number;
  readonly followers: AssumedCount;
  /** Share of the audience in markets that can be shipped to. */
  readonly shippable: AssumedShare;
  /** Share of the audience in the brief's market. */
  readonly home: AssumedShare;
  /** Share of the audience that speaks a language of the brief. */
  readonly speakers: AssumedShare;
  /** Whether the creator speaks a language of the brief: 1 or 0. */
  readonly speaks: AssumedShare;
  /** Similarity of the audience to the target by country, age, gender and interest. */
  readonly countries: AssumedShare;
  readonly ages: AssumedShare;
  readonly gender: AssumedShare;
  readonly interests: AssumedShare;
  /** Share of posts in the products' categories. */
  readonly categoryShare: AssumedShare;
  /** Value of the share of posts that is sponsored. */
  readonly sponsoredLoad: AssumedShare;
  /** Share of sponsored posts that is disclosed. */
  readonly disclosure: AssumedShare;
  /** Value of the steadiness of posting. */
  readonly cadence: AssumedShare;
  /** Steps between the price tier of a creator, or of a sponsor, and the product's. */
  readonly tierSteps: AssumedCount;
  /** Share of the margin that is left after the creator is paid. */
  readonly marginLeft: AssumedShare;
}

const ILLUSTRATIVE = 'illustrative: this project’s judgement, not measured';
const share = (value: number): AssumedShare => ({ value, source: ILLUSTRATIVE });
const count = (number: number): AssumedCount => ({ count: number, source: ILLUSTRATIVE });

/**
 * Illustrative priors: orders of magnitude chosen by this project, not measured in any market. The conversion prior of
 * a creator who fits is as wide as public figures of live sales are apart, 0.5 to 40 conversions per 1,000 viewers in
 * 90 % of cases; a dozen lives of your own make it narrow.
 */
export const ILLUSTRATIVE_BENCHMARKS: Benchmarks = {
  id: 'illustrative',
  version: 2,
  source: 'illustrative priors of this project; no market was measured for them',
  engagement: { interceptAt100k: -2.944, slopePerDecade: -0.25, strength: 30, dispersion: 0.026 },
  reach: {
    viewersAt100k: 2000,
    elasticity: 0.85,
    logSd: 0.7,
    liveLogSd: 0.5,
  },
  conversion: {
    per1000AtFullFit: 15,
    strength: 0.9,
    followersElasticity: 0,
    tierStep: 0.5,
    tierStepLogSd: 0.18,
    tierPriceRatio: 2,
    qualityLift: 1.3,
    strangerFloor: 0.5,
    pastFit: 0.6,
    betweenLives: 0.25,
    declaredReliability: 0.3,
  },
  population: {
    percentile: 0.1,
    followers: count(4_000),
    shippable: share(0.25),
    home: share(0.15),
    speakers: share(0.2),
    speaks: share(0),
    countries: share(0.1),
    ages: share(0.3),
    gender: share(0.4),
    interests: share(0.1),
    categoryShare: share(0.05),
    sponsoredLoad: share(0.25),
    disclosure: share(0),
    cadence: share(0.2),
    tierSteps: count(3),
    marginLeft: share(0),
  },
  activity: ILLUSTRATIVE_ACTIVITY,
  video: ILLUSTRATIVE_VIDEO,
};
