import { errorFromJson, type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test, vi } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { emptyView } from '../../commerce/apply.ts';
import { type CommerceVerifier, createVerifier, receiveMessage } from '../../commerce/signature.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { pseudonymOf } from '../../recorder/pseudonym.ts';
import { ROLES, type Role } from '../../roles/roles.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { mintToken } from '../../tokens/mint-token.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

const KEYS = { key: 's'.repeat(32) };
const KEY = 'a key of at least 16 bytes';

const mint = (whose: { identity: string; room: string; role?: Role; ttlSeconds?: number }) =>
  mintToken({ apiKey: 'key', apiSecret: KEYS.key, role: 'viewer', ttlSeconds: 60, ...whose });

async function setUp() {
  const clock = createDrivenClock(toEpochMs(PLAN.window.start));
  const room = await createMemoryRoom(PLAN, { clock, pseudonymKey: KEY });
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock });
  const tokenOf = (identity: string, name = room.name) => mint({ identity, room: name });
  const post = async (token: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await handle(
      new Request('http://localhost/', {
        method: 'POST',
        body: text,
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    return { status: response.status, body: await response.json() };
  };
  return { clock, room, handle, tokenOf, post };
}

test('the identity is taken from the token, whatever the body says', async () => {
  const { room, tokenOf, post } = await setUp();
  const token = await tokenOf('ann');
  expect((await post(token, { do: 'click', clickId: 'c1', productId: 'velvet-six' })).status).toBe(
    200,
  );
  expect(
    (await post(token, { do: 'click', clickId: 'c2', productId: 'velvet-six', identity: 'bob' }))
      .status,
  ).toBe(400);
  const people = room.recorder
    .finish()
    .events.map((event) => ('person' in event ? event.person : ''));
  expect(people).toEqual([pseudonymOf('ann', KEY)]);
});

test('a viewer can ask, click, redeem and leave a lead, and nothing else', async () => {
  const { room, tokenOf, post } = await setUp();
  const token = await tokenOf('ann');
  const fine = [
    { do: 'question', questionId: 'q1', text: 'Hi?' },
    { do: 'click', clickId: 'c1', productId: 'tint-duo' },
    { do: 'redeem', code: 'MIA15' },
    { do: 'lead', leadId: 'l1', consent: 'E-mail' },
  ];
  for (const request of fine) expect((await post(token, request)).status).toBe(200);
  const bad = [
    { do: 'pin', productId: 'velvet-six' },
    { do: 'promotion', promotionId: 'live-price', phase: 'start' },
    { do: 'click', clickId: 'c2', productId: 'velvet-six', price: { currency: 'USD', minor: '1' } },
    { do: 'redeem', code: 'FREE' },
    // Only the shop's server knows whose order it is.
    { do: 'redeem', code: 'MIA15', orderId: 'o1' },
    'not json',
    '{"__proto__":{"do":"click"}}',
    [],
  ];
  for (const request of bad)
    expect(await post(token, request), JSON.stringify(request)).toMatchObject({
      status: 400,
      body: { code: 'INPUT_INVALID' },
    });
  const { events } = room.recorder.finish();
  const person = pseudonymOf('ann', KEY);
  expect(events.map(({ at: _, epoch: __, seq: ___, ...event }) => event)).toEqual([
    { type: 'question', questionId: 'q1', person, text: 'Hi?' },
    { type: 'click', clickId: 'c1', person, productId: 'tint-duo' },
    { type: 'redeem', code: 'MIA15', person },
    { type: 'lead', leadId: 'l1', person, consent: 'E-mail' },
  ]);
});

test('a request without a token for this room is refused', async () => {
  const { tokenOf, post, handle } = await setUp();
  for (const token of ['', 'forged', await tokenOf('ann', 'other-room')]) {
    expect(await post(token, { do: 'click', clickId: 'c1', productId: 'tint-duo' })).toMatchObject({
      status: 401,
      body: { code: 'TOKEN_REFUSED' },
    });
  }
  expect((await handle(new Request('http://localhost/'))).status).toBe(401);
});

test("GET gives the key, the server's time and a snapshot that the key verifies", async () => {
  const { room, clock, tokenOf, handle } = await setUp();
  await room.pin('tint-duo');
  const response = await handle(
    new Request('http://localhost/', {
      headers: { authorization: `Bearer ${await tokenOf('ann')}` },
    }),
  );
  const { publicKey, keys, session, snapshot, now } = (await response.json()) as {
    publicKey: string;
    keys: unknown;
    session: string;
    snapshot: unknown;
    now: Instant;
  };
  expect(toEpochMs(now)).toBe(clock.now());
  expect(keys).toEqual([{ id: publicKey.slice(0, 11), publicKey }]);
  expect(session).toBe(room.session);
  const verifier = (await createVerifier(publicKey)) as CommerceVerifier;
  const result = await receiveMessage(emptyView(PLAN.id), JSON.stringify(snapshot), {
    verifier,
    now: clock.now(),
  });
  expect(result).toMatchObject({
    outcome: 'applied',
    view: { state: { pinned: [{ productId: 'tint-duo' }] } },
  });
});

test('the rate of one identity is limited; others are not affected', async () => {
  const { clock, tokenOf, post } = await setUp();
  const [ann, bob] = [await tokenOf('ann'), await tokenOf('bob')];
  const click = (token: string, number: number) =>
    post(token, { do: 'click', clickId: `c${number}`, productId: 'tint-duo' });
  for (let number = 0; number < 30; number += 1)
    expect((await click(ann, number)).status).toBe(200);
  expect(await click(ann, 100)).toMatchObject({
    status: 429,
    body: { code: 'REQUEST_REFUSED', details: { reason: 'too-many', most: 30 }, retryable: true },
  });
  expect((await click(bob, 101)).status).toBe(200);
  await clock.advance(10_000);
  expect((await click(ann, 102)).status).toBe(200);
});

test('a request that is too large, or of another method, is refused', async () => {
  const { tokenOf, post, handle } = await setUp();
  const token = await tokenOf('ann');
  expect((await post(token, 'x'.repeat(8_192))).status).toBe(400);
  expect(await post(token, 'x'.repeat(8_193))).toMatchObject({
    status: 413,
    body: { details: { reason: 'too-large', most: 8_192 }, retryable: false },
  });
  const put = new Request('http://localhost/', {
    method: 'PUT',
    body: '{}',
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await handle(put)).status).toBe(405);
});

const UNREACHABLE = { reason: 'call', call: 'sendData' } as const;
const FAULT = { code: 'REQUEST_REFUSED', details: { reason: 'fault' } };

test.each([
  [410, rtcError('ROOM_CLOSED', { room: 'r' }), { code: 'ROOM_CLOSED', details: { room: 'r' } }],
  [
    502,
    rtcError('ROOM_UNREACHABLE', UNREACHABLE),
    { code: 'ROOM_UNREACHABLE', details: UNREACHABLE },
  ],
  [500, rtcError('PORT_TAKEN', { port: 1 }), FAULT],
  [500, new RangeError('a detail of the server'), FAULT],
])('a failure of the room is answered with %d', async (status, failure, body) => {
  const { room, clock, tokenOf } = await setUp();
  const broken = { ...room, click: () => Promise.reject(failure) };
  const handle = createViewerRequestHandler(broken, { keys: KEYS, clock });
  const response = await handle(
    new Request('http://localhost/', {
      method: 'POST',
      body: JSON.stringify({ do: 'click', clickId: 'c1', productId: 'tint-duo' }),
      headers: { authorization: `Bearer ${await tokenOf('ann')}` },
    }),
  );
  const text = await response.text();
  expect({ status: response.status, ...JSON.parse(text) }).toMatchObject({ status, ...body });
  expect(text).not.toMatch(/PORT_TAKEN|a detail of the server/);
});

test('an error is the JSON of a LivelaneError, with every issue', async () => {
  const { tokenOf, post } = await setUp();
  const token = await tokenOf('ann');
  const { body } = await post(token, { do: 'click', clickId: '', productId: 7, price: 1 });
  expect(errorFromJson(body)?.toJSON()).toEqual(body);
  expect(body).toMatchObject({
    code: 'INPUT_INVALID',
    details: {
      what: 'viewer-request',
      issues: [
        { code: 'IDENTIFIER', path: '/clickId', received: '""' },
        { code: 'ID_STRING', path: '/productId', received: '7' },
        { code: 'UNKNOWN_FIELD', path: '/price', received: '1' },
      ],
    },
  });
  expect((await post('forged', {})).body).toMatchObject({
    code: 'TOKEN_REFUSED',
    message: 'The token is missing, expired, or not signed by a known key. Request a new token.',
    details: { reason: 'not-verified' },
  });
});

test('short secrets are refused when the handler is created', async () => {
  const { room, clock } = await setUp();
  expect(() => createViewerRequestHandler(room, { keys: { key: 'short' }, clock })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
});

test('only hosts and moderators see the questions that wait, and release them; programs only read', async () => {
  const { room, handle, post } = await setUp();
  await room.question({ identity: 'ann', questionId: 'q1', text: 'Hi?' });
  const release = { do: 'release', questionId: 'q1' };
  for (const role of ROLES) {
    const moderates = ['host', 'cohost', 'moderator'].includes(role);
    const token = await mint({ identity: role, room: room.name, role });
    const state = await handle(
      new Request('http://localhost/', { headers: { authorization: `Bearer ${token}` } }),
    );
    const { waiting } = (await state.json()) as { waiting?: { questionId: string }[] };
    expect(waiting?.length, role).toBe(moderates ? 1 : undefined);
    if (!moderates) {
      const refused = { status: 403, body: { details: { reason: 'role' } } };
      expect(await post(token, release), role).toMatchObject(refused);
    }
    const clicked = await post(token, { do: 'click', clickId: role, productId: 'tint-duo' });
    expect(clicked.status, role).toBe(role === 'recorder' || role === 'agent' ? 403 : 200);
  }
  const token = await mint({ identity: 'mod', room: room.name, role: 'moderator' });
  expect((await post(token, release)).status).toBe(200);
  expect(room.snapshot().state.questions).toMatchObject([{ text: 'Hi?' }]);
});

test('pages of given origins may send requests, others may not', async () => {
  const { room, clock, tokenOf } = await setUp();
  const origins = ['https://shop.example'];
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock, origins });
  const headersOf = async (method: string, origin: string) => {
    const authorization = `Bearer ${await tokenOf('ann')}`;
    const headers = { origin, ...(method === 'GET' ? { authorization } : {}) };
    const response = await handle(new Request('http://localhost/', { method, headers }));
    return { status: response.status, ...Object.fromEntries(response.headers) };
  };
  const allowed = { vary: 'origin', 'access-control-allow-origin': 'https://shop.example' };
  expect(await headersOf('OPTIONS', 'https://shop.example')).toMatchObject({
    ...{ status: 204, ...allowed, 'access-control-allow-methods': 'GET, POST' },
    'access-control-allow-headers': 'authorization, content-type',
  });
  expect(await headersOf('GET', 'https://shop.example')).toMatchObject({ status: 200, ...allowed });
  // A refusal must be readable too, or the page would see a failed connection.
  expect(await headersOf('PUT', 'https://shop.example')).toMatchObject({ status: 401, ...allowed });
  for (const method of ['OPTIONS', 'GET'])
    expect(await headersOf(method, 'https://evil.example')).not.toHaveProperty(
      'access-control-allow-origin',
    );
  for (const origin of ['shop.example', 'https://shop.example/', 'null', ''])
    expect(() =>
      createViewerRequestHandler(room, { keys: KEYS, clock, origins: [origin] }),
    ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

test('a body that a middleware has read is a coded error', async () => {
  const { handle, tokenOf } = await setUp();
  const headers = { authorization: `Bearer ${await tokenOf('ann')}` };
  const request = new Request('http://localhost/', { method: 'POST', body: '{}', headers });
  await request.text();
  const response = await handle(request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    code: 'REQUEST_REFUSED',
    details: { reason: 'parsed' },
    retryable: false,
  });
});

test('100 viewers with 30 questions each are limited together, and a pin is not held up', async () => {
  const { room, tokenOf, post } = await setUp();
  const tokens = await Promise.all(Array.from({ length: 100 }, (_, at) => tokenOf(`v${at}`)));
  const statuses: number[] = [];
  for (const [at, token] of tokens.entries())
    for (const number of [1, 2])
      statuses.push(
        (await post(token, { do: 'question', questionId: `${at}-${number}`, text: 'Hi?' })).status,
      );
  expect(statuses.filter((it) => it === 200)).toHaveLength(100);
  expect(statuses.filter((it) => it === 429)).toHaveLength(100);
  expect(room.snapshot().seq).toBe(0);
});

test('a token is verified once, and not accepted after it has expired', async () => {
  const { room, post } = await setUp();
  const token = await mint({ identity: 'ann', room: room.name, ttlSeconds: 5 });
  const verify = vi.spyOn(crypto.subtle, 'verify');
  const click = (clickId: string) => post(token, { do: 'click', clickId, productId: 'tint-duo' });
  await Promise.all(['c1', 'c2', 'c3'].map(click));
  const calls = verify.mock.calls.length;
  expect((await click('c4')).status).toBe(200);
  expect(verify.mock.calls.length).toBe(calls);
  verify.mockRestore();
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  expect(await click('c5')).toMatchObject({ status: 401, body: { code: 'TOKEN_REFUSED' } });
  vi.useRealTimers();
});
