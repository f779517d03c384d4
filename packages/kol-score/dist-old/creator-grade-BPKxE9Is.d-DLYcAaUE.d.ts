import * as z from 'zod/mini';
import { P as Param } from './template-CV9n_oxx.d-CDAxxETz.js';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';

/** Schema of {@link Estimate}. */
declare const EstimateSchema: z.ZodMiniObject<{
    /** The expected value, in the unit of what is estimated. */
    mean: z.ZodMiniNumber<number>;
    /** Interval of the estimate. */
    interval: z.ZodMiniObject<{
        lower: z.ZodMiniNumber<number>;
        upper: z.ZodMiniNumber<number>;
        level: z.ZodMiniNumber<number>;
    }, z.core.$loose>;
}, z.core.$strip>;
/** An estimate: its mean and its interval. */
interface Estimate extends z.infer<typeof EstimateSchema> {
}
/** Schema of {@link MoneyEstimate}. */
declare const MoneyEstimateSchema: z.ZodMiniObject<{
    /** The expected amount. */
    mean: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Lower end of the interval. */
    lower: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Upper end of the interval. */
    upper: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Nominal coverage of the interval, from 0 to 1 (0.9 for 90 %). */
    level: z.ZodMiniNumber<number>;
}, z.core.$strip>;
/** An estimated amount with both ends of its interval. */
interface MoneyEstimate extends z.infer<typeof MoneyEstimateSchema> {
}
/** Schema of {@link GradeTerms}. */
declare const GradeTermsSchema: z.ZodMiniObject<{
    /** Fixed fee, independent of sales. */
    fixedFee: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Commission, in parts per million of sales without returns. */
    commission: z.ZodMiniInt;
    /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
    feeKnown: z.ZodMiniBoolean<boolean>;
    /** The product lines over which conversions are spread evenly. */
    products: z.ZodMiniArray<z.ZodMiniObject<{
        /** Price of one unit. */
        price: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** Share of units that are not returned, in parts per million. */
        kept: z.ZodMiniInt;
        /** Contribution margin before creator costs, in parts per million of the price. */
        margin: z.ZodMiniInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
/**
 * The money behind an expectation, in one currency: the contribution of one conversion and the creator's fee.
 * Conversions are distributed evenly over the products; `kept` is the share of units that are not returned.
 */
interface GradeTerms extends z.infer<typeof GradeTermsSchema> {
}
/** Schema of {@link RankingPlace}. */
declare const RankingPlaceSchema: z.ZodMiniObject<{
    /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
    part: z.ZodMiniEnum<{
        excluded: "excluded";
        ranked: "ranked";
        "to-quote": "to-quote";
    }>;
    /** Place in the part, from 1. */
    place: z.ZodMiniInt;
    /** What would make the second of the ranked creators level with the first; only the first has it. */
    robustness: z.ZodMiniExactOptional<z.ZodMiniObject<{
        /** The second of the ranked creators. */
        second: z.ZodMiniString<string>;
        /** Whether the intervals of the two overlap. */
        overlap: z.ZodMiniBoolean<boolean>;
        /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
        lead: z.ZodMiniNumber<number>;
        /** The smallest change of one weight at which the scores are level; null if none is. */
        flip: z.ZodMiniNullable<z.ZodMiniObject<{
            /** The contribution whose weight changes. */
            contribution: z.ZodMiniString<string>;
            /** Its weight. */
            from: z.ZodMiniNumber<number>;
            /** The weight at which the two are level. */
            to: z.ZodMiniNumber<number>;
        }, z.core.$strip>>;
        /** The first creator's fixed fee at which the expected contributions are level; null where money does not decide. */
        levelFee: z.ZodMiniNullable<z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>>;
        /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
        levelRate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
        fit: z.ZodMiniExactOptional<z.ZodMiniObject<{
            /** Who has the highest score. */
            first: z.ZodMiniString<string>;
            /** How many creators were compared. */
            creators: z.ZodMiniInt;
            /** Under how many methods of decision analysis nobody is better, of those that are defined. */
            methods: z.ZodMiniObject<{
                /** Number of times that it holds. */
                holds: z.ZodMiniInt;
                /** Number of times that were tried. */
                of: z.ZodMiniInt;
            }, z.core.$strip>;
            /** Under how many draws of the weights, each about 28 % off, nobody is better. */
            draws: z.ZodMiniObject<{
                /** Number of times that it holds. */
                holds: z.ZodMiniInt;
                /** Number of times that were tried. */
                of: z.ZodMiniInt;
            }, z.core.$strip>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** Where a creator stands in a ranking, and for the first one, how sure that is. */
interface RankingPlace extends z.infer<typeof RankingPlaceSchema> {
}
/** Schema of {@link CreatorGrade}. */
declare const CreatorGradeSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"creator-grade">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** Id of the grade, by which contracts refer to it. */
    id: z.ZodMiniString<string>;
    /** Who is graded. */
    creator: z.ZodMiniObject<{
        /** The creator, under the platform's id. */
        id: z.ZodMiniString<string>;
        /** Name shown to people. */
        name: z.ZodMiniString<string>;
        /** Number of followers; null where hidden. */
        followers: z.ZodMiniNullable<z.ZodMiniInt>;
    }, z.core.$strip>;
    /** The brief that the creator is graded for. */
    briefId: z.ZodMiniString<string>;
    /** The brief's market. */
    market: z.ZodMiniString<string>;
    /** The brief's platform. */
    platform: z.ZodMiniString<string>;
    /** Hash of the creator profile used. */
    profileHash: z.ZodMiniType<`sha256:${string}`, `sha256:${string}`, z.core.$ZodTypeInternals<`sha256:${string}`, `sha256:${string}`>>;
    /** The grade uses only what was known at this instant. */
    asOf: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** When the grade is too old to sign a deal on. */
    expiresAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** 0 to 100 points; equals the sum of the contributions' points. */
    score: z.ZodMiniObject<{
        /** The expected value, in the unit of what is estimated. */
        mean: z.ZodMiniNumber<number>;
        /** Interval of the estimate. */
        interval: z.ZodMiniObject<{
            lower: z.ZodMiniNumber<number>;
            upper: z.ZodMiniNumber<number>;
            level: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    }, z.core.$strip>;
    /** What the score is made of. */
    contributions: z.ZodMiniArray<z.ZodMiniObject<{
        /** The signal, such as `engagement` or `price-tier`. */
        id: z.ZodMiniString<string>;
        /** Points of the score: 100 x weight x value. */
        points: z.ZodMiniNumber<number>;
        /** Its weight in the market, from 0 to 1; the weights sum to 1. */
        weight: z.ZodMiniNumber<number>;
        /** Value of the creator, from 0 (worst) to 1 (best). */
        value: z.ZodMiniNumber<number>;
        /** Why it has this value, in words. */
        reason: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** At most four in each direction, largest first. */
    reasons: z.ZodMiniArray<z.ZodMiniObject<{
        /** Whether it is in favour of the creator or against. */
        direction: z.ZodMiniEnum<{
            against: "against";
            for: "for";
        }>;
        /** The contribution that it is about. */
        contribution: z.ZodMiniString<string>;
        /** The reason in words. */
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        /** What would have to be different to turn it. */
        counterfactual: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
    /** Requirements that a high score cannot replace. */
    gates: z.ZodMiniArray<z.ZodMiniObject<{
        /** The gate, such as `language` or `permit`. */
        id: z.ZodMiniString<string>;
        /** Whether the creator passes it. */
        passed: z.ZodMiniBoolean<boolean>;
        /** Why, in words. */
        reason: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** Whether every gate is passed. */
    eligible: z.ZodMiniBoolean<boolean>;
    /** Whether the creator's followers are people. */
    authenticity: z.ZodMiniObject<{
        /** Share of fake followers, from 0 to 1; null where it was not estimated. */
        fakeShare: z.ZodMiniNullable<z.ZodMiniObject<{
            /** The expected value, in the unit of what is estimated. */
            mean: z.ZodMiniNumber<number>;
            /** Interval of the estimate. */
            interval: z.ZodMiniObject<{
                lower: z.ZodMiniNumber<number>;
                upper: z.ZodMiniNumber<number>;
                level: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
        }, z.core.$strip>>;
        /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
        verdict: z.ZodMiniEnum<{
            abstain: "abstain";
            clear: "clear";
            review: "review";
        }>;
        /** What the verdict rests on. */
        evidence: z.ZodMiniArray<z.ZodMiniObject<{
            /** What was looked at. */
            signal: z.ZodMiniString<string>;
            /** What was seen, in words. */
            text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    /** What one live session, or one video, should bring. */
    expectation: z.ZodMiniObject<{
        /** What it is of; the viewers of a `short-video` are its views. Default: `live`. */
        format: z.ZodMiniExactOptional<z.ZodMiniType<"live" | "short-video", "live" | "short-video", z.core.$ZodTypeInternals<"live" | "short-video", "live" | "short-video">>>;
        /** Live viewers, as a number of people. */
        viewers: z.ZodMiniObject<{
            /** The expected value, in the unit of what is estimated. */
            mean: z.ZodMiniNumber<number>;
            /** Interval of the estimate. */
            interval: z.ZodMiniObject<{
                lower: z.ZodMiniNumber<number>;
                upper: z.ZodMiniNumber<number>;
                level: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
        }, z.core.$strip>;
        /** Units sold per 1,000 live viewers. */
        conversionsPer1000Viewers: z.ZodMiniObject<{
            /** The expected value, in the unit of what is estimated. */
            mean: z.ZodMiniNumber<number>;
            /** Interval of the estimate. */
            interval: z.ZodMiniObject<{
                lower: z.ZodMiniNumber<number>;
                upper: z.ZodMiniNumber<number>;
                level: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
        }, z.core.$strip>;
        /** Units sold. */
        conversions: z.ZodMiniObject<{
            /** The expected value, in the unit of what is estimated. */
            mean: z.ZodMiniNumber<number>;
            /** Interval of the estimate. */
            interval: z.ZodMiniObject<{
                lower: z.ZodMiniNumber<number>;
                upper: z.ZodMiniNumber<number>;
                level: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
        }, z.core.$strip>;
        /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
        contribution: z.ZodMiniObject<{
            /** The expected amount. */
            mean: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            /** Lower end of the interval. */
            lower: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            /** Upper end of the interval. */
            upper: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            /** Nominal coverage of the interval, from 0 to 1 (0.9 for 90 %). */
            level: z.ZodMiniNumber<number>;
        }, z.core.$strip>;
        /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
        beforeFee: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
        /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
        targetViewers: z.ZodMiniExactOptional<z.ZodMiniNumber<number>>;
        /** Those of them who like or comment: people who show interest. */
        leads: z.ZodMiniExactOptional<z.ZodMiniNumber<number>>;
        /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
        tierEffect: z.ZodMiniExactOptional<z.ZodMiniObject<{
            /** The expected value, in the unit of what is estimated. */
            mean: z.ZodMiniNumber<number>;
            /** Interval of the estimate. */
            interval: z.ZodMiniObject<{
                lower: z.ZodMiniNumber<number>;
                upper: z.ZodMiniNumber<number>;
                level: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
        }, z.core.$strip>>;
        /** The fixed fee at which the expected contribution is zero. */
        breakEvenFee: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
        breakEvenCommission: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
        posterior: z.ZodMiniObject<{
            shape: z.ZodMiniNumber<number>;
            exposure: z.ZodMiniNumber<number>;
            discount: z.ZodMiniExactOptional<z.ZodMiniNumber<number>>;
            campaigns: z.ZodMiniArray<z.ZodMiniString<string>>;
            prior: z.ZodMiniExactOptional<z.ZodMiniObject<{
                shape: z.ZodMiniNumber<number>;
                exposure: z.ZodMiniNumber<number>;
                discount: z.ZodMiniExactOptional<z.ZodMiniNumber<number>>;
                viewers: z.ZodMiniExactOptional<z.ZodMiniObject<{
                    mean: z.ZodMiniNumber<number>;
                    interval: z.ZodMiniObject<{
                        lower: z.ZodMiniNumber<number>;
                        upper: z.ZodMiniNumber<number>;
                        level: z.ZodMiniNumber<number>;
                    }, z.core.$loose>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            lives: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
                campaign: z.ZodMiniString<string>;
                conversions: z.ZodMiniNumber<number>;
                viewers: z.ZodMiniInt;
                declared: z.ZodMiniInt;
                minutes: z.ZodMiniNumber<number>;
                session: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                at: z.ZodMiniExactOptional<z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>>;
                knownAsOf: z.ZodMiniExactOptional<z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>>;
            }, z.core.$strip>>>;
            fatigue: z.ZodMiniExactOptional<z.ZodMiniObject<{
                perRepeat: z.ZodMiniObject<{
                    mean: z.ZodMiniNumber<number>;
                    interval: z.ZodMiniObject<{
                        lower: z.ZodMiniNumber<number>;
                        upper: z.ZodMiniNumber<number>;
                        level: z.ZodMiniNumber<number>;
                    }, z.core.$loose>;
                }, z.core.$strip>;
                halfLifeDays: z.ZodMiniNumber<number>;
                load: z.ZodMiniNumber<number>;
                factor: z.ZodMiniNumber<number>;
                source: z.ZodMiniEnum<{
                    assumed: "assumed";
                    estimated: "estimated";
                }>;
                repeats: z.ZodMiniInt;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
        terms: z.ZodMiniExactOptional<z.ZodMiniObject<{
            /** Fixed fee, independent of sales. */
            fixedFee: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>;
            /** Commission, in parts per million of sales without returns. */
            commission: z.ZodMiniInt;
            /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
            feeKnown: z.ZodMiniBoolean<boolean>;
            /** The product lines over which conversions are spread evenly. */
            products: z.ZodMiniArray<z.ZodMiniObject<{
                /** Price of one unit. */
                price: z.ZodMiniObject<{
                    currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
                }, z.core.$strip>;
                /** Share of units that are not returned, in parts per million. */
                kept: z.ZodMiniInt;
                /** Contribution margin before creator costs, in parts per million of the price. */
                margin: z.ZodMiniInt;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    /** Where every input came from. */
    provenance: z.ZodMiniArray<z.ZodMiniObject<{
        /** The input. */
        input: z.ZodMiniString<string>;
        /** Where the figure comes from. */
        source: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
            range: "range";
        }>;
        /** Number of observations behind it. */
        n: z.ZodMiniExactOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    /** What people should look at before they rely on the grade. */
    findings: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        severity: z.ZodMiniType<"error" | "hint" | "warning", "error" | "hint" | "warning", z.core.$ZodTypeInternals<"error" | "hint" | "warning", "error" | "hint" | "warning">>;
        path: z.ZodMiniString<string>;
        params: z.ZodMiniType<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>, z.core.$ZodTypeInternals<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>>>;
        message: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        fix: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        evidence: z.ZodMiniExactOptional<z.ZodMiniType<object, object, z.core.$ZodTypeInternals<object, object>>>;
    }, z.core.$strip>>>;
    /** Where the creator stands in a list; only grades of a ranking have it. */
    ranking: z.ZodMiniExactOptional<z.ZodMiniObject<{
        /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
        part: z.ZodMiniEnum<{
            excluded: "excluded";
            ranked: "ranked";
            "to-quote": "to-quote";
        }>;
        /** Place in the part, from 1. */
        place: z.ZodMiniInt;
        /** What would make the second of the ranked creators level with the first; only the first has it. */
        robustness: z.ZodMiniExactOptional<z.ZodMiniObject<{
            /** The second of the ranked creators. */
            second: z.ZodMiniString<string>;
            /** Whether the intervals of the two overlap. */
            overlap: z.ZodMiniBoolean<boolean>;
            /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
            lead: z.ZodMiniNumber<number>;
            /** The smallest change of one weight at which the scores are level; null if none is. */
            flip: z.ZodMiniNullable<z.ZodMiniObject<{
                /** The contribution whose weight changes. */
                contribution: z.ZodMiniString<string>;
                /** Its weight. */
                from: z.ZodMiniNumber<number>;
                /** The weight at which the two are level. */
                to: z.ZodMiniNumber<number>;
            }, z.core.$strip>>;
            /** The first creator's fixed fee at which the expected contributions are level; null where money does not decide. */
            levelFee: z.ZodMiniNullable<z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, z.core.$strip>>;
            /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
            levelRate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
            fit: z.ZodMiniExactOptional<z.ZodMiniObject<{
                /** Who has the highest score. */
                first: z.ZodMiniString<string>;
                /** How many creators were compared. */
                creators: z.ZodMiniInt;
                /** Under how many methods of decision analysis nobody is better, of those that are defined. */
                methods: z.ZodMiniObject<{
                    /** Number of times that it holds. */
                    holds: z.ZodMiniInt;
                    /** Number of times that were tried. */
                    of: z.ZodMiniInt;
                }, z.core.$strip>;
                /** Under how many draws of the weights, each about 28 % off, nobody is better. */
                draws: z.ZodMiniObject<{
                    /** Number of times that it holds. */
                    holds: z.ZodMiniInt;
                    /** Number of times that were tried. */
                    of: z.ZodMiniInt;
                }, z.core.$strip>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    /** Whether to work with the creator again; only grades after settled campaigns have it. */
    renewal: z.ZodMiniExactOptional<z.ZodMiniObject<{
        verdict: z.ZodMiniEnum<{
            "not-enough-known": "not-enough-known";
            renegotiate: "renegotiate";
            renew: "renew";
            stop: "stop";
        }>;
        reason: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        lives: z.ZodMiniInt;
        chanceOfProfit: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        offer: z.ZodMiniNullable<z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>>;
        breakEvenFee: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        breakEvenCommission: z.ZodMiniNullable<z.ZodMiniInt>;
        livesToKnow: z.ZodMiniNullable<z.ZodMiniInt>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** A creator's grade for one brief: score, interval and reasons. */
interface CreatorGrade extends z.infer<typeof CreatorGradeSchema> {
}

export type { CreatorGrade as C, Estimate as E, GradeTerms as G, MoneyEstimate as M, RankingPlace as R };
