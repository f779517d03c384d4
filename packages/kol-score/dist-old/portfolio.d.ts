export { i as isLivelaneError } from './reference-CE4WeRO-.d-BzFObuiu.js';
import { Finding } from './index.js';
import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';
import { M as MoneyEstimate } from './creator-grade-BPKxE9Is.d-DLYcAaUE.js';
import { CreatorGrade } from './index.js';
import { LocalText } from './index.js';
import { M as Money } from './money-4pge_TyU.d-D9uvNcbc.js';
import './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import './template-CV9n_oxx.d-CDAxxETz.js';

/**
 * Why a candidate is not in a portfolio, by code: severity, message and fix in English and Simplified Chinese.
 * @example
 * ```ts
 * import { PORTFOLIO_FINDINGS } from '@livelane/kol-score/portfolio';
 * PORTFOLIO_FINDINGS.FEE_NOT_QUOTED.severity; // => "warning"
 * ```
 */
declare const PORTFOLIO_FINDINGS: {
    readonly GATE_NOT_PASSED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{creator} does not pass every gate.";
            readonly 'zh-Hans': "“{creator}”未通过全部门槛。";
        };
        readonly fix: {
            readonly en: "See the gates of the grade.";
            readonly 'zh-Hans': "请查看其评分中的门槛。";
        };
    };
    readonly FEE_NOT_QUOTED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "The fee of {creator} is not known.";
            readonly 'zh-Hans': "“{creator}”的费用未知。";
        };
        readonly fix: {
            readonly en: "Ask for a quote, enter it in `fee` of the profile, and grade again.";
            readonly 'zh-Hans': "请先询价，填入档案的 `fee`，再重新评分。";
        };
    };
    readonly FEE_ABOVE_BUDGET: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The fee of {creator}, {fee}, is above the budget of {budget}.";
            readonly 'zh-Hans': "“{creator}”的费用 {fee} 超出预算 {budget}。";
        };
        readonly fix: {
            readonly en: "Negotiate, or raise the budget.";
            readonly 'zh-Hans': "请议价，或提高预算。";
        };
    };
    readonly NO_GAIN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The expected contribution of {creator} is {contribution}, no gain.";
            readonly 'zh-Hans': "“{creator}”的预期贡献为 {contribution}，没有收益。";
        };
        readonly fix: {
            readonly en: "Offer less than the break-even fee of the grade.";
            readonly 'zh-Hans': "报价应低于其评分中的盈亏平衡费用。";
        };
    };
    readonly PERSON_CHOSEN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "Account {account} of the same person as {creator} was chosen.";
            readonly 'zh-Hans': "已选择与“{creator}”同一人的账号“{account}”。";
        };
        readonly fix: {
            readonly en: "Plan again without that account to prefer this one.";
            readonly 'zh-Hans': "如需选用此账号，请去掉该账号后重新规划。";
        };
    };
    readonly NUMBER_REACHED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The most creators, {most}, are chosen, and bring more than with {creator}.";
            readonly 'zh-Hans': "人数已达上限 {most}，且优于选用“{creator}”。";
        };
        readonly fix: {
            readonly en: "Raise `maximum`.";
            readonly 'zh-Hans': "可提高 `maximum`。";
        };
    };
    readonly MARKET_REACHED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The most creators of market {market} are chosen, and bring more than with {creator}.";
            readonly 'zh-Hans': "市场“{market}”人数已满，且优于选用“{creator}”。";
        };
        readonly fix: {
            readonly en: "Raise its limit in `perMarket`.";
            readonly 'zh-Hans': "可提高 `perMarket` 中的上限。";
        };
    };
    readonly PLATFORM_REACHED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The most creators of platform {platform} are chosen, and bring more than with {creator}.";
            readonly 'zh-Hans': "平台“{platform}”人数已满，且优于选用“{creator}”。";
        };
        readonly fix: {
            readonly en: "Raise its limit in `perPlatform`.";
            readonly 'zh-Hans': "可提高 `perPlatform` 中的上限。";
        };
    };
    readonly MINIMUM_UNREACHED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "No {minimum} creators can be chosen together within the limits, so that {creator} is not chosen either.";
            readonly 'zh-Hans': "在限制条件内无法同时选出 {minimum} 位达人，故“{creator}”也未入选。";
        };
        readonly fix: {
            readonly en: "Lower `minimum`, raise the budget, or add candidates.";
            readonly 'zh-Hans': "可降低 `minimum`、提高预算或增加候选人。";
        };
    };
    readonly BUDGET_BETTER_SPENT: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "The fee of {creator}, {fee}, brings more with the creators chosen; {left} of the budget is left.";
            readonly 'zh-Hans': "“{creator}”的费用 {fee} 用于入选达人收益更高；预算余 {left}。";
        };
        readonly fix: {
            readonly en: "Negotiate, or raise the budget.";
            readonly 'zh-Hans': "请议价，或提高预算。";
        };
    };
};
/** A code of {@link PORTFOLIO_FINDINGS}. */
type PortfolioCode = keyof typeof PORTFOLIO_FINDINGS;
/** Why a candidate is not in a portfolio; `path` is that of the candidate in the list. */
type PortfolioFinding = Finding<PortfolioCode>;

/** Schema of {@link Candidate}. */
declare const CandidateSchema: z.ZodMiniObject<{
    /** The creator, under the platform's id. */
    creatorId: z.ZodMiniString<string>;
    /** Name shown to people. */
    name: z.ZodMiniString<string>;
    /** The person behind the account; accounts of one person exclude each other. Default: the account is alone. */
    person: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    /** Market of the brief. */
    market: z.ZodMiniString<string>;
    /** Platform of the account. */
    platform: z.ZodMiniString<string>;
    /** Whether every gate is passed. */
    eligible: z.ZodMiniBoolean<boolean>;
    /** The fixed fee, at least 0; null where it is not quoted. */
    fee: z.ZodMiniNullable<z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>>;
    /** What the creator is expected to bring after returns, commission and the fee. */
    contribution: z.ZodMiniObject<{
        mean: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        lower: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        upper: z.ZodMiniObject<{
            currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
            minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
        }, z.core.$strip>;
        level: z.ZodMiniNumber<number>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** A creator who may be chosen for a portfolio. */
interface Candidate extends z.infer<typeof CandidateSchema> {
}
/**
 * The candidates of grades: their fee, and the expected contribution of one live.
 * @param grades - as `rankCreators` gives them
 * @param persons - the person behind an account by creator id, where one is known
 */
declare function candidatesOf(grades: readonly CreatorGrade[], persons?: ReadonlyMap<string, string>): Candidate[];

/** Schema of {@link PortfolioLimits}. */
declare const PortfolioLimitsSchema: z.ZodMiniObject<{
    /** Most that the fixed fees may sum to. */
    budget: z.ZodMiniObject<{
        currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
        minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
    }, z.core.$strip>;
    /** Least number of creators. Default: 0. */
    minimum: z.ZodMiniExactOptional<z.ZodMiniInt>;
    /** Most creators. Default: any number. */
    maximum: z.ZodMiniExactOptional<z.ZodMiniInt>;
    /** Most creators of a market. Default: any number. */
    perMarket: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string> & z.core.$partial, z.ZodMiniInt>>;
    /** Most creators on a platform. Default: any number. */
    perPlatform: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string> & z.core.$partial, z.ZodMiniInt>>;
}, z.core.$strip>;
/** The limits of a portfolio. */
interface PortfolioLimits extends z.infer<typeof PortfolioLimitsSchema> {
}

/** A candidate that was not chosen, and why. */
interface LeftOut {
    readonly candidate: Candidate;
    readonly finding: PortfolioFinding;
}
/** The creators to hire within a budget. */
interface Portfolio {
    /**
     * `optimal`: no other choice has a higher expected contribution. `bounded`: the search was stopped; none has more
     * than `mostPossible`. `impossible`: no choice with the least number of creators was found.
     */
    readonly status: 'optimal' | 'bounded' | 'impossible';
    /** The creators chosen, in the order of the candidates. */
    readonly chosen: readonly Candidate[];
    /** All others, each with the reason, in the order of the candidates. */
    readonly leftOut: readonly LeftOut[];
    /** Sum of the fixed fees. */
    readonly fee: Money;
    /** What the fees leave of the budget. */
    readonly budgetLeft: Money;
    /** Expected contribution of all creators chosen, with its 90 % interval. */
    readonly contribution: MoneyEstimate;
    /** No choice within the limits has a higher expected contribution. */
    readonly mostPossible: Money;
    /** What the sum and its interval assume. */
    readonly assumptions: readonly LocalText[];
}
/**
 * Chooses the creators whose expected contributions sum to most, with fixed fees within the budget, one account for
 * each person, and the limits on numbers: an exact 0/1 knapsack by branch and bound, in whole minor units. Reach that
 * creators share is not modelled.
 * @param candidates - each creator once per market; see `candidatesOf`
 * @param limits - the budget, in the currency of all amounts
 * @returns `status` states whether the choice is proven to be the best; the interval of the sum assumes independence
 * @throws INPUT_INVALID if candidates or limits are not valid, or amounts sum to more than 2^53 − 1 minor units
 */
declare function planPortfolio(candidates: readonly Candidate[], limits: PortfolioLimits): Portfolio;

export { PORTFOLIO_FINDINGS, candidatesOf, planPortfolio };
export type { Candidate, LeftOut, Portfolio, PortfolioCode, PortfolioFinding, PortfolioLimits };
