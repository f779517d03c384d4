import { expect, it } from 'vitest';
import { aPolicy } from '../records/records.fixture.ts';
import { eligibility } from './eligibility.ts';

const at = Date.parse('2026-11-22T12:00:00Z');
const view = { kind: 'live-view', at } as const;
const order = (seconds: number) => ({ at: at + seconds * 1000, inRoom: null });

it('a live view counts from the minimum dwell on, as far as it lasted by the order', () => {
  const eligible = eligibility(aPolicy({ minimumDwellSeconds: 10 }));
  expect(eligible({ ...view, dwellSeconds: 9 }, order(60))).toBe(false);
  expect(eligible({ ...view, dwellSeconds: 10 }, order(60))).toBe(true);
  expect(eligible({ ...view, dwellSeconds: 60 }, order(9))).toBe(false);
  expect(eligible({ ...view, dwellSeconds: 60 }, order(10))).toBe(true);
});

it('a live view of unknown length lasted no second', () => {
  const least = (minimumDwellSeconds: number) => eligibility(aPolicy({ minimumDwellSeconds }));
  expect([least(1)(view, order(60)), least(0)(view, order(60))]).toEqual([false, true]);
});

it('a view of a post needs no dwell', () => {
  const eligible = eligibility(aPolicy({ minimumDwellSeconds: 10 }));
  expect(eligible({ ...view, kind: 'post-view' }, order(60))).toBe(true);
});
