import { expect, test, vi } from 'vitest';
import { closerClock, createCommerceClient } from './commerce-client.ts';

const AT = Date.parse('2026-11-22T12:00:00.000Z');

function clientOf(reply: unknown, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(reply, { status }));
  let now = AT;
  const client = createCommerceClient({
    endpoint: 'https://shop.example/live',
    token: 't',
    fetch,
    now: () => (now += 40),
  });
  return { client, fetch };
}

test('one request with the token gives public key, state and clock', async () => {
  const snapshot = { kind: 'commerce-snapshot', seq: 3 };
  const { client, fetch } = clientOf({ publicKey: 'k', snapshot, now: '2026-11-22T12:00:10.060Z' });
  await expect(client.snapshot()).resolves.toEqual({
    publicKey: 'k',
    text: JSON.stringify(snapshot),
  });
  expect(fetch.mock.calls[0]?.[1]).toEqual({ headers: { authorization: 'Bearer t' } });
  expect(client.clock()).toEqual({ offsetMs: 10_000, errorMs: 20 });
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
  { status: 400, reply: { code: 'INPUT_INVALID' }, reason: 'INPUT_INVALID', retryable: false },
  { status: 401, reply: { code: 'TOKEN_REFUSED' }, reason: 'TOKEN_REFUSED', retryable: false },
  { status: 429, reply: { code: 'TOO_MANY' }, reason: 'TOO_MANY', retryable: true },
  { status: 499, reply: null, reason: 'UNKNOWN', retryable: false },
  { status: 500, reply: { code: 5 }, reason: 'UNKNOWN', retryable: true },
  { status: 502, reply: 'no JSON object', reason: 'UNKNOWN', retryable: true },
])(
  "a response of $status is an error with the server's code",
  async ({ status, reply, reason, retryable }) => {
    const failure = clientOf(reply, status).client.send({ do: 'redeem', code: 'MIA15' });
    await expect(failure).rejects.toMatchObject({
      code: 'REQUEST_REFUSED',
      retryable,
      details: { status, reason },
      message: `The commerce endpoint responded ${status} (${reason}).`,
    });
  },
);

test.each([
  {},
  { publicKey: 'k' },
  { snapshot: {} },
  { publicKey: 5, snapshot: {} },
  { publicKey: 'k', snapshot: 'text' },
  { publicKey: 'k', snapshot: null },
])('a reply of %j has no snapshot', async (reply) => {
  await expect(clientOf(reply).client.snapshot()).rejects.toMatchObject({
    code: 'REQUEST_REFUSED',
    details: { status: 200, reason: 'FORM' },
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
    token: 't',
    fetch: () => Promise.reject(cause),
    now: () => AT,
  });
  await expect(client.snapshot()).rejects.toMatchObject({
    code: 'REQUEST_REFUSED',
    retryable: true,
    cause,
    message: 'The commerce endpoint could not be reached.',
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
