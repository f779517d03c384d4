import {
  type CreatorGrade,
  formatMoney,
  formatPercent,
  type LocalText,
  type Money,
  money,
  type Renewal,
} from '@livelane/contracts/vocabulary';
import { liveCosts } from '../signals/terms/live-costs.ts';
import { bilingual } from '../text/bilingual.ts';
import { wholePercent } from '../text/percent.ts';
import { type Advice, adviceOn } from './advice.ts';
import { ILLUSTRATIVE_CAMPAIGN_PRIOR } from './learn-rates.ts';
import {
  candidateOf,
  isPlannable,
  outlookOf,
  type PlannableGrade,
  settledLives,
} from './outlook.ts';
import { pilotSize } from './pilot-size.ts';
import { planPilot } from './plan-pilot.ts';

/** How renewal is judged. */
export interface RenewalOptions {
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
export function renewalOf(grade: CreatorGrade, options: RenewalOptions = {}): Renewal {
  const { expectation, eligible } = grade;
  const { posterior, breakEvenFee, breakEvenCommission } = expectation;
  const base = { lives: settledLives(posterior), breakEvenFee, breakEvenCommission };
  if (!isPlannable(grade)) {
    const unknown = { chanceOfProfit: null, offer: null, livesToKnow: null };
    return { ...base, ...unknown, verdict: 'not-enough-known', reason: NO_TERMS };
  }
  const found = foundOn(grade, options);
  const shared = {
    ...base,
    offer: found.offer,
    livesToKnow: found.livesToKnow,
    chanceOfProfit: grade.expectation.terms.feeKnown ? found.advice.chanceOfProfit : null,
  };
  if (!eligible) return { ...shared, verdict: 'stop', reason: GATE };
  const unready = notReady(grade, base.lives);
  if (unready !== undefined) return { ...shared, verdict: 'not-enough-known', reason: unready };
  const verdict = verdictOn(grade, found, options);
  return { ...shared, verdict, reason: REASONS[verdict](grade, found, options) };
}

/** The chance of a profit, what to offer, and how many more lives make the rate known. */
interface Found {
  readonly advice: Advice;
  readonly offer: Money;
  readonly livesToKnow: number | null;
}

function foundOn(grade: PlannableGrade, { width = 1 }: RenewalOptions): Found {
  const candidate = candidateOf(grade);
  const advice = adviceOn(outlookOf(grade), Number(grade.expectation.terms.fixedFee.minor));
  const { betweenLives } = ILLUSTRATIVE_CAMPAIGN_PRIOR;
  const { breakEvenFee } = grade.expectation;
  // The expected amount counts of viewers only what was shown, and may be below that which 80 % exceed.
  const most = Math.max(0, Math.min(advice.offer, Number(breakEvenFee.minor)));
  return {
    advice,
    offer: money(breakEvenFee.currency, BigInt(Math.round(most))),
    livesToKnow: pilotSize(candidate, { width, betweenLives }),
  };
}

/** Why nothing can be advised yet. */
function notReady({ expectation, findings = [] }: PlannableGrade, lives: number) {
  if (findings.some(({ code }) => code === 'CAMPAIGN_ASSUMED')) return ASSUMED;
  if (!expectation.terms.feeKnown) return NO_QUOTE;
  return lives === 0 ? NO_LIVES : undefined;
}

function verdictOn(
  grade: PlannableGrade,
  { advice, livesToKnow }: Found,
  { width = 1, livesAfter = 5 }: RenewalOptions,
): Renewal['verdict'] {
  const { expectation } = grade;
  const { terms, breakEvenCommission } = expectation;
  const { fee, samples } = liveCosts(terms);
  const budget = money(terms.fixedFee.currency, fee + samples);
  const plan = planPilot([grade], { budget, width, livesAfter });
  const isWorthIt = !expectation.contribution.mean.minor.startsWith('-');
  if (advice.verdict === 'scale' && isWorthIt) return 'renew';
  if (livesToKnow !== 0 && plan.chosen.length > 0) return 'not-enough-known';
  // A commission that takes more than the margin leaves nothing to offer as a fee, but may itself be lowered.
  const isCommission = candidateOf(grade).unit <= 0 && (breakEvenCommission ?? 0) > 0;
  return isCommission || advice.verdict === 'scale' ? 'renegotiate' : advice.verdict;
}

/** The break-even commission in words; below 0 the fee asked is too high for any. */
function commissionOf(ppm: number | null): readonly [en: string, zh: string] {
  if (ppm === null || ppm < 0)
    return [', and at the fee asked at no commission', '；按所报费用，任何佣金均不保本'];
  const share = formatPercent(ppm, { decimals: 1 });
  return [` or a commission of ${share}`, `，保本佣金为 ${share}`];
}

type Reason = (grade: PlannableGrade, found: Found, options: RenewalOptions) => LocalText;

const REASONS: Readonly<Record<Renewal['verdict'], Reason>> = {
  renew: ({ expectation }, { advice }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    const mean = formatMoney(expectation.contribution.mean);
    return bilingual(
      `the next live earns its fee with a chance of ${chance} and is expected to leave ${mean}`,
      `下一场收回费用的把握为 ${chance}，预期贡献 ${mean}`,
    );
  },
  renegotiate: ({ expectation }, { advice, offer }) => {
    const { breakEvenFee, breakEvenCommission } = expectation;
    const chance = wholePercent(advice.chanceOfProfit);
    const [fee, most] = [breakEvenFee, offer].map(formatMoney);
    const [or, orZh] = commissionOf(breakEvenCommission);
    return bilingual(
      `the chance of a profit is ${chance} on the terms asked and at least 80% at a fee of ${most}; a live breaks even at a fee of ${fee}${or}`,
      `按报价盈利把握为 ${chance}，费用不超过 ${most} 时至少为 80%；保本费用为 ${fee}${orZh}`,
    );
  },
  stop: (_, { advice }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    return bilingual(
      `the chance of a profit is ${chance}, and not even a tenth of the fee is earned with a chance of 80%`,
      `盈利把握为 ${chance}，连一成费用也没有 80% 的把握收回`,
    );
  },
  'not-enough-known': (_, { advice, livesToKnow }, { width = 1 }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    const known = wholePercent(width / 2);
    const lives = livesToKnow === null ? '> 1000' : String(livesToKnow);
    return bilingual(
      `the chance of a profit is ${chance}; lives until the conversion rate is known to ±${known}: ${lives}`,
      `盈利把握为 ${chance}；转化率精确到 ±${known} 还需 ${lives} 场`,
    );
  },
};

const NO_TERMS = bilingual(
  'the grade holds no terms; grade the creator again',
  '评分不含条款；请重新评分',
);
const GATE = bilingual('a gate is not passed', '未通过门槛');
const NO_QUOTE = bilingual('the fee is not known: ask for a quote', '费用未知：请先询价');
const NO_LIVES = bilingual('no settled live yet', '尚无已结算的直播');
const ASSUMED = bilingual(
  'a session that was not a show was learned from',
  '学习时使用了非正式直播的场次',
);
