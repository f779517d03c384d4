/** The most columns that a bar takes. */
const WIDTH = 20;

/** Left blocks of one to seven eighths of a column. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar for a terminal, as long as the value is of the largest one.
 * @param value - at least 0; one that is not 0 shows at least an eighth of a column
 * @param largest - the value whose bar takes 20 columns
 * @example
 * ```ts
 * import { terminalBar } from '@livelane/contracts/vocabulary/node';
 * [480, 240, 1, 0].map((orders) => terminalBar(orders, 480));
 * // => ["████████████████████", "██████████", "▏", ""]
 * ```
 */
export function terminalBar(value: number, largest: number): string {
  if (!(value > 0) || !(largest > 0)) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, value / largest) * WIDTH * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
