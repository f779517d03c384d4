import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WebhookNotice } from '../recorder/notice.ts';
import { createWebhookReceiver } from './receiver.ts';
import { joined, NEW, NOW, OLD, receiver, seconds, signedWebhook } from './signed.fixture.ts';
import { createMemoryWebhookStore } from './store.ts';
import { behavesAsWebhookStore } from './store-behaviour.fixture.ts';

describe('a verified webhook', () => {
  test.each([OLD, NEW])('of the $key key becomes plain data', async (key) => {
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

  test('without room, participant and dropped webhooks has none', async () => {
    for (const numDropped of [undefined, 0, -1]) {
      const event = {
        event: 'ingress_started',
        id: 'EV_1',
        createdAt: String(seconds),
        numDropped,
      };
      const { body, authorization } = await signedWebhook(event, OLD);
      expect((await receiver().receive(body, authorization)).notice).toMatchObject({
        room: null,
        participant: null,
        numDropped: 0,
      });
    }
  });

  test('is accepted once, and once more after its release', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    const it = receiver();
    const outcomes = await Promise.all([1, 2, 3].map(() => it.receive(body, authorization)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'accepted',
      'in-progress',
      'in-progress',
    ]);
    const { notice } = outcomes[0] as { notice: WebhookNotice };
    await it.release(notice);
    expect((await it.receive(body, authorization)).outcome).toBe('accepted');
    await it.settle(notice);
    expect((await it.receive(body, authorization)).outcome).toBe('duplicate');
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
    ['no event name', () => signedWebhook(joined('EV_1', { event: '' }), OLD)],
    ['no time', () => signedWebhook(joined('EV_1', { createdAt: '0' }), OLD)],
    ['a body that is not an event', () => signedWebhook({ event: { name: 'x' } }, OLD)],
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

  test('one a millisecond too old or too early, with the reason', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    for (const now of [NOW + 301_001, NOW - 301_001])
      await expect(receiver(now).receive(body, authorization)).rejects.toMatchObject({
        details: { reason: 'age' },
      });
    await expect(receiver().receive(body, ' ')).rejects.toMatchObject({
      details: { reason: 'no-signature' },
    });
  });

  test('one received while the clock gives NaN', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    await expect(receiver(Number.NaN).receive(body, authorization)).rejects.toMatchObject({
      code: 'WEBHOOK_REFUSED',
    });
  });

  test.each([{}, { key: '' }, { key: ' '.repeat(40) }, { key: 'x'.repeat(31) }])(
    'a receiver with blank or short secrets',
    (keys) => {
      const clock = { now: () => NOW };
      expect(() =>
        createWebhookReceiver({ keys, store: createMemoryWebhookStore({ clock }), clock }),
      ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );
});

test('a webhook is processed once for as long as it would be accepted, also by processes whose clocks differ', async () => {
  const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
  // 300 s, and one because createdAt is in whole seconds.
  const offset = fc.integer({ min: -301_000, max: 301_000 });
  await fc.assert(
    fc.asyncProperty(offset, offset, fc.integer({ min: 0, max: 301_000 }), async (a, b, ahead) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      let now = 0;
      const keys = { old: OLD.secret };
      const store = createMemoryWebhookStore({ clock: { now: () => now + ahead } });
      const it = createWebhookReceiver({ keys, store, clock: { now: () => now } });
      now = NOW + first;
      const { outcome, notice } = await it.receive(body, authorization);
      expect(outcome).toBe('accepted');
      await it.settle(notice);
      now = NOW + second;
      expect((await it.receive(body, authorization)).outcome).toBe('duplicate');
    }),
    { examples: [[-301_000, 301_000, 301_000]] },
  );
});

describe('the memory store', () => {
  const at = (until: number) => ({ until, leaseUntil: until });
  behavesAsWebhookStore((clock) => createMemoryWebhookStore({ clock }));

  test('takes 250,000 ids in linear time and remembers the newest 100,000', async () => {
    let asked = 0;
    const clock = {
      now: () => {
        asked += 1;
        return NOW;
      },
    };
    const store = createMemoryWebhookStore({ clock });
    for (let id = 0; id < 250_000; id += 1) {
      await store.claim(`${id}`, at(NOW + 1_000));
      await store.settle(`${id}`);
    }
    // The clock is asked once for each id that is looked at.
    expect(asked).toBeLessThan(4 * 250_000);
    expect(await store.claim('150000', at(NOW + 1_000))).toBe('handled');
    expect(await store.claim('149999', at(NOW + 1_000))).toBe('claimed');
  });
});
