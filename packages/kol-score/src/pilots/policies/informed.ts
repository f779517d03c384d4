import type { Candidate } from '../candidate.ts';
import { worthOf } from '../worth.ts';
import { type Policy, roundBudget, within } from './policy.ts';

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
    return within(
      roundBudget(state),
      state.candidates,
      (position) => worthOf(state.candidates[position] as Candidate, learning).perFee,
    );
  },
};
