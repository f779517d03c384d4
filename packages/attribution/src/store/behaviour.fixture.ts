import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { createLink } from '../links/create-link.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, aTouch, at } from '../records/records.fixture.ts';
import { memoryAttributionStore } from './memory-store.ts';
import type { AttributionStore, RecordsToAdd } from './store.ts';

/** The day of all examples. */
export const DAY = { start: at('00:00:00'), end: '2026-11-23T00:00:00Z' } as const;

const refused = (path: string) =>
  expect.objectContaining({
    code: 'INPUT_INVALID',
    details: expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
  });

/** What every store does. @param storeOf - an empty store, each time another */
export function behavesAsAttributionStore(storeOf: () => Promise<AttributionStore>): void {
  it('takes a delivery once, with its records', async () => {
    const store = await storeOf();
    const delivery = { from: 'shopify', id: 'w1' };
    const records = { orders: [anOrder()], adjustments: [anAdjustment()] };
    expect(await store.seen(delivery)).toBe(false);
    expect(await store.append(records, delivery)).toEqual({
      added: 2,
      known: 0,
      takenBefore: false,
    });
    const more = { orders: [anOrder({ id: 'O2' })] };
    expect(await store.append(more, delivery)).toEqual({ added: 0, known: 0, takenBefore: true });
    expect([await store.seen(delivery), await store.seen({ ...delivery, from: 'stripe' })]).toEqual(
      [...[true, false]],
    );
    expect((await store.read(DAY)).orders.map(({ id }) => id)).toEqual(['O1']);
  });

  it('gives a delivery to one of several that take it at once', async () => {
    const store = await storeOf();
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        store.append({ orders: [anOrder({ codes: [`C${place}`] })] }, { from: 'a', id: '1' }),
      ),
    );
    expect(taken.filter(({ takenBefore }) => !takenBefore)).toHaveLength(1);
    expect((await store.read(DAY)).orders).toHaveLength(1);
  });

  it('keeps nothing of what it refuses, and does not remember the delivery', async () => {
    const store = await storeOf();
    const delivery = { from: 'a', id: '1' };
    await store.append({ touches: [aTouch()], adjustments: [anAdjustment()] });
    const other = { ...anAdjustment(), lineId: null };
    for (const [records, path] of [
      [{ orders: [anOrder()], adjustments: [other] }, '/adjustments/0'],
      [
        { orders: [anOrder()], touches: [aTouch({ id: 't2' }), aTouch({ creator: 'eve' })] },
        '/touches/1',
      ],
      [
        { orders: [anOrder()], touches: [aTouch({ id: 't3' }), aTouch({ id: 't3', code: 'X' })] },
        '/touches/1',
      ],
      [{ orders: [anOrder(), anOrder({ at: 'never' as never })] }, '/orders/1/at'],
    ] as const)
      await expect(store.append(records as RecordsToAdd, delivery)).rejects.toEqual(refused(path));
    expect(await store.seen(delivery)).toBe(false);
    expect((await store.read(DAY)).orders).toEqual([]);
    expect((await store.append({ orders: [anOrder()] }, delivery)).added).toBe(1);
  });

  it('refuses a list of another name, whose records would be lost', async () => {
    const store = await storeOf();
    const misnamed = { order: [anOrder()] } as object;
    await expect(store.append(misnamed)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ code: 'UNKNOWN_FIELD_NEAR', path: '/order' }] },
    });
  });

  it('reads the orders of a window, their adjustments, and the touches before its end', async () => {
    const store = await storeOf();
    const before = '2026-11-21T23:59:59.999Z';
    await store.append({
      touches: [
        aTouch({ id: 'old', at: '2026-10-01T00:00:00Z' }),
        aTouch({ id: 'start', at: DAY.start }),
        aTouch({ id: 'end', at: DAY.end }),
      ],
      orders: [
        anOrder({ id: 'before', at: before }),
        anOrder({ id: 'first', at: DAY.start }),
        anOrder({ id: 'after', at: DAY.end }),
      ],
      adjustments: [
        anAdjustment({ id: 'late', orderId: 'first', at: '2027-01-01T00:00:00Z' }),
        anAdjustment({ id: 'other', orderId: 'before' }),
      ],
    });
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const { touches, orders, adjustments } = await store.read(DAY);
    expect([ids(touches), ids(orders), ids(adjustments)]).toEqual([
      ['old', 'start'],
      ['first'],
      ['late'],
    ]);
    expect(ids((await store.read(DAY, { touchesFrom: before })).touches)).toEqual(['start']);
    await expect(store.read({ start: DAY.end, end: DAY.start })).rejects.toEqual(refused('/end'));
  });

  it('credits an order as its source states it last, whatever came first', async () => {
    const states: Order[] = [
      anOrder({
        source: 'webhook',
        status: 'pending',
        recordedAt: at('14:00:01'),
        codes: ['MIA10'],
      }),
      anOrder({
        ...{ source: 'webhook', recordedAt: at('14:00:02') },
        lines: [{ id: '1', productId: 'lip', money: { currency: 'USD', minor: '999' } }],
      }),
      anOrder({ source: 'webhook', status: 'pending', recordedAt: at('14:00:03') }),
    ];
    for (const order of [states, states.toReversed()]) {
      const store = await storeOf();
      for (const version of order) await store.append({ orders: [version] });
      const input = await store.read(DAY);
      expect(input.orders.map(({ status, recordedAt }) => [status, recordedAt])).toEqual([
        ['pending', '2026-11-22T14:00:01.000Z'],
        ['paid', '2026-11-22T14:00:02.000Z'],
      ]);
      const { sales } = creditOrders(input, policyOfCodes([{ code: 'MIA10', creator: 'mia' }]));
      expect(sales.map(({ money, credits }) => [money.minor, credits[0]?.to])).toEqual([
        ['1999', { party: 'creator', id: 'mia' }],
      ]);
    }
  });

  it('keeps clicks with their touches', async () => {
    const store = await storeOf();
    const clickOf = (clickId: string, time: string) => ({
      link: 'mia-lip',
      ...createLink({
        ...{ target: 'https://shop.example/lip', creator: 'mia', channel: 'bio' },
        ...{ clickId, at: at(time) },
      }),
    });
    const [late, early] = [clickOf('b', '13:00:00'), clickOf('a', '12:00:00')];
    for (const click of [late, early, late]) await store.addClick(click);
    expect(await store.clicks(DAY)).toEqual([early, late]);
    expect(await store.clicks({ start: DAY.start, end: at('13:00:00') })).toEqual([early]);
    expect((await store.read(DAY)).touches).toEqual([early.touch, late.touch]);
    await expect(store.addClick({ ...late, url: early.url })).rejects.toEqual(
      refused('/touch/clickId'),
    );
    await expect(
      store.addClick({ ...late, touch: { ...late.touch, creator: 'eve' } }),
    ).rejects.toEqual(refused('/touches/0'));
    const never = { ...late, touch: { ...late.touch, id: 'click:c', at: 'never' as never } };
    await expect(store.addClick(never)).rejects.toEqual(refused('/touches/0/at'));
    await store.append({ touches: [{ ...early.touch, recordedAt: at('12:00:01') }] });
    const [first] = await store.clicks(DAY);
    expect(first?.touch).toEqual({ ...early.touch, recordedAt: '2026-11-22T12:00:01.000Z' });
  });

  it.each([
    "'; drop table livelane_touch; --",
    '{"a":1}',
    '\\x00',
    '達人 👩🎤',
    '$1',
    'constructor',
  ])('keeps the text %j as it is', async (text) => {
    const store = await storeOf();
    const touch = aTouch({ id: text, creator: text, channel: text, persons: [text] });
    const order = anOrder({ id: text, codes: [text] });
    await store.append({ touches: [touch], orders: [order] }, { from: text, id: text });
    const input = await store.read(DAY);
    expect(input.touches).toEqual([touch]);
    expect(input.orders).toMatchObject([order]);
    expect(await store.seen({ from: text, id: text })).toBe(true);
  });

  it.each(['\u0000', '\ud800', 'x'.repeat(10_000), '👩', ''])(
    'remembers the delivery %j',
    async (id) => {
      const store = await storeOf();
      expect((await store.append({}, { from: 'a', id })).takenBefore).toBe(false);
      expect((await store.append({}, { from: 'a', id })).takenBefore).toBe(true);
      expect(await store.seen({ from: 'a', id: `${id}y` })).toBe(false);
    },
  );
}

const seconds = fc.integer({ min: 0, max: 59 });
const recordedAt = seconds.map((second) => at(`15:00:${String(second).padStart(2, '0')}`));

/** Records of few ids, known at random times. An order has one content for each time. */
const record = fc.oneof(
  fc.tuple(fc.constantFrom('t1', 't2'), fc.option(recordedAt, { nil: undefined })).map(
    ([id, known]): RecordsToAdd => ({
      touches: [aTouch({ id, ...(known === undefined ? {} : { recordedAt: known }) })],
    }),
  ),
  fc
    .tuple(fc.constantFrom('r1', 'r2'), recordedAt)
    .map(
      ([id, known]): RecordsToAdd => ({ adjustments: [anAdjustment({ id, recordedAt: known })] }),
    ),
  fc
    .tuple(fc.constantFrom('O1', 'O2'), recordedAt, fc.constantFrom('webhook', 'export'))
    .map(([id, known, source]): RecordsToAdd => {
      const status = Date.parse(known) % 2_000 === 0 ? ({ status: 'pending' } as const) : {};
      return { orders: [anOrder({ id, source, recordedAt: known, codes: [known], ...status })] };
    }),
);

/** Deliveries that come several times and in any order leave what one delivery of each in order leaves. */
export async function survivesDisorder(
  storeOf: () => Promise<AttributionStore>,
  numRuns: number,
): Promise<void> {
  const deliveries = fc.array(record, { minLength: 1, maxLength: 12 });
  const order = fc.infiniteStream(fc.nat());
  await fc.assert(
    fc.asyncProperty(deliveries, order, async (records, draws) => {
      const inOrder = memoryAttributionStore();
      for (const each of records) await inOrder.append(each);
      const store = await storeOf();
      const all = [...records, ...records].map((each, place) => ({
        each,
        id: place % records.length,
      }));
      const shuffled = all
        .map((it) => ({ it, draw: Number(draws.next().value) }))
        .sort((a, b) => a.draw - b.draw);
      for (const { it } of shuffled) await store.append(it.each, { from: 'a', id: String(it.id) });
      expect(await store.read(DAY)).toEqual(await inOrder.read(DAY));
    }),
    { numRuns },
  );
}
