import { expect, test } from 'vitest';
import { tellingTimes } from './told.ts';

test('an act has been told by the first event of its kind after it; who came later does not count', () => {
  const acts = [
    { what: 'pin', changes: 'questions', at: 100 },
    { what: 'paused', changes: 'show', at: 200 },
  ] as const;
  const first = {
    from: 50,
    told: [
      { what: 'questions', at: 90 },
      { what: 'orders', at: 110 },
      { what: 'questions', at: 130 },
      { what: 'questions', at: 210 },
    ],
  } as const;
  const later = { from: 150, told: [{ what: 'show', at: 205 }] } as const;
  expect(tellingTimes(acts, [first, later])).toEqual([30, Number.POSITIVE_INFINITY, 5]);
});
