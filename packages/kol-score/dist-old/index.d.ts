import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';
export { i as isLivelaneError } from './reference-CE4WeRO-.d-BzFObuiu.js';
import { F as Finding } from './finding-HfYxVfoo.d-DkSWWHIg.js';
export { S as Severity, h as hasNoErrors } from './finding-HfYxVfoo.d-DkSWWHIg.js';
export { T as Translation } from './translation-x28_lKP5.d-BBRfqWas.js';
import { C as CreatorGrade, E as Estimate, G as GradeTerms } from './creator-grade-BPKxE9Is.d-DLYcAaUE.js';
import { B as Brief, A as Audience, P as PriceTier } from './brief-B6s3xiU_.d-Cj50R_9M.js';
import { P as Param } from './template-CV9n_oxx.d-CDAxxETz.js';
import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';
import { E as EngagementPrior, B as Benchmarks } from './benchmarks-CmLJkWFS.js';
export { A as ActivityPrior, a as AssumedCount, b as AssumedShare, C as ConversionPrior, I as ILLUSTRATIVE_BENCHMARKS, P as PopulationTenth, R as ReachPrior, V as VideoPrior } from './benchmarks-CmLJkWFS.js';
import { C as CreatorPost, a as CreatorProfile } from './creator-profile-C89fUBfU.js';
export { b as CreatorPostSchema, c as CreatorProfileSchema, P as PastLive, d as PastLiveSchema } from './creator-profile-C89fUBfU.js';
import { a as FollowerCount, F as FakeShare } from './published-figures-Bc8W3I4n.js';
import { I as Instant } from './instant-C-eqhNGk.d-D2WXfQhl.js';
import { W as Wording, a as WordingOptions } from './wording-1Qfx6BN0.js';
export { L as Lexicon, T as TextEmbedding } from './wording-1Qfx6BN0.js';
import { M as Money } from './money-4pge_TyU.d-D9uvNcbc.js';
import * as zod_v4_core from 'zod/v4/core';
import './error-catalogue-BX8sDekI.d-Cj1I8weS.js';

/** Schema of {@link FxQuote}. */
declare const FxQuoteSchema: z.ZodMiniObject<{
    /** The currency whose one unit is priced. */
    base: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
    /** The currency that it is priced in; another one than the base. */
    quote: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
    /** Units of `quote` for one unit of `base`, as a decimal string above zero such as "34.215". */
    rate: z.ZodMiniString<string>;
    /** When the rate was quoted; it governs from then until the next quote. */
    asOf: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Whether it is what a bank buys at, sells at, or the middle. */
    side: z.ZodMiniEnum<{
        ask: "ask";
        bid: "bid";
        mid: "mid";
    }>;
    /** Who quoted it. */
    source: z.ZodMiniString<string>;
}, z.core.$strip>;
/** An exchange-rate quote: the price of one unit of `base` in units of `quote`, as published by `source` at `asOf`. */
interface FxQuote extends z.infer<typeof FxQuoteSchema> {
}

/** Schema of {@link CreditedSale}. */
declare const CreditedSaleSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"credited-sale">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** The row: one order line, or one adjustment of it. */
    id: z.ZodMiniString<string>;
    /** The order, under the shop's id. */
    orderId: z.ZodMiniString<string>;
    /** The line of the order; null for the order as a whole. */
    lineId: z.ZodMiniNullable<z.ZodMiniString<string>>;
    /** Whether it is a sale, or a change that reduces or restores its money. */
    change: z.ZodMiniType<"cancellation" | "chargeback" | "chargeback-won" | "refund" | "sale", "cancellation" | "chargeback" | "chargeback-won" | "refund" | "sale", z.core.$ZodTypeInternals<"cancellation" | "chargeback" | "chargeback-won" | "refund" | "sale", "cancellation" | "chargeback" | "chargeback-won" | "refund" | "sale">>;
    /** The credited sale that this one adjusts; null for a sale. */
    adjusts: z.ZodMiniNullable<z.ZodMiniString<string>>;
    /** When the order was placed, or the money went back. */
    occurredAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** When it became known. */
    recordedAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Increased when the row is reported again with other content; the highest revision counts. */
    revision: z.ZodMiniInt;
    /** Whether the buyer had bought before. */
    customer: z.ZodMiniEnum<{
        new: "new";
        returning: "returning";
        unknown: "unknown";
    }>;
    /** Where the buyer is; null where not known. */
    market: z.ZodMiniNullable<z.ZodMiniString<string>>;
    /** What was bought; null where not known. */
    productId: z.ZodMiniNullable<z.ZodMiniString<string>>;
    /** The live session that led to it or in whose room it was placed; null where there was none. */
    sessionId: z.ZodMiniNullable<z.ZodMiniString<string>>;
    /** What was paid for the line; at most 0 where a refund, cancellation or chargeback takes it back, else at least 0. */
    money: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** The money divided among those credited; the parts sum to it exactly. */
    credits: z.ZodMiniArray<z.ZodMiniObject<{
        /** Who is credited. */
        to: z.ZodMiniDiscriminatedUnion<readonly [z.ZodMiniObject<{
            /** A creator. */
            party: z.ZodMiniLiteral<"creator">;
            /** The creator who is credited. */
            id: z.ZodMiniString<string>;
        }, z.core.$strip>, z.ZodMiniObject<{
            /** A channel with no creator behind it. */
            party: z.ZodMiniLiteral<"channel">;
            /** The channel that is credited. */
            id: z.ZodMiniString<string>;
        }, z.core.$strip>, z.ZodMiniObject<{
            /** Nobody: no touch was eligible. */
            party: z.ZodMiniLiteral<"nobody">;
        }, z.core.$strip>], "party">;
        /** Amount credited, in the sale's currency and with its sign. */
        amount: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** Share credited in parts per million, as the rule gives it; the amounts, not the shares, sum exactly. */
        share: z.ZodMiniInt;
        /** The evidence for the credit. */
        evidence: z.ZodMiniObject<{
            /** The touches behind it; none where the order itself is the evidence. */
            touchIds: z.ZodMiniArray<z.ZodMiniString<string>>;
            /** The rule that gave it, such as `last` or `code`. */
            ruleId: z.ZodMiniString<string>;
            /** Revision of the policy that the rule is of. */
            ruleVersion: z.ZodMiniInt;
            /** The reason in words. */
            why: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    /** The policy by which it was credited. */
    policy: z.ZodMiniObject<{
        /** The policy. */
        id: z.ZodMiniString<string>;
        /** Its revision. */
        revision: z.ZodMiniInt;
        /** Hash of its canonical JSON. */
        hash: z.ZodMiniType<`sha256:${string}`, `sha256:${string}`, z.core.$ZodTypeInternals<`sha256:${string}`, `sha256:${string}`>>;
    }, z.core.$strip>;
    /** Findings about the sale for people to look at. */
    findings: z.ZodMiniArray<z.ZodMiniObject<{
        severity: z.ZodMiniExactOptional<z.ZodMiniType<"error" | "hint" | "warning", "error" | "hint" | "warning", z.core.$ZodTypeInternals<"error" | "hint" | "warning", "error" | "hint" | "warning">>>;
        path: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        params: z.ZodMiniExactOptional<z.ZodMiniType<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>, z.core.$ZodTypeInternals<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>>>>;
        message: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        fix: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        evidence: z.ZodMiniExactOptional<z.ZodMiniType<object, object, z.core.$ZodTypeInternals<object, object>>>;
        /** The finding's code. */
        code: z.ZodMiniString<string>;
        /** The finding in words, in English. */
        detail: z.ZodMiniString<string>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** One order line, or one adjustment of it, with credits that sum to its money exactly. */
interface CreditedSale extends z.infer<typeof CreditedSaleSchema> {
}

/** Schema of {@link Settlement}. */
declare const SettlementSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"settlement">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** The statement. */
    id: z.ZodMiniString<string>;
    /** The contract that is settled. */
    contract: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniInt;
        hash: z.ZodMiniType<`sha256:${string}`, `sha256:${string}`, z.core.$ZodTypeInternals<`sha256:${string}`, `sha256:${string}`>>;
    }, z.core.$strip>;
    /** The contract's currency; all amounts are in it. */
    currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
    /** The time that the statement covers. */
    period: z.ZodMiniObject<{
        start: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        end: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    }, z.core.$strip>;
    /** Facts recorded after this instant are not included. */
    knownAsOf: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Hash of the previous statement; null for the first. */
    previous: z.ZodMiniNullable<z.ZodMiniType<`sha256:${string}`, `sha256:${string}`, z.core.$ZodTypeInternals<`sha256:${string}`, `sha256:${string}`>>>;
    /** What is owed and why, line by line. */
    lines: z.ZodMiniArray<z.ZodMiniObject<{
        /** Id of the line, by which postings refer to it. */
        id: z.ZodMiniString<string>;
        /** What the line is: a fixed fee, a commission, its clawback, a bonus, a deposit, a withholding, a payment. */
        entry: z.ZodMiniType<"bonus" | "commission" | "commission-clawback" | "deposit-forfeited" | "deposit-released" | "fixed-fee" | "payment" | "withholding", "bonus" | "commission" | "commission-clawback" | "deposit-forfeited" | "deposit-released" | "fixed-fee" | "payment" | "withholding", z.core.$ZodTypeInternals<"bonus" | "commission" | "commission-clawback" | "deposit-forfeited" | "deposit-released" | "fixed-fee" | "payment" | "withholding", "bonus" | "commission" | "commission-clawback" | "deposit-forfeited" | "deposit-released" | "fixed-fee" | "payment" | "withholding">>;
        /** The party it is owed or paid to. */
        payee: z.ZodMiniString<string>;
        /** The clause of the contract by which it is owed. */
        clauseId: z.ZodMiniString<string>;
        /** Ids of the facts that it is based on. */
        factIds: z.ZodMiniArray<z.ZodMiniString<string>>;
        /** Revision of the contract that the calculation used. */
        ruleVersion: z.ZodMiniInt;
        /** What the rate was applied to; null where the line is a plain amount. */
        base: z.ZodMiniNullable<z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>>;
        /** The rate that was applied, in parts per million; null where the line is a plain amount. */
        rate: z.ZodMiniNullable<z.ZodMiniInt>;
        /** The exchange-rate quote used; null where nothing was converted. */
        fx: z.ZodMiniNullable<z.ZodMiniObject<{
            base: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            quote: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            rate: z.ZodMiniString<string>;
            asOf: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
            side: z.ZodMiniEnum<{
                ask: "ask";
                bid: "bid";
                mid: "mid";
            }>;
            source: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        /** How the amount was rounded to a whole minor unit. */
        rounding: z.ZodMiniEnum<{
            ceiling: "ceiling";
            down: "down";
            floor: "floor";
            "half-down": "half-down";
            "half-even": "half-even";
            "half-up": "half-up";
            up: "up";
        }>;
        /** The amount in the contract's currency; negative for reductions and payments. */
        amount: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** The calculation, in words. */
        explanation: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** The lines as double entries. */
    postings: z.ZodMiniArray<z.ZodMiniObject<{
        /** Id of the statement line. */
        lineId: z.ZodMiniString<string>;
        /** When it is booked. */
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** The account it is booked on. */
        account: z.ZodMiniType<"cash" | "creator-payable" | "deposit-held" | "marketing-expense" | "tax-payable", "cash" | "creator-payable" | "deposit-held" | "marketing-expense" | "tax-payable", z.core.$ZodTypeInternals<"cash" | "creator-payable" | "deposit-held" | "marketing-expense" | "tax-payable", "cash" | "creator-payable" | "deposit-held" | "marketing-expense" | "tax-payable">>;
        /** Whose account it is, where it is one person's; null otherwise. */
        payee: z.ZodMiniNullable<z.ZodMiniString<string>>;
        /** Debits are positive, credits negative; the postings of a line sum to zero. */
        amount: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    /** Earned, withheld, paid and outstanding amounts of each payee. */
    payees: z.ZodMiniArray<z.ZodMiniObject<{
        /** The party. */
        id: z.ZodMiniString<string>;
        /** Their name in the contract. */
        name: z.ZodMiniString<string>;
        /** What they have earned, before tax. */
        earned: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What is withheld of it for tax. */
        withheld: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What was paid out. */
        paid: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What is still owed; negative where too much was paid. */
        outstanding: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    /** What is to be paid when. */
    due: z.ZodMiniArray<z.ZodMiniObject<{
        /** The payment to make. */
        id: z.ZodMiniString<string>;
        /** Whom to pay. */
        payee: z.ZodMiniString<string>;
        /** How much. */
        amount: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** The day, in the contract's zone. */
        on: z.ZodMiniType<`${number}-${number}-${number}`, `${number}-${number}-${number}`, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, `${number}-${number}-${number}`>>;
        /** The clause that makes it due. */
        clauseId: z.ZodMiniString<string>;
        /** Why, in words. */
        why: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** Totals over all payees. */
    totals: z.ZodMiniObject<{
        /** Net money of the sales credited to the deal's creator. */
        creditedSales: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What was earned, before tax. */
        earned: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What was paid out. */
        paid: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        /** What is still owed; negative where too much was paid. */
        outstanding: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    /** What people should look at. */
    findings: z.ZodMiniArray<z.ZodMiniObject<{
        severity: z.ZodMiniExactOptional<z.ZodMiniType<"error" | "hint" | "warning", "error" | "hint" | "warning", z.core.$ZodTypeInternals<"error" | "hint" | "warning", "error" | "hint" | "warning">>>;
        path: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        params: z.ZodMiniExactOptional<z.ZodMiniType<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>, z.core.$ZodTypeInternals<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>>>>;
        message: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        fix: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        evidence: z.ZodMiniExactOptional<z.ZodMiniType<object, object, z.core.$ZodTypeInternals<object, object>>>;
        /** The finding's code. */
        code: z.ZodMiniString<string>;
        /** The finding in words. */
        detail: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** The amounts owed under a contract at a known state, to the minor unit, each with its reason. */
interface Settlement extends z.infer<typeof SettlementSchema> {
}

/** Schema of {@link SessionLog}. */
declare const SessionLogSchema: z.ZodMiniObject<{
    /** Identifies the kind of record. */
    kind: z.ZodMiniLiteral<"session-log">;
    /** Version of the record's form; additions keep it. */
    version: z.ZodMiniLiteral<1>;
    /** The log. */
    id: z.ZodMiniString<string>;
    /** The session, as its plan names it. */
    sessionId: z.ZodMiniString<string>;
    /** Hash of the session plan that was played. */
    planHash: z.ZodMiniType<`sha256:${string}`, `sha256:${string}`, z.core.$ZodTypeInternals<`sha256:${string}`, `sha256:${string}`>>;
    /** `memory` marks a session without a media server: nothing in it was really streamed. */
    mode: z.ZodMiniEnum<{
        memory: "memory";
        real: "real";
    }>;
    /** Purpose of the session: a `show` for its audience, a `rehearsal`, or `scripted` with simulated participants. Absent if not stated. */
    purpose: z.ZodMiniExactOptional<z.ZodMiniType<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show", z.core.$ZodTypeInternals<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show">>>;
    /** The media server; null in memory. */
    server: z.ZodMiniNullable<z.ZodMiniObject<{
        /** Which one, such as `livekit`. */
        kind: z.ZodMiniString<string>;
        /** Its version. */
        version: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    /** Name of the room. */
    room: z.ZodMiniString<string>;
    /** When the session began. */
    start: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** When it ended. */
    end: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Where the session could be watched: the room itself and the platforms it was relayed to. */
    destinations: z.ZodMiniArray<z.ZodMiniObject<{
        /** The platform; `own-site` is the room itself. */
        platform: z.ZodMiniString<string>;
        /** People who watched there; null where not known. */
        viewers: z.ZodMiniNullable<z.ZodMiniInt>;
        /** Whether we measured that or the platform declared it. */
        source: z.ZodMiniEnum<{
            declared: "declared";
            measured: "measured";
        }>;
    }, z.core.$strip>>;
    /** Who was in the room when. */
    presence: z.ZodMiniArray<z.ZodMiniObject<{
        /** Pseudonym, the same throughout the log. */
        person: z.ZodMiniString<string>;
        /** Role in the room. */
        role: z.ZodMiniType<"agent" | "cohost" | "host" | "interpreter" | "moderator" | "recorder" | "viewer", "agent" | "cohost" | "host" | "interpreter" | "moderator" | "recorder" | "viewer", z.core.$ZodTypeInternals<"agent" | "cohost" | "host" | "interpreter" | "moderator" | "recorder" | "viewer", "agent" | "cohost" | "host" | "interpreter" | "moderator" | "recorder" | "viewer">>;
        /** Their stays, one after the other. */
        stays: z.ZodMiniArray<z.ZodMiniObject<{
            /** When they came. */
            from: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
            /** When they left. */
            to: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    /** Sums over the viewers in the room. */
    totals: z.ZodMiniObject<{
        /** Viewers who came. */
        viewers: z.ZodMiniInt;
        /** Their stays together, in seconds. */
        viewerSeconds: z.ZodMiniInt;
        /** The most viewers at one time. */
        peakViewers: z.ZodMiniInt;
        /** Share of viewers whose first stay ended within three seconds, from 0 to 1; null if there were no viewers. */
        leftWithin3s: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** Share of freezes after which the viewer left within five seconds, from 0 to 1; null if freezes were not measured. */
        leftWithin5sOfFreeze: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    }, z.core.$strip>;
    /** What happened, in order. */
    events: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<readonly [z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A product was pinned for all viewers. */
        type: z.ZodMiniLiteral<"pin">;
        /** The product. */
        productId: z.ZodMiniString<string>;
        /** The price that the room saw. */
        price: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A product was unpinned. */
        type: z.ZodMiniLiteral<"unpin">;
        /** The product. */
        productId: z.ZodMiniString<string>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A promotion of the plan began or ended. */
        type: z.ZodMiniLiteral<"promotion">;
        /** The promotion. */
        promotionId: z.ZodMiniString<string>;
        /** Whether it began or ended. */
        phase: z.ZodMiniEnum<{
            start: "start";
            stop: "stop";
        }>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A disclosure began or ended. */
        type: z.ZodMiniLiteral<"disclosure">;
        /** The duty of the plan that it fulfils. */
        dutyId: z.ZodMiniString<string>;
        /** Whether it began or ended. */
        phase: z.ZodMiniEnum<{
            start: "start";
            stop: "stop";
        }>;
        /** Whether it was seen or heard. */
        medium: z.ZodMiniEnum<{
            picture: "picture";
            voice: "voice";
        }>;
        /** The language it was made in. */
        language: z.ZodMiniString<string>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A viewer asked. */
        type: z.ZodMiniLiteral<"question">;
        /** Id of the question, by which its answer refers to it. */
        questionId: z.ZodMiniString<string>;
        /** Pseudonym of the viewer who asked. */
        person: z.ZodMiniString<string>;
        /** What was asked. Absent: not kept. */
        text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A question was answered. */
        type: z.ZodMiniLiteral<"answer">;
        /** The question. */
        questionId: z.ZodMiniString<string>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A viewer followed a product's link. */
        type: z.ZodMiniLiteral<"click">;
        /** Id of the click; the order of the shop returns it. */
        clickId: z.ZodMiniString<string>;
        /** Pseudonym of the viewer who clicked. */
        person: z.ZodMiniString<string>;
        /** The product. */
        productId: z.ZodMiniString<string>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A viewer used a discount code. */
        type: z.ZodMiniLiteral<"redeem">;
        /** The code. */
        code: z.ZodMiniString<string>;
        /** Pseudonym of the viewer who used it. */
        person: z.ZodMiniString<string>;
        /** The order it was used for, where known. */
        orderId: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniObject<{
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        epoch: z.ZodMiniInt;
        seq: z.ZodMiniInt;
        /** A viewer asked to be contacted. */
        type: z.ZodMiniLiteral<"lead">;
        /** Reference to the contact data, which is not in the log. */
        leadId: z.ZodMiniString<string>;
        /** Pseudonym of the viewer. */
        person: z.ZodMiniString<string>;
        /** What the viewer agreed to, in the words shown. */
        consent: z.ZodMiniString<string>;
    }, z.core.$strip>], "type">>;
    /** Measurements of the network, by sample; null if not measured. */
    network: z.ZodMiniArray<z.ZodMiniObject<{
        /** When the sample was taken. */
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** Pseudonym of whose link it is. */
        person: z.ZodMiniString<string>;
        /** Whether they sent or received. */
        direction: z.ZodMiniEnum<{
            down: "down";
            up: "up";
        }>;
        /** Media bitrate of the link, in bits per second. */
        bitsPerSecond: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** Share of packets lost, from 0 to 1. */
        lossShare: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** Round-trip time, in milliseconds. */
        rttMs: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** Time that the picture was frozen since the last sample, in milliseconds. */
        frozenMs: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        /** Share of audio samples that were concealed because packets were missing, from 0 to 1. */
        concealedShare: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    }, z.core.$strip>>;
    /** What the weak-network policy did. */
    decisions: z.ZodMiniArray<z.ZodMiniObject<{
        /** When it decided. */
        at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** Pseudonym of whose link it is. */
        person: z.ZodMiniString<string>;
        /** What it did. */
        decision: z.ZodMiniString<string>;
        /** Why, in words. */
        reason: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    /** Information that is known to be missing, such as dropped webhooks. */
    gaps: z.ZodMiniArray<z.ZodMiniObject<{
        severity: z.ZodMiniExactOptional<z.ZodMiniType<"error" | "hint" | "warning", "error" | "hint" | "warning", z.core.$ZodTypeInternals<"error" | "hint" | "warning", "error" | "hint" | "warning">>>;
        path: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        params: z.ZodMiniExactOptional<z.ZodMiniType<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>, z.core.$ZodTypeInternals<Readonly<Record<string, Param>>, Readonly<Record<string, Param>>>>>;
        message: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        fix: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        evidence: z.ZodMiniExactOptional<z.ZodMiniType<object, object, z.core.$ZodTypeInternals<object, object>>>;
        /** When it began. */
        from: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** When it ended. */
        to: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
        /** What is missing. */
        what: z.ZodMiniString<string>;
        /** The gap in words. */
        detail: z.ZodMiniString<string>;
        /** What was found, as a code. */
        code: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** The record of a live session. Information that is known to be missing is listed as a gap. */
interface SessionLog extends z.infer<typeof SessionLogSchema> {
}

/** A post as the review of figures sees it. */
interface ReviewedPost extends Pick<CreatorPost, 'views' | 'likes' | 'comments'> {
    /** Default: not known, and the post says nothing about any week. */
    readonly publishedAt?: CreatorPost['publishedAt'];
}

/** Whether a creator's figures are consistent; the verdict is never stronger than `review`. */
type Authenticity = CreatorGrade['authenticity'];
/** The complete input of the review: no country, language, market or name. */
interface AuthenticityInput {
    /** Figures of the posts; null is hidden. */
    readonly posts: readonly ReviewedPost[];
    /** Number of followers; null is hidden. */
    readonly followers: number | null;
    /** Expected engagement by account size. */
    readonly prior: EngagementPrior;
    /** Past numbers of followers. Default: none is known. */
    readonly history?: readonly FollowerCount[] | undefined;
    /** The share of fake followers, as an audit estimates it. Default: not known. */
    readonly fakeShare?: FakeShare | undefined;
}
/**
 * Reviews the consistency of a creator's figures: engagement against the prior for the account's size, its spread over
 * the posts, likes against views, first digits, past growth and the share of fake followers where they are known. Hidden
 * figures are unknown and no signal. Signals are combined as log odds, each capped. None is proof, so the strongest
 * verdict is `review`. Where nothing asks for a review and fewer than five posts show their figures or followers are
 * hidden, the verdict is `abstain`.
 * @returns `fakeShare` is that of the input, null where it is not known
 * @example
 * ```ts
 * import { authenticity, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const posts = Array.from({ length: 6 }, () => ({ views: 10_000, likes: null, comments: 40 }));
 * authenticity({ posts, followers: 90_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement }).verdict; // => "abstain"
 * ```
 */
declare function authenticity(input: AuthenticityInput): Authenticity;

/**
 * An estimate of a quantity from 0 to 1, such as a share or the value of a criterion. Two kinds of uncertainty are
 * kept apart:
 * - missing input: `worst` and `best` are the means if the missing input were as bad, or as good, as it can be;
 * - sampling: `lower` and `upper` are the ends of the 90 % interval around them.
 *
 * Invariant: `0 ≤ lower ≤ worst ≤ mean ≤ best ≤ upper ≤ 1`.
 */
interface UnitEstimate {
    /** The expected quantity. */
    readonly mean: number;
    /** The mean under the worst that the missing input could be; `mean` if nothing is missing. */
    readonly worst: number;
    /** Lower end of the 90 % interval around `worst`. */
    readonly lower: number;
    /** The mean under the best that the missing input could be; `mean` if nothing is missing. */
    readonly best: number;
    /** Upper end of the 90 % interval around `best`. */
    readonly upper: number;
}

/** Schema of {@link MarketScales}. */
declare const MarketScalesSchema: z.ZodMiniObject<{
    engagement: z.ZodMiniObject<{
        /** Engagement rate worth 0. */
        zero: z.ZodMiniNumber<number>;
        /** Engagement rate worth 1. Logarithmic between the two. */
        full: z.ZodMiniNumber<number>;
    }, z.core.$strip>;
    size: z.ZodMiniObject<{
        /** Followers at the lower end of the preferred band, in which the value is 1. */
        from: z.ZodMiniNumber<number>;
        /** Followers at its upper end. */
        to: z.ZodMiniNumber<number>;
        /** Value at a hundredth of `from`, at a hundredfold of `to`, and beyond. */
        farAway: z.ZodMiniNumber<number>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** How a market converts figures into values from 0 to 1. */
interface MarketScales extends z.infer<typeof MarketScalesSchema> {
}

/** What the grades of one brief share: the brief, the instant, and the reference data. */
interface GradeSetting {
    readonly brief: Brief;
    /** Later posts are ignored. */
    readonly asOf: Instant;
    readonly benchmarks: Benchmarks;
    readonly scales: MarketScales;
    /** Exchange rates for fees and prices in another currency than the budget's. */
    readonly fx: readonly FxQuote[];
    /** How texts of posts are read. Default: by the lexicon of this package, with no tone to compare. */
    readonly wording?: Wording;
}
/** Everything that a grade depends on: one creator, and what all creators of the brief share. */
interface GradeInput extends GradeSetting {
    readonly profile: CreatorProfile;
    readonly shared: Shared;
}
/** Gives a figure that depends on no creator; computes it on the first call for a brief only. */
type Shared = <T>(figure: (setting: GradeSetting) => T) => T;
/**
 * A figure that several criteria, or a criterion and the expectation, need: a pure function of the grade's input.
 * A signal obtains other signals through `read`, so that each is computed once per grade.
 */
type Signal<T> = (input: GradeInput, read: Read) => T;
/** Gives the result of a signal for the input at hand; computes it on the first call only. */
type Read = <T>(signal: Signal<T>) => T;

/** Why a criterion has its value, and one change that would alter it. */
interface Explanation {
    readonly reason: LocalText;
    /** The one direction in which the reason is true, such as `against` of what is not known. Default: either. */
    readonly only?: 'for' | 'against';
    readonly counterfactual: {
        /** Whether the condition is better or worse for the creator than what holds now. */
        readonly change: 'better' | 'worse';
        /** The criterion's mean value if the condition held, 0 to 1. Never on the other side of the value than `change`. */
        readonly value: number;
        readonly condition: LocalText;
    };
}
/** The result of a criterion for one creator. */
interface Assessment {
    readonly value: UnitEstimate;
    /** Why; texts cost more than the value, so that they are made only where they are shown. */
    readonly explain: () => Explanation;
}
/** One part of a score. */
interface Criterion<Id extends string = string> {
    readonly id: Id;
    assess(input: GradeInput, read: Read): Assessment;
}

/** Every criterion of a score, in the order in which grades list their contributions. */
declare const CRITERIA: readonly [Criterion<"price-tier">, Criterion<"audience">, Criterion<"engagement">, Criterion<"tonality">, Criterion<"professionalism">, Criterion<"staying-power">, Criterion<"localisation">, Criterion<"price-performance">, Criterion<"track-record">, Criterion<"size">];
/** The id of a criterion, as grades and market profiles name it. */
type CriterionId = (typeof CRITERIA)[number]['id'];
/** The ids of all criteria, in the order in which grades list their contributions. */
declare const CRITERION_IDS: readonly CriterionId[];

/**
 * The gamma posterior of conversions per 1,000 live viewers: its mean is shape / exposure, with exposure in thousands of
 * viewers.
 */
type ConversionPosterior = CreatorGrade['expectation']['posterior'];

/** A grade, or any object with its conversion posterior. */
interface WithPosterior {
    /** Holds the posterior of conversions per 1,000 live viewers, and the part of it that the price tiers make. */
    readonly expectation: {
        readonly posterior: ConversionPosterior;
        readonly tierEffect?: Estimate;
    };
}
/** The ratio of two conversion rates, and the part of it that the price tiers make. */
interface ConversionRatio extends Estimate {
    /** The ratio that the distance in price tier alone makes, with its 90 % interval; null if a grade does not say. */
    readonly tier: Estimate | null;
}
/**
 * The ratio of one creator's conversion rate to another's with its 90 % interval. Exact for independent gamma
 * posteriors: X / (X + Y) of two gamma variables with the same scale is beta distributed. Without lives of their own, two
 * creators may differ by far more than their fit does; `tier` is the effect of the price tiers alone, other things equal.
 * @param numerator - the grade whose rate is divided
 * @param denominator - the grade whose rate it is divided by
 * @returns `mean` holds the median ratio, because the mean does not exist for small shapes
 * @throws INPUT_INVALID if a shape or an exposure is not above 0
 * @example
 * ```ts
 * import { compareConversion } from '@livelane/kol-score';
 * const grade = (exposure: number) => ({ expectation: { posterior: { shape: 16, exposure, campaigns: [] } } });
 * const { mean, interval } = compareConversion(grade(1), grade(4));
 * [mean, interval.lower, interval.upper].map((x) => x.toFixed(2)); // => ["4.00","2.22","7.22"]
 * ```
 */
declare function compareConversion(numerator: WithPosterior, denominator: WithPosterior): ConversionRatio;

/** What one live is expected to bring, and the fee and commission at which it breaks even. */
type Expectation = CreatorGrade['expectation'] & {
    readonly terms: GradeTerms;
};

/**
 * The findings of a grade, by code: severity, message and fix in English and Simplified Chinese. `error`: the
 * creator fails a gate. `warning`: resolve it before a deal. `hint`: a smaller gap in the input.
 * @example
 * ```ts
 * import { GRADE_FINDINGS } from '@livelane/kol-score';
 * GRADE_FINDINGS.FEE_UNKNOWN.severity; // => "warning"
 * ```
 */
declare const GRADE_FINDINGS: {
    readonly FOLLOWERS_UNKNOWN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The number of followers is not known; {assumed} are assumed, as one creator in ten has at most.";
            readonly 'zh-Hans': "粉丝数未知；按粉丝最少的一成达人的 {assumed} 计算。";
        };
        readonly fix: {
            readonly en: "Ask the creator for the number, and enter it in `followers`.";
            readonly 'zh-Hans': "请向达人询问，并填入 `followers`。";
        };
    };
    readonly ENGAGEMENT_UNKNOWN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "No post shows views, likes and comments, so the engagement is not known; as little is assumed as one account of this size in ten has.";
            readonly 'zh-Hans': "没有内容公开播放、点赞和评论，互动率未知；按同等规模账号中最低一成估算。";
        };
        readonly fix: {
            readonly en: "Ask the creator for the figures of the posts of the last 90 days.";
            readonly 'zh-Hans': "请向达人索取最近 90 天内容的数据。";
        };
    };
    readonly FIGURES_HIDDEN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{hidden} of {posts} posts hide views, likes or comments; each counts as one with little engagement.";
            readonly 'zh-Hans': "{posts} 条内容中有 {hidden} 条未公开播放、点赞或评论，均按互动率偏低计算。";
        };
        readonly fix: {
            readonly en: "Ask the creator for these figures.";
            readonly 'zh-Hans': "请向达人索取这些数据。";
        };
    };
    readonly FEE_UNKNOWN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The fee is not known: what is expected is the contribution before the fee.";
            readonly 'zh-Hans': "费用未知：预期贡献为扣除达人费用之前的金额。";
        };
        readonly fix: {
            readonly en: "Ask for a quote, and enter it in `fee`.";
            readonly 'zh-Hans': "请先询价，并填入 `fee`。";
        };
    };
    readonly INPUTS_ASSUMED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "Not known, and therefore assumed as the weakest tenth of creators has it: {inputs}.";
            readonly 'zh-Hans': "以下信息未知，按最低一成达人的水平估算：{inputs}。";
        };
        readonly fix: {
            readonly en: "Ask the creator for it. Figures that are at least as good raise score, place and expected money.";
            readonly 'zh-Hans': "请向达人索取。若实际数据更好，得分、名次和预期金额都会提高。";
        };
    };
    readonly TIER_ESTIMATED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The price tier is not stated; it was estimated from promoted prices, from units and revenue of the shop, or from the brands that paid for posts.";
            readonly 'zh-Hans': "价位未填写；根据推广商品的价格、店铺销量与销售额或商单品牌估算。";
        };
        readonly fix: {
            readonly en: "Look at what the creator promotes, and enter `priceTier`.";
            readonly 'zh-Hans': "请查看达人推广的商品，并填写 `priceTier`。";
        };
    };
    readonly LIVES_NOT_SHOWN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{count} past live(s) are rehearsals or scripted sessions; they are no evidence and were left out.";
            readonly 'zh-Hans': "{count} 场过往直播为彩排或脚本演练，不作为依据，未计入。";
        };
        readonly fix: {
            readonly en: "Enter lives that were sold to real viewers.";
            readonly 'zh-Hans': "请填写面向真实观众的直播。";
        };
    };
    readonly SHOP_SALES_NOT_USED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "Units or revenue that a marketplace publishes as a range do not enter as sales of lives, for they do not tell lives from videos; only what a unit cost may enter, where the price tier is not known.";
            readonly 'zh-Hans': "平台以区间公布的销量或销售额未计入直播销量：其中未区分直播与短视频；仅在价位未知时，用其推算件单价。";
        };
        readonly fix: {
            readonly en: "Ask for viewers and units sold of single lives, and enter them in `lives`.";
            readonly 'zh-Hans': "请索取每场直播的观众数和销量，并填入 `lives`。";
        };
    };
    readonly ORDERS_UNPROVEN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "By what is known, one live brings about {orders} orders, fewer than {least}.";
            readonly 'zh-Hans': "按已知信息，一场直播约成交 {orders} 单，少于 {least} 单。";
        };
        readonly fix: {
            readonly en: "Ask for viewers and sales of past lives, or begin with a small pilot.";
            readonly 'zh-Hans': "请索取过往直播的观众数和销量，或先做小规模测试。";
        };
    };
    readonly LIKES_STAND_IN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Every post shows {likes} likes: a number that readers write for hidden likes, so they count as hidden.";
            readonly 'zh-Hans': "每条内容的点赞数均为 {likes}：这是采集工具对隐藏点赞的写法，按隐藏处理。";
        };
        readonly fix: {
            readonly en: "Enter null for hidden likes, or ask the creator for the figures.";
            readonly 'zh-Hans': "隐藏的点赞请填 null，或向达人索取数据。";
        };
    };
    readonly VIEWS_ZERO: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{count} of {posts} posts show no view at all, which is more likely a missing figure.";
            readonly 'zh-Hans': "{posts} 条内容中有 {count} 条播放数为 0，更可能是数据缺失。";
        };
        readonly fix: {
            readonly en: "Enter null for views that are not known.";
            readonly 'zh-Hans': "未知的播放数请填 null。";
        };
    };
    readonly LIKES_ABOVE_VIEWS: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{count} of {posts} posts show more likes than views.";
            readonly 'zh-Hans': "{posts} 条内容中有 {count} 条点赞数多于播放数。";
        };
        readonly fix: {
            readonly en: "Check these figures; views may be of another kind or cut short.";
            readonly 'zh-Hans': "请核对这些数据；播放数的口径可能不同或数据不全。";
        };
    };
    readonly TEXTS_TO_READ: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{count} of {texts} known texts have words on {topics}. A word says nothing by itself.";
            readonly 'zh-Hans': "已知的 {texts} 条文本中有 {count} 条含{topics}类词语。词语本身不说明问题。";
        };
        readonly fix: {
            readonly en: "Read these posts, and decide whether they suit the brand.";
            readonly 'zh-Hans': "请阅读这些内容，再判断是否适合品牌。";
        };
    };
    readonly COMPETITOR_IN_TEXTS: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{count} text(s) of the last {days} days name a competitor without saying who paid: {competitors}.";
            readonly 'zh-Hans': "最近 {days} 天有 {count} 条文本提到竞品，但未注明是否商单：“{competitors}”。";
        };
        readonly fix: {
            readonly en: "Ask whether these posts were paid for, and enter `sponsored` and `brand`.";
            readonly 'zh-Hans': "请询问这些内容是否为商单，并填写 `sponsored` 和 `brand`。";
        };
    };
    readonly VIDEO_EXPECTED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The brief asks for a video: what is expected is that of one video, viewers are views, and past lives do not count. The rates are illustrative.";
            readonly 'zh-Hans': "需求单要求视频：预期为一条视频的结果，观众数为播放量，过往直播不计入。转化率为示例值。";
        };
        readonly fix: {
            readonly en: "Replace them by those of your own videos with `benchmarks`, or ask for a live.";
            readonly 'zh-Hans': "请用 `benchmarks` 换成贵方视频的数据，或改为直播。";
        };
    };
    readonly PLATFORM_DIFFERS: {
        readonly severity: "error";
        readonly message: {
            readonly en: "The creator publishes on {platform}; the brief is for {wanted}.";
            readonly 'zh-Hans': "达人在 \"{platform}\" 发布内容，而需求单平台为 \"{wanted}\"。";
        };
        readonly fix: {
            readonly en: "Choose a creator of that platform, or change the platform of the brief.";
            readonly 'zh-Hans': "请选择该平台的达人，或修改需求单的平台。";
        };
    };
    readonly AUDIENCE_NOT_SHIPPABLE: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{share} of the audience can be shipped to; at least {least} is required.";
            readonly 'zh-Hans': "{share} 的受众位于可发货市场；至少需要 {least}。";
        };
        readonly fix: {
            readonly en: "Choose a creator with another audience, or ship to more markets and name them in `shippableMarkets`.";
            readonly 'zh-Hans': "请选择受众不同的达人，或扩大发货市场并填入 `shippableMarkets`。";
        };
    };
    readonly COMPETITOR_SERVED: {
        readonly severity: "error";
        readonly message: {
            readonly en: "A competitor paid the creator in the last {days} days: {competitors}.";
            readonly 'zh-Hans': "最近 {days} 天内为竞品做过商单：\"{competitors}\"。";
        };
        readonly fix: {
            readonly en: "Wait until that work is old enough, or choose another creator.";
            readonly 'zh-Hans': "请等待该商单过期，或选择其他达人。";
        };
    };
    readonly FEE_ABOVE_BUDGET: {
        readonly severity: "error";
        readonly message: {
            readonly en: "The creator asks for {fee}; the budget is {budget}.";
            readonly 'zh-Hans': "达人报价 {fee}，超出预算 {budget}。";
        };
        readonly fix: {
            readonly en: "Negotiate the fee, raise `budget` of the brief, or choose another creator.";
            readonly 'zh-Hans': "请议价、提高需求单的 `budget`，或选择其他达人。";
        };
    };
    readonly ORDERS_TOO_FEW: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{work} can bring about {orders} orders; at least {least} are wanted for a sale.";
            readonly 'zh-Hans': "{work}约可成交 {orders} 单；带货至少需要 {least} 单。";
        };
        readonly fix: {
            readonly en: "Choose a creator with more viewers. If past lives had more, enter them in `lives`.";
            readonly 'zh-Hans': "请选择观众更多的达人；若过往直播观众更多，请填入 `lives`。";
        };
    };
    readonly PERMIT_NOT_SHOWN: {
        readonly severity: "error";
        readonly message: {
            readonly en: "No valid permit was shown: {permits}.";
            readonly 'zh-Hans': "未出示有效许可：“{permits}”。";
        };
        readonly fix: {
            readonly en: "Ask the creator for it, and enter it in `permits` of the profile.";
            readonly 'zh-Hans': "请向达人索取，并填入档案的 `permits`。";
        };
    };
    readonly AUDIENCE_COUNTRIES_UNKNOWN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The countries of the audience are not known; as few in reach of your shop are assumed as one creator in ten has.";
            readonly 'zh-Hans': "受众国家分布未知；可发货占比按最低一成达人估算。";
        };
        readonly fix: {
            readonly en: "Ask for the audience report of the platform, and enter `audience.countries`.";
            readonly 'zh-Hans': "请索取平台的受众报告，并填写 `audience.countries`。";
        };
    };
    readonly PERMITS_NOT_STATED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The brief does not state which permits a creator must hold, so none was checked.";
            readonly 'zh-Hans': "需求单未列明达人须持有的许可，因此未核对。";
        };
        readonly fix: {
            readonly en: "Fill them in with `livelane-contracts permits`; an empty list states that none is needed.";
            readonly 'zh-Hans': "请用 `livelane-contracts permits` 填写；空列表表示无需许可。";
        };
    };
    readonly SPONSORS_NOT_NAMED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{count} sponsored post(s) name no brand, so work for a competitor may be among them.";
            readonly 'zh-Hans': "{count} 条商单未注明品牌，其中可能有竞品商单。";
        };
        readonly fix: {
            readonly en: "Enter `brand` of these posts.";
            readonly 'zh-Hans': "请填写这些内容的 `brand`。";
        };
    };
    readonly PERSON_TWICE: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{person} has more than one account in the list: {accounts}.";
            readonly 'zh-Hans': "“{person}” 在列表中有多个账号：{accounts}。";
        };
        readonly fix: {
            readonly en: "Choose one of them; what one account sells, the other may already count.";
            readonly 'zh-Hans': "请择一；同一销量可能被两个账号重复计入。";
        };
    };
    readonly PEERS_TOO_FEW: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Fewer than {least} of the {given} peers can be used, so the engagement prior of the benchmarks was used.";
            readonly 'zh-Hans': "{given} 位参照达人中可用的不足 {least} 位，因此使用基准的互动率先验。";
        };
        readonly fix: {
            readonly en: "Give more peers, each with followers and at least 3 posts that show their figures.";
            readonly 'zh-Hans': "请提供更多参照达人，每位须有粉丝数及至少 3 条公开数据的内容。";
        };
    };
    readonly FIGURES_TO_REVIEW: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The figures of the posts should be reviewed by people: {evidence}.";
            readonly 'zh-Hans': "内容数据需要人工复核：{evidence}。";
        };
        readonly fix: {
            readonly en: "Compare them with what the creator’s own account shows. They prove nothing by themselves.";
            readonly 'zh-Hans': "请与达人账号后台的数据核对。这些数据本身并不证明任何问题。";
        };
    };
    readonly FIGURES_TOO_FEW: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The figures of the posts could not be reviewed: {evidence}.";
            readonly 'zh-Hans': "内容数据无法复核：{evidence}。";
        };
        readonly fix: {
            readonly en: "Ask the creator for the figures that are missing.";
            readonly 'zh-Hans': "请向达人索取缺少的数据。";
        };
    };
    readonly CAMPAIGN_NOT_COUNTED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Session {session} was not a show ({kind}); the expectation is unchanged.";
            readonly 'zh-Hans': "场次 \"{session}\" 不是正式直播（\"{kind}\"）；预期不变。";
        };
        readonly fix: {
            readonly en: "Learn from the settlement of a show.";
            readonly 'zh-Hans': "请用正式直播的结算单学习。";
        };
    };
    readonly CAMPAIGN_OF_ANOTHER: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Settlement {settlement} neither pays {creator} nor has sales credited to {creator}; the expectation is unchanged.";
            readonly 'zh-Hans': "结算单 \"{settlement}\" 未向 \"{creator}\" 付款，也没有归因给该达人的销售；预期不变。";
        };
        readonly fix: {
            readonly en: "Use the settlement, log and credited sales of a campaign of this creator.";
            readonly 'zh-Hans': "请使用该达人活动的结算单、直播日志和归因销售。";
        };
    };
    readonly CAMPAIGN_ASSUMED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Session {session} was not a show ({kind}) and changed the expectation as if it had been one.";
            readonly 'zh-Hans': "场次 \"{session}\" 不是正式直播（\"{kind}\"），但按正式直播改变了预期。";
        };
        readonly fix: {
            readonly en: "Use the previous grade for deals.";
            readonly 'zh-Hans': "签约请使用此前的评分。";
        };
    };
    readonly CAMPAIGN_TWICE: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "Session {session} was given more than once; it counts once, by settlement {settlement}.";
            readonly 'zh-Hans': "场次 \"{session}\" 重复提供，仅按结算单 \"{settlement}\" 计入一次。";
        };
        readonly fix: {
            readonly en: "Nothing is needed; of two settlements of a session the one that knew more counts.";
            readonly 'zh-Hans': "无需处理；同一场次有两份结算单时，以所知更全的为准。";
        };
    };
    readonly SETTLEMENT_WITH_ERRORS: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "Settlement {settlement} has findings of the severity error: {codes}.";
            readonly 'zh-Hans': "结算单 \"{settlement}\" 有严重程度为错误的问题：\"{codes}\"。";
        };
        readonly fix: {
            readonly en: "Resolve them, then update the previous grade with the corrected settlement.";
            readonly 'zh-Hans': "请先解决，再用此前的评分和更正后的结算单学习。";
        };
    };
    readonly EVENT_UNKNOWN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The session log has {count} event(s) of the type {type}, which this version does not know; they had no effect.";
            readonly 'zh-Hans': "直播日志含 {count} 个类型为 \"{type}\" 的事件，本版本不认识，未产生影响。";
        };
        readonly fix: {
            readonly en: "Update the grade with the version that wrote the log.";
            readonly 'zh-Hans': "请使用写入该日志的版本更新评分。";
        };
    };
    readonly ENTRY_UNKNOWN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "Settlement {settlement} has {count} line(s) or posting(s) of {names}, which this version does not know.";
            readonly 'zh-Hans': "结算单 \"{settlement}\" 含 {count} 条属于 \"{names}\" 的分录，本版本不认识。";
        };
        readonly fix: {
            readonly en: "Update the grade with the version that wrote the settlement.";
            readonly 'zh-Hans': "请使用写入该结算单的版本更新评分。";
        };
    };
};
/** A code of {@link GRADE_FINDINGS}. */
type GradeCode = keyof typeof GRADE_FINDINGS;

/**
 * The records that a finding about a campaign is based on. Findings about a profile have no evidence besides their
 * parameters.
 */
interface GradeEvidence {
    /** Id of the settlement. */
    readonly settlementId?: string;
    /** Id of the session log. */
    readonly logId?: string;
}
/** A condition to check before relying on a grade; `path` points into the grade. */
type GradeFinding = Finding<GradeCode, GradeEvidence>;

/** Schema of {@link MarketProfile}. */
declare const MarketProfileSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    /** ISO 3166-1 alpha-2. */
    markets: z.ZodMiniArray<z.ZodMiniString<string>>;
    /** By criterion, each with a reason; they sum to 1. A criterion that does not count has weight 0. */
    weights: z.ZodMiniRecord<z.ZodMiniEnum<{
        audience: "audience";
        engagement: "engagement";
        localisation: "localisation";
        "price-performance": "price-performance";
        "price-tier": "price-tier";
        professionalism: "professionalism";
        size: "size";
        "staying-power": "staying-power";
        tonality: "tonality";
        "track-record": "track-record";
    }>, z.ZodMiniObject<{
        weight: z.ZodMiniNumber<number>;
        /** Why it is as large as it is. */
        reason: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        /** What the reason rests on: a publication, or that it is an assumption. */
        source: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
    values: z.ZodMiniObject<{
        engagement: z.ZodMiniObject<{
            zero: z.ZodMiniNumber<number>;
            full: z.ZodMiniNumber<number>;
        }, z.core.$strip>;
        size: z.ZodMiniObject<{
            from: z.ZodMiniNumber<number>;
            to: z.ZodMiniNumber<number>;
            farAway: z.ZodMiniNumber<number>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    gates: z.ZodMiniObject<{
        /** Least share of the audience in markets that can be shipped to. */
        shippableShare: z.ZodMiniNumber<number>;
        /** Days back in which sponsored work for a competitor is a conflict. */
        competitorDays: z.ZodMiniInt;
    }, z.core.$strip>;
}, z.core.$strip>;
/** How a market weighs the criteria, with a reason for each weight: versioned data. */
interface MarketProfile extends z.infer<typeof MarketProfileSchema> {
}

/** What a grade is computed with, besides the creator and the brief. */
interface GradeOptions {
    /** The instant for which the grade holds; later posts are ignored. */
    readonly asOf: Instant;
    /**
     * A reference set to which the priors of engagement and, by their measured lives, of conversion are fitted, see
     * `fitEngagementPrior` and `fitConversionSpread`; never the shortlist.
     * Default: the prior of the benchmarks.
     */
    readonly peers?: readonly CreatorProfile[];
    /** Default: {@link ILLUSTRATIVE_BENCHMARKS}. */
    readonly benchmarks?: Benchmarks;
    /** Default: {@link marketProfileFor} the brief's market. */
    readonly marketProfile?: MarketProfile;
    /** Days until the grade expires, 1 to 3650. Default: 30. */
    readonly expiresAfterDays?: number;
    /** Exchange rates for fees and prices in another currency than the budget's. Default: none. */
    readonly fx?: readonly FxQuote[];
    /** How texts of posts are read. Default: by the lexicon of this package, alike by their letters. */
    readonly wording?: WordingOptions;
}

/** The figures of a grade: score, interval, money, and whether every gate is passed; without texts, review and hash. */
type CreatorEstimate = Pick<CreatorGrade, 'creator' | 'platform' | 'score' | 'eligible' | 'expectation'>;

/**
 * The figures of the grades of many creators, one after the other: score, interval, expected result in money, and whether
 * every gate is passed, each equal to that of `gradeCreator` to the last bit. Texts, review and hashes, which take most of
 * the time of a grade, are not made.
 *
 * @param profiles - valid ones, such as those of `parseCreators`: they are not checked again, and a profile of another
 *   form gives wrong figures or a TypeError
 * @param brief - the products, market, platform and target audience
 * @returns estimates in the order of the profiles, each computed when it is taken
 * @throws INPUT_INVALID for the brief or an option, on the call; FX_QUOTE_MISSING and MONEY_OUT_OF_RANGE with a creator
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { estimateCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const [linh] = estimateCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' });
 * linh?.score.mean.toFixed(0); // => "39"
 * ```
 */
declare function estimateCreators(profiles: Iterable<CreatorProfile>, brief: Brief, options: GradeOptions): Generator<CreatorEstimate, void>;
/**
 * The grades of many creators, one after the other, each equal to that of `gradeCreator`; the brief and the options are
 * checked once.
 *
 * @param profiles - valid ones, such as those of `parseCreators`: they are not checked again
 * @param brief - the products, market, platform and target audience
 * @returns grades in the order of the profiles, each made when it is taken
 * @throws INPUT_INVALID for the brief or an option, on the call; FX_QUOTE_MISSING and MONEY_OUT_OF_RANGE with a creator
 */
declare function gradeCreators(profiles: Iterable<CreatorProfile>, brief: Brief, options: GradeOptions): Generator<CreatorGrade, void>;

/**
 * What one live and what one short video of a creator should bring, beside each other: the expectations of two grades,
 * whatever format the brief asks for. Each has its own prior of people and of orders, and its own fee.
 * @throws as `gradeCreator` does
 */
declare function expectationsOf(profile: CreatorProfile, brief: Brief, options: GradeOptions): Readonly<Record<'live' | 'video', CreatorGrade['expectation']>>;

/**
 * Grades a creator for a brief. The score is additive, 100 × Σ weight × value, with fixed value functions and the
 * weights of the brief's market; it does not depend on any other creator.
 *
 * @param profile - a field that is omitted or null is taken at the tenth percentile of creators: it widens the interval
 *   and never raises score, expected contribution, or the lower end of either
 * @param brief - the products, market, platform and target audience
 * @returns a `creator-grade` record whose contributions sum to the score
 * @throws INPUT_INVALID if the profile, the brief or an option does not have the documented form;
 *   FX_QUOTE_MISSING for a fee or price in another currency without a quote; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { type CreatorProfile, gradeCreator } from '@livelane/kol-score';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const linh: CreatorProfile = {
 *   kind: 'creator-profile', version: 1, id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: 200_000,
 *   priceTier: 'affordable', tierSource: 'measured', posts: [], audience: { countries: { VN: 0.9 } }, audienceSource: 'declared',
 *   categories: { beauty: 1 }, languages: ['vi'],
 * };
 * gradeCreator(linh, brief, { asOf: '2026-11-09T17:00:00Z' }).score.mean.toFixed(0); // => "51"
 * ```
 */
declare function gradeCreator(profile: CreatorProfile, brief: Brief, options: GradeOptions): CreatorGrade;

/** The part of a ranking that a grade belongs to. */
type RankingPart = 'ranked' | 'to-quote' | 'excluded';

/** How robust the first place is against the second. */
interface Robustness {
    /** Id of the first creator. */
    readonly first: string;
    /** Id of the second creator. */
    readonly second: string;
    /** Difference of the two scores, in points; below 0 where the second has the higher score. */
    readonly lead: number;
    /** The lead by contribution, in points, the largest difference first; they sum to the lead. */
    readonly because: readonly {
        readonly contribution: string;
        readonly points: number;
    }[];
    /** Whether the intervals overlap: of the expected contribution for sales, of the score otherwise. */
    readonly overlap: boolean;
    /** The smallest change of one weight, the others scaled in proportion, at which the scores are level; null if none is. */
    readonly flip: {
        readonly contribution: string;
        readonly from: number;
        readonly to: number;
    } | null;
    /** Fixed fee of the first at which the expected contributions are level; null where money does not decide. */
    readonly levelFee: Money | null;
    /** Conversions per 1,000 viewers of the first at which they are level; null where money does not decide. */
    readonly levelRate: number | null;
}

/** What a ranking is computed with, besides the creators and the brief. */
interface RankOptions extends GradeOptions {
    /** Most grades that each part holds; the rest is counted, and never held in memory. At least 1. Default: all. */
    readonly top?: number;
}
/** The result of {@link rankCreators}. */
interface Ranking {
    /** All grades: the ranked creators, then those to quote, then the excluded. */
    readonly grades: CreatorGrade[];
    /** The creators that pass every gate and whose fee is known, in the order of the brief's first goal. */
    readonly ranked: readonly CreatorGrade[];
    /** Of these the ones with the highest fit scores, at most 20, those beyond `top` included. */
    readonly fittest: readonly CreatorGrade[];
    /** The creators that pass every gate and whose fee is not known: ask for a quote. The highest break-even fee first. */
    readonly toQuote: readonly CreatorGrade[];
    /** The creators that fail a gate, each with the reasons. */
    readonly excluded: readonly {
        readonly creatorId: string;
        readonly platform: string;
        readonly gates: readonly {
            readonly id: string;
            readonly reason: LocalText;
        }[];
    }[];
    /** How many creators belong to each part, those beyond `top` included. */
    readonly counts: Readonly<Record<RankingPart, number>>;
    /** How robust the first place is; null with fewer than two ranked creators. */
    readonly robustness: Robustness | null;
    /** What to look at in the list, such as two accounts of one person. */
    readonly findings: readonly GradeFinding[];
}
/**
 * Grades a shortlist and orders it by the first goal of the brief: for `sales` by mean expected contribution, for
 * `awareness` by reached people of the target per unit of money, for `leads` by reached people of the target who engage;
 * then by fit score, by the lower end of its interval, and by id. Each grade equals that of `gradeCreator`, independent
 * of the other creators.
 * @param profiles - each account once; an account is an id on a platform
 * @param brief - the products, market, platform and target audience
 * @throws INPUT_INVALID as `gradeCreator`, also for a repeated account; FX_QUOTE_MISSING; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { rankCreators } from '@livelane/kol-score';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const { creators } = creatorsFromRows([row, { ...row, id: 'an', name: 'An', priceTier: 'luxury' }]);
 * rankCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' }).grades.map(({ creator }) => creator.id); // => ["linh","an"]
 * ```
 */
declare function rankCreators(profiles: readonly CreatorProfile[], brief: Brief, options: RankOptions): Ranking;

/** The records of a settled campaign. */
interface Campaign {
    /** The settlement of the contract. */
    readonly settlement: Settlement;
    /** The log of one session of the contract. */
    readonly log: SessionLog;
    /** The credited sales, of which those of the session count. */
    readonly credited: readonly CreditedSale[];
}
/** What a campaign shows about one creator in one session. */
interface CampaignEvidence {
    /** Orders credited to the creator in the session; fractional for shared credit; without orders refunded in full. */
    readonly conversions: number;
    /** Viewers in the room, plus the viewers that other destinations declare. */
    readonly viewers: number;
    /** How many of them other destinations declare. */
    readonly declared: number;
    /** Length of the session in minutes. */
    readonly minutes: number;
}
/**
 * The conversions and viewers of a campaign, as `learnFromCampaign` counts them.
 * @param creator - id of the creator
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { campaignEvidence } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [settlement, log, sale] = ['settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * campaignEvidence('7212345678901234567', { settlement, log, credited: [sale] }); // => {"conversions":1,"viewers":3122,"declared":3120,"minutes":10.333333333333334}
 * ```
 */
declare function campaignEvidence(creator: string, campaign: Campaign): CampaignEvidence;

/** What is assumed of an audience that sees a creator's lives again. */
interface FatiguePrior {
    /** Median factor on the conversion rate for each full repeat, above 0; 1 is no fatigue. */
    readonly perRepeat: number;
    /** Standard deviation of its logarithm, at least 0; with 0 the factor is taken as known, whatever repeats show. */
    readonly logSd: number;
    /** Days after which an earlier live counts as half a repeat, above 0. */
    readonly halfLifeDays: number;
    /** Where the figures come from. */
    readonly source: string;
}
/**
 * Illustrative fatigue: a live right after another one sells about 7 % less per viewer, 90 % of creators between 24 %
 * less and 13 % more, and half of that a fortnight later. Not measured in any market; repeats of your own replace it.
 */
declare const ILLUSTRATIVE_FATIGUE: FatiguePrior;
/** Every live meets a fresh audience. */
declare const NO_FATIGUE: FatiguePrior;

/** How campaigns are learned from. */
interface LearnOptions {
    /** The instant of the new grades, not before that of the old ones; the next lives are taken to be held then. */
    readonly asOf: Instant;
    /**
     * Relative variance of the conversion rate between the lives of one creator, at least 0, as `fitConversionSpread`
     * fits it. Default: that of the illustrative benchmarks.
     */
    readonly betweenLives?: number;
    /**
     * Learns from a rehearsal, a scripted session or one in memory as if it had been a show, to demonstrate the update.
     * The grade carries the finding `CAMPAIGN_ASSUMED` and is not fit for deals. Default: false.
     */
    readonly asIfShow?: boolean;
    /** How an audience tires of repeats. Default: {@link ILLUSTRATIVE_FATIGUE}. */
    readonly fatigue?: FatiguePrior;
}
/** What {@link learnFromCampaigns} returns. */
interface LearnedGrades {
    /** In the order given; a grade that nothing changed is the one given. */
    readonly grades: readonly CreatorGrade[];
    /** About the list of campaigns: one that was given twice, one of nobody in the list. */
    readonly findings: readonly GradeFinding[];
}
/**
 * Updates the grades of one or many creators with settled campaigns, in the order of time whatever order they are given
 * in: each live teaches the creators whom its settlement pays or its sales are credited to, as `learnFromCampaign`
 * describes.
 *
 * An audience that has seen a creator before buys less: every earlier live counts as a repeat, by half after
 * `halfLifeDays`, and each repeat leaves `perRepeat` of the rate. From five repeats on the factor is estimated from the
 * lives of all creators together, starting from the one assumed; the expectation is that of the next live at `asOf`.
 * All grades that hold settled lives are brought to `asOf`.
 *
 * A campaign that is given twice counts once; of two settlements of one session, the one that knew more counts.
 *
 * @param grades - of one brief, each creator once
 * @param campaigns - settlement, session log and credited sales, one element a session
 * @throws INPUT_INVALID with the place of the campaign, or for an `asOf` before that of a grade
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { learnFromCampaigns } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [grade, settlement, log, sale] = ['creator-grade', 'settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const campaign = { settlement, log, credited: [sale] };
 * const { grades, findings } = learnFromCampaigns([grade], [campaign, campaign], { asOf: '2026-12-01T00:00:00Z' });
 * [grades[0]?.expectation.posterior.lives?.length, findings.map(({ code }) => code)]; // => [1,["CAMPAIGN_TWICE"]]
 * ```
 */
declare function learnFromCampaigns(grades: readonly CreatorGrade[], campaigns: readonly Campaign[], options: LearnOptions): LearnedGrades;

/**
 * Updates a grade with a settled campaign: conversions per 1,000 live viewers by the Gamma–Poisson update of the prior
 * with all campaigns, each weighed by its length and by how much the lives of one creator differ; then the expectation.
 * Score and reasons do not change.
 *
 * Only shows teach. After a rehearsal, a scripted session or one in memory the expectation stays as it is, and a finding
 * says why.
 *
 * Sales count if they are credited to the creator in the log's session and were recorded by the settlement's
 * `knownAsOf`; of a repeated row, the highest revision counts. Viewers that a destination declares count as well;
 * otherwise their purchases would be attributed to the viewers in the room. Findings list
 * reasons not to rely on the campaign.
 *
 * @param grade - a grade of the credited creator
 * @param campaign - settlement, session log and credited sales of one session
 * Repeats to the same audience count as in `learnFromCampaigns`, which takes many campaigns and creators.
 *
 * @returns a grade with the same lifetime from `asOf`; `grade` itself if it includes the settlement of the session
 *   already
 * @throws INPUT_INVALID if a record does not have the documented form, or for an `asOf` before the grade's
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { learnFromCampaign } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [grade, settlement, log, sale] = ['creator-grade', 'settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const learnt = learnFromCampaign(grade, { settlement, log, credited: [sale] }, { asOf: '2026-12-01T00:00:00Z' });
 * learnt.expectation.posterior.campaigns; // => ["settlement-2026-11"]
 * ```
 */
declare function learnFromCampaign(grade: CreatorGrade, campaign: Campaign, options: LearnOptions): CreatorGrade;

/** The profile for markets without one of their own: only the price tier weighs more than the rest. */
declare const DEFAULT_MARKET_PROFILE: MarketProfile;
/**
 * Every market profile in this package, each weight with a reason and a source: five for markets in which something is
 * known to differ, and one for the others. The weights are this project's own judgement and can be replaced.
 */
declare const MARKET_PROFILES: readonly MarketProfile[];
/**
 * The market profile that applies in a market; {@link DEFAULT_MARKET_PROFILE} if none names it.
 * @param market - ISO 3166-1 alpha-2
 * @example
 * ```ts
 * import { marketProfileFor } from '@livelane/kol-score';
 * marketProfileFor('TH').id; // => "south-east-asia"
 * ```
 */
declare function marketProfileFor(market: string): MarketProfile;

/** Japan and Korea: expertise and a clear label weigh more than elsewhere. */
declare const JAPAN_KOREA: MarketProfile;

/** Latin America: recommendations sell, prices decide, and two languages serve most of the markets. */
declare const LATIN_AMERICA: MarketProfile;

/** North America: brand tonality weighs more than elsewhere. */
declare const NORTH_AMERICA: MarketProfile;

/** South-East Asia: price-performance, localisation and mid-size accounts weigh more than elsewhere. */
declare const SOUTH_EAST_ASIA: MarketProfile;

/** Western Europe: disclosure weighs as much as in North America, and each country has a language of its own. */
declare const WESTERN_EUROPE: MarketProfile;

/**
 * Validates a list of creator profiles: an array, or an object with the array in its field `creators`.
 * @returns the same profiles in the same order
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field, also for a repeated id
 * @example
 * ```ts
 * import { isLivelaneError, parseCreators } from '@livelane/kol-score';
 * let caught: unknown;
 * try {
 *   parseCreators([{ kind: 'creator-profile' }]);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues[0]?.path : undefined; // => "/0/version"
 * ```
 */
declare function parseCreators(input: unknown): CreatorProfile[];

/** The schema of every record that this package alone reads, by its kind. */
declare const RECORDS: {
    readonly 'creator-profile': z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"creator-profile">;
        version: z.ZodMiniLiteral<1>;
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        platform: z.ZodMiniString<string>;
        market: z.ZodMiniString<string>;
        followers: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
            value: z.ZodMiniNullable<z.ZodMiniInt>;
            source: z.ZodMiniEnum<{
                declared: "declared";
                estimated: "estimated";
                measured: "measured";
                range: "range";
            }>;
        }, zod_v4_core.$strip>]>>;
        posts: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            publishedAt: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, zod_v4_core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
            views: z.ZodMiniNullable<z.ZodMiniInt>;
            likes: z.ZodMiniNullable<z.ZodMiniInt>;
            comments: z.ZodMiniNullable<z.ZodMiniInt>;
            format: z.ZodMiniType<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video", zod_v4_core.$ZodTypeInternals<"image-text" | "live" | "short-video", "image-text" | "live" | "short-video">>;
            category: z.ZodMiniString<string>;
            sponsored: z.ZodMiniBoolean<boolean>;
            brand: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            brandTier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                affordable: "affordable";
                budget: "budget";
                luxury: "luxury";
                mid: "mid";
                premium: "premium";
            }>>;
            disclosed: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
            text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            answers: z.ZodMiniExactOptional<z.ZodMiniInt>;
        }, zod_v4_core.$strip>>;
        person: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
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
            }, zod_v4_core.$strip>>;
            source: z.ZodMiniEnum<{
                declared: "declared";
                estimated: "estimated";
                measured: "measured";
            }>;
        }, zod_v4_core.$strip>>;
        shop: z.ZodMiniExactOptional<z.ZodMiniObject<{
            days: z.ZodMiniNullable<z.ZodMiniInt>;
            lives: z.ZodMiniNullable<z.ZodMiniInt>;
            liveViewers: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            videoViews: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            units: z.ZodMiniExactOptional<z.ZodMiniObject<{
                lower: z.ZodMiniInt;
                upper: z.ZodMiniNullable<z.ZodMiniInt>;
            }, zod_v4_core.$strip>>;
            revenue: z.ZodMiniExactOptional<z.ZodMiniObject<{
                lower: z.ZodMiniObject<{
                    currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
                }, zod_v4_core.$strip>;
                upper: z.ZodMiniNullable<z.ZodMiniObject<{
                    currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
                }, zod_v4_core.$strip>>;
            }, zod_v4_core.$strip>>;
            source: z.ZodMiniEnum<{
                declared: "declared";
                estimated: "estimated";
                measured: "measured";
            }>;
        }, zod_v4_core.$strip>>;
        promotedPrices: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            category: z.ZodMiniString<string>;
            price: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, zod_v4_core.$strip>;
        }, zod_v4_core.$strip>>>;
        followerHistory: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, zod_v4_core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
            followers: z.ZodMiniInt;
        }, zod_v4_core.$strip>>>;
        fakeShare: z.ZodMiniExactOptional<z.ZodMiniObject<{
            value: z.ZodMiniNumber<number>;
            low: z.ZodMiniNumber<number>;
            high: z.ZodMiniNumber<number>;
            level: z.ZodMiniNumber<number>;
            n: z.ZodMiniInt;
        }, zod_v4_core.$strip>>;
        lives: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            viewers: z.ZodMiniInt;
            conversions: z.ZodMiniNullable<z.ZodMiniInt>;
            minutes: z.ZodMiniNumber<number>;
            category: z.ZodMiniString<string>;
            source: z.ZodMiniEnum<{
                declared: "declared";
                measured: "measured";
            }>;
            tier: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                affordable: "affordable";
                budget: "budget";
                luxury: "luxury";
                mid: "mid";
                premium: "premium";
            }>>;
            purpose: z.ZodMiniExactOptional<z.ZodMiniType<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show", zod_v4_core.$ZodTypeInternals<"rehearsal" | "scripted" | "show", "rehearsal" | "scripted" | "show">>>;
        }, zod_v4_core.$strip>>>;
        audience: z.ZodMiniObject<{
            countries: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
            languages: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
            ages: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
                from: z.ZodMiniInt;
                to: z.ZodMiniNullable<z.ZodMiniInt>;
                share: z.ZodMiniNumber<number>;
            }, zod_v4_core.$strip>>>;
            gender: z.ZodMiniExactOptional<z.ZodMiniObject<{
                female: z.ZodMiniNumber<number>;
                male: z.ZodMiniNumber<number>;
            }, zod_v4_core.$strip>>;
            interests: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
        }, zod_v4_core.$strip>;
        audienceSource: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
        }>;
        priceTier: z.ZodMiniNullable<z.ZodMiniEnum<{
            affordable: "affordable";
            budget: "budget";
            luxury: "luxury";
            mid: "mid";
            premium: "premium";
        }>>;
        tierSource: z.ZodMiniEnum<{
            declared: "declared";
            estimated: "estimated";
            measured: "measured";
        }>;
        categories: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>;
        languages: z.ZodMiniArray<z.ZodMiniString<string>>;
        fee: z.ZodMiniExactOptional<z.ZodMiniObject<{
            fixed: z.ZodMiniExactOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, zod_v4_core.$strip>>>;
            commission: z.ZodMiniNullable<z.ZodMiniInt>;
        }, zod_v4_core.$strip>>;
        quotes: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            work: z.ZodMiniType<"image-text" | "live" | "post" | "short-video" | "story", "image-text" | "live" | "post" | "short-video" | "story", zod_v4_core.$ZodTypeInternals<"image-text" | "live" | "post" | "short-video" | "story", "image-text" | "live" | "post" | "short-video" | "story">>;
            seconds: z.ZodMiniExactOptional<z.ZodMiniObject<{
                from: z.ZodMiniInt;
                to: z.ZodMiniNullable<z.ZodMiniInt>;
            }, zod_v4_core.$strip>>;
            price: z.ZodMiniObject<{
                lower: z.ZodMiniObject<{
                    currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
                }, zod_v4_core.$strip>;
                upper: z.ZodMiniNullable<z.ZodMiniObject<{
                    currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
                }, zod_v4_core.$strip>>;
            }, zod_v4_core.$strip>;
            source: z.ZodMiniEnum<{
                declared: "declared";
                estimated: "estimated";
                measured: "measured";
            }>;
        }, zod_v4_core.$strip>>>;
        permits: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            market: z.ZodMiniString<string>;
            number: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            validUntil: z.ZodMiniNullable<z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, zod_v4_core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>>;
        }, zod_v4_core.$strip>>>;
    }, zod_v4_core.$strip>;
    readonly 'account-model': z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"account-model">;
        version: z.ZodMiniLiteral<1>;
        source: z.ZodMiniEnum<{
            labelled: "labelled";
            made: "made";
        }>;
        genuine: z.ZodMiniInt;
        fake: z.ZodMiniInt;
        neutral: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        weights: z.ZodMiniObject<{
            intercept: z.ZodMiniNumber<number>;
            pieces: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        }, zod_v4_core.$strip>;
        refits: z.ZodMiniArray<z.ZodMiniObject<{
            intercept: z.ZodMiniNumber<number>;
            pieces: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        }, zod_v4_core.$strip>>;
        reference: z.ZodMiniObject<{
            genuine: z.ZodMiniArray<z.ZodMiniObject<{
                posts: z.ZodMiniNullable<z.ZodMiniInt>;
                followers: z.ZodMiniNullable<z.ZodMiniInt>;
                following: z.ZodMiniNullable<z.ZodMiniInt>;
                picture: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
                private: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
                usernameLength: z.ZodMiniNullable<z.ZodMiniInt>;
                usernameDigits: z.ZodMiniNullable<z.ZodMiniInt>;
                source: z.ZodMiniExactOptional<z.ZodMiniInt>;
            }, zod_v4_core.$strip>>;
            fake: z.ZodMiniArray<z.ZodMiniObject<{
                posts: z.ZodMiniNullable<z.ZodMiniInt>;
                followers: z.ZodMiniNullable<z.ZodMiniInt>;
                following: z.ZodMiniNullable<z.ZodMiniInt>;
                picture: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
                private: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
                usernameLength: z.ZodMiniNullable<z.ZodMiniInt>;
                usernameDigits: z.ZodMiniNullable<z.ZodMiniInt>;
                source: z.ZodMiniExactOptional<z.ZodMiniInt>;
            }, zod_v4_core.$strip>>;
        }, zod_v4_core.$strip>;
    }, zod_v4_core.$strip>;
    readonly 'pilot-plan': z.ZodMiniObject<{
        chosen: z.ZodMiniArray<z.ZodMiniObject<{
            creatorId: z.ZodMiniString<string>;
            fee: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, zod_v4_core.$strip>;
            expectedProfit: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, zod_v4_core.$strip>;
            valueOfInformation: z.ZodMiniObject<{
                currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
                minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
            }, zod_v4_core.$strip>;
            lives: z.ZodMiniNullable<z.ZodMiniInt>;
            advice: z.ZodMiniObject<{
                verdict: z.ZodMiniEnum<{
                    renegotiate: "renegotiate";
                    scale: "scale";
                    stop: "stop";
                }>;
                chanceOfProfit: z.ZodMiniNumber<number>;
                offer: z.ZodMiniNumber<number>;
            }, zod_v4_core.$strip>;
        }, zod_v4_core.$strip>>;
        omitted: z.ZodMiniArray<z.ZodMiniObject<{
            creatorId: z.ZodMiniString<string>;
            reason: z.ZodMiniEnum<{
                gate: "gate";
                "no-quote": "no-quote";
                "no-terms": "no-terms";
                "not-worth-it": "not-worth-it";
                "over-budget": "over-budget";
            }>;
        }, zod_v4_core.$strip>>;
        cost: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, zod_v4_core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, zod_v4_core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, zod_v4_core.$strip>;
        nextMarket: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniEnum<{
                earned: "earned";
                known: "known";
                language: "language";
                lives: "lives";
                permits: "permits";
                shipping: "shipping";
            }>;
            passed: z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>;
            text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, zod_v4_core.$strip>>>;
    }, zod_v4_core.$strip>;
};

type AgeBracket = NonNullable<Audience['ages']>[number];
/**
 * The Wasserstein-1 distance between two age distributions in years: the mean age difference under optimal transport.
 * Each bracket is a point mass at its midpoint; shares are scaled to sum to 1.
 * @returns at least 0; NaN if the shares of either sum to 0
 * @example
 * ```ts
 * import { ageDistance } from '@livelane/kol-score';
 * ageDistance([{ from: 18, to: 24, share: 1 }], [{ from: 18, to: 24, share: 0.5 }, { from: 25, to: 34, share: 0.5 }]); // => 4.25
 * ```
 */
declare function ageDistance(a: readonly AgeBracket[], b: readonly AgeBracket[]): number;
/**
 * The total variation distance between two gender splits. 1 − female − male is a third group.
 * @returns from 0 to 1
 * @example
 * ```ts
 * import { genderDistance } from '@livelane/kol-score';
 * genderDistance({ female: 1, male: 0 }, { female: 0.75, male: 0.25 }); // => 0.25
 * ```
 */
declare function genderDistance(a: NonNullable<Audience['gender']>, b: NonNullable<Audience['gender']>): number;

/** A live of a creator: what was sold, and what the benchmark expects of it. */
interface ComparedLive {
    /** Conversions made, at least 0. */
    readonly conversions: number;
    /** Conversions that the benchmark expects of the creator's fit and the live's viewers, above 0. */
    readonly expected: number;
}
/** How conversion rates differ between creators and between the lives of one creator. */
interface ConversionSpread {
    /**
     * Gamma distribution, over creators, of the rate relative to the benchmark: the mean is shape / exposure, the
     * relative variance 1 / shape.
     */
    readonly shape: number;
    readonly exposure: number;
    /** Relative variance of the rate between the lives of one creator. */
    readonly betweenLives: number;
}
/**
 * Fits the spread of conversion rates to creators with past lives (empirical Bayes). The variation between lives comes
 * from creators with several, by moments; mean and spread between creators are averaged over a grid by their marginal
 * likelihood, so that a spread which the data cannot tell stays uncertain.
 *
 * @param creators - the lives of each creator
 * @returns undefined for fewer than 5 creators with lives
 * @example
 * ```ts
 * import { fitConversionSpread } from '@livelane/kol-score';
 * const lives = (conversions: number) => [{ conversions, expected: 20 }, { conversions, expected: 20 }];
 * const spread = fitConversionSpread([2, 5, 10, 20, 40, 80].map(lives));
 * spread === undefined ? undefined : (spread.shape / spread.exposure).toFixed(1); // => "1.6"
 * ```
 */
declare function fitConversionSpread(creators: readonly (readonly ComparedLive[])[]): ConversionSpread | undefined;
/** Conversions and expectation of a creator's lives, in independent conversions. */
interface CountedLives {
    readonly conversions: number;
    readonly expected: number;
}
/**
 * The lives of one creator in independent conversions: a live of n conversions counts for n / (1 + n × betweenLives),
 * by the creator's mean, so that a single large live does not decide and a lucky one counts as much as an unlucky one.
 * @param betweenLives - relative variance of the rate between the lives of one creator, at least 0
 * @example
 * ```ts
 * import { countedLives } from '@livelane/kol-score';
 * countedLives([{ conversions: 30, expected: 10 }, { conversions: 10, expected: 10 }], 0.1).conversions.toFixed(2); // => "13.33"
 * ```
 */
declare function countedLives(lives: readonly ComparedLive[], betweenLives: number): CountedLives;

/** The share of viewers who engage with a post, and the number of posts that it is estimated from. */
interface EngagementRate {
    /** Engagement from 0 to 1; the interval is [0, 1] if neither a post nor an average shows its figures. */
    readonly rate: UnitEstimate;
    /** Number of posts that show views, likes and comments. */
    readonly shown: number;
    /** Number of posts that hide at least one of the three. A hidden figure is unknown, not zero. */
    readonly hidden: number;
    /** Whether the rate is that of averages, because no post shows its figures. */
    readonly averaged: boolean;
}
/** An average engagement rate, as exports have it, and the number of posts that it counts for. */
interface AverageRate {
    /** (likes + comments) / views, from 0 to 1. */
    readonly rate: number;
    /** Number of posts that it counts for, above 0. */
    readonly posts: number;
}
/** What an engagement rate is estimated with. */
interface EngagementOptions {
    /** At least 0; null if hidden. */
    readonly followers: number | null;
    /** Such as `ILLUSTRATIVE_BENCHMARKS.engagement`. */
    readonly prior: EngagementPrior;
    /** Percentile of the prior that is assumed of hidden figures. Default: 0.1. */
    readonly percentile?: number;
    /** Averages, used where no post shows its figures. Default: none. */
    readonly average?: AverageRate | null;
}
/**
 * Engagement rate, (likes + comments) / views: the beta-binomial posterior with a prior mean that depends on the
 * logarithm of followers (empirical Bayes). A post with v views counts as v / (1 + (v − 1)ρ) independent views, since
 * viewers of one post are correlated: precision grows with the number of posts, hardly with their views. The mean starts
 * at the tenth percentile of accounts of this size instead of the prior mean, so that a single weak post is not worth more
 * than many of the same rate; the interval is that of the posterior.
 *
 * The dispersion ρ is that of the prior, not the creator's own; otherwise one more like could lower the estimate.
 * A post that hides a figure counts as one at the tenth percentile of accounts of this size, or as the creator's other
 * posts where those are below; for the lower end of the interval it counts as 0 % engagement and for the upper end as
 * 100 %. With hidden followers, the size with the least engagement is assumed.
 *
 * @returns never lower after a post gains likes or comments
 * @example
 * ```ts
 * import { type CreatorPost, engagementRate, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const post: CreatorPost = { id: 'p', publishedAt: '2026-11-01T00:00:00Z', views: 10_000, likes: 700, comments: 100, format: 'live', category: 'beauty', sponsored: false };
 * const { rate } = engagementRate(Array<CreatorPost>(20).fill(post), { followers: 100_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement });
 * [rate.lower, rate.mean, rate.upper].map((x) => x.toFixed(3)); // => ["0.064","0.079","0.095"]
 * ```
 */
declare function engagementRate(posts: readonly CreatorPost[], options: EngagementOptions): EngagementRate;

/**
 * Fits an engagement prior to a reference set of creators (empirical Bayes) by the method of moments: the dispersion
 * from the variance between posts of one creator beyond binomial noise, the mean by logistic regression on log
 * followers, the strength from the variance between creators around that line.
 *
 * @param peers - a reference set chosen in advance, never the shortlist being ranked: a creator's score must not depend
 *   on the other creators in the list. Peers with hidden followers or fewer than 3 posts that show views, likes and
 *   comments are not used
 * @returns `fallback` itself if fewer than 8 usable peers remain
 * @example
 * ```ts
 * import { fitEngagementPrior, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const { engagement } = ILLUSTRATIVE_BENCHMARKS;
 * fitEngagementPrior([], engagement) === engagement; // => true
 * ```
 */
declare function fitEngagementPrior(peers: readonly CreatorProfile[], fallback: EngagementPrior): EngagementPrior;

/**
 * The signed distance in steps from a product's price tier to a creator's; positive if the creator's is higher.
 * @returns an integer from −4 to 4
 * @throws INPUT_INVALID if either is not a price tier
 * @example
 * ```ts
 * import { tierGap } from '@livelane/kol-score';
 * tierGap('premium', 'affordable'); // => 2
 * tierGap('budget', 'affordable'); // => -1
 * ```
 */
declare function tierGap(creator: PriceTier, product: PriceTier): number;

/** Input issues of kol-score, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
declare const KOL_ISSUES: {
    readonly CREATORS: "a list of creator profiles, or an object with the list in its field `creators`";
    readonly CREATOR_ONCE: "each creator once: merge the two entries, or give one of them another id";
    readonly FOLLOWERS_MOST: "at most {maximum} followers; more than there are people indicates a wrong unit";
    readonly SHARES_SUM: "shares that sum to at most 1, not to {sum}";
    readonly AGE_TO: "an age of at least {from}, or null";
    readonly AGES_CELL: "brackets such as 18-24:0.4|65+:0.1";
    readonly NUMBER_WRITTEN: "a number such as 1200000, 1,200,000, 1.2M or 12.5K; one with a decimal comma needs `--locale-numbers`";
    readonly NUMBER_ONE: "one number, not a range";
    readonly AMOUNT_WRITTEN: "an amount with its currency such as €1500 or 1,500 USD, or `--currency` for amounts that name none";
    readonly SHARE_WRITTEN: "a share such as 3.4%; one with a decimal comma needs `--locale-numbers`";
    readonly SHARE_UNIT: "a share with its unit, such as 0.8%: no value of the column is above 1, so that fractions and percents look the same";
    readonly COUNTRY_NAMED: "the code or the name of a country";
    readonly CREATOR_NAMED: "an id, a handle or a name";
    readonly MARKET_GIVEN: "the market where the creator lives and works, or `--market`";
    readonly PLATFORM_GIVEN: "the platform where the followers are, or `--platform`";
    readonly SOURCE_KNOWN: "one of {sources}";
    readonly COLUMN_OF_SOURCE: "a name that the source has, such as {columns}";
    readonly COLUMN_OF_SOURCE_NEAR: "a name that the source has: {near}?";
    readonly FILES_OR_CHANNELS: "files to import, or `--channels` of YouTube, and not both";
    readonly KEY_IN_ENVIRONMENT: "a variable of the environment that holds the key, and {name} is not set";
    readonly CATEGORY_MAP: "an object from the categories of the source to those of briefs";
    readonly ABOVE_ZERO_TO_ONE: "a number above 0 and of at most 1";
    readonly WEIGHT: "a weight with its reason; weight 0 for a criterion that does not count";
    readonly WEIGHTS_SUM: "weights that sum to 1, not to {sum}";
    readonly NAME_ONCE: "each name once";
    readonly WEIGHTS_POSITIVE: "weights with a finite sum above 0";
    readonly BOUNDS_ORDER: "bounds whose first is below the second";
    readonly BOUNDS_NEEDED: "bounds [low, high], which spotis needs for every criterion";
    readonly WITHIN_BOUNDS: "a value within the bounds {low} to {high}; widen the bounds if it is possible";
    readonly ROWS: "{rows} row(s), one for each name";
    readonly COLUMNS: "{columns} value(s), one for each criterion";
    readonly VALUES_DIFFER: "a criterion in which the alternatives differ: {method} divides by the range of its values";
    readonly VALUES_NOT_ZERO: "a criterion with a value other than 0";
    readonly FORMULA_UNDEFINED: "values for which {method} is defined: its formula divides by zero or overflows here";
    readonly RECIPROCAL: "the reciprocal of {value}, which is at {at}";
    readonly ROBUSTNESS_OF_RANKING: "a method that ranks alternatives, with which --robustness is possible";
    readonly BUDGET: "an amount such as \"60000 USD\", digits without grouping";
    readonly COUNTS_BY_NAME: "names with their number, each name once, such as US=2,TH=1";
    readonly SUM_EXACT: "amounts that sum to at most 2^53 − 1 minor units";
    readonly GRADE_TERMS: "what one conversion brings, as grades of this version state it";
    readonly LABELS: "at least {minimum} accounts whose `fake` is {label}";
    readonly FLAG_CELL: "1 or 0, true or false, yes or no";
    readonly DIGITS_MOST: "at most as many digits as the username has characters";
    readonly ACCOUNT_KNOWN: "at least one figure of the account";
    readonly EXPIRY_DAYS: "whole days from 1 to 3650";
    readonly GRADE_OF_LIVE: "`live`: what a live sold does not teach what a video sells";
    readonly AS_OF_BEFORE_GRADE: "an instant not before {asOf}, that of the grade";
    readonly EMBEDDING: "one vector of finite numbers for each of the {texts} text(s), all of one length";
    readonly ONE_PROFILE: "either `--profile` or `--market-profile`, not both";
    readonly REPORT_NAME: "a file whose name ends in .html, .htm, .md or .markdown";
    readonly CAMPAIGN_FILES: "a folder with one each of `settlement.json`, `session-log.json` (or `log.json`) and `credited-sales.ndjson` (or `.csv` and others; or `credited.ndjson`), or a folder of such folders";
    readonly CAMPAIGNS_OR_SESSION: "either `--campaigns`, or `--settlement`, `--log` and `--credited` of one session";
    readonly GRADE_OR_GRADES: "either `--grade`, one creator, or `--grades`, a list";
    readonly FATIGUE_FACTOR: "a factor above 0 and at most 1.5, such as 0.9";
    readonly GRADE_OF_CREATOR: "the id of a creator whose grade the file holds: {creators}";
};

export { Benchmarks, Brief, CRITERION_IDS, CreatorGrade, CreatorPost, CreatorProfile, DEFAULT_MARKET_PROFILE, EngagementPrior, Finding, GRADE_FINDINGS, GradeTerms, ILLUSTRATIVE_FATIGUE, JAPAN_KOREA, KOL_ISSUES, LATIN_AMERICA, LocalText, MARKET_PROFILES, MarketProfileSchema, NORTH_AMERICA, NO_FATIGUE, RECORDS, SOUTH_EAST_ASIA, WESTERN_EUROPE, WordingOptions, ageDistance, authenticity, campaignEvidence, compareConversion, countedLives, engagementRate, estimateCreators, expectationsOf, fitConversionSpread, fitEngagementPrior, genderDistance, gradeCreator, gradeCreators, learnFromCampaign, learnFromCampaigns, marketProfileFor, parseCreators, rankCreators, tierGap };
export type { Authenticity, AuthenticityInput, AverageRate, Campaign, CampaignEvidence, ComparedLive, ConversionPosterior, ConversionRatio, ConversionSpread, CountedLives, CreatorEstimate, CreditedSale, CriterionId, EngagementOptions, EngagementRate, Expectation, FatiguePrior, GradeCode, GradeEvidence, GradeFinding, GradeOptions, LearnOptions, LearnedGrades, MarketProfile, RankOptions, Ranking, Robustness, SessionLog, Settlement, UnitEstimate, WithPosterior };
