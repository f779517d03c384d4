import { money, toInstant, toMinor } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Adjustment } from '../records/adjustment.ts';
import { effectiveAdjustments } from './cumulative-adjustments.ts';

const START = Date.parse('2026-11-22T14:00:00Z');

/** Refunds of one order as a whole, one a minute; a cumulative one states what went back until then, as exports do. */
const refunds = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 1000 }),
      exported: fc.boolean(),
      hooked: fc.boolean(),
    }),
    {
      maxLength: 12,
    },
  )
  .map((events) => {
    let sum = 0;
    return events.flatMap(({ amount, exported, hooked }, at): Adjustment[] => {
      sum += amount;
      const base = { orderId: 'O1', lineId: null, change: 'refund' } as const;
      const time = (seconds: number) => toInstant(START + at * 60_000 + seconds * 1000);
      const event = {
        ...base,
        id: `e${at}`,
        money: money('USD', BigInt(amount)),
        at: time(0),
      } as const;
      const whole = {
        ...base,
        id: `c${at}`,
        money: money('USD', BigInt(sum)),
        at: time(30),
        cumulative: true,
      } as const;
      return [...(hooked ? [event] : []), ...(exported ? [whole] : [])];
    });
  });

const booked = (adjustments: readonly Adjustment[]): bigint =>
  effectiveAdjustments(adjustments).records.reduce((sum, it) => sum + toMinor(it.money), 0n);

/** The last statement of an export and the events after it, or all events where those are more. */
function expected(adjustments: readonly Adjustment[]): bigint {
  let [known, stated] = [0n, 0n];
  for (const { money: paid, cumulative } of adjustments) {
    if (cumulative === true) stated = toMinor(paid) > stated ? toMinor(paid) : stated;
    else known += toMinor(paid);
  }
  return known > stated ? known : stated;
}

it('takes back the larger of what events and the last export say, in any order of the input', () => {
  fc.assert(
    fc.property(refunds, (adjustments) => {
      expect(booked(adjustments)).toBe(expected(adjustments));
      expect(booked(adjustments.toReversed())).toBe(booked(adjustments));
    }),
  );
});
