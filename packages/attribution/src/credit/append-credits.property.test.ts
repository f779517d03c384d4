import {
  type CreditedSale,
  type SettlingModel,
  TOUCH_KINDS,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Adjustment } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Order } from '../records/order.ts';
import { anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { CLASSES_BY_EVIDENCE } from '../windows/classes.ts';
import { appendCredits } from './append-credits.ts';
import { creditOrders } from './credit-orders.ts';

const START = Date.parse('2026-11-22T00:00:00Z');
const RUNS = 4;
const instant = fc.nat({ max: 48 }).map((hour) => toInstant(START + hour * 3_600_000));
const person = fc.constantFrom('user:1', 'user:2');
/** The run in which a record is first read, whatever time it is of. */
const run = fc.nat({ max: RUNS - 1 });

interface World {
  readonly touches: readonly { readonly run: number; readonly record: Touch }[];
  readonly orders: readonly { readonly run: number; readonly record: Order }[];
  readonly adjustments: readonly { readonly run: number; readonly record: Adjustment }[];
}

const world: fc.Arbitrary<World> = fc
  .record({
    touches: fc.array(
      fc.record({
        ...{ run, at: instant, persons: person.map((one) => [one]) },
        kind: fc.constantFrom(...TOUCH_KINDS),
        creator: fc.constantFrom('mia', 'noor', 'ana'),
        dwellSeconds: fc.constant(20),
      }),
      { maxLength: 12 },
    ),
    orders: fc.array(
      fc.record({
        ...{ run, at: instant, persons: person.map((one) => [one]) },
        amounts: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 2 }),
        currency: fc.constantFrom('USD' as const, 'JPY' as const, 'KWD' as const),
        cancelledIn: fc.option(run),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    adjustments: fc.array(
      fc.record({
        ...{ run, at: instant, order: fc.nat({ max: 3 }), line: fc.nat({ max: 1 }) },
        change: fc.constantFrom('refund' as const, 'cancellation' as const),
        units: fc.integer({ min: 1, max: 700 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ touches, orders, adjustments }) => ({
    touches: touches.map(({ run: first, ...touch }, place) => ({
      run: first,
      record: aTouch({ id: `t${place}`, ...touch }),
    })),
    orders: orders.flatMap(({ run: first, amounts, currency, cancelledIn, ...order }, place) => {
      const record = anOrder({
        ...{ id: `O${place}`, ...order },
        lines: amounts.map((units, line) => ({
          id: `${line}`,
          money: { currency, minor: `${BigInt(units)}` as const },
        })),
      });
      const copies = [{ run: first, record }];
      if (cancelledIn !== null)
        copies.push({ run: cancelledIn, record: { ...record, status: 'cancelled' } });
      return copies;
    }),
    adjustments: adjustments.map(({ run: first, order, line, units, ...rest }, place) => ({
      run: first,
      record: {
        ...{ id: `R${place}`, orderId: `O${order}`, lineId: `${line}`, ...rest },
        money: {
          currency: orders[order]?.currency ?? 'USD',
          minor: `${BigInt(units)}` as const,
        },
      },
    })),
  }));

const model = fc.constantFrom<SettlingModel>(
  { model: 'first' },
  { model: 'last' },
  { model: 'last-non-direct' },
  { model: 'linear' },
  { model: 'linear-unique' },
  { model: 'position', first: 400_000, last: 400_000 },
  { model: 'time-decay', halfLifeSeconds: 3600 },
);

/** What is known in a run. */
function upTo({ touches, orders, adjustments }: World, last: number): AttributionInput {
  const known = <Item>(all: readonly { readonly run: number; readonly record: Item }[]): Item[] =>
    all.filter((it) => it.run <= last).map(({ record }) => record);
  return { touches: known(touches), orders: known(orders), adjustments: known(adjustments) };
}

const text = (rows: readonly CreditedSale[]): string[] => rows.map((row) => JSON.stringify(row));

/** What the rows say: the newest revision of each. */
function newest(rows: readonly CreditedSale[]): CreditedSale[] {
  const byId = new Map<string, CreditedSale>();
  for (const row of rows)
    if ((byId.get(row.id)?.revision ?? 0) < row.revision) byId.set(row.id, row);
  return [...byId.values()];
}

/** What is left of each line, and what each party has of its sale. */
function standing(rows: readonly CreditedSale[]): Record<string, unknown> {
  const left: Record<string, bigint> = {};
  const shares: Record<string, string[]> = {};
  for (const { orderId, lineId, money, adjusts, credits } of rows) {
    const key = `${orderId}/${lineId}`;
    left[key] = (left[key] ?? 0n) + toMinor(money);
    if (adjusts === null)
      shares[key] = credits.map((it) => `${JSON.stringify(it.to)} ${it.amount.minor}`);
  }
  return {
    left: Object.fromEntries(Object.entries(left).map(([key, units]) => [key, `${units}`])),
    shares,
  };
}

const policies = fc
  .record({ model, codeTakesAll: fc.boolean(), hasClasses: fc.boolean() })
  .map(({ hasClasses, ...parts }) => {
    const classes = CLASSES_BY_EVIDENCE.map((kinds) => [...kinds]);
    return aPolicy({ ...parts, ...(hasClasses ? { classes } : {}) });
  });
const knownAt = toInstant(START + 100 * 86_400_000);

it('whatever becomes known whenever is appended: nothing written changes, and the newest rows say what one run says', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(world, policies, fc.infiniteStream(fc.nat()), (all, policy, seeds) => {
      let file: CreditedSale[] = [];
      for (let last = 0; last < RUNS; last += 1) {
        const input = upTo(all, last);
        const { sales } = appendCredits(input, policy, { previous: file, knownAt });
        const shuffled = <Item>(items: readonly Item[] = []): Item[] =>
          [...items, ...items]
            .map((item) => ({ item, key: seeds.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const mixed = {
          touches: shuffled(input.touches),
          orders: shuffled(input.orders),
          adjustments: shuffled(input.adjustments),
        };
        expect(
          text(appendCredits(mixed, policy, { previous: shuffled(file), knownAt }).sales),
        ).toEqual(text(sales));
        const ids = new Set(file.map(({ id, revision }) => `${id} ${revision}`));
        expect(sales.filter(({ id, revision }) => ids.has(`${id} ${revision}`))).toEqual([]);
        file = [...file, ...sales];
        expect(appendCredits(input, policy, { previous: file, knownAt }).sales).toEqual([]);
        expect(standing(newest(file))).toEqual(standing(creditOrders(input, policy).sales));
      }
      for (const { money, credits } of file)
        expect(credits.reduce((sum, { amount }) => sum + toMinor(amount), 0n)).toBe(toMinor(money));
    }),
    { numRuns: 50 },
  );
});
