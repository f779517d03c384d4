export { i as isLivelaneError } from './reference-CE4WeRO-.d-BzFObuiu.js';
import { M as Money } from './money-4pge_TyU.d-D9uvNcbc.js';
import { M as MoneyEstimate } from './creator-grade-BPKxE9Is.d-DLYcAaUE.js';
import { CreatorGrade } from './index.js';
import { Random } from './pilots.js';
import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';
import './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import './template-CV9n_oxx.d-CDAxxETz.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** Schema of {@link DealTerms}. */
declare const DealTermsSchema: z.ZodMiniObject<{
    /** Fixed fee for one live, at least 0. */
    fee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Commission in parts per million of what is sold and kept. */
    commission: z.ZodMiniInt;
}, z.core.$strip>;
/** What a creator is paid for one live. */
interface DealTerms extends z.infer<typeof DealTermsSchema> {
}
/** Schema of {@link Deal}. */
declare const DealSchema: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"fixed">;
    fee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"commission">;
    commission: z.ZodMiniInt;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"hybrid">;
    fee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    commission: z.ZodMiniInt;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"staged">;
    /** The terms of the first live. */
    pilot: z.ZodMiniObject<{
        /** Fixed fee for one live, at least 0. */
        fee: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** Commission in parts per million of what is sold and kept. */
        commission: z.ZodMiniInt;
    }, z.core.$strip>;
    /** The terms of all further lives, if there are any. */
    next: z.ZodMiniObject<{
        /** Fixed fee for one live, at least 0. */
        fee: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** Commission in parts per million of what is sold and kept. */
        commission: z.ZodMiniInt;
    }, z.core.$strip>;
    /**
     * Conversions per 1,000 viewers, as learned from the pilot, from which on the deal goes on. Default: where the
     * terms of further lives break even.
     */
    continueAt: z.ZodMiniExactOptional<z.ZodMiniNumber<number>>;
}, z.core.$strip>], "kind">;
/** A way to pay a creator: a fixed fee a live, a commission, both, or a pilot with other terms if it goes well. */
type Deal = z.infer<typeof DealSchema>;

/** Options of {@link compareDeals}. */
interface DealOptions {
    /** Uniform random numbers from 0 to 1, 1 excluded; a seeded generator makes the result reproducible. */
    readonly random: Random;
    /** Number of lives that every deal is compared over, 1 to 100. Default: 1. */
    readonly lives?: number;
    /** Number of courses drawn, 100 to 1,000,000. Default: 10,000. */
    readonly draws?: number;
}
/** What a deal is expected to bring. */
interface DealOutcome {
    readonly deal: Deal;
    /** Expected contribution over all lives after returns, commission and fees, with its 90 % interval. */
    readonly contribution: MoneyEstimate;
    /** Probability of a contribution above 0, from 0 to 1. */
    readonly profitProbability: number;
    /** The fixed fee for one live at which the expected contribution is 0; of a staged deal, the fee of the pilot. */
    readonly breakEvenFee: Money;
    /** The commission at which it is 0, in parts per million; of a staged deal, that of the pilot; null without revenue. */
    readonly breakEvenCommission: number | null;
    /** Probability that the deal goes on after the pilot; null for a deal that is not staged. */
    readonly continueProbability: number | null;
}
/**
 * Compares ways to pay a creator over the same number of lives: a fixed fee, a commission, both (hybrid), or a pilot
 * with other terms afterwards, which goes on only if the conversion rate learned from it is high enough.
 *
 * The expected contribution and the break-evens of a deal that is not staged are those of the grade's expectation; the
 * interval and the probabilities are simulated from the grade's posterior (viewers log-normal, rate gamma, conversions
 * Poisson). All deals are judged by the same draws.
 *
 * @param grade - with `expectation.terms`; its own fee and commission are not used
 * @param deals - at least one, in the currency of the grade
 * @returns the outcomes in the order of the deals
 * @throws INPUT_INVALID with path, received value and expectation; MONEY_OUT_OF_RANGE
 * @remarks viewers and rate are the same in all lives of a draw, so results of several lives go up and down together
 */
declare function compareDeals(grade: CreatorGrade, deals: readonly Deal[], options: DealOptions): DealOutcome[];

/** Schema of {@link FeeQuote}. */
declare const FeeQuoteSchema: z.ZodMiniObject<{
    /** Fixed fee that a creator asked for one live session, above 0. */
    fee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** The creator's number of followers at that time, at least 1. */
    followers: z.ZodMiniInt;
    /** Where the followers are. */
    platform: z.ZodMiniString<string>;
}, z.core.$strip>;
/** A fee that a creator asked you for. */
interface FeeQuote extends z.infer<typeof FeeQuoteSchema> {
}

/** What fees are asked for. */
interface QuoteQuery {
    /** Number of followers, at least 1. */
    readonly followers: number;
    /** Only quotes of this platform are used. */
    readonly platform: string;
    /** Which quantiles, above 0 and below 1. Default: 0.25, 0.5 and 0.75. */
    readonly probabilities?: readonly number[];
}
/** A quantile of the fees that creators of a size ask for. */
interface FeeQuantile {
    /** The share of creators who ask for less. */
    readonly probability: number;
    readonly fee: Money;
    /** Lower end of the interval; null where there are too few quotes to give one. */
    readonly lower: Money | null;
    /** Upper end of the interval; null where there are too few quotes to give one. */
    readonly upper: Money | null;
    /** How often the interval is meant to cover the quantile: 0.9. */
    readonly level: number;
}
/** The fees that creators of a size ask for, by your own quotes. */
interface FeeQuantiles {
    /** Number of quotes used. */
    readonly n: number;
    /** By how many per cent the fee rises with one per cent more followers, from 0 to 2. */
    readonly elasticity: number;
    /** Whether no quote is from a creator as small or as large. */
    readonly extrapolated: boolean;
    readonly quantiles: readonly FeeQuantile[];
}
/**
 * What creators with a number of followers ask for, by your own quotes: a median regression of the logarithm of the
 * fee on that of the followers, and quantiles of what is left. The interval is that of order statistics (binomial), and
 * of the slope in quadrature.
 *
 * @param quotes - at least 5 of the platform, in one currency; a list of asked fees, whether or not they were agreed
 * @returns quantiles in the order of the probabilities; they do not cross, and rise with followers
 * @throws INPUT_INVALID with path, received value and expectation
 * @remarks the spread is taken to be the same for all sizes, and the quotes to be typical of those who will be asked
 * @example
 * ```ts
 * import { quoteQuantiles } from '@livelane/kol-score/fees';
 * const quotes = [20_000n, 40_000n, 80_000n, 160_000n, 320_000n].map((minor) => ({
 *   fee: { currency: 'USD', minor: `${minor}` } as const,
 *   followers: Number(minor),
 *   platform: 'tiktok',
 * }));
 * quoteQuantiles(quotes, { followers: 100_000, platform: 'tiktok' }).quantiles[1]?.fee; // => {"currency":"USD","minor":"100000"}
 * ```
 */
declare function quoteQuantiles(quotes: readonly FeeQuote[], query: QuoteQuery): FeeQuantiles;

export { compareDeals, quoteQuantiles };
export type { Deal, DealOptions, DealOutcome, DealTerms, FeeQuantile, FeeQuantiles, FeeQuote, QuoteQuery };
