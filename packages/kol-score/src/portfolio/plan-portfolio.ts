import {
  type Currency,
  inputInvalid,
  type LocalText,
  type Money,
  type MoneyEstimate,
  money,
  subtractMoney,
  sumMoney,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import type { PortfolioFinding } from '../findings/portfolio.ts';
import { bilingual } from '../text/bilingual.ts';
import { type Candidate, personKey } from './candidate.ts';
import { ownReason, reasonBeside } from './left-out.ts';
import { candidateIssues, limitIssues, type PortfolioLimits } from './limits.ts';
import { type BestSelection, selectBest } from './select-best.ts';
import type { LinearLimit, SelectionProblem } from './selection-problem.ts';

/** A candidate that was not chosen, and why. */
export interface LeftOut {
  readonly candidate: Candidate;
  readonly finding: PortfolioFinding;
}

/** The creators to hire within a budget. */
export interface Portfolio {
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

/** What a sum of contributions takes for granted. */
const ASSUMPTIONS: readonly LocalText[] = [
  bilingual(
    'The results of the creators are independent: a bad month or product for all makes the interval too narrow.',
    '假定各达人的结果相互独立：若整体市场或商品不利，实际区间会更宽。',
  ),
  bilingual(
    'The audiences of the creators do not overlap: shared followers make the sum too high.',
    '假定各达人的受众不重叠：若粉丝重复，合计会偏高。',
  ),
];

/**
 * Chooses the creators whose expected contributions sum to most, with fixed fees within the budget, one account for
 * each person, and the limits on numbers: an exact 0/1 knapsack by branch and bound, in whole minor units. Reach that
 * creators share is not modelled.
 * @param candidates - each creator once per market; see `candidatesOf`
 * @param limits - the budget, in the currency of all amounts
 * @returns `status` states whether the choice is proven to be the best; the interval of the sum assumes independence
 * @throws INPUT_INVALID if candidates or limits are not valid, or amounts sum to more than 2^53 − 1 minor units
 * @example
 * ```ts
 * import { type Candidate, planPortfolio } from '@livelane/kol-score/portfolio';
 * const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
 * const candidate = (creatorId: string, fee: `${bigint}`, mean: `${bigint}`): Candidate => ({
 *   ...{ creatorId, name: creatorId, market: 'VN', platform: 'tiktok', eligible: true, fee: usd(fee) },
 *   contribution: { mean: usd(mean), lower: usd('0'), upper: usd('200000'), level: 0.9 },
 * });
 * const pair = [candidate('mai', '30000', '50000'), candidate('tam', '30000', '45000')];
 * const all = [candidate('linh', '60000', '90000'), ...pair];
 * const { status, chosen, leftOut } = planPortfolio(all, { budget: usd('60000') });
 * [status, chosen.map(({ name }) => name)]; // => ["optimal", ["mai", "tam"]]
 * leftOut.map(({ candidate: { name }, finding }) => [name, finding.code]); // => [["linh", "BUDGET_BETTER_SPENT"]]
 * ```
 */
export function planPortfolio(
  candidates: readonly Candidate[],
  limits: PortfolioLimits,
): Portfolio {
  const issues = limitIssues(limits);
  if (issues.length > 0) throw inputInvalid('limits', issues);
  const wrong = candidateIssues(candidates, limits);
  if (wrong.length > 0) throw inputInvalid('candidates', wrong);
  const places = candidates.map((candidate, index) => {
    const place = { candidate, path: `/${index}` };
    return { ...place, own: ownReason(place, limits) };
  });
  const open = places.flatMap(({ candidate, own }) => (own === null ? [candidate] : []));
  const { selection, status } = selected(open, limits);
  const chosen = selection === null ? [] : selection.chosen.flatMap((index) => open[index] ?? []);
  const { currency } = limits.budget;
  const fee = sumMoney(
    currency,
    chosen.flatMap((it) => it.fee ?? []),
  );
  const budgetLeft = subtractMoney(limits.budget, fee);
  const taken = new Set(chosen);
  return {
    status,
    chosen,
    leftOut: places.flatMap(({ own, ...place }) => {
      if (taken.has(place.candidate)) return [];
      const finding = own ?? reasonBeside(place, { chosen, limits, budgetLeft });
      return [{ candidate: place.candidate, finding }];
    }),
    fee,
    budgetLeft,
    contribution: contributionOf(currency, chosen),
    mostPossible: money(currency, BigInt(selection?.mostPossible ?? 0)),
    assumptions: ASSUMPTIONS,
  };
}

function selected(
  open: readonly Candidate[],
  limits: PortfolioLimits,
): { readonly selection: BestSelection | null; readonly status: Portfolio['status'] } {
  const problem = problemOf(open, limits);
  const { minimum = 0 } = limits;
  if (minimum === 0) return judged(selectBest(problem));
  // As many as possible: whether the least number can be reached, and a selection to start from.
  const many = selectBest({ ...problem, values: open.map(() => 1) });
  if (many === null || many.mostPossible < minimum) return judged(null);
  const start = { chosen: many.chosen, value: valueOf(problem, many.chosen) };
  const least = { coefficients: open.map(() => -1), limit: -minimum };
  const demanding = { ...problem, limits: [...problem.limits, least] };
  return judged(selectBest(demanding, many.value >= minimum ? [start] : []));
}

function judged(selection: BestSelection | null): {
  readonly selection: BestSelection | null;
  readonly status: Portfolio['status'];
} {
  if (selection === null) return { selection, status: 'impossible' };
  return { selection, status: selection.mostPossible > selection.value ? 'bounded' : 'optimal' };
}

function valueOf({ values }: SelectionProblem, chosen: readonly number[]): number {
  return chosen.reduce((sum, item) => sum + (values[item] ?? 0), 0);
}

/** The problem in whole minor units, without the least number of creators. Its first limit is the budget. */
function problemOf(open: readonly Candidate[], limits: PortfolioLimits): SelectionProblem {
  const groups = new Map<string, number>();
  const groupOf = (key: string): number => {
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key) ?? -1;
  };
  const budget = toMinor(limits.budget);
  const fees = open.map(({ fee }) => Number(fee === null ? 0n : toMinor(fee)));
  const sum = fees.reduce((total, fee) => total + fee, 0);
  return {
    values: open.map(({ contribution }) => Number(toMinor(contribution.mean))),
    groups: open.map((candidate) => groupOf(personKey(candidate))),
    limits: [
      // A budget above all fees together limits nothing.
      { coefficients: fees, limit: budget > BigInt(sum) ? sum : Number(budget) },
      ...(limits.maximum === undefined
        ? []
        : [{ coefficients: open.map(() => 1), limit: limits.maximum }]),
      ...shareLimits(open, 'market', limits.perMarket),
      ...shareLimits(open, 'platform', limits.perPlatform),
    ],
  };
}

function shareLimits(
  open: readonly Candidate[],
  field: 'market' | 'platform',
  limits: Readonly<Record<string, number | undefined>> = {},
): LinearLimit[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    if (limit === undefined) return [];
    return [{ coefficients: open.map((it) => (it[field] === name ? 1 : 0)), limit }];
  });
}

/** The sum of independent contributions: means add, and so do the squares of the distances to the ends. */
function contributionOf(currency: Currency, chosen: readonly Candidate[]): MoneyEstimate {
  const mean = sumMoney(
    currency,
    chosen.map(({ contribution }) => contribution.mean),
  );
  const distance = (end: 'lower' | 'upper'): bigint =>
    squareRoot(
      chosen.reduce((sum, { contribution }) => {
        const away = toMinor(contribution[end]) - toMinor(contribution.mean);
        return sum + away * away;
      }, 0n),
    );
  return {
    mean,
    lower: money(currency, toMinor(mean) - distance('lower')),
    upper: money(currency, toMinor(mean) + distance('upper')),
    level: INTERVAL_LEVEL,
  };
}

/** The square root, rounded up to a whole number. */
function squareRoot(square: bigint): bigint {
  if (square === 0n) return 0n;
  // From above, Newton's steps fall until they reach the root rounded down.
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root * root < square ? root + 1n : root;
    root = next;
  }
}
