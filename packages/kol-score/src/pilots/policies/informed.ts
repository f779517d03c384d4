import { type Candidate, expectedProfit } from '../candidate.ts';
import { valueOfInformation } from '../value-of-information.ts';
import { type Policy, roundBudget, within } from './policy.ts';

/**
 * Part of the value of information that counts. It is below 1 because later lives compete for the same budget;
 * chosen on simulated worlds other than those of the benchmark.
 */
const INFORMATION_WEIGHT = 0.3;

/**
 * Each round an equal part of what is left, for the creators whose live is worth most per money of fee: its expected
 * profit plus a part of what it teaches for the rounds that follow. The first round is thereby a pilot round, the last
 * one looks at profit alone.
 */
export const informed: Policy<'informed'> = {
  id: 'informed',
  about: 'The best expected profit plus value of information per fee, an equal budget each round.',
  choose: (state) => {
    const { betweenLives, rounds, round } = state;
    const learning = { betweenLives, livesAfter: rounds - 1 - round };
    return within(roundBudget(state), state.candidates, (position) => {
      const candidate = state.candidates[position] as Candidate;
      const taught = INFORMATION_WEIGHT * valueOfInformation(candidate, learning);
      const worth = expectedProfit(candidate) + taught;
      return worth > 0 ? worth / Math.max(1, candidate.fee) : null;
    });
  },
};
