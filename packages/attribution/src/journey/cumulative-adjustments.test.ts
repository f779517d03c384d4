import { expect, it } from 'vitest';
import { anAdjustment, at } from '../records/records.fixture.ts';
import { effectiveAdjustments } from './cumulative-adjustments.ts';

it('of records that became known at once the one that happened first counts first', () => {
  const recordedAt = at('20:00:00');
  const five = { currency: 'USD', minor: '500' } as const;
  const event = anAdjustment({ id: 'a', recordedAt, money: five });
  const all = anAdjustment({ id: 'b', recordedAt, money: five, cumulative: true });
  const booked = (eventAt: string, allAt: string) =>
    effectiveAdjustments([
      { ...event, at: at(eventAt) },
      { ...all, at: at(allAt) },
    ]).records.map(({ id }) => id);
  expect(booked('18:00:00', '19:00:00')).toEqual(['a']);
  expect(booked('19:00:00', '18:00:00')).toEqual(['b']);
});
