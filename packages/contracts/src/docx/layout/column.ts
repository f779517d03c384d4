import type { Language } from '../../vocabulary/index.ts';
import type { Item, Paragraph, Place, Row, Run, StyleName, Table } from './item.ts';
import { shownLine } from './runs.ts';

/** Twentieths of a point between the margins of an A4 page. */
export const TEXT_WIDTH = 9638;

/** Space on both sides of the text of a cell, in twentieths of a point. */
export const CELL_MARGIN = 108;

/** Space on the left of a provision, in which its number stands. */
export const PROVISION_INDENT = 680;

/** One language of the document as it is laid out from top to bottom: how wide it is, and where in the contract it is. */
export interface Column {
  readonly language: Language;
  readonly width: number;
  /** Whether another language stands beside it. */
  readonly isOneOfTwo: boolean;
  place: Place;
}

/** The columns of a document in one language, or in two side by side. */
export function columnsOf(languages: readonly Language[]): Column[] {
  const isOneOfTwo = languages.length > 1;
  const width = isOneOfTwo ? TEXT_WIDTH / 2 - 2 * CELL_MARGIN : TEXT_WIDTH;
  return languages.map((language) => ({
    language,
    width,
    isOneOfTwo,
    place: { language, section: '' },
  }));
}

/** A paragraph where the column is; `row` names the row of a table. */
export function paragraph(
  { place }: Column,
  style: StyleName,
  { runs, row, ...line }: { runs: readonly Run[]; row?: string; lineTo?: number },
): Paragraph {
  return {
    item: 'paragraph',
    style,
    place: row === undefined ? place : { ...place, row: shownLine(row) },
    runs,
    ...line,
  };
}

/** A row of cells; a long one may break over pages. */
export function rowOf(cells: readonly (readonly Item[])[], isHead = false): Row {
  return { isHead, isWhole: isHead || lengthOf(cells) < 900, cells };
}

function lengthOf(cells: readonly (readonly Item[])[]): number {
  return cells.flat().reduce((sum, it) => sum + itemLength(it), 0);
}

function itemLength(item: Item): number {
  return item.item === 'paragraph'
    ? item.runs.reduce((sum, { text }) => sum + text.length, 0)
    : item.rows.reduce((sum, { cells }) => sum + lengthOf(cells), 0);
}

/** A table with lines between its rows. */
export function ruledTable(rows: readonly Row[], widths: readonly number[], indent = 0): Table {
  return { item: 'table', look: 'ruled', indent, widths, rows };
}
