import {
  type CreatorGrade,
  inputInvalid,
  inputIssue,
  type Money,
  money,
} from '@livelane/contracts/vocabulary';
import { liveCosts } from '../signals/terms/live-costs.ts';
import { type Advice, adviceOn } from './advice.ts';
import type { Candidate } from './candidate.ts';
import { figureIssues } from './figures.ts';
import { ILLUSTRATIVE_CAMPAIGN_PRIOR } from './learn-rates.ts';
import { candidateOf, isPlannable, outlookOf, type PlannableGrade } from './outlook.ts';
import { LEAST_WIDTH, pilotSize } from './pilot-size.ts';
import { within } from './policies/policy.ts';
import { type Worth, worthOf } from './worth.ts';

/** How a pilot is planned. */
export interface PilotOptions {
  /** The most that the pilot lives may cost in fixed fees and samples, in the currency of the grades' terms. */
  readonly budget: Money;
  /** Lives that may follow with each creator if the pilot goes well. Default: 5. */
  readonly livesAfter?: number;
  /** Wanted width of the 90 % interval of a conversion rate, relative to its mean, at least 0.01. Default: 1. */
  readonly width?: number;
  /** Relative variance of the conversion rate between lives of one creator. Default: 0.1, illustrative. */
  readonly betweenLives?: number;
}

/** One creator of a plan. */
export interface PilotChoice {
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
export type PilotOmission = 'gate' | 'no-quote' | 'no-terms' | 'not-worth-it' | 'over-budget';

/** Whom to pilot. */
export interface PilotPlan {
  /** By descending worth per fee. */
  readonly chosen: readonly PilotChoice[];
  /** Everybody else, with the reason. */
  readonly omitted: readonly { readonly creatorId: string; readonly reason: PilotOmission }[];
  /** Sum of the fees and samples. */
  readonly cost: Money;
}

/**
 * Plans a pilot: the creators whose first live is worth most per money of cost, its own profit and the value of what it
 * teaches together. This is not the order of a ranking: an unsure creator may be worth a test before a sure one.
 *
 * @param grades - of one brief; those without `expectation.terms` or a quote are omitted with the reason
 * @throws INPUT_INVALID if a grade's terms have another currency than the budget, or an option is out of range
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { planPilot } from '@livelane/kol-score/pilots';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const quoted = { ...row, fee: '15', feeCurrency: 'USD' };
 * const { creators } = creatorsFromRows([quoted, { ...quoted, id: 'mai', fee: '900' }, { ...row, id: 'tam' }]);
 * const grades = [...gradeCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * const { chosen, omitted } = planPilot(grades, { budget: { currency: 'USD', minor: '50000' } });
 * chosen.map(({ creatorId, fee }) => [creatorId, fee.minor]); // => [["linh", "1500"]]
 * omitted.map(({ creatorId, reason }) => [creatorId, reason]); // => [["mai", "not-worth-it"], ["tam", "no-quote"]]
 * ```
 */
export function planPilot(grades: readonly CreatorGrade[], options: PilotOptions): PilotPlan {
  const settings = checked(grades, options);
  const { currency, minor } = options.budget;
  const prospects = grades.filter(isPlannable).filter((grade) => omissionOf(grade) === undefined);
  const leastCost = Number(minor) * LEAST_PART;
  const pilots = prospects.map((grade) => pilotOf(grade, settings, leastCost));
  const positions = within(
    Number(minor),
    pilots.map(({ grade }) => ({ fee: Number(committed(grade)) })),
    (position) => (pilots[position] as Pilot).worth.perFee,
  );
  const chosen = positions.map((position) =>
    choiceOf(pilots[position] as Pilot, settings, currency),
  );
  const kept = new Set(positions.map((position) => prospects[position]));
  const worthy = new Set(
    pilots.flatMap(({ grade, worth }) => (worth.perFee === null ? [] : [grade])),
  );
  const omitted = grades
    .filter((grade) => !kept.has(grade as PlannableGrade))
    .map((grade) => ({
      creatorId: grade.creator.id,
      reason:
        omissionOf(grade) ??
        (worthy.has(grade as PlannableGrade)
          ? ('over-budget' as const)
          : ('not-worth-it' as const)),
    }));
  return {
    chosen,
    omitted,
    cost: money(
      currency,
      positions.reduce((sum, at) => sum + committed((pilots[at] as Pilot).grade), 0n),
    ),
  };
}

type Settings = ReturnType<typeof checked>;

/** A creator who may be chosen, with what a pilot live is worth. */
interface Pilot {
  readonly grade: PlannableGrade;
  readonly candidate: Candidate;
  readonly worth: Worth;
}

/** Below this part of the pilot's budget, the cost of a live does not decide. */
const LEAST_PART = 0.01;

function pilotOf(grade: PlannableGrade, settings: Settings, leastCost: number): Pilot {
  const candidate = candidateOf(grade);
  return { grade, candidate, worth: worthOf(candidate, settings, Math.max(1, leastCost)) };
}

/** Fee and samples of a live, in minor units. */
function committed({ expectation }: PlannableGrade): bigint {
  const { fee, samples } = liveCosts(expectation.terms);
  return fee + samples;
}

function choiceOf(
  { grade, candidate, worth }: Pilot,
  settings: Settings,
  currency: Money['currency'],
): PilotChoice {
  const amount = (minor: number): Money => money(currency, BigInt(Math.round(minor)));
  return {
    creatorId: candidate.id,
    fee: grade.expectation.terms.fixedFee,
    expectedProfit: amount(worth.profit),
    valueOfInformation: amount(worth.taught),
    lives: pilotSize(candidate, settings),
    advice: adviceOn(outlookOf(grade), Number(grade.expectation.terms.fixedFee.minor)),
  };
}

function omissionOf(grade: CreatorGrade): PilotOmission | undefined {
  if (!grade.eligible) return 'gate';
  if (!isPlannable(grade)) return 'no-terms';
  return grade.expectation.terms.feeKnown ? undefined : 'no-quote';
}

function checked(grades: readonly CreatorGrade[], options: PilotOptions) {
  const { budget, livesAfter = 5, width = 1 } = options;
  const { betweenLives = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives } = options;
  const issues = [
    ...grades.flatMap(({ expectation: { terms } }, at) =>
      terms === undefined || terms.fixedFee.currency === budget.currency
        ? []
        : [
            inputIssue('ONE_OF', {
              path: `/grades/${at}/expectation/terms/fixedFee/currency`,
              received: terms.fixedFee.currency,
              params: { choices: [budget.currency] },
            }),
          ],
    ),
    ...figureIssues([
      { path: '/livesAfter', value: livesAfter, minimum: 0 },
      { path: '/width', value: width, minimum: LEAST_WIDTH },
      { path: '/betweenLives', value: betweenLives, minimum: 0 },
    ]),
  ];
  if (issues.length > 0) throw inputInvalid('pilot', issues);
  return { livesAfter, width, betweenLives };
}
