import * as z from 'zod/mini';
import { F as FakeShare } from './published-figures-Bc8W3I4n.js';
import { LocalText } from './index.js';

/** Reproducible random draws. */
interface Draws {
    /** Above 0 and below 1. */
    uniform(): number;
    between(low: number, high: number): number;
    chance(probability: number): boolean;
    normal(): number;
    /** A gamma variable with scale 1. */
    gamma(shape: number): number;
    poisson(mean: number): number;
    /** A whole number from 0 to `count` − 1. */
    below(count: number): number;
}
/**
 * Draws from a seed: mulberry32, Box–Muller, Marsaglia–Tsang, Knuth’s product of uniforms. Apart from
 * `draws.ts`, since the shipped scorecard is fitted to this very stream: another one would alter it.
 */
declare function drawsOf(seed: number): Draws;

/** Schema of {@link FollowerAccount}. */
declare const FollowerAccountSchema: z.ZodMiniObject<{
    /** Number of posts; null where not known. */
    posts: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Number of accounts that follow it; null where not known. */
    followers: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Number of accounts that it follows; null where not known. */
    following: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Whether it has a profile picture; null where not known. */
    picture: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
    /** Whether it is private; null where not known. */
    private: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
    /** Number of characters of its username; null where not known. */
    usernameLength: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Number of digits among them; null where not known. */
    usernameDigits: z.ZodMiniNullable<z.ZodMiniInt>;
}, z.core.$strip>;
/**
 * A follower as far as the account model looks at it. It holds no country, language, name or text, so none of them can
 * count.
 */
interface FollowerAccount extends z.infer<typeof FollowerAccountSchema> {
}
/** An account of which a person says whether it is fake. */
interface LabelledAccount {
    readonly account: FollowerAccount;
    readonly isFake: boolean;
}
/** An account about which nothing is known. */
declare const UNKNOWN_ACCOUNT: FollowerAccount;
/** What the model uses of a username: its length and its digits, of any script. */
declare function usernameFigures(username: string): Pick<FollowerAccount, 'usernameLength' | 'usernameDigits'>;

/** Schema of {@link AccountModel}. */
declare const AccountModelSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"account-model">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** Whether it was fitted to accounts that the project makes, or to labels of its user. */
    source: z.ZodMiniEnum<{
        labelled: "labelled";
        made: "made";
    }>;
    /** Number of genuine accounts that it was fitted to. */
    genuine: z.ZodMiniInt;
    /** Number of fake accounts that it was fitted to. */
    fake: z.ZodMiniInt;
    /** What an account of which nothing is known has of each piece of the curves. */
    neutral: z.ZodMiniArray<z.ZodMiniNumber<number>>;
    /** The curves. */
    weights: z.ZodMiniObject<{
        /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
        intercept: z.ZodMiniNumber<number>;
        /** Log odds of each piece of the curves, in the order of the features. */
        pieces: z.ZodMiniArray<z.ZodMiniNumber<number>>;
    }, z.core.$strip>;
    /** The weights of refits on resampled labels, which say how sure the weights are; none of a made model. */
    refits: z.ZodMiniArray<z.ZodMiniObject<{
        /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
        intercept: z.ZodMiniNumber<number>;
        /** Log odds of each piece of the curves, in the order of the features. */
        pieces: z.ZodMiniArray<z.ZodMiniNumber<number>>;
    }, z.core.$strip>>;
    /** Accounts of both classes, without names: what a sample is compared with. */
    reference: z.ZodMiniObject<{
        /** Genuine accounts. */
        genuine: z.ZodMiniArray<z.ZodMiniObject<{
            posts: z.ZodMiniNullable<z.ZodMiniInt>;
            followers: z.ZodMiniNullable<z.ZodMiniInt>;
            following: z.ZodMiniNullable<z.ZodMiniInt>;
            picture: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
            private: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
            usernameLength: z.ZodMiniNullable<z.ZodMiniInt>;
            usernameDigits: z.ZodMiniNullable<z.ZodMiniInt>;
            source: z.ZodMiniExactOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
        /** Fake accounts. */
        fake: z.ZodMiniArray<z.ZodMiniObject<{
            posts: z.ZodMiniNullable<z.ZodMiniInt>;
            followers: z.ZodMiniNullable<z.ZodMiniInt>;
            following: z.ZodMiniNullable<z.ZodMiniInt>;
            picture: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
            private: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
            usernameLength: z.ZodMiniNullable<z.ZodMiniInt>;
            usernameDigits: z.ZodMiniNullable<z.ZodMiniInt>;
            source: z.ZodMiniExactOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
}, z.core.$strip>;
/**
 * A scorecard that gives each feature of an account points, which add up to the log odds that it is fake. Each curve of
 * points is monotone; a feature that an account does not show gives none.
 */
interface AccountModel extends z.infer<typeof AccountModelSchema> {
}
/** The scorecard alone: what is committed of a made model. */
type Scorecard = Pick<AccountModel, 'neutral' | 'weights'>;
/**
 * The account model of a user's own labels: the scorecard, and refits on resampled labels.
 * @param labelled - accounts of both classes; a few hundred of each make narrow intervals
 * @returns the same model for the same labels in the same order
 * @throws INPUT_INVALID where a class has fewer than 20 accounts
 */
declare function fitAccountModel(labelled: readonly LabelledAccount[]): AccountModel;

/** Whether the model may be used on a sample. */
interface Shift {
    readonly verdict: 'in-domain' | 'shifted';
    readonly reason: LocalText;
    /** Share of the sample that no mixture of the model's accounts explains, from 0 to 1. */
    readonly unexplained: number;
}

/** A share with its interval, all from 0 to 1. */
interface ShareInterval {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** How often the interval is meant to cover the true share. */
    readonly level: number;
}
/** The probability that one account is fake. */
interface AccountProbability {
    /** Its position, from 1. */
    readonly row: number;
    readonly probability: number;
}
/** What an audit of a sample of followers says. */
interface FollowerAudit {
    readonly accounts: readonly AccountProbability[];
    /** Share of fakes in the sample itself. */
    readonly share: ShareInterval;
    /** Share of fakes in the audience that the sample was drawn from at random: wider, by the drawing. */
    readonly audience: ShareInterval;
    readonly shift: Pick<Shift, 'verdict' | 'reason'>;
}
/**
 * Estimates the share of fake accounts in a sample of followers. The share is corrected for how many fakes the sample
 * holds (expectation maximisation on calibrated probabilities) instead of counting accounts above a threshold. Where no
 * mixture of accounts that the model knows explains the sample, the verdict is `shifted`, and what is unexplained widens
 * the interval on both sides. No probability is proof about any person.
 * @param accounts - a random sample of the followers, at least one
 * @param model - default: the model that comes with the package
 * @returns probabilities in the order of the accounts, at the estimated share
 * @throws INPUT_INVALID for an empty sample, and for an account of which nothing is known
 */
declare function auditFollowers(accounts: readonly FollowerAccount[], model?: AccountModel): FollowerAudit;
/** The share of fake followers as a creator profile holds it: that of the audience. */
declare function fakeShareOf({ audience, accounts }: FollowerAudit): FakeShare;

/** Where accounts come from: one creator's genuine followers and one seller's fake ones, each of several kinds. */
interface Domain {
    genuine(draws: Draws): FollowerAccount;
    fake(draws: Draws): FollowerAccount;
}
/** A domain whose kinds, mix and figures are drawn from the ranges of {@link GENUINE} and {@link FAKE}. */
declare function domainOf(seed: number): Domain;
/**
 * Labelled accounts of one domain, in random order.
 * @param fakes - how many of the `count` accounts are fake
 */
declare function madeAccounts(domain: Domain, { count, fakes, seed }: {
    readonly count: number;
    readonly fakes: number;
    readonly seed: number;
}): LabelledAccount[];

/** The scorecard fitted anew to the made accounts; the committed one is its result. */
declare function refitMadeScorecard(): Scorecard;
/**
 * The account model that comes with the package. Its scorecard is fitted to accounts that the project makes, from
 * assumptions that are written down with their sources, and not to anybody's labelled accounts.
 */
declare function madeAccountModel(): AccountModel;

/** The names of the features, as a model file has them. */
declare const FEATURE_NAMES: readonly ["posts", "followers", "following", "following-per-follower", "digit-share", "username-length", "picture", "private"];
/** The name of a feature. */
type FeatureName = (typeof FEATURE_NAMES)[number];

/** The points of a feature: what it adds to the log odds that the account is fake. */
interface FeaturePoints {
    readonly feature: FeatureName;
    readonly points: number;
}
/**
 * What each feature of an account adds to the log odds that it is fake; 0 for one that it does not show. With the
 * model's intercept they sum to the score.
 */
declare function pointsOf(account: FollowerAccount, { neutral, weights }: Scorecard): FeaturePoints[];
/** The curve of each feature: its points at each knot, between which they run straight. */
declare function scorecardPoints({ neutral, weights }: Scorecard): {
    readonly feature: FeatureName;
    readonly curve: readonly {
        readonly at: number;
        readonly points: number;
    }[];
}[];

export { AccountModelSchema, FollowerAccountSchema, UNKNOWN_ACCOUNT, auditFollowers, domainOf, drawsOf, fakeShareOf, fitAccountModel, madeAccountModel, madeAccounts, pointsOf, refitMadeScorecard, scorecardPoints, usernameFigures };
export type { AccountModel, AccountProbability, Domain, Draws, FeaturePoints, FollowerAccount, FollowerAudit, LabelledAccount, ShareInterval };
