import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { LiveRoom } from './live-room.ts';
import { createMemoryRoom } from './memory-room.ts';
import { codeOf, openShop, PLAN, START, shopWith, usd } from './selling.fixture.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';

const VIEWERS = 200;
const RUNS = Array.from({ length: 20 }, (_, run) => run + 1);
const viewers = Array.from({ length: VIEWERS }, (_, at) => `viewer-${at}`);

/** Takes a random number of turns of the event loop, so that requests overlap in another order in every run. */
const turns = (random: () => number) => async () => {
  for (let left = Math.floor(random() * 5); left > 0; left -= 1)
    await new Promise((resolve) => setImmediate(resolve));
};

const reserving = (room: LiveRoom, more = {}) =>
  viewers.map((identity) =>
    codeOf(room.reserve({ identity, orderId: identity, productId: 'velvet-six', ...more })),
  );

describe.each(RUNS)('200 viewers at once, run %i', (seed) => {
  test('the last unit is sold once', async () => {
    const shop = shopWith(1, turns(seededUniform(seed)));
    const { room } = await openShop({ reserve: shop.reserve });
    const codes = await Promise.all(reserving(room));
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code === 'SOLD_OUT')).toHaveLength(VIEWERS - 1);
    const { events } = room.recorder.finish();
    expect(events.filter(({ type }) => type === 'reserve')).toHaveLength(1);
    expect(room.snapshot().state.stock).toMatchObject([{ left: 0 }]);
  });

  test('a process that is killed in the middle of it sells no unit twice and none less', async () => {
    const random = seededUniform(seed);
    const shop = shopWith(20, turns(random));
    const store = createMemoryRoomStore();
    let alive = true;
    const dying = {
      read: store.read,
      append: async (...given: Parameters<typeof store.append>) => {
        if (!alive) throw new TypeError('killed');
        await store.append(...given);
      },
    };
    const clock = createDrivenClock(START);
    const first = await createMemoryRoom(PLAN, { clock, reserve: shop.reserve, store: dying });
    const before = reserving(first);
    for (let turn = Math.floor(random() * 6); turn > 0; turn -= 1) await turns(() => 0.3)();
    alive = false;
    await Promise.all(before);
    const next = await createMemoryRoom(PLAN, { clock, reserve: shop.reserve, store });
    const codes = await Promise.all(reserving(next));
    expect(codes.filter((code) => code === 'none')).toHaveLength(20);
    expect([...shop.sold.keys()]).toHaveLength(20);
    const again = await Promise.all(reserving(next));
    expect(again).toEqual(codes);
  });

  test('each one-time code is given to one viewer, and each viewer gets one', async () => {
    const { room } = await openShop({ random: seededUniform(seed) });
    const codes = Array.from({ length: 50 }, (_, at) => `CODE-${at}`);
    await room.drop({ dropId: 'd', codes });
    const asked = [...viewers, ...viewers].map((identity) =>
      room.coupon({ identity, dropId: 'd' }).catch(() => []),
    );
    const given = (await Promise.all(asked))
      .flat()
      .flatMap((it) => (it.type === 'coupon' ? [`${it.person} ${it.code}`] : []));
    const pairs = new Set(given);
    expect(pairs.size).toBe(50);
    expect(new Set([...pairs].map((it) => it.split(' ')[1]))).toEqual(new Set(codes));
    expect(new Set([...pairs].map((it) => it.split(' ')[0])).size).toBe(50);
  });

  test('at the end of a flash sale who was received before has its price, nobody after', async () => {
    const shop = shopWith(VIEWERS, turns(seededUniform(seed)));
    const { room, clock } = await openShop({ reserve: shop.reserve });
    await room.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 1 });
    const received = Math.floor(seededUniform(seed)() * VIEWERS);
    const ask = (names: readonly string[]) =>
      names.map((identity) =>
        codeOf(room.reserve({ identity, orderId: identity, productId: 'velvet-six', saleId: 's' })),
      );
    await clock.advance(999);
    const early = ask(viewers.slice(0, received));
    await clock.advance(1);
    const late = ask(viewers.slice(received));
    expect(new Set(await Promise.all(early))).toEqual(new Set(received === 0 ? [] : ['none']));
    expect(new Set(await Promise.all(late))).toEqual(new Set(['SALE_ENDED']));
    expect(shop.left()).toBe(VIEWERS - received);
  });
});
