import { type Money, toMinor } from '@livelane/contracts/vocabulary';
import type { Goal } from '../../signals/terms/goal.ts';
import { expectedCost } from '../../signals/terms/live-costs.ts';
import type { CreatorEstimate } from '../estimate.ts';

/** The part of a ranking that a grade belongs to. */
export type RankingPart = 'ranked' | 'to-quote' | 'excluded';

/** Excluded where a gate is not passed, `to-quote` where the fee is not known, ranked otherwise. */
export function partOf({
  eligible,
  expectation,
}: Pick<CreatorEstimate, 'eligible' | 'expectation'>): RankingPart {
  if (!eligible) return 'excluded';
  return expectation.beforeFee === true ? 'to-quote' : 'ranked';
}

/** Compares two grades or estimates: negative if the first comes before the second. */
export type Compare = (a: CreatorEstimate, b: CreatorEstimate) => number;

/**
 * The order of a goal, the better first. Sales: by mean expected contribution, then its lower end; without a quote, by the
 * fee at which it breaks even. Awareness: by reached people of the target per unit of cost, see {@link leastCost}. Leads: by reached people of
 * the target who engage, since those who like or comment are the ones who would leave a contact. Then by fit score, its
 * lower end, id and platform.
 */
export function orderFor(goal: Goal, budget: Money): Compare {
  const floor = leastCost(budget);
  const peoplePerMoney = ({ expectation }: CreatorEstimate): number => {
    const { targetViewers = 0, terms } = expectation;
    return targetViewers / Math.max(1, floor, terms === undefined ? 0 : expectedCost(terms));
  };
  const figures: Readonly<Record<Goal, readonly Compare[]>> = {
    sales: [byContribution, byLowerEnd],
    awareness: [
      descending(peoplePerMoney),
      descending(({ expectation }) => expectation.targetViewers ?? 0),
    ],
    leads: [descending(({ expectation }) => expectation.leads ?? 0)],
  };
  const order = [
    ...figures[goal],
    descending(({ score }) => level(score.mean)),
    descending(({ score }) => level(score.interval.lower)),
    // Of two on one level the higher, so that no name decides what a figure can.
    descending(({ score }) => score.mean),
    descending(({ score }) => score.interval.lower),
    byName,
  ];
  return (a, b) => {
    for (const compare of order) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** The order of fit scores, the higher first, then by id. */
export const byFit: Compare = (a, b) =>
  b.score.mean - a.score.mean || (a.creator.id < b.creator.id ? -1 : 1);

function byContribution(a: CreatorEstimate, b: CreatorEstimate): number {
  return compareBigint(amountOf(b), amountOf(a));
}

/** Minor units of the contribution; before the fee, this is the fee that breaks even. */
function amountOf({ expectation: { contribution } }: CreatorEstimate): bigint {
  return toMinor(contribution.mean);
}

function byLowerEnd(a: CreatorEstimate, b: CreatorEstimate): number {
  return compareBigint(
    toMinor(b.expectation.contribution.lower),
    toMinor(a.expectation.contribution.lower),
  );
}

/** Below this part of the budget, what a live costs does not decide. */
const LEAST_PART = 0.01;

/**
 * The cost, in minor units, below which lives are ordered by reach alone. By money, a live that costs nothing would stand
 * before every other, whatever its reach: people per money is not defined for it.
 */
export function leastCost(budget: Money): number {
  return LEAST_PART * Number(budget.minor);
}

/** A score without the noise of floating point, by which nobody is better. */
function level(points: number): number {
  return Math.round(points * 1e6);
}

function descending(figure: (grade: CreatorEstimate) => number): Compare {
  return (a, b) => figure(b) - figure(a);
}

function byName(a: CreatorEstimate, b: CreatorEstimate): number {
  const [one, other] = [a, b].map(({ creator, platform }) => `${creator.id}\n${platform}`) as [
    string,
    string,
  ];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareBigint(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
