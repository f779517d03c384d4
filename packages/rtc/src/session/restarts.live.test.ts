import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { verifierOf } from '../commerce/signer.ts';
import { cachedServerPath, cacheFolder } from '../devserver/cache.ts';
import { startDevServer } from '../devserver/index.ts';
import { probeTcpPort, probeUdpPort } from '../devserver/ports.ts';
import { type RunningServer, runServer } from '../devserver/run-server.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { type LiveKitRoom, openRoom } from '../room/livekit-room.ts';
import { createFileRoomStore } from '../room/store/file-store.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { acquireMediaEngine, type RtcNode } from './participants/media-engine.ts';
import { joinAsViewer, type Viewer } from './participants/viewer.ts';

let rtc: RtcNode;
let release: () => void;
let folder: string;
let settings: Parameters<typeof runServer>[0]['settings'];
let program: string;
let server: RunningServer;

/** Starts the server with the same port and key as before, but with nothing of what it held. */
const start = (): Promise<RunningServer> =>
  runServer({
    command: (configPath) => ({
      file: program,
      args: ['--config', configPath],
    }),
    settings,
    env: process.env,
    fetch: globalThis.fetch,
    signal: undefined,
    stopGraceMs: 5_000,
  });

beforeAll(async () => {
  ({ rtc, release } = await acquireMediaEngine());
  folder = await mkdtemp(join(tmpdir(), 'livelane-room-'));
  // Finds or builds the program.
  const found = await startDevServer();
  await found.stop();
  program =
    found.foundBy === 'path'
      ? 'livekit-server'
      : cachedServerPath(cacheFolder(process.env), found.version);
  const free = async (probe: ReturnType<typeof probeTcpPort>) => {
    const probed = await probe;
    if ('port' in probed) return probed.port;
    throw new TypeError('no port is free');
  };
  settings = {
    port: await free(probeTcpPort(0)),
    tcpPort: await free(probeTcpPort(0)),
    udpPort: await free(probeUdpPort()),
    apiKey: 'key',
    apiSecret: 's'.repeat(32),
    webhookUrls: [],
  };
  server = await start();
});

afterAll(async () => {
  await server.stop();
  release();
  await rm(folder, { recursive: true, force: true });
});

const open = (): Promise<LiveKitRoom> =>
  openRoom(PLAN, {
    server: { ...settings, httpUrl: `http://127.0.0.1:${settings.port}` },
    clock: systemClock,
    recorder: createSessionRecorder({
      plan: PLAN,
      clock: systemClock,
      pseudonymKey: 'x'.repeat(16),
      mode: 'real',
      server: { kind: 'livekit', version: 'unknown' },
    }),
    store: createFileRoomStore({ folder }),
  });

async function joinRoom(room: LiveKitRoom, identity: string): Promise<Viewer> {
  const { apiKey, apiSecret, port } = settings;
  const token = await mintToken({
    ...{ apiKey, apiSecret, identity, room: room.name },
    role: 'viewer',
    ttlSeconds: 600,
  });
  const verifier = await verifierOf(room);
  const url = `ws://127.0.0.1:${port}`;
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
  const room = await open();
  await room.pin('velvet-six');
  await server.stop();
  server = await start();
  const joinedAt = Date.now();
  const late = await joinRoom(room, 'late');
  await expect.poll(() => priceOf(late), { timeout: 1_500, interval: 20 }).toBe('1999');
  console.info(`right ${Date.now() - joinedAt} ms after joining began`);
  await late.leave();
  await room.close();
});
