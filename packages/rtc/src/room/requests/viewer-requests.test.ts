import { errorFromJson, type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { emptyView } from '../../commerce/apply.ts';
import { type CommerceVerifier, createVerifier, receiveMessage } from '../../commerce/signature.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { pseudonymOf } from '../../recorder/pseudonym.ts';
import { ROLES } from '../../roles/roles.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { KEY, KEYS, mint, setUp } from './handler.fixture.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

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
