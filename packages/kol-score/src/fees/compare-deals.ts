import {
  type CreatorGrade,
  CreatorGradeSchema,
  divideRounded,
  type GradeTerms,
  inputInvalid,
  inputIssue,
  inputIssues,
  type Money,
  type MoneyEstimate,
  money,
  PPM,
  parseInput,
  record,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Random } from '@livelane/contracts/vocabulary/probability';
import * as z from 'zod/mini';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { liveCosts } from '../signals/terms/live-costs.ts';
import { unitContribution, unitRevenue } from '../signals/terms/unit-economics.ts';
import { kolIssue } from '../text/issues.ts';
import { type Deal, type DealTerms, dealIssues, stagesOf } from './deal.ts';
import { type Course, drawCourses } from './live-results.ts';
import { quantileOf } from './median-line.ts';

/** Options of {@link compareDeals}. */
export interface DealOptions {
  /** Uniform random numbers from 0 to 1, 1 excluded; a seeded generator makes the result reproducible. */
  readonly random: Random;
  /** Number of lives that every deal is compared over, 1 to 100. Default: 1. */
  readonly lives?: number;
  /** Number of courses drawn, 100 to 1,000,000. Default: 10,000. */
  readonly draws?: number;
}

/** What a deal is expected to bring. */
export interface DealOutcome {
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

const OptionsSchema = record({
  lives: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  draws: z.exactOptional(z.int().check(z.gte(100), z.lte(1_000_000))),
});

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
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { compareDeals, type Deal } from '@livelane/kol-score/fees';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const grades = [...gradeCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * const fee = { currency: 'USD', minor: '1500' } as const;
 * const deals: Deal[] = [{ kind: 'fixed', fee }, { kind: 'commission', commission: 150_000 }];
 * const outcomes = grades.flatMap((grade) => compareDeals(grade, deals, { random: seededUniform(1) }));
 * outcomes.map((it) => [it.contribution.mean.minor, it.profitProbability]); // => [["-1330", 0.3347], ["121", 0.6434]]
 * ```
 */
export function compareDeals(
  grade: CreatorGrade,
  deals: readonly Deal[],
  options: DealOptions,
): DealOutcome[] {
  const { expectation } = parseInput(CreatorGradeSchema, grade, 'creator-grade');
  const wrong = inputIssues(OptionsSchema, options);
  if (wrong.length > 0) throw inputInvalid('options', wrong);
  const { terms } = expectation;
  if (terms === undefined) {
    const place = { path: '/expectation/terms', received: undefined };
    throw inputInvalid('creator-grade', [kolIssue('GRADE_TERMS', place)]);
  }
  const { random, lives = 1, draws = 10_000 } = options;
  const issues = dealIssues(deals, terms.fixedFee.currency);
  if (issues.length > 0) throw inputInvalid('deals', issues);
  if (lives < 2 && deals.some(({ kind }) => kind === 'staged')) {
    const place = { path: '/lives', received: lives, params: { minimum: 2 } };
    throw inputInvalid('options', [inputIssue('AT_LEAST', place)]);
  }
  const delivered = liveCosts(terms).delivered / PPM;
  const courses = drawCourses(expectation, { lives, draws, random, delivered });
  return deals.map((deal) => outcomeOf(deal, { expectation, terms, courses, lives }));
}

interface Basis {
  readonly expectation: CreatorGrade['expectation'];
  readonly terms: GradeTerms;
  readonly courses: readonly Course[];
  readonly lives: number;
}

function outcomeOf(deal: Deal, basis: Basis): DealOutcome {
  const { currency } = basis.terms.fixedFee;
  const [first, next] = stagesOf(deal, currency);
  const pilot = stageOf(first, basis.terms);
  const further = stageOf(next, basis.terms);
  const goesOn = deal.kind === 'staged' ? continuing(deal.continueAt, further, basis) : () => true;
  const results = basis.courses.map((course) => {
    const [one = null, ...rest] = course.conversions;
    const after = goesOn(course) ? rest.reduce<number>((sum, count) => sum + further(count), 0) : 0;
    return { pilot: pilot(one), after };
  });
  const { contribution, breakEvenFee, breakEvenCommission } = oneLive(first, basis);
  const sorted = results.map((it) => it.pilot + it.after).sort((a, b) => a - b);
  const shared = {
    deal,
    profitProbability: sorted.filter((it) => it > 0).length / sorted.length,
  };
  if (deal.kind !== 'staged') {
    const mean = toMinor(contribution.mean) * BigInt(basis.lives);
    return {
      ...shared,
      contribution: estimateOf(money(currency, mean), sorted),
      breakEvenFee,
      breakEvenCommission,
      continueProbability: null,
    };
  }
  const after = results.reduce((sum, it) => sum + it.after, 0) / results.length;
  const more = BigInt(Math.round(after));
  return {
    ...shared,
    contribution: estimateOf(money(currency, toMinor(contribution.mean) + more), sorted),
    breakEvenFee: money(currency, toMinor(breakEvenFee) + more),
    breakEvenCommission: raised(breakEvenCommission, more, basis),
    continueProbability: basis.courses.filter(goesOn).length / basis.courses.length,
  };
}

/** The expectation of one live under other terms than the creator's own. */
function oneLive({ fee, commission }: DealTerms, { expectation, terms }: Basis) {
  const { viewers, posterior } = expectation;
  const own = { ...terms, fixedFee: fee, commission, feeKnown: true };
  return expectationOf({ viewers, posterior, terms: own });
}

/** The contribution of one live in minor units by its conversions; null where it does not take place. */
function stageOf(
  { fee, commission }: DealTerms,
  terms: GradeTerms,
): (conversions: number | null) => number {
  const unit = unitContribution(terms, commission);
  const each = Number(unit.numerator) / Number(unit.denominator);
  const fixed = Number(toMinor(fee));
  const samples = Number(liveCosts(terms).samples);
  return (conversions) => (conversions === null ? 0 : conversions * each - fixed) - samples;
}

/** Whether a deal goes on: by the mean of the rate after the pilot is learned from. */
function continuing(
  continueAt: number | undefined,
  further: (conversions: number | null) => number,
  { expectation: { posterior, viewers } }: Basis,
): (course: Course) => boolean {
  const learned = ({ conversions: [sold = null], viewers: seen }: Course): number =>
    sold === null
      ? posterior.shape / posterior.exposure
      : (posterior.shape + sold) / (posterior.exposure + seen / 1000);
  return continueAt === undefined
    ? (course) => further((learned(course) * viewers.mean) / 1000) > 0
    : (course) => learned(course) >= continueAt;
}

/** A break-even commission of the pilot when further lives bring more; null without revenue or beyond ±100,000 %. */
function raised(
  commission: number | null,
  more: bigint,
  { expectation, terms }: Basis,
): number | null {
  const { numerator, denominator } = unitRevenue(terms);
  const revenue = (Number(numerator) / Number(denominator)) * expectation.conversions.mean;
  const whole = BigInt(Math.round(revenue));
  if (commission === null || whole <= 0n) return null;
  const rate = commission + Number(divideRounded(more * BigInt(PPM), whole, 'floor'));
  return Math.abs(rate) > 1_000_000_000 ? null : rate;
}

/** A mean with the 5 % and 95 % quantiles of simulated amounts. The interval always holds the mean. */
function estimateOf(mean: Money, sorted: readonly number[]): MoneyEstimate {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const centre = Number(toMinor(mean));
  const end = (minor: number): Money => money(mean.currency, BigInt(Math.round(minor)));
  return {
    mean,
    lower: end(Math.min(centre, quantileOf(sorted, tail))),
    upper: end(Math.max(centre, quantileOf(sorted, 1 - tail))),
    level: INTERVAL_LEVEL,
  };
}
