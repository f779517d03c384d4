export { A as Advice, L as LiveOutlook, N as NextMarketCheck, P as PilotChoice, a as PilotOmission, b as PilotOptions, c as PilotPlan, d as adviceOn, e as chanceAbove, n as nextMarketChecks, p as planPilot } from './plan-pilot-BSQgM8Jj.js';
import { R as Random } from './draws-DWYVp6-8.js';
import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';
import { CreatorGrade } from './index.js';
import { Brief } from './index.js';
import { CreatorProfile } from './index.js';
import { I as Instant } from './instant-C-eqhNGk.d-D2WXfQhl.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';
import './money-4pge_TyU.d-D9uvNcbc.js';
import './template-CV9n_oxx.d-CDAxxETz.js';

/** Schema of {@link Renewal}. */
declare const RenewalSchema: z.ZodMiniObject<{
    /**
     * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
     * `not-enough-known`: more lives are needed first.
     */
    verdict: z.ZodMiniEnum<{
        "not-enough-known": "not-enough-known";
        renegotiate: "renegotiate";
        renew: "renew";
        stop: "stop";
    }>;
    /** Why, in words. */
    reason: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    /** Settled lives behind the advice. */
    lives: z.ZodMiniInt;
    /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
    chanceOfProfit: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
    offer: z.ZodMiniNullable<z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>>;
    /** The fixed fee at which the expected contribution of the next live is zero. */
    breakEvenFee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
    breakEvenCommission: z.ZodMiniNullable<z.ZodMiniInt>;
    /** More lives until the rate is known to the wanted width; null if more than 1,000. */
    livesToKnow: z.ZodMiniNullable<z.ZodMiniInt>;
}, z.core.$strip>;
/** Whether to work with a creator again, after settled campaigns. */
interface Renewal extends z.infer<typeof RenewalSchema> {
}

/** What is known of a creator when a live sale is planned. Amounts are minor units of one currency. */
interface Candidate {
    /** The creator. */
    readonly id: string;
    /** Number of followers; null where hidden. */
    readonly followers: number | null;
    /** Fixed fee of one live sale. */
    readonly fee: number;
    /** Expected viewers of one live sale. */
    readonly viewers: number;
    /** Contribution of one conversion after returns, margin and commission. */
    readonly unit: number;
    /** Shape of the gamma distribution of conversions per 1,000 viewers. */
    readonly shape: number;
    /** Its rate, in thousands of viewers; the mean is shape / exposure. */
    readonly exposure: number;
    /** Lives of this creator in this campaign so far. */
    readonly lives: number;
}
/** Expected contribution of one live sale after the fee, in minor units. */
declare function expectedProfit({ fee, viewers, unit, shape, exposure }: Candidate): number;

/** What is assumed of creators before a campaign; all figures are those of one brief. */
interface CampaignPrior {
    /** Standard deviation of the log conversion rate between creators of equal prior. */
    readonly rateLogSd: number;
    /** Relative variance of the conversion rate between the lives of one creator. */
    readonly betweenLives: number;
    /** Standard deviation of log viewers between creators of equal prior. */
    readonly viewersLogSd: number;
    /** Standard deviation of log viewers between the lives of one creator. */
    readonly liveLogSd: number;
}
/** Illustrative priors of a campaign; not measured in any market. */
declare const ILLUSTRATIVE_CAMPAIGN_PRIOR: CampaignPrior;
/** A creator before the campaign: the prior of a grade. */
interface Prospect extends Pick<Candidate, 'id' | 'followers' | 'fee' | 'unit'> {
    /** Expected viewers of a live. */
    readonly viewers: number;
    /** Expected conversions per 1,000 viewers. */
    readonly per1000: number;
}
/** What a live brought. */
interface ObservedLive {
    readonly creatorId: string;
    readonly viewers: number;
    readonly conversions: number;
}
/**
 * Creators after some lives of a campaign: what one live shows about its creator, and what all lives show about the
 * others. The logarithms of rates and viewers relative to their priors are regressed on the logarithm of followers
 * (ridge, so that few lives change little); the remaining spread between creators is estimated from the lives as well.
 */
declare function learnRates(prospects: readonly Prospect[], lives: readonly ObservedLive[], prior?: CampaignPrior): Candidate[];

/**
 * How many lives narrow the 90 % interval of a creator's conversion rate to a wanted width.
 *
 * A live adds its expected conversions to the shape, discounted by the variation between lives, so that a single large
 * live does not replace several.
 * @param candidate - viewers, shape and exposure of the creator
 * @param wanted - `width`: of the interval relative to the mean, above 0; `betweenLives`: relative variance of the rate
 *   between lives of one creator
 * @returns whole lives, 0 if the interval is narrow enough already; null if more than 1,000 were needed
 * @example
 * ```ts
 * import { pilotSize } from '@livelane/kol-score/pilots';
 * const creator = { viewers: 2_000, shape: 1, exposure: 0.08 };
 * pilotSize(creator, { width: 1, betweenLives: 0.1 }); // => 2
 * pilotSize(creator, { width: 0.5, betweenLives: 0.1 }); // => 6
 * ```
 */
declare function pilotSize({ viewers, shape, exposure }: Pick<Candidate, 'viewers' | 'shape' | 'exposure'>, { width, betweenLives }: {
    readonly width: number;
    readonly betweenLives: number;
}): number | null;

/** What a policy decides from, before each round. Amounts are minor units. */
interface PolicyState {
    /** The round to decide, counted from 0. */
    readonly round: number;
    /** Number of rounds of the campaign. */
    readonly rounds: number;
    /** Budget of the whole campaign. */
    readonly budget: number;
    /** What is left of it. */
    readonly left: number;
    /** Creators as they were before the campaign, in the order of {@link PolicyState.candidates}. */
    readonly prospects: readonly Prospect[];
    /** Creators as they are known now. */
    readonly candidates: readonly Candidate[];
    /** Relative variance of the conversion rate between the lives of one creator. */
    readonly betweenLives: number;
    readonly random: Random;
}
/** Decides who goes live in a round. */
interface Policy<Id extends string = string> {
    readonly id: Id;
    /** What the policy does, in one sentence. */
    readonly about: string;
    /**
     * The creators who go live in this round, each once.
     * @returns positions in `candidates`; fees beyond what is left are cut by the caller
     */
    choose(state: PolicyState): number[];
}

/** Every policy, the default first. */
declare const POLICIES: readonly [Policy<"informed">, Policy<"greedy">, Policy<"thompson">, Policy<"static-score">, Policy<"follower-first">];
/** The id of a policy. */
type PolicyId = (typeof POLICIES)[number]['id'];

/** How renewal is judged. */
interface RenewalOptions {
    /** Wanted width of the 90 % interval of the conversion rate, relative to its mean, at least 0.01. Default: 1. */
    readonly width?: number;
    /** Lives that may follow with the creator. Default: 5. */
    readonly livesAfter?: number;
}
/**
 * Whether to work with a creator again, on the terms of the grade: by the chance that the next live, before an audience
 * as tired as its grade says, earns its fee (`adviceOn`), and by its expected contribution. Where that is neither sure enough nor known to the wanted
 * width (`pilotSize`), and one more live is worth its fee for what it teaches (`planPilot`), not enough is known.
 * @param grade - after settled campaigns, as `learnFromCampaigns` returns it
 * @throws INPUT_INVALID if an option is out of range
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { renewalOf } from '@livelane/kol-score/pilots';
 * const grade = createRequire(import.meta.url)('@livelane/contracts/schemas/creator-grade.example.json');
 * renewalOf(grade).verdict; // => "not-enough-known"
 * ```
 */
declare function renewalOf(grade: CreatorGrade, options?: RenewalOptions): Renewal;

/** What one more live sale teaches, and what may follow it. */
interface Learning {
    /** Relative variance of the conversion rate between lives of one creator. */
    readonly betweenLives: number;
    /** Number of lives that may still follow the one considered. */
    readonly livesAfter: number;
}
/**
 * Expected gain from deciding after one live instead of before it (the preposterior value of sample information):
 * livesAfter × (E[max(0, profit at the updated rate)] − max(0, profit at today's rate)).
 *
 * The updated mean rate is taken as gamma distributed with its exact mean and variance, for which the expectation has a
 * closed form.
 * @returns minor units, at least 0
 * @example
 * ```ts
 * import { valueOfInformation } from '@livelane/kol-score/pilots';
 * const unsure = { id: 'a', followers: 90_000, fee: 30_000, viewers: 2_000, unit: 900, shape: 1, exposure: 0.08, lives: 0 };
 * const learning = { betweenLives: 0.1, livesAfter: 5 };
 * valueOfInformation(unsure, learning) > valueOfInformation({ ...unsure, shape: 100, exposure: 8 }, learning); // => true
 * ```
 */
declare function valueOfInformation(candidate: Candidate, learning: Learning): number;

/** How the creators of a simulated world are drawn. Amounts are in minor units, rates per 1,000 viewers. */
interface WorldFamily {
    /** What the family assumes. */
    readonly about: string;
    /** Mean and standard deviation of the decimal logarithm of followers. */
    readonly followers: {
        readonly logMean: number;
        readonly logSd: number;
    };
    /** Viewers of a live: log-normal around at100k × (followers / 100,000)^elasticity. */
    readonly viewers: {
        readonly at100k: number;
        readonly elasticity: number;
        /** Between creators. */
        readonly logSd: number;
        /** Between the lives of one creator. */
        readonly liveLogSd: number;
    };
    /** Fee of a live: log-normal around at100k × (followers / 100,000)^elasticity. */
    readonly fee: {
        readonly at100k: number;
        readonly elasticity: number;
        readonly logSd: number;
    };
    /** Conversion rate. */
    readonly rate: {
        /** At the products' price tier, 100,000 followers and median quality. */
        readonly per1000: number;
        /** Standard deviation of the logarithm of per1000 between worlds. */
        readonly worldLogSd: number;
        /** Exponent of followers. */
        readonly elasticity: number;
        /** Standard deviation of log quality between creators. */
        readonly qualityLogSd: number;
        /** Correlation of log quality with the observable fit, 0 to 1. */
        readonly seen: number;
        /** Factor per step of distance in price tier. */
        readonly tierStep: number;
        /** Chance of a distance of 0, 1, 2 and 3 steps. */
        readonly tiers: readonly [number, number, number, number];
        /** Relative variance between the lives of one creator. */
        readonly betweenLives: number;
        /** Factor on the rate with each repeated live of the campaign. */
        readonly fatigue: number;
    };
    /** Contribution of one conversion. */
    readonly unit: number;
}
/**
 * The two families of worlds in which policies are compared. Chosen before any policy was tuned, see
 * `docs/decisions/0010-rankings-are-compared-in-money.md`: assumptions, not measurements.
 */
declare const WORLD_FAMILIES: {
    readonly 'fees-follow-followers': {
        readonly followers: {
            readonly logMean: 5;
            readonly logSd: 0.4;
        };
        readonly unit: 1100;
        readonly about: "Fees are proportional to followers, quality is hidden, each step of price tier halves the conversion rate.";
        readonly viewers: {
            readonly at100k: 2000;
            readonly elasticity: 0.85;
            readonly logSd: 0.25;
            readonly liveLogSd: 0.3;
        };
        readonly fee: {
            readonly at100k: 20000;
            readonly elasticity: 1;
            readonly logSd: 0.25;
        };
        readonly rate: {
            readonly per1000: number;
            readonly worldLogSd: number;
            readonly elasticity: number;
            readonly qualityLogSd: number;
            readonly seen: number;
            readonly tierStep: number;
            readonly tiers: [number, number, number, number];
            readonly betweenLives: number;
            readonly fatigue: number;
        };
    };
    readonly 'followers-convert': {
        readonly followers: {
            readonly logMean: 5;
            readonly logSd: 0.4;
        };
        readonly unit: 1100;
        readonly about: "The conversion rate rises with followers and fees lag behind: larger accounts are the better buy.";
        readonly viewers: {
            readonly at100k: 2000;
            readonly elasticity: 0.95;
            readonly logSd: 0.25;
            readonly liveLogSd: 0.3;
        };
        readonly fee: {
            readonly at100k: 20000;
            readonly elasticity: 0.7;
            readonly logSd: 0.25;
        };
        readonly rate: {
            readonly per1000: number;
            readonly worldLogSd: number;
            readonly elasticity: number;
            readonly qualityLogSd: number;
            readonly seen: number;
            readonly tierStep: number;
            readonly tiers: [number, number, number, number];
            readonly betweenLives: number;
            readonly fatigue: number;
        };
    };
};
/** A family of {@link WORLD_FAMILIES}. */
type WorldFamilyId = keyof typeof WORLD_FAMILIES;

/** A way of ordering creators by what their profiles show. */
interface CreatorRanking<Id extends string = string> {
    readonly id: Id;
    /** By what it orders, in one sentence. */
    readonly about: string;
    /**
     * Ids of creators, the best first.
     * @param profiles - the creators of one world, in which inputs are missing
     */
    order(profiles: readonly CreatorProfile[], brief: Brief): readonly string[];
}
/** Orders as they are common without a score; a figure that is not known comes last. */
declare const SIMPLE_RANKINGS: readonly [{
    readonly id: "followers";
    readonly about: "Most followers first.";
    readonly order: (profiles: readonly CreatorProfile[]) => string[];
}, {
    readonly id: "engagement-rate";
    readonly about: "Highest engagement rate first.";
    readonly order: (profiles: readonly CreatorProfile[]) => string[];
}, {
    readonly id: "composite";
    readonly about: "Mean percentile of followers, engagement rate, live viewers, audience in the market and category focus, over those that are known.";
    readonly order: (profiles: readonly CreatorProfile[], { market, products: [product] }: Brief) => string[];
}];

/** The instant of every simulated ranking. */
declare const SHOWN_AT: Instant;
/**
 * What creators of a world show. `lives`: viewers and sales of past lives, and an audience that can be shipped to, since
 * the worlds know no borders; `lives-and-countries`: the share in the market as well, which then follows the fit and may
 * be missing; `no-lives`: viewers, but no sales.
 */
type ShownEvidence = 'lives' | 'lives-and-countries' | 'no-lives';

/** How policies are compared. */
interface SimulationOptions {
    /** Number of worlds, at least 1. */
    readonly worlds: number;
    /** A fresh source of numbers for a world; the same position gives the same numbers. */
    readonly randomFor: (position: number) => Random;
    /** Default: all of `POLICIES`. */
    readonly policies?: readonly Policy[];
    /** Called after each world. */
    readonly onWorld?: (done: number) => void;
}
/** What a policy earned over all worlds. */
interface PolicyResult {
    readonly policy: string;
    /** Mean profit of a campaign, in minor units of US dollars. */
    readonly meanProfit: number;
    /** Profit as a share of the oracle's, who knows every creator's true figures. */
    readonly shareOfOracle: number;
    /** Share of worlds that ended with a loss, 0 to 1. */
    readonly lossShare: number;
}
/**
 * Plays policies through the same simulated worlds.
 * @returns one result a policy, the best first; `oracle` is not among them
 */
declare function simulatePolicies(family: WorldFamily, { worlds, randomFor, policies, onWorld }: SimulationOptions): PolicyResult[];

/** How rankings are compared. */
interface RankingSimulation {
    /** Number of worlds, at least 1. */
    readonly worlds: number;
    /** A fresh source of numbers for a world; the same position gives the same numbers. */
    readonly randomFor: (position: number) => Random;
    /** What to compare besides {@link SIMPLE_RANKINGS}. */
    readonly rankings: readonly CreatorRanking[];
    /** Creators that each ranking picks from the top. Default: 3. */
    readonly picks?: number;
    /** What creators show, before 30 % of it is missing. Default: `lives`. */
    readonly evidence?: ShownEvidence;
    /** Called after each world. */
    readonly onWorld?: (done: number) => void;
}
/** A mean over worlds with its 95 % interval, in minor units. */
interface MeanOverWorlds {
    readonly mean: number;
    readonly interval: {
        readonly lower: number;
        readonly upper: number;
        readonly level: number;
    };
}
/** What the creators earn that a ranking picks. */
interface RankingResult extends MeanOverWorlds {
    readonly ranking: string;
    /** Profit as a share of that of the oracle, which knows the true profit of every creator. */
    readonly shareOfOracle: number;
    /** True expected profit of one live of each pick together, by world, in minor units of US dollars. */
    readonly profits: readonly number[];
}
/**
 * Money of the creators that rankings pick from incomplete profiles, through the same simulated worlds.
 * @returns one result a ranking in the order given, the simple ones next, `oracle` last
 * @example
 * ```ts
 * import { type CreatorRanking, simulateRankings, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
 * const backwards: CreatorRanking = { id: 'backwards', about: 'Last first.', order: (creators) => creators.map(({ id }) => id).reverse() };
 * const results = simulateRankings(WORLD_FAMILIES['followers-convert'], { worlds: 1, randomFor: () => Math.random, rankings: [backwards] });
 * results.map(({ ranking }) => ranking).join(); // => "backwards,followers,engagement-rate,composite,oracle"
 * ```
 */
declare function simulateRankings(family: WorldFamily, { worlds, randomFor, rankings, picks, evidence, onWorld }: RankingSimulation): RankingResult[];
/**
 * By how much one ranking earns more than another in the same worlds, with its 95 % interval.
 * @throws INPUT_INVALID if the results are of different numbers of worlds
 */
declare function profitDifference(a: RankingResult, b: RankingResult): MeanOverWorlds;

export { ILLUSTRATIVE_CAMPAIGN_PRIOR, POLICIES, Random, SHOWN_AT, SIMPLE_RANKINGS, WORLD_FAMILIES, expectedProfit, learnRates, pilotSize, profitDifference, renewalOf, simulatePolicies, simulateRankings, valueOfInformation };
export type { CampaignPrior, Candidate, CreatorRanking, Learning, MeanOverWorlds, ObservedLive, Policy, PolicyId, PolicyResult, PolicyState, Prospect, RankingResult, RankingSimulation, RenewalOptions, ShownEvidence, SimulationOptions, WorldFamily, WorldFamilyId };
