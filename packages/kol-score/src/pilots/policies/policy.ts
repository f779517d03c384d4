import type { Random } from '@livelane/contracts/vocabulary/probability';
import type { Candidate } from '../candidate.ts';
import type { Prospect } from '../learn-rates.ts';

/** What a policy decides from, before each round. Amounts are minor units. */
export interface PolicyState {
  /** The round to decide, counted from 0. */
  readonly round: number;
  /** Number of rounds of the campaign. */
  readonly rounds: number;
  /** Budget of the whole campaign. */
  readonly budget: number;
  /** What is left of it. */
  readonly left: number;
  /** Creators as they were before the campaign, in the order of {@link PolicyState.candidates}. */
  readonly prospects: readonly Prospect[];
  /** Creators as they are known now. */
  readonly candidates: readonly Candidate[];
  /** Relative variance of the conversion rate between the lives of one creator. */
  readonly betweenLives: number;
  readonly random: Random;
}

/** Decides who goes live in a round. */
export interface Policy<Id extends string = string> {
  readonly id: Id;
  /** What the policy does, in one sentence. */
  readonly about: string;
  /**
   * The creators who go live in this round, each once.
   * @returns positions in `candidates`; fees beyond what is left are cut by the caller
   */
  choose(state: PolicyState): number[];
}

/** An equal part of what is left for each round that remains. */
export function roundBudget({ left, round, rounds }: PolicyState): number {
  return left / (rounds - round);
}

/**
 * Positions by descending merit, those without merit (null) left out, until the money is spent: a creator whose fee
 * does not fit is passed over.
 */
export function within(
  money: number,
  candidates: readonly Pick<Candidate, 'fee'>[],
  merit: (position: number) => number | null,
): number[] {
  const ranked = candidates
    .map((_, position) => ({ position, merit: merit(position) }))
    .filter((it): it is { position: number; merit: number } => it.merit !== null)
    .sort((a, b) => b.merit - a.merit || a.position - b.position);
  const chosen: number[] = [];
  let left = money;
  for (const { position } of ranked) {
    const { fee } = candidates[position] as Pick<Candidate, 'fee'>;
    if (fee > left) continue;
    left -= fee;
    chosen.push(position);
  }
  return chosen;
}
