import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { verifierOf } from '../commerce/signer.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { acquireMediaEngine, type RtcNode } from '../session/participants/media-engine.ts';
import { joinAsViewer, type Viewer } from '../session/participants/viewer.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { type LiveKitRoom, openRoom } from './livekit-room.ts';
import { createFileRoomStore } from './store/file-store.ts';

let rtc: RtcNode;
let release: () => void;
let folder: string;
let server: DevServer;

beforeAll(async () => {
  ({ rtc, release } = await acquireMediaEngine());
  folder = await mkdtemp(join(tmpdir(), 'livelane-room-'));
  server = await startDevServer();
});

afterAll(async () => {
  await server.stop();
  release();
  await rm(folder, { recursive: true, force: true });
});

const open = (address = server): Promise<LiveKitRoom> =>
  openRoom(PLAN, {
    server: address,
    clock: systemClock,
    recorder: createSessionRecorder({
      plan: PLAN,
      clock: systemClock,
      pseudonymKey: 'x'.repeat(16),
      mode: 'real',
      server,
    }),
    store: createFileRoomStore({ folder }),
  });

async function joinRoom(room: LiveKitRoom, identity: string): Promise<Viewer> {
  const { apiKey, apiSecret, url } = server;
  const token = await mintToken({
    ...{ apiKey, apiSecret, identity, room: room.name },
    role: 'viewer',
    ttlSeconds: 600,
  });
  const verifier = await verifierOf(room);
  return joinAsViewer({ rtc, clock: systemClock, url, token, identity, verifier });
}

const priceOf = (viewer: Viewer) => viewer.view().state.pinned[0]?.price.minor;

test('a commerce server that is started again is believed by the viewers who are there', async () => {
  const room = await open();
  const viewer = await joinRoom(room, 'ann');
  await room.pin('velvet-six');
  await expect.poll(() => priceOf(viewer)).toBe('1999');
  // As after a kill: nothing is closed, only the new process acts.
  const again = await open();
  expect(again.publicKey).toBe(room.publicKey);
  await again.promotion('live-price', 'start');
  await expect.poll(() => priceOf(viewer), { timeout: 2_000 }).toBe('1499');
  await expect(room.unpin('velvet-six')).rejects.toMatchObject({ code: 'ROOM_TAKEN_OVER' });
  await viewer.leave();
  await again.close();
});

test('a media server that lost everything has the snapshot again before the first viewer', async () => {
  const port = Number(new URL(server.httpUrl).port);
  const room = await open();
  await room.pin('velvet-six');
  await server.stop();
  server = await startDevServer({ port });
  const restarted = { httpUrl: server.httpUrl, apiKey: server.apiKey };
  expect(restarted).toMatchObject({ httpUrl: `http://127.0.0.1:${port}` });
  const joinedAt = Date.now();
  const late = await joinRoom(room, 'late');
  await expect.poll(() => priceOf(late), { timeout: 1_500, interval: 20 }).toBe('1999');
  console.info(`right ${Date.now() - joinedAt} ms after joining began`);
  await late.leave();
  await room.close();
});
