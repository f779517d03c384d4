import { createHash } from 'node:crypto';
import { openAttributionStore } from '@livelane/attribution/store';
import {
  migrate,
  pgExecutor,
  pgliteExecutor,
  type SqlExecutor,
} from '@livelane/contracts/vocabulary/sql';
import type { LiveKitRoom } from '@livelane/rtc/server';
import { createDrivenClock, createMemoryRoom, SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
import { describeDatabases } from '@livelane/testing/databases';
import { expect, test } from 'vitest';
import { createAccess, type Visit } from './access/access.ts';
import { openDatabase } from './database/open-database.ts';
import { TABLES } from './database/tables.ts';
import { createOrders, type WantedOrder } from './live/orders.ts';
import type { ShowRoom } from './live/room.ts';
import { changeShow, readShow } from './live/show.ts';
import { createStock } from './live/stock.ts';
import { refundOrder } from './settle/refund.ts';

const START = Date.parse(plan.window.start);
const PRODUCT = plan.products[0]?.id ?? '';
const price = plan.products[0]?.price ?? { currency: 'USD', minor: '0' };
const code = plan.codes[0]?.code ?? '';

/** Who holds the lock of a studio. */
const HOLDERS = `select pid from pg_locks where locktype = 'advisory' and granted`;

let drawn = 0;
/** Bytes that are different each time. */
const randomBytes = (count: number): Buffer => {
  drawn += 1;
  return createHash('sha256').update(`${drawn}`).digest().subarray(0, count);
};

/** The tables of an empty studio whose show sells some units of one product. */
async function emptied(executor: SqlExecutor, units = 2) {
  const clock = createDrivenClock(START);
  await migrate(executor, TABLES);
  const attribution = await openAttributionStore(executor);
  await executor.query(
    `truncate livelane_studio_show, livelane_studio_link, livelane_studio_visit,
      livelane_studio_units, livelane_studio_order, livelane_studio_audit`,
  );
  await executor.query(
    `insert into livelane_studio_show (id, state, plan) values ($1, 'scheduled', $2)`,
    [plan.id, JSON.stringify(plan)],
  );
  await executor.query('insert into livelane_studio_units values ($1, $2)', [PRODUCT, units]);
  const stock = createStock(executor);
  const room = await createMemoryRoom(plan, { clock, reserve: stock.reserve });
  const access = createAccess(executor, { clock, randomBytes });
  const orders = createOrders({ executor, attribution });
  const show = { room: room as unknown as LiveKitRoom } as ShowRoom;
  return { ...{ clock, attribution, stock, room, access, orders, show, executor } };
}

const buyer = (name: string): Visit => ({ role: 'viewer', identity: name, name });
const wanted = (id: string, more: Partial<WantedOrder> = {}): WantedOrder => ({
  ...{ id, productId: PRODUCT, shown: price },
  ...more,
});
const refusedAs = (code: string) => expect.objectContaining({ code });

function behavesAsStudio(executorOf: () => SqlExecutor): void {
  let run = 0;
  /** Order ids of a test of its own: attribution keeps what earlier tests have added. */
  const ids = () => {
    run += 1;
    return (name: string) => `${name}-${run}-${randomBytes(6).toString('hex')}`;
  };

  test('the last unit is sold once, to 60 buyers at a time', async () => {
    const id = ids();
    const { orders, show, stock } = await emptied(executorOf(), 1);
    const tried = await Promise.allSettled(
      Array.from({ length: 60 }, (_, at) =>
        orders.place(show, buyer(`b${at}`), wanted(id(`${at}`))),
      ),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const it of tried)
      if (it.status === 'rejected') expect(it.reason).toEqual(refusedAs('SOLD_OUT'));
    expect(await stock.units()).toEqual({ [PRODUCT]: 0 });
    expect(await orders.all()).toHaveLength(1);
  });

  test('an order that is sent again counts once, at its first price, for its buyer alone', async () => {
    const id = ids()('o');
    const { orders, show, room, stock } = await emptied(executorOf());
    const first = await orders.place(show, buyer('ann'), wanted(id, { code }));
    await room.price({ productId: PRODUCT, price: { ...price, minor: '1' } });
    expect(await orders.place(show, buyer('ann'), wanted(id, { code }))).toEqual(first);
    expect(await stock.units()).toEqual({ [PRODUCT]: 1 });
    // Another code under the same id is not the order that was made.
    expect(await orders.place(show, buyer('ann'), wanted(id))).toEqual(first);
    await expect(orders.place(show, buyer('ben'), wanted(id))).rejects.toEqual(
      refusedAs('ORDER_TAKEN'),
    );
    expect(await orders.ofBuyer('ben')).toEqual([]);
    expect(await orders.ofBuyer('ann')).toEqual([first]);
  });

  test('what the form says of the price counts for nothing, and a wrong code orders nothing', async () => {
    const id = ids();
    const { orders, show, stock } = await emptied(executorOf());
    const cheap = wanted(id('cheap'), { shown: { ...price, minor: '1' } });
    await expect(orders.place(show, buyer('ann'), cheap)).rejects.toEqual(
      expect.objectContaining({ code: 'PRICE_CHANGED', details: { price } }),
    );
    const wrong = wanted(id('wrong'), { code: 'NOPE' });
    await expect(orders.place(show, buyer('ann'), wrong)).rejects.toEqual(
      refusedAs('CODE_UNKNOWN'),
    );
    const unknown = wanted(id('unknown'), { productId: 'other' });
    await expect(orders.place(show, buyer('ann'), unknown)).rejects.toEqual(
      refusedAs('PRODUCT_UNKNOWN'),
    );
    expect(await stock.units()).toEqual({ [PRODUCT]: 2 });
    // Corrected under the same id, it is ordered.
    await orders.place(show, buyer('ann'), wanted(id('cheap')));
    expect(await orders.all()).toHaveLength(1);
  });

  test('who did not get the answer finds the order, also after the show; others do not', async () => {
    const id = ids()('o');
    const { orders, show, room } = await emptied(executorOf());
    const quote = orders.quote(show, { productId: PRODUCT, code });
    expect(await orders.known(id, 'ann')).toBeUndefined();
    const placed = await orders.place(show, buyer('ann'), wanted(id, { code }));
    expect([quote.price, quote.pays]).toEqual([price, placed.paid]);
    await room.close();
    expect(await orders.known(id, 'ann')).toEqual(placed);
    expect(await orders.known(id, 'ben')).toBeUndefined();
    expect(() => orders.quote(show, { productId: PRODUCT, code: 'NOPE' })).toThrow(
      refusedAs('CODE_UNKNOWN'),
    );
  });

  test('who asks the room itself for a unit gets none, and nothing is said to be sold out', async () => {
    const { room, stock } = await emptied(executorOf());
    const asked = room.reserve({ orderId: 'x', identity: 'ann', productId: PRODUCT });
    await expect(asked).rejects.toEqual(refusedAs('RESERVE_FAILED'));
    expect(room.snapshot().state.stock).toEqual([]);
    expect(await stock.units()).toEqual({ [PRODUCT]: 2 });
  });

  test('a unit that was taken before a crash becomes the order that it was taken for', async () => {
    const id = ids()('o');
    const { orders, show, stock, executor } = await emptied(executorOf());
    await executor.query(
      'insert into livelane_studio_order (id, show, identity, product_id, code) values ($1, $2, $3, $4, $5)',
      [id, plan.id, 'ann', PRODUCT, code],
    );
    await stock.reserve(id, PRODUCT);
    await orders.finish(show);
    await orders.finish(show);
    expect(await orders.ofBuyer('ann')).toMatchObject([{ id, code }]);
    expect(await stock.units()).toEqual({ [PRODUCT]: 1 });
  });

  test('of two refunds at a time one is made', async () => {
    const id = ids()('o');
    const { orders, show, attribution, executor } = await emptied(executorOf());
    await orders.place(show, buyer('ann'), wanted(id));
    const both = await Promise.allSettled(
      [1, 2].map((at) => refundOrder({ executor, attribution }, id, START + at)),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const it of both)
      if (it.status === 'rejected') expect(it.reason).toEqual(refusedAs('REFUNDED'));
  });

  test('an order is refunded in full, once', async () => {
    const id = ids()('o');
    const { orders, show, attribution, executor } = await emptied(executorOf());
    const { paid } = await orders.place(show, buyer('ann'), wanted(id));
    await refundOrder({ executor, attribution }, id, START + 1_000);
    const { adjustments } = await attribution.read({
      start: '1970-01-01T00:00:00Z',
      end: '9999-01-01T00:00:00Z',
    });
    expect(adjustments.filter(({ orderId }) => orderId === id)).toMatchObject([{ money: paid }]);
    expect(await orders.ofBuyer('ann')).toMatchObject([{ id, refunded: true }]);
    const again = refundOrder({ executor, attribution }, id, START + 2_000);
    await expect(again).rejects.toEqual(refusedAs('REFUNDED'));
    const unknown = refundOrder({ executor, attribution }, 'none', START);
    await expect(unknown).rejects.toEqual(refusedAs('ORDER_UNKNOWN'));
  });

  test('a link of a viewer opens in many browsers, each other link in one, until it expires or is revoked', async () => {
    const { access, clock } = await emptied(executorOf());
    const until = START + 60_000;
    const many = await access.makeLink({ role: 'viewer', name: 'Guest', until });
    await clock.advance(1);
    const one = await access.makeLink({ role: 'host', name: 'Mia', until });
    const [first, second] = [await access.enter(many, []), await access.enter(many, [])];
    expect(first.visit.identity).not.toBe(second.visit.identity);
    const host = await access.enter(one, [first.secret]);
    // The browser that has opened it may open it again; another may not.
    expect(await access.enter(one, [first.secret, host.secret])).toEqual(host);
    await expect(access.enter(one, [])).rejects.toEqual(refusedAs('LINK_USED'));
    expect(await access.visitOf(host.secret, 'host')).toEqual(host.visit);
    await expect(access.visitOf(host.secret, 'desk')).rejects.toEqual(refusedAs('NO_VISIT'));
    await expect(access.enter('guessed', [])).rejects.toEqual(refusedAs('LINK_UNKNOWN'));
    const known = await access.links();
    expect(known.map(({ role, visits }) => [role, visits])).toEqual([
      ['viewer', 2],
      ['host', 1],
    ]);
    expect(JSON.stringify(known)).not.toContain(one);
    const hostLink = known.find(({ role }) => role === 'host')?.hash ?? '';
    expect(await access.revoke(hostLink)).toEqual([host.visit.identity]);
    await expect(access.visitOf(host.secret, 'host')).rejects.toEqual(refusedAs('NO_VISIT'));
    await expect(access.enter(one, [host.secret])).rejects.toEqual(refusedAs('LINK_REVOKED'));
    await clock.advance(60_000);
    await expect(access.enter(many, [])).rejects.toEqual(refusedAs('LINK_EXPIRED'));
    // Who bought sees what was bought; who runs the show needs a new link.
    expect(await access.visitOf(first.secret, 'viewer')).toEqual(first.visit);
  });

  test('two browsers that open a link for one at a time get one visit', async () => {
    const { access } = await emptied(executorOf());
    const link = await access.makeLink({ role: 'desk', name: 'Desk', until: START + 1 });
    const tried = await Promise.allSettled([access.enter(link, []), access.enter(link, [])]);
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a show goes from its schedule to its end, by one of two who press at a time', async () => {
    const { executor } = await emptied(executorOf());
    const now = START + 5_000;
    const both = await Promise.allSettled(
      [1, 2].map(() => changeShow(executor, { to: 'live', now })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const live = await readShow(executor);
    expect(live).toMatchObject({ state: 'live', startedAt: now, endedAt: null });
    // The plan is moved to when it really began.
    expect(Date.parse(live.plan.window.start)).toBe(now);
    await changeShow(executor, { to: 'paused', now: now + 1 });
    await changeShow(executor, { to: 'live', now: now + 2 });
    expect((await readShow(executor)).startedAt).toBe(now);
    await changeShow(executor, { to: 'ended', now: now + 3 });
    const again = changeShow(executor, { to: 'live', now: now + 4 });
    await expect(again).rejects.toEqual(refusedAs('SHOW_STATE'));
  });
}

describeDatabases('a studio', { pgliteExecutor, pgExecutor }, ({ executor, url }) => {
  behavesAsStudio(executor);

  if (url === undefined) return;
  test('one process at a time has the database', async () => {
    const place = { url: url() };
    const first = await openDatabase(place);
    await expect(openDatabase(place)).rejects.toThrow('Another studio uses this PostgreSQL');
    // A connection that is cut is made again, and the lock is taken again with it.
    const holders = async () => (await executor().query(HOLDERS)).map(({ pid }) => pid);
    const [holder] = await holders();
    await executor().query('select pg_terminate_backend($1)', [Number(holder)]);
    const others = async () => (await holders()).filter((pid) => pid !== holder).length;
    await expect.poll(others, { timeout: 10_000 }).toBe(1);
    await expect(openDatabase(place)).rejects.toThrow('Another studio uses this PostgreSQL');
    await first.close();
    await (await openDatabase(place)).close();
  });
});
