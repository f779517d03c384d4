import type { Item, Place } from './item.ts';
import { textOf } from './runs.ts';

/** A paragraph as a reader of the document sees it. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  /** Whether it ends in a line to write on. */
  readonly isToFillIn: boolean;
}

/** The paragraphs of a body in reading order, without empty ones. */
export function linesOf(items: readonly Item[]): Line[] {
  return items.flatMap((item): Line[] => {
    if (item.item === 'table')
      return item.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell)));
    const text = plainLine(textOf(item.runs));
    return text === '' ? [] : [{ text, place: item.place, isToFillIn: item.lineTo !== undefined }];
  });
}

/** As many marks as text has in a row, at the most; putting more in order takes time that grows with the square of their number. */
const MARKS = /\p{M}{1,30}/gu;

/**
 * Text as it is compared: editors write the same character and the same space in several ways. Heaps of marks are held apart as
 * in the Stream-Safe Text Format of UAX #15.
 */
export function plainLine(text: string): string {
  return text.replace(MARKS, heldApart).normalize('NFC').replace(/\s+/g, ' ').trim();
}

function heldApart(marks: string): string {
  return marks.length < 30 ? marks : `${marks}\u034f`;
}
