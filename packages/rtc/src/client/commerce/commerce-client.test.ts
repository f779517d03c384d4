import { expect, test, vi } from 'vitest';
import { isLivelaneError } from '../../errors/guard.ts';
import { closerClock, createCommerceClient } from './commerce-client.ts';

const AT = Date.parse('2026-11-22T12:00:00.000Z');

function clientOf(reply: unknown, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(reply, { status }));
  let now = AT;
  const client = createCommerceClient({
    endpoint: 'https://shop.example/live',
    tokens: { current: () => 't', renew: async () => undefined },
    fetch,
    now: () => (now += 40),
    timeoutMs: 5_000,
    signal: new AbortController().signal,
  });
  return { client, fetch };
}

test('one request with the token gives public key, state and clock', async () => {
  const snapshot = { kind: 'commerce-snapshot', seq: 3 };
  const { client, fetch } = clientOf({ publicKey: 'k', snapshot, now: '2026-11-22T12:00:10.060Z' });
  await expect(client.snapshot()).resolves.toEqual({
    publicKey: 'k',
    publicKeys: ['k'],
    session: undefined,
    text: JSON.stringify(snapshot),
  });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ headers: { authorization: 'Bearer t' } });
  expect(client.clock()).toEqual({ offsetMs: 10_000, errorMs: 20 });
});

test('the endpoint names its key set and its session', async () => {
  const keys = [{ id: 'k1', publicKey: 'k1' }, { publicKey: 5 }, null];
  const { client } = clientOf({ publicKey: 'k1', keys, session: 's1', snapshot: {} });
  expect(await client.snapshot()).toMatchObject({ publicKeys: ['k1'], session: 's1' });
});

test('a request is posted and gives the events that it created', async () => {
  const events = [{ type: 'click', at: '2026-11-22T12:00:00Z', epoch: 1, seq: 4 }];
  const { client, fetch } = clientOf({ events });
  await expect(client.send({ do: 'click', clickId: 'c1', productId: 'p1' })).resolves.toEqual(
    events,
  );
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{"do":"click","clickId":"c1","productId":"p1"}',
  });
});

test.each([
  { code: 'INPUT_INVALID', status: 400, details: { what: 'viewer-request', issues: [] } },
  { code: 'TOKEN_REFUSED', status: 401, details: { reason: 'other-room' } },
  { code: 'REQUEST_REFUSED', status: 429, details: { reason: 'too-many', most: 30 } },
  { code: 'ROOM_CLOSED', status: 410, details: { room: 'r' } },
] as const)('the error $code of the server is thrown as it is', async ({ status, ...error }) => {
  const reply = { ...error, message: 'What the server says.', retryable: status === 429 };
  const failure = await clientOf(reply, status)
    .client.send({ do: 'redeem', code: 'MIA15' })
    .catch((caught: unknown) => caught);
  if (!isLivelaneError(failure, error.code)) throw failure;
  expect(failure.toJSON()).toEqual(reply);
});

test.each([
  { status: 400, reply: { code: 'INPUT_INVALID' }, retryable: false },
  { status: 429, reply: { code: 'X', message: 'm' }, retryable: true },
  { status: 499, reply: null, retryable: false },
  { status: 500, reply: { code: 5 }, retryable: true },
  { status: 502, reply: 'no JSON object', retryable: true },
])('a response of $status without an error of ours is an error', async (it) => {
  const failure = clientOf(it.reply, it.status).client.send({ do: 'redeem', code: 'MIA15' });
  await expect(failure).rejects.toMatchObject({
    code: 'COMMERCE_ENDPOINT_FAILED',
    retryable: it.retryable,
    details: { reason: 'no-error', status: it.status },
    message: expect.stringContaining(`responded ${it.status} without an error of the room.`),
  });
});

test.each([
  {},
  { publicKey: 'k' },
  { snapshot: {} },
  { publicKey: 5, snapshot: {} },
  { publicKey: 'k', snapshot: 'text' },
  { publicKey: 'k', snapshot: null },
])('a reply of %j has no snapshot', async (reply) => {
  await expect(clientOf(reply).client.snapshot()).rejects.toMatchObject({
    code: 'COMMERCE_ENDPOINT_FAILED',
    details: { status: 200, reason: 'no-state' },
  });
});

test.each([{}, { events: 'none' }, 'text', null])(
  'a request that is answered with %j created no events',
  async (reply) => {
    const request = { do: 'click', clickId: 'c1', productId: 'p1' } as const;
    await expect(clientOf(reply).client.send(request)).resolves.toEqual([]);
  },
);

test('a network error is retryable', async () => {
  const cause = new TypeError('fetch failed');
  const client = createCommerceClient({
    endpoint: '/live',
    tokens: { current: () => 't', renew: async () => undefined },
    fetch: () => Promise.reject(cause),
    now: () => AT,
    timeoutMs: 5_000,
    signal: new AbortController().signal,
  });
  await expect(client.snapshot()).rejects.toMatchObject({
    code: 'COMMERCE_ENDPOINT_FAILED',
    retryable: true,
    cause,
    details: { reason: 'unreachable', status: null },
  });
});

test('the response with the shortest round trip determines the clock, with half of it as maximum error', () => {
  /** The server's clock is 5 s ahead; `up` is the time on the way there. */
  const reply = (up: number, roundTrip: number) => ({
    sentAt: AT,
    receivedAt: AT + roundTrip,
    serverTime: new Date(AT + up + 5_000).toISOString(),
  });
  const slow = closerClock(undefined, reply(290, 300));
  expect(slow).toEqual({ offsetMs: 5_140, errorMs: 150 });
  const quick = closerClock(slow, reply(15, 20));
  expect(quick).toEqual({ offsetMs: 5_005, errorMs: 10 });
  expect(closerClock(quick, reply(1, 300))).toBe(quick);
  expect(closerClock(quick, reply(3, 20))).toBe(quick);
  expect(closerClock(quick, reply(0, 0))).toEqual({ offsetMs: 5_000, errorMs: 0 });
});

test('a reading that contradicts the known one replaces it: the clock of a device was set', () => {
  const known = { offsetMs: 5_000, errorMs: 10 };
  const serverTime = new Date(AT).toISOString();
  for (const set of [-10_800_000, 3_000, 10_800_000]) {
    const sentAt = AT - 5_000 + set;
    expect(closerClock(known, { sentAt, receivedAt: sentAt + 400, serverTime })).toEqual({
      offsetMs: 4_800 - set,
      errorMs: 200,
    });
  }
});

test.each(['noon', '', 1_796_126_400_000, null, undefined])(
  'a server time of %j is ignored',
  (serverTime) => {
    const known = { offsetMs: 1, errorMs: 100 };
    expect(closerClock(known, { sentAt: AT, receivedAt: AT + 2, serverTime })).toBe(known);
  },
);

test('a reply that was received before it was sent is ignored', () => {
  const serverTime = new Date(AT).toISOString();
  expect(closerClock(undefined, { sentAt: AT, receivedAt: AT - 5, serverTime })).toBeUndefined();
});
