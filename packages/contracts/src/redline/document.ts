import type { Row } from '../docx/layout/item.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { markedRow, mergedRow } from './merge.ts';
import { type MergedSection, mergedSections } from './moves.ts';
import type { Versions } from './redline.ts';
import { laidDocument } from './sections.ts';

/** Two versions of a contract as one document. */
export interface MergedDocument {
  readonly sections: readonly MergedSection[];
  /** The head of a document in two languages. */
  readonly head: readonly Row[];
}

/** Two versions as one document, in one language or in two side by side. */
export function mergedDocument(
  { before, after }: Versions,
  languages: readonly DisplayLanguage[],
): MergedDocument {
  const [old, now] = [laidDocument(before, languages), laidDocument(after, languages)];
  return { sections: mergedSections(old.sections, now.sections), head: headOf(old.head, now.head) };
}

function headOf(old: Row | undefined, now: Row | undefined): Row[] {
  if (old === undefined || now === undefined) return [];
  const head = mergedRow(old, now);
  return head === undefined ? [markedRow(old, 'deleted'), markedRow(now, 'inserted')] : [head];
}
