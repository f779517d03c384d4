import { expect, test } from 'vitest';
import { type PriceLine, wrongForMs } from './prices.ts';

const lines: readonly PriceLine[] = [
  { at: 0, says: 'now', price: '10' },
  { at: 1_000, says: 'intent', price: '20' },
  { at: 1_050, says: 'now', price: '20' },
  { at: 5_000, says: 'intent', price: '30' },
];

const shown = (prices: readonly string[], contact = true) =>
  prices.map((price, index) => ({ at: 100 * index, viewer: 'ann', price, contact }));

test('a price is wrong from when the next one is known to hold', () => {
  expect(wrongForMs(shown(Array(11).fill('10')), lines)).toBe(0);
  expect(wrongForMs(shown(Array(21).fill('10')), lines)).toBe(900);
});

test('a price that was begun may hold, whether it was acknowledged or not', () => {
  const late = [5_100, 5_200].map((at) => ({ at, viewer: 'ann', price: '30', contact: true }));
  expect(wrongForMs(late, lines)).toBe(0);
  expect(
    wrongForMs(
      [
        { at: 900, viewer: 'ann', price: '20', contact: true },
        { at: 950, viewer: 'ann', price: '20', contact: true },
      ],
      lines,
    ),
  ).toBe(50);
});

test('without contact nothing is judged', () => {
  expect(wrongForMs(shown(Array(31).fill('10'), false), lines)).toBe(0);
});
