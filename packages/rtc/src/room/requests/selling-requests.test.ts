import { expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { PLAN, START, shopWith, usd } from '../selling.fixture.ts';
import { KEY, KEYS, mint } from './handler.fixture.ts';
import {
  createShopRequestHandler,
  SHOP_SIGNATURE_HEADER,
  signShopRequest,
} from './shop-requests.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

const SECRET = 'a secret of at least 32 characters';

async function setUp(units = 1) {
  const clock = createDrivenClock(START);
  const { reserve } = shopWith(units);
  const room = await createMemoryRoom(PLAN, { clock, pseudonymKey: KEY, reserve });
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock });
  const ask = async (identity: string, body: unknown) => {
    const token = await mint({ identity, room: room.name });
    const headers = { authorization: `Bearer ${token}` };
    const request = { method: 'POST', body: JSON.stringify(body), headers };
    const response = await handle(new Request('http://localhost/', request));
    return { status: response.status, body: await response.json() };
  };
  const shop = createShopRequestHandler(room, { secrets: [SECRET], clock });
  const state = async (stated: unknown) => {
    const body = JSON.stringify(stated);
    const signature = signShopRequest(body, { secret: SECRET, now: clock.now() });
    const headers = { [SHOP_SIGNATURE_HEADER]: signature };
    const response = await shop(
      new Request('http://localhost/', { method: 'POST', body, headers }),
    );
    return { status: response.status, body: await response.json() };
  };
  return { clock, room, ask, state };
}

test('a viewer learns the price of the unit; who comes too late gets an error of their own', async () => {
  const { ask } = await setUp();
  const reserve = { do: 'reserve', productId: 'velvet-six' };
  expect(await ask('ann', { ...reserve, orderId: 'o1' })).toMatchObject({
    status: 200,
    body: { events: [{ type: 'reserve', price: usd('1999') }] },
  });
  expect(await ask('bob', { ...reserve, orderId: 'o2' })).toMatchObject({
    status: 409,
    body: { code: 'SOLD_OUT', details: { productId: 'velvet-six' } },
  });
  expect(await ask('bob', { ...reserve, orderId: 'o1' })).toMatchObject({ status: 400 });
});

test('a code is told to the viewer who was given it, and to nobody else', async () => {
  const { ask, room } = await setUp();
  await room.drop({ dropId: 'd1', codes: ['SECRET-1'] });
  expect(await ask('ann', { do: 'coupon', dropId: 'd1' })).toMatchObject({
    body: { events: [{ type: 'coupon', code: 'SECRET-1' }, { type: 'drop' }] },
  });
  expect(JSON.stringify(room.snapshot())).not.toContain('SECRET-1');
  expect(await ask('bob', { do: 'coupon', dropId: 'd1' })).toMatchObject({
    status: 409,
    body: { code: 'COUPONS_GONE' },
  });
});

test('votes, the choice of the ticker, an ended sale and a closed poll', async () => {
  const { ask, room, clock } = await setUp();
  await room.poll({ pollId: 'p', question: 'Which?', options: ['a', 'b'] });
  expect(await ask('ann', { do: 'vote', pollId: 'p', option: 1 })).toMatchObject({ status: 200 });
  await room.endPoll({ pollId: 'p' });
  expect(await ask('bob', { do: 'vote', pollId: 'p', option: 1 })).toMatchObject({
    status: 410,
    body: { code: 'POLL_CLOSED' },
  });
  expect(await ask('ann', { do: 'ticker', shown: false })).toMatchObject({ status: 200 });
  await room.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 1 });
  await clock.advance(1_000);
  const late = { do: 'reserve', productId: 'velvet-six', orderId: 'o1', saleId: 's' };
  expect(await ask('ann', late)).toMatchObject({ status: 410, body: { code: 'SALE_ENDED' } });
});

test('a viewer cannot start a sale, change a price or state stock', async () => {
  const { ask } = await setUp();
  for (const name of ['sale', 'price', 'stock', 'drop', 'poll', 'order', 'endSale', 'constructor'])
    expect(await ask('eve', { do: name, productId: 'velvet-six' })).toMatchObject({ status: 400 });
});

test('the shop states orders, stock and prices, and reserves, by signed requests', async () => {
  const { state, room } = await setUp(5);
  const at = { room: room.name, productId: 'velvet-six' };
  expect(await state({ ...at, do: 'stock', left: 3 })).toMatchObject({ status: 200 });
  expect(await state({ ...at, do: 'price', price: usd('1899') })).toMatchObject({ status: 200 });
  const order = { ...at, do: 'order', orderId: 'o1', name: 'Mia' };
  expect(await state(order)).toMatchObject({ body: { events: [{ type: 'order' }] } });
  const unit = { ...at, do: 'reserve', orderId: 'o2', identity: 'ann' };
  expect(await state(unit)).toMatchObject({ body: { events: [{ type: 'reserve' }] } });
  expect(await state({ ...unit, room: 'other' })).toMatchObject({ status: 400 });
  expect(await state({ ...at, do: 'close' })).toMatchObject({ status: 400 });
  expect(room.snapshot().state).toMatchObject({
    orders: [{ name: 'M***' }],
    prices: [{ price: usd('1899') }],
    stock: [{ left: 3 }],
  });
});
