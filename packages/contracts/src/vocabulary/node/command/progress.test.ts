import { expect, it } from 'vitest';
import { type Done, progressLine } from './progress.ts';

/** A terminal or a pipe, and a clock that the test turns. */
function shown(isTTY: boolean) {
  const clock = { ms: 0 };
  let written = '';
  const line = progressLine(
    {
      isTTY,
      write: (text: string | Uint8Array) => {
        written += String(text);
        return true;
      },
    },
    {
      say: (count, done) => done?.(count)['en'] ?? `${count} rows`,
      now: () => clock.ms,
    },
  );
  const at = (ms: number, rows: number, done?: Done): void => {
    clock.ms = ms;
    line.rows(rows, done);
  };
  return { line, at, written: () => written };
}

it('shows nothing of a short read, then a line that is written over and taken away', () => {
  const { line, at, written } = shown(true);
  at(10, 100);
  at(900, 8000);
  line.clear();
  expect(written()).toBe('');
  at(1000, 9000);
  at(1100, 9500);
  at(1200, 1_200_000);
  line.clear();
  line.clear();
  expect(written()).toBe('\r\u001b[K9,000 rows\r\u001b[K1,200,000 rows\r\u001b[K');
});

it('writes nothing into a pipe', () => {
  const { line, at, written } = shown(false);
  at(5000, 100);
  line.clear();
  expect(written()).toBe('');
});

it('says what was done, where it is not rows that were read', () => {
  const { at, written } = shown(true);
  at(1000, 3000, (count) => ({ en: `${count} worlds` }));
  expect(written()).toBe('\r\u001b[K3,000 worlds');
});
