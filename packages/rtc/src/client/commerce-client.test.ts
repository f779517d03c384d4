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
  { status: 502, reply: 'no JSON object', reason: 'UNKNOWN', retryable: true },
])(
  "a response of $status is an error with the server's code",
  async ({ status, reply, reason, retryable }) => {
    const failure = clientOf(reply, status).client.send({ do: 'redeem', code: 'MIA15' });
    await expect(failure).rejects.toMatchObject({
      code: 'REQUEST_REFUSED',
      retryable,
      details: { status, reason },
    });
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
  });
});

test('the response with the shortest round trip determines the clock, and its error bound holds', () => {
  const server = (asked: number, up: number) => new Date(asked + up + 5_000).toISOString();
  const slow = closerClock(undefined, {
    sentAt: AT,
    receivedAt: AT + 300,
    serverTime: server(AT, 290),
  });
  const quick = closerClock(slow, { sentAt: AT, receivedAt: AT + 20, serverTime: server(AT, 15) });
  for (const clock of [slow, quick]) {
    expect(Math.abs((clock?.offsetMs ?? 0) - 5_000)).toBeLessThanOrEqual(clock?.errorMs ?? 0);
  }
  expect(closerClock(quick, { sentAt: AT, receivedAt: AT + 300, serverTime: server(AT, 1) })).toBe(
    quick,
  );
  expect(closerClock(quick, { sentAt: AT, receivedAt: AT + 2, serverTime: 'noon' })).toBe(quick);
  expect(
    closerClock(undefined, { sentAt: AT, receivedAt: AT - 5, serverTime: server(AT, 0) }),
  ).toBeUndefined();
});
