import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terminalBar } from './terminal-bar.ts';

it('is as long as the value is of the largest', () => {
  expect([20, 10, 0.5, 1 / 16].map((value) => terminalBar(value, 20))).toEqual([
    '█'.repeat(20),
    '█'.repeat(10),
    '▌',
    '▏',
  ]);
  expect([
    terminalBar(0, 5),
    terminalBar(-1, 5),
    terminalBar(1, 0),
    terminalBar(Number.NaN, 1),
  ]).toEqual(['', '', '', '']);
});

it('is never longer for less, and never over 20 columns', () => {
  const share = fc.double({ min: 1e-9, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((it) => terminalBar(it, 1));
      expect(less?.length).toBeLessThanOrEqual(more?.length ?? 0);
      expect(more?.length).toBeLessThanOrEqual(20);
      expect(less).not.toBe('');
    }),
  );
});
