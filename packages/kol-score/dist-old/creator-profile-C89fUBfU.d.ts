import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';

/** Schema of {@link CreatorPost}. */
declare const CreatorPostSchema: z.ZodMiniObject<{
    /** The post. */
    id: z.ZodMiniString<string>;
    /** When it was published. */
    publishedAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Null if the platform hides the figure; 0 means zero. */
    views: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Number of likes; null where hidden. */
    likes: z.ZodMiniNullable<z.ZodMiniInt>;
    /** Number of comments; null where hidden. */
    comments: z.ZodMiniNullable<z.ZodMiniInt>;
    /** What it is. */
    format: z.ZodMiniType<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video", z.core.$ZodTypeInternals<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video">>;
    /** What it is about, by the categories of briefs. */
    category: z.ZodMiniString<string>;
    /** Whether somebody paid for it. */
    sponsored: z.ZodMiniBoolean<boolean>;
    /** Who paid for it. */
    brand: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    /** Price tier of what was advertised. */
    brandTier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
        affordable: "affordable";
        budget: "budget";
        luxury: "luxury";
        mid: "mid";
        premium: "premium";
    }>>;
    /** Whether a sponsored post is disclosed as such; omit if not checked. */
    disclosed: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
    /** Its caption or transcript. */
    text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    /** Questions of viewers that the creator answered below it. */
    answers: z.ZodMiniExactOptional<z.ZodMiniInt>;
}, z.core.$strip>;
/** One post of a creator, with the figures that the platform shows; null is hidden, not zero. */
interface CreatorPost extends z.infer<typeof CreatorPostSchema> {
}
/** Schema of {@link PastLive}. */
declare const PastLiveSchema: z.ZodMiniObject<{
    /** Number of people who watched. */
    viewers: z.ZodMiniInt;
    /** Units sold; null where not known. */
    conversions: z.ZodMiniNullable<z.ZodMiniInt>;
    /** How long it lasted, in minutes. */
    minutes: z.ZodMiniNumber<number>;
    /** What was sold, by the categories of briefs. */
    category: z.ZodMiniString<string>;
    /** Whether we measured it or the creator declared it. */
    source: z.ZodMiniEnum<{
        declared: "declared";
        measured: "measured";
    }>;
    /** Price tier of the products sold. Default: the creator's own. */
    tier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
        affordable: "affordable";
        budget: "budget";
        luxury: "luxury";
        mid: "mid";
        premium: "premium";
    }>>;
    /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
    purpose: z.ZodMiniExactOptional<z.ZodMiniType<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show", z.core.$ZodTypeInternals<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show">>>;
}, z.core.$strip>;
/** A past live sale: `measured` in your own room or shop, or `declared` by the creator. */
interface PastLive extends z.infer<typeof PastLiveSchema> {
}
/** Schema of {@link CreatorProfile}. */
declare const CreatorProfileSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"creator-profile">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** The creator, under the platform's id; the contract's party has the same. */
    id: z.ZodMiniString<string>;
    /** Name shown to people. */
    name: z.ZodMiniString<string>;
    /** Where the followers are. */
    platform: z.ZodMiniString<string>;
    /** Where the creator lives and works. */
    market: z.ZodMiniString<string>;
    /** A count, or a count with its source; null if hidden. */
    followers: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
        /** Number of followers; null where hidden. */
        value: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Where the number comes from. */
        source: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
            range: "range";
        }>;
    }, z.core.$strip>]>>;
    /** Recent posts, as many as are known. */
    posts: z.ZodMiniArray<z.ZodMiniObject<{
        /** The post. */
        id: z.ZodMiniString<string>;
        /** When it was published. */
        publishedAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** Null if the platform hides the figure; 0 means zero. */
        views: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Number of likes; null where hidden. */
        likes: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Number of comments; null where hidden. */
        comments: z.ZodMiniNullable<z.ZodMiniInt>;
        /** What it is. */
        format: z.ZodMiniType<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video", z.core.$ZodTypeInternals<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video">>;
        /** What it is about, by the categories of briefs. */
        category: z.ZodMiniString<string>;
        /** Whether somebody paid for it. */
        sponsored: z.ZodMiniBoolean<boolean>;
        /** Who paid for it. */
        brand: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        /** Price tier of what was advertised. */
        brandTier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            affordable: "affordable";
            budget: "budget";
            luxury: "luxury";
            mid: "mid";
            premium: "premium";
        }>>;
        /** Whether a sponsored post is disclosed as such; omit if not checked. */
        disclosed: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
        /** Its caption or transcript. */
        text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        /** Questions of viewers that the creator answered below it. */
        answers: z.ZodMiniExactOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    /** The person behind the account, where one person's accounts on several platforms are known. */
    person: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    /** Averages over recent posts. Used where `posts` holds none. */
    averages: z.ZodMiniExactOptional<z.ZodMiniObject<{
        posts: z.ZodMiniNullable<z.ZodMiniInt>;
        views: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        likes: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        comments: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        engagement: z.ZodMiniExactOptional<z.ZodMiniObject<{
            rate: z.ZodMiniNumber<number>;
            per: z.ZodMiniEnum<{
                followers: "followers";
                views: "views";
            }>;
        }, z.core.$strip>>;
        source: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
        }>;
    }, z.core.$strip>>;
    /** What a marketplace publishes about the creator's sales. */
    shop: z.ZodMiniExactOptional<z.ZodMiniObject<{
        days: z.ZodMiniNullable<z.ZodMiniInt>;
        lives: z.ZodMiniNullable<z.ZodMiniInt>;
        liveViewers: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        videoViews: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        units: z.ZodMiniExactOptional<z.ZodMiniObject<{
            lower: z.ZodMiniInt;
            upper: z.ZodMiniNullable<z.ZodMiniInt>;
        }, z.core.$strip>>;
        revenue: z.ZodMiniExactOptional<z.ZodMiniObject<{
            lower: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            upper: z.ZodMiniNullable<z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        source: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
        }>;
    }, z.core.$strip>>;
    /** Prices of products that the creator has promoted. */
    promotedPrices: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        category: z.ZodMiniString<string>;
        price: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    /** Past numbers of followers, in any order. */
    followerHistory: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        followers: z.ZodMiniInt;
    }, z.core.$strip>>>;
    /** Share of fake followers, as `audit` estimates it. */
    fakeShare: z.ZodMiniExactOptional<z.ZodMiniObject<{
        value: z.ZodMiniNumber<number>;
        low: z.ZodMiniNumber<number>;
        high: z.ZodMiniNumber<number>;
        level: z.ZodMiniNumber<number>;
        n: z.ZodMiniInt;
    }, z.core.$strip>>;
    /** Past live sales. Absent: none known. */
    lives: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** Number of people who watched. */
        viewers: z.ZodMiniInt;
        /** Units sold; null where not known. */
        conversions: z.ZodMiniNullable<z.ZodMiniInt>;
        /** How long it lasted, in minutes. */
        minutes: z.ZodMiniNumber<number>;
        /** What was sold, by the categories of briefs. */
        category: z.ZodMiniString<string>;
        /** Whether we measured it or the creator declared it. */
        source: z.ZodMiniEnum<{
            declared: "declared";
            measured: "measured";
        }>;
        /** Price tier of the products sold. Default: the creator's own. */
        tier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            affordable: "affordable";
            budget: "budget";
            luxury: "luxury";
            mid: "mid";
            premium: "premium";
        }>>;
        /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
        purpose: z.ZodMiniExactOptional<z.ZodMiniType<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show", z.core.$ZodTypeInternals<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show">>>;
    }, z.core.$strip>>>;
    /** Who follows: shares of people. */
    audience: z.ZodMiniObject<{
        countries: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
        languages: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
        ages: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            from: z.ZodMiniInt;
            to: z.ZodMiniNullable<z.ZodMiniInt>;
            share: z.ZodMiniNumber<number>;
        }, z.core.$strip>>>;
        gender: z.ZodMiniExactOptional<z.ZodMiniObject<{
            female: z.ZodMiniNumber<number>;
            male: z.ZodMiniNumber<number>;
        }, z.core.$strip>>;
        interests: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
    }, z.core.$strip>;
    /** Where the audience figures come from. */
    audienceSource: z.ZodMiniEnum<{
        declared: "declared";
        estimated: "estimated";
        measured: "measured";
    }>;
    /** The price tier of the products that the creator is known for; null where not known. */
    priceTier: z.ZodMiniNullable<z.ZodMiniEnum<{
        affordable: "affordable";
        budget: "budget";
        luxury: "luxury";
        mid: "mid";
        premium: "premium";
    }>>;
    /** Where the price tier comes from. */
    tierSource: z.ZodMiniEnum<{
        declared: "declared";
        estimated: "estimated";
        measured: "measured";
    }>;
    /** Share of the creator's content by category, each 0 to 1. */
    categories: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>;
    /** Languages spoken on camera, the main one first. */
    languages: z.ZodMiniArray<z.ZodMiniString<string>>;
    /** The creator's price; omit if unknown. A part that is null is not charged; without `fixed`, a quote is missing. */
    fee: z.ZodMiniExactOptional<z.ZodMiniObject<{
        /** Fixed fee for one live session; null if none; omit if not known. */
        fixed: z.ZodMiniExactOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>>>;
        /** Commission, in parts per million of sales without returns; null if none. */
        commission: z.ZodMiniNullable<z.ZodMiniInt>;
    }, z.core.$strip>>;
    /** Prices of other work than one live session, or price ranges, as the source lists them. */
    quotes: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        work: z.ZodMiniType<"image-text" | "live" | "post" | "short-video" | "story", "image-text" | "live" | "post" | "short-video" | "story", z.core.$ZodTypeInternals<"image-text" | "live" | "post" | "short-video" | "story", "image-text" | "live" | "post" | "short-video" | "story">>;
        seconds: z.ZodMiniExactOptional<z.ZodMiniObject<{
            from: z.ZodMiniInt;
            to: z.ZodMiniNullable<z.ZodMiniInt>;
        }, z.core.$strip>>;
        price: z.ZodMiniObject<{
            lower: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            upper: z.ZodMiniNullable<z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        source: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
        }>;
    }, z.core.$strip>>>;
    /** Permits to advertise or sell. */
    permits: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** The market that requires it. */
        market: z.ZodMiniString<string>;
        /** Its number. */
        number: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        /** When it runs out; null is open. */
        validUntil: z.ZodMiniNullable<z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** What is known about a creator: the input of a grade. */
interface CreatorProfile extends z.infer<typeof CreatorProfileSchema> {
}

export { CreatorPostSchema as b, CreatorProfileSchema as c, PastLiveSchema as d };
export type { CreatorPost as C, PastLive as P, CreatorProfile as a };
