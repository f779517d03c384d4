import stringWidth from 'string-width';
import { formulaSafe } from '../../text/formula.ts';
import { inertLine } from '../../text/inert.ts';

/** The most columns of a terminal that a text cell takes; longer text is cut. */
const WIDEST = 60;

/** A cell of a table for people: text, or a number as it is to be printed, which is aligned to the right. */
export type TableCell = string | { readonly number: string };

/**
 * Rows as columns of equal width for a terminal; East Asian characters and emoji take two columns, and a text of more
 * than 60 ends in `…`. Text is inert: it
 * neither moves the cursor nor becomes a formula where the table is pasted into a spreadsheet.
 * @param rows - the first may be a header; all rows have as many cells as the first
 * @example
 * ```ts
 * import { terminalTable } from '@livelane/contracts/vocabulary/node';
 * const rows = [['creator', 'orders'], ['Mia', { number: '12' }], ['林小姐', { number: '1,204' }]];
 * terminalTable(rows).split('\n');
 * // => ["creator  orders", "Mia          12", "林小姐    1,204"]
 * ```
 */
export function terminalTable(rows: readonly (readonly TableCell[])[]): string {
  const cells = rows.map((row) => row.map(printed));
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[column]?.text ?? '')), 0),
  );
  return cells
    .map((row) =>
      row
        .map(({ text, right }, column) => {
          const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
          return right ? gap + text : text + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function printed(cell: TableCell): { readonly text: string; readonly right: boolean } {
  return typeof cell === 'string'
    ? { text: cut(formulaSafe(inertLine(cell))), right: false }
    : { text: inertLine(cell.number), right: true };
}

function cut(text: string): string {
  if (stringWidth(text) <= WIDEST) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    width += stringWidth(segment);
    if (width > WIDEST) break;
    kept += segment;
  }
  return `${kept}…`;
}
