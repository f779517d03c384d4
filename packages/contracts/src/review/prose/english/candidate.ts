import type { VagueCategory } from '../category.ts';

/** Words that may leave something open: where they stand in a clause, how many they are. */
export interface Candidate {
  readonly category: VagueCategory;
  readonly at: number;
  readonly length: number;
}
