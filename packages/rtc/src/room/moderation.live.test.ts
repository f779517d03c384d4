import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock as clock } from '../clock/clock.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { acquireMediaEngine, type RtcNode } from '../session/participants/media-engine.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { createWebhookHandler } from '../webhooks/handler.ts';
import { openWebhookListener, type WebhookListener } from '../webhooks/listener.ts';
import { createWebhookReceiver } from '../webhooks/receiver.ts';
import { createMemoryWebhookStore } from '../webhooks/store.ts';
import { type LiveKitRoom, openRoom } from './livekit-room.ts';

let rtc: RtcNode;
let release: () => void;
let webhooks: WebhookListener;
let server: DevServer;
let room: LiveKitRoom;

beforeAll(async () => {
  ({ rtc, release } = await acquireMediaEngine());
  webhooks = await openWebhookListener();
  server = await startDevServer({ webhookUrls: [webhooks.url] });
  const pseudonymKey = 'a key of at least 16 bytes';
  const recorder = createSessionRecorder({ plan: PLAN, clock, pseudonymKey, mode: 'real', server });
  room = await openRoom(PLAN, { server, clock, recorder });
  const keys = { [server.apiKey]: server.apiSecret };
  const receiver = createWebhookReceiver({
    keys,
    store: createMemoryWebhookStore({ clock }),
    clock,
  });
  webhooks.attach(createWebhookHandler(receiver, (notice) => room.noticed(notice)));
});

afterAll(async () => {
  await room.close();
  await webhooks.close();
  await server.stop();
  release();
});

const tokenOf = (identity: string): Promise<string> =>
  mintToken({
    ...{ room: room.name, identity, role: 'viewer', ttlSeconds: 600 },
    ...{ apiKey: server.apiKey, apiSecret: server.apiSecret },
  });

/** Joins with a token. `gone` resolves to the time until the server has ended the connection. */
async function join(token: string) {
  const joined = new rtc.Room();
  const since = clock.now();
  const gone = new Promise<number>((resolve) => {
    joined.once(rtc.RoomEvent.Disconnected, () => resolve(clock.now() - since));
  });
  await joined.connect(server.url, token);
  return { joined, gone };
}

test('who was kicked and joins again with the same token is removed again within a second', async () => {
  const token = await tokenOf('ann');
  const first = await join(token);
  await room.kick({ participant: 'ann' });
  await first.gone;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const again = await join(token);
    expect(await again.gone).toBeLessThan(1_000);
  }
  expect((await room.roster()).participants).toEqual([]);
}, 60_000);

test('who accepts an invitation may publish, and may not after leaving the stage', async () => {
  const { joined } = await join(await tokenOf('ben'));
  const publish = () => {
    const source = new rtc.AudioSource(48_000, 1);
    const track = rtc.LocalAudioTrack.createAudioTrack('voice', source);
    return joined.localParticipant?.publishTrack(
      track,
      Object.assign(new rtc.TrackPublishOptions(), { source: rtc.TrackSource.SOURCE_MICROPHONE }),
    );
  };
  await expect(publish()).rejects.toThrow();
  await room.invite({ participant: 'ben' });
  await room.stage({ identity: 'ben', answer: 'accept' });
  await publish();
  await room.unstage({ participant: 'ben' });
  await expect(publish()).rejects.toThrow();
  await joined.disconnect();
}, 60_000);
