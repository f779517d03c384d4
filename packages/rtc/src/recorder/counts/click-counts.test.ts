import { type SessionEvent, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clickCounts } from './click-counts.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const click = (seq: number, minute: number, other: object = {}): SessionEvent => ({
  type: 'click',
  at: toInstant(START + minute * 60_000),
  epoch: 1,
  seq,
  clickId: `c${seq}`,
  person: 'p1',
  productId: 'a',
  ...other,
});

test('a viewer counts once for a product in ten minutes, also in a flood', () => {
  const flood = Array.from({ length: 500 }, (_, at) => click(at, at / 60));
  expect(clickCounts(flood)).toEqual({ a: 1 });
  expect(
    clickCounts([click(1, 0), click(2, 9.99), click(3, 10), click(4, 19.99), click(5, 20)]),
  ).toEqual({ a: 3 });
});

test('viewers and products count apart; a click that is listed twice is one', () => {
  const events = [
    click(1, 0),
    click(2, 0, { person: 'p2' }),
    click(3, 0, { productId: 'b' }),
    click(1, 0),
  ];
  expect(clickCounts(events)).toEqual({ a: 2, b: 1 });
  expect(clickCounts([])).toEqual({});
});

test('the order of the events does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 30 }), (minutes) => {
      const events = minutes.map((minute, seq) => click(seq, minute, { person: `p${seq % 3}` }));
      expect(clickCounts(events.toReversed())).toEqual(clickCounts(events));
    }),
  );
});
