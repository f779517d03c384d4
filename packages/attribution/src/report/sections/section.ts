import type { Block, Words } from '@livelane/contracts/vocabulary/page';
import type { ReportFacts } from '../facts.ts';

/** A part of the report; nothing where there is nothing to say. */
export type ReportSection = (facts: ReportFacts, words: Words) => readonly Block[];

/** Rows of a picture or of a list beyond this many are left to the figures. */
export const MOST_ROWS = 12;
