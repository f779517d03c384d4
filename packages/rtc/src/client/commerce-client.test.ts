import { expect, test, vi } from 'vitest';
import { closerClock, openDesk } from './desk.ts';

const AT = Date.parse('2026-11-22T12:00:00.000Z');

function deskOf(reply: unknown, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(reply, { status }));
  let now = AT;
  const desk = openDesk({
    endpoint: 'https://shop.example/live',
    token: 't',
    fetch,
    now: () => (now += 40),
  });
  return { desk, fetch };
}

test('the snapshot brings key, state and clock in one round trip, under the token', async () => {
  const snapshot = { kind: 'commerce-snapshot', seq: 3 };
  const { desk, fetch } = deskOf({ publicKey: 'k', snapshot, now: '2026-11-22T12:00:10.060Z' });
  await expect(desk.snapshot()).resolves.toEqual({
    publicKey: 'k',
    text: JSON.stringify(snapshot),
  });
  expect(fetch.mock.calls[0]?.[1]).toEqual({ headers: { authorization: 'Bearer t' } });
  expect(desk.clock()).toEqual({ offsetMs: 10_000, errorMs: 20 });
});

test('a request is posted, and what became of it comes back', async () => {
  const events = [{ type: 'click', at: '2026-11-22T12:00:00Z', epoch: 1, seq: 4 }];
  const { desk, fetch } = deskOf({ events });
  await expect(desk.send({ do: 'click', clickId: 'c1', productId: 'p1' })).resolves.toEqual(events);
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
  "an answer of $status is told with the server's code",
  async ({ status, reply, reason, retryable }) => {
    const failure = deskOf(reply, status).desk.send({ do: 'redeem', code: 'MIA15' });
    await expect(failure).rejects.toMatchObject({
      code: 'REQUEST_REFUSED',
      retryable,
      details: { status, reason },
    });
  },
);

test('a network that fails is retryable', async () => {
  const cause = new TypeError('fetch failed');
  const desk = openDesk({
    endpoint: '/live',
    token: 't',
    fetch: () => Promise.reject(cause),
    now: () => AT,
  });
  await expect(desk.snapshot()).rejects.toMatchObject({
    code: 'REQUEST_REFUSED',
    retryable: true,
    cause,
  });
});

test('the quickest answer decides the clock, and its error bound holds the truth', () => {
  const server = (asked: number, up: number) => new Date(asked + up + 5_000).toISOString();
  const slow = closerClock(undefined, { asked: AT, answered: AT + 300, said: server(AT, 290) });
  const quick = closerClock(slow, { asked: AT, answered: AT + 20, said: server(AT, 15) });
  for (const clock of [slow, quick]) {
    expect(Math.abs((clock?.offsetMs ?? 0) - 5_000)).toBeLessThanOrEqual(clock?.errorMs ?? 0);
  }
  expect(closerClock(quick, { asked: AT, answered: AT + 300, said: server(AT, 1) })).toBe(quick);
  expect(closerClock(quick, { asked: AT, answered: AT + 2, said: 'noon' })).toBe(quick);
  expect(
    closerClock(undefined, { asked: AT, answered: AT - 5, said: server(AT, 0) }),
  ).toBeUndefined();
});
