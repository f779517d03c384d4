import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';

/** Schema of {@link PriceTier}. */
declare const PriceTierSchema: z.ZodMiniEnum<{
    affordable: "affordable";
    budget: "budget";
    luxury: "luxury";
    mid: "mid";
    premium: "premium";
}>;
/** The price level of a product within its category, or of the products that a creator is known for. */
type PriceTier = z.infer<typeof PriceTierSchema>;
/** Schema of {@link Audience}. */
declare const AudienceSchema: z.ZodMiniObject<{
    /** Share of people by country, each from 0 to 1. */
    countries: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
    /** Share of people by language, each from 0 to 1. */
    languages: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
    /** Share of people by age bracket. */
    ages: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** Youngest age of the bracket, in years. */
        from: z.ZodMiniInt;
        /** Oldest age of the bracket, in years; null is open. */
        to: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Share of people in the bracket, from 0 to 1. */
        share: z.ZodMiniNumber<number>;
    }, z.core.$strip>>>;
    /** Share of people by gender. */
    gender: z.ZodMiniExactOptional<z.ZodMiniObject<{
        /** Share of women, from 0 to 1. */
        female: z.ZodMiniNumber<number>;
        /** Share of men, from 0 to 1. */
        male: z.ZodMiniNumber<number>;
    }, z.core.$strip>>;
    /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
    interests: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
}, z.core.$strip>;
/** Shares of people by country, language, age bracket (`to` null is open), gender and interest, each from 0 to 1. */
interface Audience extends z.infer<typeof AudienceSchema> {
}
/** Schema of {@link Brief}. */
declare const BriefSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"brief">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** Id of the brief, by which grades and contracts refer to it. */
    id: z.ZodMiniString<string>;
    /** Name of the campaign. */
    name: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    /** The product lines on offer. */
    products: z.ZodMiniArray<z.ZodMiniObject<{
        /** The product, under the shop's own id. */
        id: z.ZodMiniString<string>;
        /** Name shown to people. */
        name: z.ZodMiniString<string>;
        /** Category, in the same terms as the posts and categories of creator profiles. */
        category: z.ZodMiniString<string>;
        /** List price of one unit, at least 0. */
        price: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** Price level within its category. */
        tier: z.ZodMiniEnum<{
            affordable: "affordable";
            budget: "budget";
            luxury: "luxury";
            mid: "mid";
            premium: "premium";
        }>;
        /** Contribution margin before creator costs, in parts per million of the price (62 % is 620000). */
        margin: z.ZodMiniInt;
        /** Share of sold units that are returned, in parts per million. Default: 0. */
        returns: z.ZodMiniExactOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    /** The market to sell in first; its law and its grading weights apply. */
    market: z.ZodMiniString<string>;
    /** Where the live session is to be seen. */
    platform: z.ZodMiniString<string>;
    /** Target audience, as shares. */
    audience: z.ZodMiniObject<{
        /** Share of people by country, each from 0 to 1. */
        countries: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
        /** Share of people by language, each from 0 to 1. */
        languages: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
        /** Share of people by age bracket. */
        ages: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            /** Youngest age of the bracket, in years. */
            from: z.ZodMiniInt;
            /** Oldest age of the bracket, in years; null is open. */
            to: z.ZodMiniNullable<z.ZodMiniInt>;
            /** Share of people in the bracket, from 0 to 1. */
            share: z.ZodMiniNumber<number>;
        }, z.core.$strip>>>;
        /** Share of people by gender. */
        gender: z.ZodMiniExactOptional<z.ZodMiniObject<{
            /** Share of women, from 0 to 1. */
            female: z.ZodMiniNumber<number>;
            /** Share of men, from 0 to 1. */
            male: z.ZodMiniNumber<number>;
        }, z.core.$strip>>;
        /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
        interests: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
    }, z.core.$strip>;
    /** Markets that the shop ships to. */
    shippableMarkets: z.ZodMiniArray<z.ZodMiniString<string>>;
    /** Maximum cost of the campaign, at least 0. */
    budget: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** What the campaign is for. */
    goals: z.ZodMiniArray<z.ZodMiniType<"awareness" | "leads" | "sales", "awareness" | "leads" | "sales", z.core.$ZodTypeInternals<"awareness" | "leads" | "sales", "awareness" | "leads" | "sales">>>;
    /** Brands whose sponsorship of a creator fails a gate. */
    competitors: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
    format: z.ZodMiniExactOptional<z.ZodMiniType<"live" | "short-video", "live" | "short-video", z.core.$ZodTypeInternals<"live" | "short-video", "live" | "short-video">>>;
    /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
    tone: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /**
     * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
     * Default: the words for advertising in common languages.
     */
    labels: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
    permits: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** The market that requires it. */
        market: z.ZodMiniString<string>;
        /** What the permit is called, with its article where the language has one. */
        name: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        /** The law that requires it. */
        citation: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
        ruleId: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/**
 * A brand's request: what to sell, in which market, to which audience, for how much. It is the first record of the
 * loop.
 */
interface Brief extends z.infer<typeof BriefSchema> {
}

export type { Audience as A, Brief as B, PriceTier as P };
