import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderSchema } from '../../records/order.ts';
import { anOrder } from '../../records/records.fixture.ts';
import { isPlainOrder, plainOrder } from './plain-order.ts';

/** Mostly what is right, and what seldom is. */
const mostly = <Value>(right: fc.Arbitrary<Value>, ...seldom: readonly unknown[]) =>
  fc.oneof(
    { weight: 30, arbitrary: right as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...seldom, 7, null, {}, []) },
  );

const id = mostly(fc.constantFrom('a', 'Émile', '李', 'x'.repeat(128)), '', 'a\u0007', '\ud800');
const ids = mostly(fc.array(id, { maxLength: 3 }), 'a', Array(101).fill('a'), Array(21).fill('b'));
const instant = mostly(
  fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }).map(toInstant),
  ...['2026-02-29T00:00:00Z', '2026-11-22T14:00:00Z', '2026-11-22', '2026-11-31T00:00:00.000Z'],
);
const money = fc.record({
  currency: mostly(fc.constantFrom('USD', 'JPY', 'USD'), 'usd', 'XXQ'),
  minor: mostly(fc.constantFrom('0', '1999', '12'), '-5', '01', '1.5', '9'.repeat(20)),
});
const line = fc.record(
  {
    id: mostly(fc.constantFrom('1', '2'), ''),
    productId: mostly(fc.constantFrom('lip', null), ''),
    quantity: mostly(fc.constantFrom(1, 2), 0, 1.5),
    money: mostly(money),
  },
  { requiredKeys: ['id', 'money'] },
);
const order = fc.record(
  {
    id,
    at: instant,
    recordedAt: instant,
    source: mostly(fc.constantFrom('webhook', 'export')),
    persons: ids,
    customer: mostly(fc.constantFrom('new', 'returning', 'unknown'), 'old'),
    market: mostly(fc.constantFrom('US', 'EU', null), 'QQ', 'us'),
    lines: mostly(fc.array(line, { minLength: 1, maxLength: 2 })),
    codes: ids,
    clickIds: ids,
    inRoom: mostly(id),
    status: mostly(fc.constantFrom('pending', 'paid', 'cancelled'), 'open'),
  },
  { requiredKeys: ['id', 'at', 'lines'] },
);

describe('a plain order', () => {
  it('is one with which the schema finds nothing wrong', () => {
    let [plain, other] = [0, 0];
    fc.assert(
      fc.property(order, (given) => {
        const isValid = inputIssues(OrderSchema, given).length === 0;
        const isPlain = isPlainOrder(given);
        if (isPlain) plain += 1;
        else other += 1;
        if (isPlain) expect([isValid, given]).toEqual([true, given]);
        else if (isValid) expect(given).toEqual('plain');
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(plain, other)).toBeGreaterThan(100);
  });

  it('has fields that something reads alone', () => {
    expect(isPlainOrder(anOrder())).toBe(true);
    expect(isPlainOrder({ ...anOrder(), note: 1 })).toBe(false);
    expect(isPlainOrder({ ...anOrder(), toString: 1 })).toBe(false);
    const [first] = anOrder().lines;
    expect(isPlainOrder({ ...anOrder(), lines: [{ ...first, gift: true }] })).toBe(false);
    expect(isPlainOrder({ ...anOrder(), lines: [first, first] })).toBe(false);
    expect(isPlainOrder({ id: 'O1', at: '2026-11-22T14:00:00Z' })).toBe(false);
  });

  it('is read of a line of JSON, unless a name stands twice in it or a number loses digits', () => {
    const given = { ...anOrder(), inRoom: 'a:b', persons: ['user:"'.slice(0, 5)] };
    const [first] = given.lines;
    const some = { ...given, lines: [{ ...first, quantity: 2 }] };
    const text = JSON.stringify(some);
    expect(plainOrder(text)).toEqual(some);
    expect(plainOrder(text.replaceAll('":', '": '))).toEqual(some);
    for (const wrong of [
      text.replace('{', '{"id":"O0",'),
      text.replace('"currency"', '"minor":"1","currency"'),
      text.replace('{', '{"id" :"O0",'),
      text.replace('{', '{"id"\t:"O0",'),
      text.replace('"quantity":2', '"quantity":2.0'),
      text.replace('"quantity":2', '"quantity":1.99999999999999999999'),
      text.replace('"quantity":2', '"quantity":2e0'),
      text.replace('"quantity":2', '"quantity" :2'),
      text.replace('"id"', '"\\u0069d"'),
      text.slice(0, -1),
    ])
      expect([wrong, plainOrder(wrong)]).toEqual([wrong, undefined]);
  });
});
