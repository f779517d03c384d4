import { expect, it } from 'vitest';
import { BudgetsSchema, excess } from './budget.ts';

const measured = { specifier: '@livelane/rtc/policy', alone: 3.9, whole: 4.1 };

it('objects to the first byte past either limit', () => {
  expect(excess(measured, { alone: 4, whole: 5 })).toEqual([]);
  expect(excess(measured, { alone: 3.8, whole: 4 })).toHaveLength(2);
});

it('objects to an entry that nobody gave a budget', () => {
  expect(excess(measured, undefined)).toHaveLength(1);
});

it('objects to a size that was not measured', () => {
  expect(excess({ ...measured, whole: Number.NaN }, { alone: 4, whole: 5 })).toHaveLength(1);
});

it('objects to what is loaded at once past its limit, or not measured', () => {
  const budget = { alone: 4, whole: 5, atOnce: 2 };
  expect(excess({ ...measured, atOnce: 2 }, budget)).toEqual([]);
  expect(excess({ ...measured, atOnce: 2.1 }, budget)).toHaveLength(1);
  expect(excess(measured, budget)).toHaveLength(1);
});

it('objects to what some exports load with a part past its limit, or not measured', () => {
  const use = { exports: ['joinLive'], part: 'follow-room', most: 3 };
  const budget = { alone: 4, whole: 5, use };
  expect(excess({ ...measured, use: 3 }, budget)).toEqual([]);
  expect(excess({ ...measured, use: 3.1 }, budget)).toHaveLength(1);
  expect(excess(measured, budget)).toHaveLength(1);
});

it.each([
  [{ alone: 4 }],
  [{ alone: 4, whole: null }],
  [{ alone: 4, whole: '5' }],
  [{ alone: 4, whole: 5, atOnce: 0 }],
  [{ alone: 4, whole: 5, gzip: 6 }],
  [{ alone: 4, whole: 5, use: { exports: [], part: 'a', most: 1 } }],
])('refuses %j as a budget', (budget) => {
  expect(BudgetsSchema.safeParse({ '@livelane/rtc': budget }).success).toBe(false);
});
