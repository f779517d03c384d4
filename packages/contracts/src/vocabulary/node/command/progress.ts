import { groupDigits } from '../../text/number.ts';

/** Milliseconds before the first line, so that short reads show none, and between two of them. */
const [FIRST, BETWEEN] = [1000, 200];

/** A line on a terminal that is written over, to show that a long read goes on. */
export interface ProgressLine {
  rows(count: number): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/**
 * Shows on a terminal how many rows were read; anywhere else, nothing.
 * @param now - milliseconds of a clock that never goes back
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  { say, now }: { readonly say: (rows: string) => string; readonly now: () => number },
): ProgressLine {
  const started = now();
  let last = started + FIRST - BETWEEN;
  let isShown = false;
  return {
    rows(count) {
      if (stream.isTTY !== true || now() - last < BETWEEN) return;
      last = now();
      isShown = true;
      stream.write(`\r\u001b[K${say(groupDigits(count))}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
