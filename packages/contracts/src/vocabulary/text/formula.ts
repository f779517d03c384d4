/** Text that Excel, Numbers, Sheets or WPS would read as a formula, also behind blanks, line breaks and invisible characters. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Text that a spreadsheet keeps as text when a table is copied or exported: an apostrophe goes before text that
 * begins like a formula. For text only; numbers are written as they are.
 * @example
 * ```ts
 * import { formulaSafe } from '@livelane/contracts/vocabulary';
 * formulaSafe('=HYPERLINK("x")'); // => "'=HYPERLINK(\"x\")"
 * formulaSafe('Mia'); // => "Mia"
 * ```
 */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
