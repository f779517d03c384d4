import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { expect, it } from 'vitest';
import { memoryBudget } from './memory-budget.ts';

const issuesOf = (run: () => void): unknown => {
  try {
    run();
  } catch (error) {
    return isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues : error;
  }
  return 'nothing thrown';
};

it('refuses rows of several files before the memory is full, and names what fits and the ways out', () => {
  const budget = memoryBudget(26_000_000);
  const seen: number[] = [];
  const touches = budget.counting('touches', (rows) => seen.push(rows));
  for (const rows of [4000, 8000]) touches(rows);
  expect(issuesOf(() => touches(900))).toBe('nothing thrown');
  expect(issuesOf(() => budget.counting('orders')(50))).toMatchObject([
    {
      code: 'MEMORY',
      params: { touches: 9000, orders: 3600, megabytes: 25 },
      message: expect.stringMatching(/split the files by person.*max-old-space-size.*SQL/),
    },
  ]);
  expect(seen).toEqual([4000, 8000, 900]);
});
