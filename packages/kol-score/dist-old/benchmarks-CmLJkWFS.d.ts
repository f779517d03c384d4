/**
 * How creators keep on publishing, in the manner of the BG/NBD model: the rate of posts is gamma distributed over
 * creators, and after each post a creator stops with a probability that is beta distributed.
 */
interface ActivityPrior {
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

/**
 * Prior of what one short video brings: its views as the prior of reach has the viewers of a live, and orders per view as the
 * share of viewers who open the product × the share of these who order.
 */
interface VideoPrior {
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
 * Priors for engagement, reach and conversion, as plain data with their source. The option `benchmarks` replaces them
 * with figures of your own market.
 */
interface Benchmarks {
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
interface EngagementPrior {
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
interface ReachPrior {
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
interface ConversionPrior {
    /** Mean at the same price tier, for an audience that matches fully and a creator of medium quality (0.5). */
    readonly per1000AtFullFit: number;
    /** Weight of the prior, in conversions: the shape of the gamma distribution. */
    readonly strength: number;
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
interface AssumedShare {
    /** From 0 to 1. */
    readonly value: number;
    readonly source: string;
}
/** As {@link AssumedShare}, of a number of people or of steps. */
interface AssumedCount {
    /** At least 1. */
    readonly count: number;
    readonly source: string;
}
/**
 * What is assumed of an input that is not known: the tenth percentile of creators, so that silence is never worth more
 * than a figure. The tenth percentiles of engagement, live viewers and conversions are those of their own priors, which
 * depend on the size of the account; the others stand here.
 */
interface PopulationTenth {
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
/**
 * Illustrative priors: orders of magnitude chosen by this project, not measured in any market. The conversion prior of
 * a creator who fits is as wide as public figures of live sales are apart, 0.5 to 40 conversions per 1,000 viewers in
 * 90 % of cases; a dozen lives of your own make it narrow.
 */
declare const ILLUSTRATIVE_BENCHMARKS: Benchmarks;

export { ILLUSTRATIVE_BENCHMARKS as I };
export type { ActivityPrior as A, Benchmarks as B, ConversionPrior as C, EngagementPrior as E, PopulationTenth as P, ReachPrior as R, VideoPrior as V, AssumedCount as a, AssumedShare as b };
