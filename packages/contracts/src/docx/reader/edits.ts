import type { Place } from '../layout/item.ts';
import type { Line } from '../layout/lines.ts';
import { type Difference, differencesOf } from './align.ts';

/** A place of a document where its text differs from that of the contract. */
export interface DocxEdit {
  /** `filled-in`: something was written on a line of a block to sign. */
  readonly change: 'changed' | 'added' | 'removed' | 'filled-in';
  /** Where: the text itself, or what stands around it. */
  readonly part: DocxPart;
  /** Where in the text; of an addition, the paragraph before it. Default: outside of the text. */
  readonly place?: Place;
  /** What the contract says there. Default: nothing. */
  readonly before?: string;
  /** What the document says there, U+FFFC for a picture or another object. Default: nothing. */
  readonly after?: string;
}

/** The most characters that a name, a place or a date has on a line to sign. */
const MOST_FILLED_IN = 80;

/** A part of a document that a reader sees. */
export type DocxPart = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'comments';

/** The differences between the lines of a contract and those of a document, in reading order. */
export function editsOf(lines: readonly Line[], found: readonly string[]): DocxEdit[] {
  const differences = differencesOf(
    lines.map(({ text }) => text),
    found,
  );
  return differences.map((difference) => editOf(difference, lines));
}

function editOf({ at, before, after }: Difference, lines: readonly Line[]): DocxEdit {
  const line = lines[before === undefined ? Math.max(0, at - 1) : at];
  const where = { part: 'body' as const, ...(line === undefined ? {} : { place: line.place }) };
  if (before === undefined) return { change: 'added', ...where, after: after ?? '' };
  if (after === undefined) return { change: 'removed', ...where, before };
  const isShort = after.length - before.length <= MOST_FILLED_IN;
  if (line?.isToFillIn === true && after.startsWith(before) && isShort)
    return { change: 'filled-in', ...where, before, after };
  return { change: 'changed', ...where, before, after };
}
