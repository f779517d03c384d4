import { toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { createShopRequestHandler, signShopRequest } from './shop-requests.ts';

const SECRET = 's'.repeat(32);

async function setUp() {
  const clock = createDrivenClock(toEpochMs(PLAN.window.start));
  const room = await createMemoryRoom(PLAN, { clock });
  const handle = createShopRequestHandler(room, { secrets: ['n'.repeat(32), SECRET], clock });
  const order = { room: room.name, orderId: 'o1', code: 'MIA15', identity: 'ann' };
  const sign = (body: string, secret = SECRET, now = clock.now()) =>
    signShopRequest(body, { secret, now });
  const post = async (body: string, signature: string | null = sign(body)) => {
    const headers = signature === null ? {} : { 'livelane-signature': signature };
    const response = await handle(
      new Request('http://localhost/', { method: 'POST', body, headers }),
    );
    return { status: response.status, body: await response.json() };
  };
  return { clock, room, order, sign, post };
}

test("the shop's server states which order a code was used for, once", async () => {
  const { room, order, post } = await setUp();
  const body = JSON.stringify({ ...order, customer: 'c1', units: { 'tint-duo': 1 } });
  expect((await post(body)).status).toBe(200);
  expect((await post(body)).status).toBe(200);
  expect(await post(JSON.stringify({ ...order, identity: 'eve' }))).toMatchObject({
    status: 400,
    body: { details: { issues: [{ code: 'ID_UNUSED', path: '/orderId' }] } },
  });
  expect(room.recorder.finish().events).toMatchObject([
    { type: 'redeem', code: 'MIA15', orderId: 'o1', person: room.recorder.pseudonym('ann') },
  ]);
});

test('a request that the shop did not sign for this room and time has no effect', async () => {
  const { room, clock, order, sign, post } = await setUp();
  const body = JSON.stringify(order);
  const old = sign(body, SECRET, clock.now() - 301_000);
  const future = sign(body, SECRET, clock.now() + 301_000);
  const altered = sign(JSON.stringify({ ...order, identity: 'eve' }));
  for (const signature of [null, '', 'x', 't=NaN,v1=', old, future, altered, sign(body, 'x')])
    expect(await post(body, signature)).toMatchObject({
      status: 401,
      body: { code: 'REQUEST_REFUSED', details: { reason: 'signature' } },
    });
  expect(await post(JSON.stringify({ ...order, room: 'other' }))).toMatchObject({
    status: 400,
    body: { details: { reason: 'other-room' } },
  });
  for (const bad of ['', '[]', JSON.stringify({ ...order, price: 1 })])
    expect(await post(bad)).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  expect((await post('x'.repeat(65_537))).status).toBe(413);
  expect(room.recorder.finish().events).toEqual([]);
});

test('a handler without a secret of 32 bytes is refused', async () => {
  const { room, clock } = await setUp();
  for (const secrets of [[], ['short'], [SECRET, '']])
    expect(() => createShopRequestHandler(room, { secrets, clock })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
});

test('a price or a stock that is sent again after a newer one does not come back', async () => {
  const { room, clock, sign, post } = await setUp();
  const of = (fields: object) =>
    JSON.stringify({ room: room.name, productId: 'tint-duo', ...fields });
  const price = (minor: string) => of({ do: 'price', price: { currency: 'USD', minor } });
  const old = [price('900'), of({ do: 'stock', left: 5 })].map(
    (body) => [body, sign(body)] as const,
  );
  const answers = await Promise.all(old.map((it) => post(...it)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  await clock.advance(1_000);
  for (const body of [price('800'), of({ do: 'stock', left: 4 })])
    expect((await post(body)).status).toBe(200);
  expect(await Promise.all(old.map((it) => post(...it)))).toEqual(answers);
  const [body, signature] = old[0] ?? ['', ''];
  expect(await post(body, signature.replace('t=', 't=0'))).toEqual(answers[0]);
  const shown = { prices: [{ price: { minor: '800' } }], stock: [{ left: 4 }] };
  expect(room.snapshot().state).toMatchObject(shown);
  // Signed again, it is another statement.
  expect((await post(price('900'))).status).toBe(200);
  expect(room.snapshot().state).toMatchObject({ prices: [{ price: { minor: '900' } }] });
});
