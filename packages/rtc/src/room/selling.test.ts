import { describe, expect, test } from 'vitest';
import { issueOf, pathOf } from './issue-of.fixture.ts';
import { after, caughtUp, codeOf, openShop, shopWith, usd } from './selling.fixture.ts';

const SALE = { saleId: 's1', productId: 'velvet-six', price: usd('999'), seconds: 60 } as const;

describe('a price change', () => {
  test('is seen at once on a pinned product, and by every later pin', async () => {
    const { room } = await openShop();
    const viewer = await room.join('ann');
    await room.pin('tint-duo');
    const events = await room.price({ productId: 'tint-duo', price: usd('1099') });
    expect(events.map(({ type }) => type)).toEqual(['price', 'pin']);
    expect(viewer.view().state.pinned[0]?.price).toEqual(usd('1099'));
    expect(viewer.view().state.prices).toMatchObject([
      { productId: 'tint-duo', price: usd('1099') },
    ]);
  });

  test('of another currency, below zero or of an unknown product is refused', async () => {
    const { room } = await openShop();
    const change = (price: object, productId = 'tint-duo') =>
      pathOf(room.price({ productId, price: price as never }));
    expect(await change({ currency: 'EUR', minor: '1' })).toBe('/price/currency');
    expect(await change(usd('-1'))).toBe('/price/minor');
    expect(await change(usd('1'), 'nope')).toBe('/productId');
  });

  test('flash sale goes before promotion, promotion before the list price', async () => {
    const { room, clock } = await openShop();
    const viewer = await room.join('ann');
    const shown: (string | undefined)[] = [];
    const look = () => shown.push(viewer.view().state.pinned[0]?.price.minor);
    await room.pin('velvet-six');
    await room.price({ productId: 'velvet-six', price: usd('1899') });
    look();
    await room.promotion('live-price', 'start');
    look();
    await room.sale(SALE);
    look();
    await room.promotion('live-price', 'stop');
    look();
    await clock.advance(60_000);
    await caughtUp(room, viewer);
    look();
    expect(shown).toEqual(['1899', '1499', '999', '999', '1899']);
  });
});

describe('a flash sale', () => {
  test('ends by itself at its time, and the pinned product has its price back', async () => {
    const { room, clock } = await openShop();
    const viewer = await room.join('ann');
    await room.pin('velvet-six');
    await room.sale(SALE);
    expect(viewer.view().state.sales).toMatchObject([{ saleId: 's1', endsAt: after(60_000) }]);
    await clock.advance(59_999);
    expect(viewer.view().state.sales).toHaveLength(1);
    await clock.advance(1);
    await caughtUp(room, viewer);
    expect(viewer.view().state.sales).toEqual([]);
    expect(viewer.view().state.pinned[0]).toMatchObject({ price: usd('1999') });
    expect(viewer.view().state.pinned[0]).not.toHaveProperty('saleId');
    expect(viewer.outcomes()).not.toContain('gap');
  });

  test('receipt decides: one millisecond before its end is in time although the answer is late, at its end is not', async () => {
    const waiting: (() => void)[] = [];
    const { reserve } = shopWith(9, () => new Promise((resolve) => waiting.push(resolve)));
    const { room, clock } = await openShop({ reserve });
    await room.sale(SALE);
    await clock.advance(59_999);
    const order = { identity: 'ann', productId: 'velvet-six', saleId: 's1' };
    const early = room.reserve({ ...order, orderId: 'o1' });
    await clock.advance(1);
    expect(await codeOf(room.reserve({ ...order, orderId: 'o2' }))).toBe('SALE_ENDED');
    for (const answer of waiting) answer();
    expect(await early).toMatchObject([{ type: 'reserve', price: usd('999'), saleId: 's1' }]);
  });

  test('without timers of the clock it ends with the next command or look at the state', async () => {
    let now = Date.parse(after(0));
    const { room } = await openShop({ clock: { now: () => now } });
    await room.sale(SALE);
    now += 60_000;
    expect(room.snapshot().state.sales).toEqual([]);
    await room.sale({ ...SALE, saleId: 's2' });
    now += 60_000;
    expect(await room.pin('velvet-six')).toMatchObject([{ type: 'pin', price: usd('1999') }]);
  });

  test.each([
    ['an end that is over', { seconds: undefined, endsAt: after(0) }, '/endsAt'],
    ['no end', { seconds: undefined }, '/seconds'],
    ['two ends', { endsAt: after(1) }, '/endsAt'],
    ['an end in two days', { seconds: 172_800 }, '/seconds'],
    ['an unknown product', { productId: 'nope' }, '/productId'],
    ['another currency', { price: { currency: 'EUR', minor: '1' } }, '/price/currency'],
  ])('with %s is refused', async (_, change, path) => {
    const { room } = await openShop();
    const { seconds, ...given } = { ...SALE, ...change } as { seconds?: number };
    const start = { ...given, ...(seconds === undefined ? {} : { seconds }) };
    expect(await pathOf(room.sale(start as never))).toBe(path);
  });

  test('a second one of the product, and one with a used id, are refused; an end before its time is final', async () => {
    const { room } = await openShop({ reserve: shopWith(1).reserve });
    await room.sale(SALE);
    expect((await issueOf(room.sale({ ...SALE, saleId: 's2' }))).code).toBe('SALE_RUNNING');
    await room.endSale({ saleId: 's1' });
    expect((await issueOf(room.sale(SALE))).code).toBe('ID_UNUSED');
    expect(await codeOf(room.endSale({ saleId: 's1' }))).toBe('SALE_ENDED');
    expect((await issueOf(room.endSale({ saleId: 'nope' }))).code).toBe('SALE_OF_SESSION');
  });
});

describe('a reservation', () => {
  const order = {
    ...{ identity: 'ann', orderId: 'o1', productId: 'tint-duo', variantId: 'rose' },
  } as const;

  test('asks the shop once per order, also while it is under way; another content is refused', async () => {
    const shop = shopWith(5);
    const { room } = await openShop({ reserve: shop.reserve });
    const many = await Promise.all(Array.from({ length: 50 }, () => room.reserve(order)));
    expect(new Set(many.map((events) => JSON.stringify(events))).size).toBe(1);
    expect(shop.asked).toEqual(['o1']);
    expect(await pathOf(room.reserve({ ...order, identity: 'eve' }))).toBe('/orderId');
  });

  test('tells the price of the variant and, at most once a second, the units left', async () => {
    const { room, clock } = await openShop({ reserve: shopWith(9).reserve });
    const viewer = await room.join('ann');
    const reserve = (orderId: string) => room.reserve({ ...order, orderId, variantId: 'plum' });
    expect(await reserve('o1')).toMatchObject([{ price: usd('1399'), variantId: 'plum', left: 8 }]);
    const left = () => viewer.view().state.stock.map((it) => it.left);
    await caughtUp(room, viewer);
    expect(left()).toEqual([8]);
    for (const id of ['o2', 'o3', 'o4']) await reserve(id);
    expect(left()).toEqual([8]);
    await clock.advance(1_000);
    await caughtUp(room, viewer);
    expect(left()).toEqual([5]);
  });

  test('what the shop has not got is sold out for all, once; the shop may have more later', async () => {
    const shop = shopWith(0);
    const { room } = await openShop({ reserve: shop.reserve });
    const viewer = await room.join('ann');
    expect(await codeOf(room.reserve(order))).toBe('SOLD_OUT');
    expect(await codeOf(room.reserve({ ...order, orderId: 'o2' }))).toBe('SOLD_OUT');
    expect(viewer.view().state.stock).toMatchObject([
      { productId: 'tint-duo', variantId: 'rose', left: 0 },
    ]);
    expect(room.recorder.finish().events.map(({ type }) => type)).toEqual(['stock']);
    await room.stock({ productId: 'tint-duo', variantId: 'rose', left: 3 });
    expect(viewer.view().state.stock).toMatchObject([{ left: 3 }]);
  });

  test('answers in another order than the shop counted never raise the stock', async () => {
    const answers: ((left: number) => void)[] = [];
    const reserve = () =>
      new Promise<{ reserved: boolean; left: number }>((resolve) =>
        answers.push((left) => resolve({ reserved: true, left })),
      );
    const { room, clock } = await openShop({ reserve });
    const both = ['o1', 'o2'].map((orderId) => room.reserve({ ...order, orderId }));
    await Promise.resolve();
    answers[1]?.(0);
    await both[1];
    answers[0]?.(1);
    await both[0];
    await clock.advance(5_000);
    expect(room.snapshot().state.stock).toMatchObject([{ left: 0 }]);
  });

  test('a shop that fails or answers nonsense keeps nothing: the order can be sent again', async () => {
    const answers: unknown[] = [new TypeError('down'), undefined, { reserved: true, left: -1 }];
    const reserve = async () => {
      const next = answers.length > 0 ? answers.shift() : { reserved: true };
      if (next instanceof Error) throw next;
      return next as { reserved: boolean };
    };
    const { room } = await openShop({ reserve });
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await codeOf(room.reserve(order))).toBe('RESERVE_FAILED');
    expect(await room.reserve(order)).toHaveLength(1);
    const { room: without } = await openShop();
    expect(await codeOf(without.reserve(order))).toBe('RESERVE_FAILED');
  });
});

describe('coupons', () => {
  test('one code for all is seen by all until the drop ends', async () => {
    const { room } = await openShop();
    const viewer = await room.join('ann');
    await room.drop({ dropId: 'd1', code: 'LIVE10' });
    expect(viewer.view().state.drops).toMatchObject([{ dropId: 'd1', code: 'LIVE10' }]);
    await room.endDrop({ dropId: 'd1' });
    expect(viewer.view().state.drops).toEqual([]);
  });

  test('one-time codes: each is given once, a viewer keeps the same one, the last one ends the drop', async () => {
    const { room } = await openShop();
    const viewer = await room.join('ann');
    await room.drop({ dropId: 'd1', codes: ['A', 'B'] });
    expect(JSON.stringify(room.snapshot())).not.toMatch(/"A"|"B"/);
    const codeFor = async (identity: string) =>
      (await room.coupon({ identity, dropId: 'd1' })).flatMap((it) =>
        it.type === 'coupon' ? [it.code] : [],
      )[0];
    const ann = await codeFor('ann');
    expect(await codeFor('ann')).toBe(ann);
    expect(new Set([ann, await codeFor('bob')])).toEqual(new Set(['A', 'B']));
    expect(viewer.view().state.drops).toEqual([]);
    expect(await codeOf(room.coupon({ identity: 'eve', dropId: 'd1' }))).toBe('COUPONS_GONE');
    expect(await codeFor('bob')).toBeDefined();
  });

  test.each([
    ['no code', {}],
    ['both kinds', { code: 'A', codes: ['B'] }],
    ['a code twice', { codes: ['A', 'A'] }],
    ['no codes', { codes: [] }],
  ])('%s is refused without listing codes', async (_, given) => {
    const { room } = await openShop();
    const issue = await issueOf(room.drop({ dropId: 'd1', ...given }));
    expect(issue).toMatchObject({ code: 'DROP_CODES', path: '/codes' });
    expect(JSON.stringify(issue)).not.toContain('"A"');
  });

  test('at most five drops are open', async () => {
    const { room } = await openShop();
    for (const dropId of ['1', '2', '3', '4', '5']) await room.drop({ dropId, code: 'A' });
    expect((await issueOf(room.drop({ dropId: '6', code: 'A' }))).code).toBe('DROPS_AT_MOST');
  });
});

describe('the order ticker', () => {
  const order = (orderId: string, name: string, more = {}) => ({
    ...{ orderId, productId: 'tint-duo', name },
    ...more,
  });

  test('shows one masked line a second, with the number of orders it stands for', async () => {
    const { room, clock } = await openShop();
    const viewer = await room.join('ann');
    const lines = () =>
      viewer.view().state.orders.map((it) => `${it.number} ${it.name} ${it.orders}`);
    for (const [at, name] of ['Mia Tan', 'Bob', '张伟'].entries())
      await room.order(order(`o${at}`, name));
    await caughtUp(room, viewer);
    expect(lines()).toEqual(['1 M*** 1']);
    await clock.advance(1_000);
    await caughtUp(room, viewer);
    expect(lines()).toEqual(['1 M*** 1', '2 张*** 2']);
    expect(JSON.stringify(room.recorder.finish())).not.toMatch(/Mia Tan|张伟/);
  });

  test('never shows who does not want it: the order says so, or the viewer did', async () => {
    const { room, clock } = await openShop();
    await room.ticker({ identity: 'bob', shown: false });
    await room.order(order('o1', 'Bob', { buyer: 'bob' }));
    await room.order(order('o2', 'Ann', { hidden: true }));
    await clock.advance(5_000);
    expect(room.snapshot().state.orders).toEqual([]);
    await room.ticker({ identity: 'bob', shown: true });
    await room.order(order('o3', 'Bob', { buyer: 'bob' }));
    expect(room.snapshot().state.orders).toMatchObject([{ name: 'B***' }]);
  });

  test.each([
    ['\u202emoc', 'm***'],
    ['\u0301', '\u0301***'],
    ['', '***'],
    ['👩‍👩‍👧‍👦 family', '***'],
    ['é', 'é***'],
  ])('the name %j is shown as %j', async (name, shown) => {
    const { room } = await openShop();
    await room.order(order('o1', name));
    expect(room.snapshot().state.orders[0]?.name).toBe(shown);
  });
});

describe('a poll', () => {
  const POLL = { pollId: 'p1', question: 'Which?', options: ['Rose', 'Plum'] } as const;

  test('counts each viewer once, tells counts at most once a second, and its result at the end', async () => {
    const { room, clock } = await openShop();
    const viewer = await room.join('ann');
    await room.poll(POLL);
    const sent = viewer.outcomes().length;
    for (let voter = 0; voter < 40; voter += 1)
      await room.vote({ identity: `v${voter}`, pollId: 'p1', option: voter % 4 === 0 ? 0 : 1 });
    expect(viewer.view().state.polls[0]?.counts).toEqual([0, 0]);
    await clock.advance(1_000);
    await caughtUp(room, viewer);
    expect(viewer.view().state.polls[0]?.counts).toEqual([10, 30]);
    await room.vote({ identity: 'v0', pollId: 'p1', option: 0 });
    expect((await issueOf(room.vote({ identity: 'v0', pollId: 'p1', option: 1 }))).code).toBe(
      'VOTE_ONCE',
    );
    await room.vote({ identity: 'late', pollId: 'p1', option: 0 });
    await room.endPoll({ pollId: 'p1' });
    expect(viewer.view().state.polls[0]).toMatchObject({
      counts: [11, 30],
      closedAt: after(1_000),
    });
    expect(viewer.outcomes().length - sent).toBe(4);
    expect(await codeOf(room.vote({ identity: 'x', pollId: 'p1', option: 0 }))).toBe('POLL_CLOSED');
  });

  test.each([
    ['one option', { options: ['a'] }, '/options'],
    ['a blank option', { options: ['a', '\u200b'] }, '/options/1'],
    ['too much text', { options: ['a', 'b'.repeat(1_100)] }, '/options'],
  ])('with %s is refused', async (_, change, path) => {
    const { room } = await openShop();
    expect(await pathOf(room.poll({ ...POLL, ...change }))).toBe(path);
  });

  test('an option that it does not have, and a poll that there is not, are refused', async () => {
    const { room } = await openShop();
    await room.poll(POLL);
    expect(await pathOf(room.vote({ identity: 'a', pollId: 'p1', option: 2 }))).toBe('/option');
    expect(await pathOf(room.vote({ identity: 'a', pollId: 'p2', option: 0 }))).toBe('/pollId');
    expect((await issueOf(room.poll(POLL))).code).toBe('ID_UNUSED');
  });
});
