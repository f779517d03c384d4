import { describe, expect, test } from 'vitest';
import { createWebhookHandler } from './handler.ts';
import type { WebhookNotice } from './notice.ts';
import { createWebhookReceiver } from './receiver.ts';
import { signedWebhook } from './signed.fixture.ts';
import { createMemoryWebhookStore } from './store.ts';

const OLD = { key: 'old', secret: 'o'.repeat(32) };
const NEW = { key: 'new', secret: 'n'.repeat(32) };
const NOW = Math.floor(Date.now() / 1_000) * 1_000;
const seconds = NOW / 1_000;

const joined = (id: string, change: Record<string, unknown> = {}) => ({
  event: 'participant_joined',
  id,
  createdAt: String(seconds),
  room: { name: 'room-1', sid: 'RM_1' },
  participant: {
    sid: 'PA_1',
    identity: 'viewer-1',
    joinedAt: String(seconds),
    joinedAtMs: String(NOW + 123),
    attributes: { 'livelane.role': 'moderator' },
  },
  ...change,
});

function receiver(now = NOW) {
  const clock = { now: () => now };
  return createWebhookReceiver({
    keys: { old: OLD.secret, new: NEW.secret },
    store: createMemoryWebhookStore(clock),
    clock,
  });
}

describe('a genuine webhook', () => {
  test.each([OLD, NEW])('of the $key key becomes a notice of plain data', async (key) => {
    const { body, authorization } = await signedWebhook(
      joined('EV_1', { numDropped: 3, unknownField: 1 }),
      key,
    );
    expect(await receiver().receive(body, authorization)).toEqual({
      outcome: 'accepted',
      notice: {
        id: 'EV_1',
        event: 'participant_joined',
        createdAt: new Date(NOW).toISOString(),
        receivedAt: new Date(NOW).toISOString(),
        room: { name: 'room-1', sid: 'RM_1' },
        participant: {
          identity: 'viewer-1',
          sid: 'PA_1',
          role: 'moderator',
          joinedAt: new Date(NOW + 123).toISOString(),
        },
        numDropped: 3,
      },
    });
  });

  test('is accepted once; given back, once more', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    const it = receiver();
    const outcomes = await Promise.all([1, 2, 3].map(() => it.receive(body, authorization)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'accepted',
      'duplicate',
      'duplicate',
    ]);
    await it.release((outcomes[0] as { notice: WebhookNotice }).notice);
    expect((await it.receive(body, authorization)).outcome).toBe('accepted');
  });
});

describe('refused is', () => {
  test.each([
    [
      'an altered body',
      async () => ({
        ...(await signedWebhook(joined('EV_1'), OLD)),
        body: JSON.stringify(joined('EV_2')),
      }),
    ],
    [
      'a re-serialised body',
      async () => {
        const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
        return { body: JSON.stringify(JSON.parse(body), null, 1), authorization };
      },
    ],
    [
      "another key's signature",
      () => signedWebhook(joined('EV_1'), { key: 'old', secret: 'x'.repeat(32) }),
    ],
    ['an unknown key', () => signedWebhook(joined('EV_1'), { key: 'other', secret: OLD.secret })],
    [
      'no header',
      async () => ({ ...(await signedWebhook(joined('EV_1'), OLD)), authorization: undefined }),
    ],
    [
      'an empty header',
      async () => ({ ...(await signedWebhook(joined('EV_1'), OLD)), authorization: '' }),
    ],
    ['no id', () => signedWebhook(joined(''), OLD)],
    ['no time', () => signedWebhook(joined('EV_1', { createdAt: '0' }), OLD)],
    ['what is not an event', () => signedWebhook({ event: { name: 'x' } }, OLD)],
  ])('%s', async (_, make) => {
    const { body, authorization } = await make();
    await expect(receiver().receive(body, authorization)).rejects.toMatchObject({
      code: 'WEBHOOK_REFUSED',
    });
  });

  test.each([-302, -3_600, 302, 86_400])('one that is off by %i s', async (off) => {
    const { body, authorization } = await signedWebhook(
      joined('EV_1', { createdAt: String(seconds + off) }),
      OLD,
    );
    await expect(receiver().receive(body, authorization)).rejects.toMatchObject({
      code: 'WEBHOOK_REFUSED',
    });
  });

  test('a clock that went mad', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    await expect(receiver(Number.NaN).receive(body, authorization)).rejects.toMatchObject({
      code: 'WEBHOOK_REFUSED',
    });
  });

  test.each([{}, { key: '' }, { key: ' '.repeat(40) }, { key: 'x'.repeat(31) }])(
    'construction with blank or short secrets',
    (keys) => {
      const clock = { now: () => NOW };
      expect(() =>
        createWebhookReceiver({ keys, store: createMemoryWebhookStore(clock), clock }),
      ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );
});

describe('the handler', () => {
  const post = (body: string, headers: Record<string, string>) =>
    new Request('http://localhost/', { method: 'POST', body, headers });

  test.each(['Authorization', 'authorization', 'AUTHORIZATION'])(
    'reads the header %s, acts once, answers 200 each time',
    async (name) => {
      const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
      const acted: string[] = [];
      const handler = createWebhookHandler(receiver(), ({ id }) => void acted.push(id));
      const statuses = [
        await handler(post(body, { [name]: authorization })),
        await handler(post(body, { [name]: authorization })),
      ];
      expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
      expect(acted).toEqual(['EV_1']);
    },
  );

  test('answers 401 to a forgery, and 405 and 413 to what is no webhook', async () => {
    const { body } = await signedWebhook(joined('EV_1'), OLD);
    const handler = createWebhookHandler(receiver(), () => undefined);
    expect((await handler(post(body, { authorization: 'forged' }))).status).toBe(401);
    expect((await handler(post(body, { authorize: 'forged' }))).status).toBe(401);
    expect((await handler(new Request('http://localhost/'))).status).toBe(405);
    expect((await handler(post('x'.repeat(1_048_577), {}))).status).toBe(413);
  });

  test('a notice that could not be acted upon is taken again when it is repeated', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    let attempts = 0;
    const handler = createWebhookHandler(receiver(), () => {
      attempts += 1;
      if (attempts === 1) throw new RangeError('the database is away');
    });
    expect((await handler(post(body, { authorization }))).status).toBe(500);
    expect((await handler(post(body, { authorization }))).status).toBe(200);
    expect(attempts).toBe(2);
  });
});

test('the memory store forgets what can no longer be accepted', async () => {
  let now = NOW;
  const store = createMemoryWebhookStore({ now: () => now });
  expect(await store.claim('a', NOW + 1_000)).toBe(true);
  expect(await store.claim('a', NOW + 1_000)).toBe(false);
  now += 1_001;
  expect(await store.claim('a', now + 1_000)).toBe(true);
});
