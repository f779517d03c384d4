import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { issueOf, pathOf } from './issue-of.fixture.ts';
import { createMemoryRoom, type MemoryRoom } from './memory-room.ts';
import { codeOf, PLAN, START, usd } from './selling.fixture.ts';
import { createFileRoomStore } from './store/file-store.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';

/** With the price of this promotion, the first product does not fit a packet once it is pinned; at its list price it does. */
const LONG = '满'.repeat(128);

const PROMOTION = {
  text: { en: 'Two for one' },
  price: usd('900'),
};

const WIDE: typeof PLAN = {
  ...PLAN,
  products: PLAN.products.map((product) =>
    product.id === 'velvet-six'
      ? { ...product, name: 'n'.repeat(480), promotion: { ...PROMOTION, id: LONG } }
      : product,
  ),
};

test('a command of which the second event does not fit a packet changes nothing', async () => {
  const room = await createMemoryRoom(WIDE, { clock: createDrivenClock(START) });
  const viewer = await room.join('ann');
  await room.pin('velvet-six');
  const before = room.snapshot();
  expect(await codeOf(room.promotion(LONG, 'start'))).toBe('INPUT_INVALID');
  expect(room.snapshot()).toEqual(before);
  await room.pin('tint-duo');
  expect(viewer.outcomes()).not.toContain('gap');
  expect(viewer.view().state.promotions).toEqual([]);
});

test('a flash sale ends at its time although the product cannot be pinned at the price after it', async () => {
  const clock = createDrivenClock(START);
  const room = await createMemoryRoom(WIDE, { clock });
  const sales = () => room.snapshot().state.sales.map(({ saleId }) => saleId);
  await room.promotion(LONG, 'start');
  await room.sale({ saleId: 's1', productId: 'velvet-six', price: usd('100'), seconds: 5 });
  await room.pin('velvet-six');
  await room.sale({ saleId: 's2', productId: 'tint-duo', price: usd('100'), seconds: 6 });
  await clock.advance(5_000);
  expect(sales()).toEqual(['s2']);
  expect(room.snapshot().state.pinned).toEqual([]);
  await clock.advance(1_000);
  expect(sales()).toEqual([]);
});

test('the bytes that the id of a sale may have are told, whatever its script', async () => {
  const room = await createMemoryRoom(WIDE, { clock: createDrivenClock(START) });
  const sale = { productId: 'velvet-six', price: usd('100'), seconds: 5 } as const;
  const mostOf = async (saleId: string) =>
    (await issueOf(room.sale({ ...sale, saleId }))).params['maximum'];
  const most = await mostOf(LONG);
  expect(await mostOf('🎉'.repeat(128))).toBe(most);
  await room.sale({ ...sale, saleId: 'x'.repeat(Math.min(Number(most), 128)) });
});

test('a flash sale ends although the plan lost its product at a restart', async () => {
  const clock = createDrivenClock(START);
  const store = createMemoryRoomStore();
  const first = await createMemoryRoom(PLAN, { clock, store });
  await first.sale({ saleId: 's1', productId: 'velvet-six', price: usd('100'), seconds: 5 });
  await first.pin('velvet-six');
  const products = PLAN.products.filter(({ id }) => id !== 'velvet-six');
  const room = await createMemoryRoom({ ...PLAN, products }, { clock, store });
  await clock.advance(6_000);
  expect(room.snapshot().state).toMatchObject({ sales: [], pinned: [] });
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-whole-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const code = PLAN.codes[0]?.code ?? '';
const ann = { identity: 'ann' } as const;
const redeemed = (units: Readonly<Record<string, number>>) => ({
  ...ann,
  orderId: 'o1',
  code,
  units,
});

/** Commands of an application that does not check what it passes on, each with the path that is told. */
const BAD: readonly (readonly [string, (room: MemoryRoom) => Promise<unknown>])[] = [
  ['/seconds', (room) => room['slow-mode']({ seconds: 0.5 })],
  ['/seconds', (room) => room['slow-mode']({ seconds: 601 })],
  ['/messageId', (room) => room.chat({ ...ann, messageId: '', text: 'hi' })],
  ['/units/velvet-six', (room) => room.redeemOrder(redeemed({ 'velvet-six': 1.5 }))],
  ['/units/velvet-six', (room) => room.redeemOrder(redeemed({ 'velvet-six': -5 }))],
  ['/clickId', (room) => room.click({ ...ann, clickId: '', productId: 'velvet-six' })],
  ['/leadId', (room) => room.lead({ ...ann, leadId: 'x\ny', consent: 'yes' })],
  ['/consent', (room) => room.lead({ ...ann, leadId: 'x', consent: 'y'.repeat(20_001) })],
  ['/orderId', (room) => room.reserve({ ...ann, orderId: 'o\n', productId: 'velvet-six' })],
  ['/questionId', (room) => room.question({ ...ann, questionId: '', text: 'why?' })],
  ['/identity', (room) => room.invite({ participant: 'a\u202Eb' })],
  ['/identity', (room) => room.hand({ identity: '👩\u200D👩\u200D👧', raised: true })],
];

test.each(BAD)(
  'what a store could not read again is refused at %s, and the room goes on',
  async (path, act) => {
    const asked: string[] = [];
    const open = async () =>
      createMemoryRoom(PLAN, {
        clock: createDrivenClock(START),
        store: createFileRoomStore({ folder: await mkdtemp(join(folder, 'r')) }),
        reserve: async (orderId) => {
          asked.push(orderId);
          return { reserved: true };
        },
      });
    const room = await open();
    expect(await pathOf(act(room))).toBe(path);
    expect(asked).toEqual([]);
    expect(room.snapshot().seq).toBe(0);
    await room.pin('velvet-six');
  },
);

test.each([
  ['/words/en_US', { words: { en_US: ['scam'] } }],
  ['/limits/perCode/MIA15', { limits: { perCode: { MIA15: Number.NaN } } }],
  ['/limits/perCustomer', { limits: { perCustomer: 1.5 } }],
  ['/limits/stock/velvet-six', { limits: { stock: { 'velvet-six': -1 } } }],
  ['/sessionId', { sessionId: 'a\nb' }],
])('a room is not taken with an option that is wrong at %s', async (path, options) => {
  const store = createMemoryRoomStore();
  const clock = createDrivenClock(START);
  const running = await createMemoryRoom(PLAN, { clock, store });
  expect(await pathOf(createMemoryRoom(PLAN, { clock, store, ...options }))).toBe(path);
  await running.pin('velvet-six');
});

test('after a refused command a room is opened again', async () => {
  const store = createFileRoomStore({ folder: await mkdtemp(join(folder, 'again')) });
  const clock = createDrivenClock(START);
  const room = await createMemoryRoom(PLAN, { clock, store });
  for (const [, act] of BAD) await act(room).catch(() => undefined);
  await room.pin('velvet-six');
  const again = await createMemoryRoom(PLAN, { clock, store });
  expect(again.snapshot().state.pinned).toHaveLength(1);
});
