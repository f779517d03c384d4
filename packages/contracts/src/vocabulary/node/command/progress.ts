import type { LocalText } from '../../message/local-text.ts';
import { groupDigits } from '../../text/number.ts';

/** Milliseconds before the first line, so that short reads show none, and between two of them. */
const [FIRST, BETWEEN] = [1000, 200];

/** What was done so far, from a number with grouped digits. Default: rows were read. */
export type Done = (count: string) => LocalText;

/** A line on a terminal that is written over, to show that a long command goes on. */
export interface ProgressLine {
  rows(count: number, done?: Done): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/**
 * Shows on a terminal how much was done; anywhere else, nothing.
 * @param now - milliseconds of a clock that never goes back
 * @example
 * ```ts
 * import { progressLine } from '@livelane/contracts/vocabulary/node';
 * const written: unknown[] = [];
 * const terminal = { isTTY: true, write: (text: unknown) => written.push(text) > 0 };
 * let ms = 0;
 * const line = progressLine(terminal, { say: (count) => `${count} rows read`, now: () => ms });
 * line.rows(8_192);
 * ms = 1_000;
 * line.rows(16_384);
 * line.clear();
 * written; // => ["\r\u001b[K16,384 rows read", "\r\u001b[K"]
 * ```
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  {
    say,
    now,
  }: { readonly say: (count: string, done?: Done) => string; readonly now: () => number },
): ProgressLine {
  const started = now();
  let last = started + FIRST - BETWEEN;
  let isShown = false;
  return {
    rows(count, done) {
      if (stream.isTTY !== true || now() - last < BETWEEN) return;
      last = now();
      isShown = true;
      stream.write(`\r\u001b[K${say(groupDigits(count), done)}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
