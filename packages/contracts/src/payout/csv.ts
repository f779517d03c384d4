import { formatDecimal, formulaSafe, inertLine, type Money } from '../vocabulary/index.ts';

/** A cell: text, or an amount, which stays a number. */
export type CsvCell = string | Money;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is meant: marked as UTF-8, no text is a formula, amounts are
 * plain decimals.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return formatDecimal(cell);
  const text = formulaSafe(inertLine(cell));
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that {@link csvOf} protected from being a formula. */
export function cellOf(text: string): string {
  return text.startsWith("'") && formulaSafe(text.slice(1)) === text ? text.slice(1) : text;
}
