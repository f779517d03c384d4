/** Text that Excel, Numbers, Sheets or WPS would read as a formula, also behind blanks, line breaks and invisible characters. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Protects a text from being evaluated as a formula when a table is copied to or exported for a spreadsheet: if it
 * begins like a formula, an apostrophe is put before it. For text only; write numbers as they are.
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
