import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';
import { C as CreatorGrade } from './creator-grade-BPKxE9Is.d-DLYcAaUE.js';
import { B as Brief } from './brief-B6s3xiU_.d-Cj50R_9M.js';
import { M as Money } from './money-4pge_TyU.d-D9uvNcbc.js';

/** What the profit of one live is computed from. */
interface LiveOutlook {
    /** Viewers of the live: log-normal. */
    readonly logMean: number;
    readonly logSd: number;
    /** Gamma distribution of conversions per 1,000 viewers: its shape, and its rate in thousands of viewers. */
    readonly shape: number;
    readonly exposure: number;
    /** Contribution of one conversion, in minor units. */
    readonly unit: number;
}
/**
 * The probability that a live brings more than an amount before the fee, over the uncertainty of viewers and of the
 * conversion rate; the chance in the count of conversions is left out.
 * @param amount - minor units
 * @returns from 0 to 1
 */
declare function chanceAbove(amount: number, outlook: LiveOutlook): number;

/** What to do next with a creator. */
interface Advice {
    /**
     * `scale`: repeat, the chance of a profit is at least 80 %; `renegotiate`: repeat at no more than `offer`;
     * `stop`: not even a tenth of the fee is earned with that chance.
     */
    readonly verdict: 'scale' | 'renegotiate' | 'stop';
    /** Chance that the next live earns more than its fee, 0 to 1. */
    readonly chanceOfProfit: number;
    /** The fixed fee at which that chance is 80 %, in minor units, at least 0. */
    readonly offer: number;
}
/**
 * Scale, renegotiate or stop: by the chance that the next live earns its fee, and by the fee at which the chance is
 * 80 %.
 * @param fee - fixed fee that is asked, in minor units
 */
declare function adviceOn(outlook: LiveOutlook, fee: number): Advice;

/** One condition of taking a campaign to another market. */
interface NextMarketCheck {
    readonly id: 'earned' | 'lives' | 'known' | 'shipping' | 'language' | 'permits';
    /** Null where the files cannot decide it: a person must. */
    readonly passed: boolean | null;
    readonly text: LocalText;
}
/**
 * What must hold before a campaign is copied to the next market. The first three conditions are computed from the
 * grades after settled campaigns (`learnFromCampaign`), the others from the brief for the next market.
 */
declare function nextMarketChecks(grades: readonly CreatorGrade[], next: Brief): NextMarketCheck[];

/** How a pilot is planned. */
interface PilotOptions {
    /** The most that the pilot lives may cost in fixed fees, in the currency of the grades' terms. */
    readonly budget: Money;
    /** Lives that may follow with each creator if the pilot goes well. Default: 5. */
    readonly livesAfter?: number;
    /** Wanted width of the 90 % interval of a conversion rate, relative to its mean, at least 0.01. Default: 1. */
    readonly width?: number;
    /** Relative variance of the conversion rate between lives of one creator. Default: 0.1, illustrative. */
    readonly betweenLives?: number;
}
/** One creator of a plan. */
interface PilotChoice {
    readonly creatorId: string;
    /** Fixed fee of the pilot live. */
    readonly fee: Money;
    /** Expected profit of the pilot live itself. */
    readonly expectedProfit: Money;
    /** What knowing the result is worth for the lives that may follow; the part that counts, as in the policy `informed`. */
    readonly valueOfInformation: Money;
    /** Lives until the conversion rate is known to the wanted width; null if more than 1,000. */
    readonly lives: number | null;
    /** What to do if only today's knowledge counted. */
    readonly advice: Advice;
}
/** Why a creator is not in a pilot. */
type PilotOmission = 'gate' | 'no-quote' | 'no-terms' | 'not-worth-it' | 'over-budget';
/** Whom to pilot. */
interface PilotPlan {
    /** By descending worth per fee. */
    readonly chosen: readonly PilotChoice[];
    /** Everybody else, with the reason. */
    readonly omitted: readonly {
        readonly creatorId: string;
        readonly reason: PilotOmission;
    }[];
    /** Sum of the fees. */
    readonly cost: Money;
}
/**
 * Plans a pilot: the creators whose first live is worth most per money of fee, its own profit and the value of what it
 * teaches together. This is not the order of a ranking: an unsure creator may be worth a test before a sure one.
 *
 * @param grades - of one brief; those without `expectation.terms` or a quote are omitted with the reason
 * @throws INPUT_INVALID if a grade's terms have another currency than the budget, or an option is out of range
 */
declare function planPilot(grades: readonly CreatorGrade[], options: PilotOptions): PilotPlan;

export { adviceOn as d, chanceAbove as e, nextMarketChecks as n, planPilot as p };
export type { Advice as A, LiveOutlook as L, NextMarketCheck as N, PilotChoice as P, PilotOmission as a, PilotOptions as b, PilotPlan as c };
