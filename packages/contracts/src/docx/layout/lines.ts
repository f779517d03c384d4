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

/** Text as it is compared: editors write the same character and the same space in several ways. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
