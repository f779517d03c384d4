import { drawGamma } from '@livelane/contracts/vocabulary/probability';
import { type Candidate, expectedProfit } from '../candidate.ts';
import { type Policy, type PolicyState, roundBudget, within } from './policy.ts';

/** Profit per money of fee where it is positive. */
const returnOn = (candidate: Candidate): number | null => {
  const profit = expectedProfit(candidate);
  return profit > 0 ? profit / Math.max(1, candidate.fee) : null;
};

const at = (state: PolicyState, position: number): Candidate =>
  state.candidates[position] as Candidate;

/** Largest accounts first. */
export const followerFirst: Policy<'follower-first'> = {
  id: 'follower-first',
  about: 'The largest accounts, as many as the round’s budget buys.',
  choose: (state) =>
    within(roundBudget(state), state.candidates, (it) => at(state, it).followers ?? 0),
};

/** Highest expected profit per fee before the campaign, whatever the lives show. */
export const staticScore: Policy<'static-score'> = {
  id: 'static-score',
  about: 'The best expected profit per fee as it was before the campaign; nothing is learned.',
  choose: (state) =>
    within(roundBudget(state), state.candidates, (it) => {
      const { viewers, per1000, fee, unit } = state.prospects[it] as (typeof state.prospects)[0];
      return ((viewers / 1000) * per1000 * unit) / Math.max(1, fee);
    }),
};

/** Highest expected profit per fee as known now. */
export const greedy: Policy<'greedy'> = {
  id: 'greedy',
  about: 'The best expected profit per fee as known now, where it is positive.',
  choose: (state) => within(roundBudget(state), state.candidates, (it) => returnOn(at(state, it))),
};

/** Highest profit per fee at a rate drawn from each posterior. */
export const thompson: Policy<'thompson'> = {
  id: 'thompson',
  about: 'The best profit per fee at a conversion rate drawn from each creator’s distribution.',
  choose: (state) => {
    const drawn = state.candidates.map((candidate) => {
      const rate = drawGamma(candidate.shape, state.random) / candidate.exposure;
      return returnOn({ ...candidate, shape: rate, exposure: 1 });
    });
    return within(roundBudget(state), state.candidates, (it) => drawn[it] ?? null);
  },
};
