import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { systemClock as clock } from '../clock/clock.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { openRoom } from '../room/livekit-room.ts';
import { createTokenHandler } from '../room/requests/token-requests.ts';
import { createMemoryRoomStore } from '../room/store/memory-store.ts';
import { SAMPLE_PLAN as plan } from '../testing/sample-session.ts';
import { createWebhookHandler } from '../webhooks/handler.ts';
import { openWebhookListener } from '../webhooks/listener.ts';
import { createWebhookReceiver } from '../webhooks/receiver.ts';
import { createMemoryWebhookStore } from '../webhooks/store.ts';
import { signingKey } from './signing-key.ts';
import type { ApiKeys } from './verify-token.ts';

const secret = () => randomBytes(32).toString('base64url');
const OLD = { old: secret() };
const NEW = { new: secret() };

const listener = await openWebhookListener();
const running: DevServer[] = [];
afterAll(async () => {
  for (const server of running) await server.stop();
  await listener.close();
});

/** A LiveKit server that accepts `keys` and signs webhooks with the key `webhooksBy`. */
async function livekit(keys: ApiKeys, webhooksBy: ApiKeys): Promise<DevServer> {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  const server = await startDevServer({
    keys: signingKey(webhooksBy),
    webhookUrls: [listener.url],
    env: { ...process.env, LIVEKIT_KEYS: lines.join('\n') },
  });
  running.push(server);
  return server;
}

/** The application, as it is started with a set of keys. */
async function application(server: DevServer, keys: ApiKeys) {
  const recording = { plan, clock, server, pseudonymKey: 'x'.repeat(16), mode: 'real' } as const;
  const recorder = createSessionRecorder(recording);
  const store = createMemoryRoomStore();
  const statuses: number[] = [];
  const receiver = createWebhookReceiver({
    keys,
    store: createMemoryWebhookStore({ clock }),
    clock,
  });
  const webhooks = createWebhookHandler(receiver, () => undefined);
  const detach = listener.attach(async (request) => {
    const response = await webhooks(request);
    statuses.push(response.status);
    return response;
  });
  const room = await openRoom(plan, {
    ...{ clock, recorder, store },
    server: { ...server, ...signingKey(keys) },
  });
  const handler = createTokenHandler(room, {
    ...{ keys, clock },
    admit: () => ({ identity: 'ann', role: 'viewer' }),
  });
  const token = async (): Promise<string> =>
    (await (await handler(new Request('http://localhost/', { method: 'POST' }))).json()).token;
  return {
    statuses,
    token,
    stop: async () => {
      await room.close();
      detach();
    },
  };
}

/** What LiveKit answers a page that asks whether its token admits it. */
const admits = async ({ httpUrl }: DevServer, token: string) =>
  (await fetch(`${httpUrl}/rtc/validate?access_token=${token}`)).status;

test('a key is replaced: both are accepted meanwhile, and then the old one by neither side', async () => {
  const both = await livekit({ ...OLD, ...NEW }, OLD);
  const before = await application(both, OLD);
  const oldToken = await before.token();
  await before.stop();

  const during = await application(both, { ...NEW, ...OLD });
  const newToken = await during.token();
  expect([await admits(both, oldToken), await admits(both, newToken)]).toEqual([200, 200]);
  // `room_started` and more, signed by the old key.
  await expect.poll(() => during.statuses.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(new Set(during.statuses)).toEqual(new Set([200]));
  await during.stop();

  const hasty = await application(both, NEW);
  await expect.poll(() => hasty.statuses.length, { timeout: 10_000 }).toBeGreaterThan(0);
  // The server still signs by the key that the application has forgotten.
  expect(new Set(hasty.statuses)).toEqual(new Set([401]));
  await hasty.stop();
  // Its last webhooks, by the old key, must not reach the next application.
  await both.stop();

  const after = await livekit(NEW, NEW);
  const last = await application(after, NEW);
  expect([await admits(after, oldToken), await admits(after, await last.token())]).toEqual([
    401, 200,
  ]);
  await expect.poll(() => last.statuses.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(new Set(last.statuses)).toEqual(new Set([200]));
  await last.stop();
});
