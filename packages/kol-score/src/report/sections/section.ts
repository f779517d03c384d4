import type { Block, Inline, Words } from '@livelane/contracts/vocabulary/page';
import type { Entry, ReportFacts } from '../facts.ts';

/** A part of the report about the shortlist; nothing where there is nothing to say. */
export type ShortlistSection = (facts: ReportFacts, words: Words) => readonly Block[];

/** A part of the report about one creator; nothing where there is nothing to say. */
export type CreatorSection = (entry: Entry, facts: ReportFacts, words: Words) => readonly Block[];

/** Rows of a picture beyond this many are in its table only. */
export const MOST_ROWS = 40;

/** A creator's name as a part of a sentence. */
export function nameOf({ grade }: Entry): Inline {
  return { name: grade.creator.name };
}

/** A creator's name in a cell, which leads to the creator's own part. */
export function nameCell({ grade, anchor }: Entry): {
  readonly name: string;
  readonly to?: string;
} {
  const { name } = grade.creator;
  return anchor === undefined ? { name } : { name, to: anchor };
}
