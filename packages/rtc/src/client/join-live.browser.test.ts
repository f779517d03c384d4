import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DataPacket_Kind, RoomServiceClient } from 'livekit-server-sdk';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { COMMERCE_DATA_TOPIC } from '../commerce/apply.ts';
import { createSigner } from '../commerce/signer.ts';
import { createCommerceWriter, envelopeBytes } from '../commerce/writer.ts';
import { type DevServer, findChromium, startDevServer } from '../devserver/index.ts';
import { type LiveKitRoom, openRoom } from '../room/livekit-room.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { mintToken } from '../tokens/mint-token.ts';
import type { LivePage } from './join-live.page.ts';

const ARTIFACTS = join(import.meta.dirname, '../../../../artifacts');
const ROOM = 'browser-suite';

let server: DevServer;
let room: LiveKitRoom;
let pages: Server;
let pageUrl: string;
let browser: Browser;

beforeAll(async () => {
  server = await startDevServer();
  room = await openRoom(PLAN, {
    server,
    room: ROOM,
    clock: systemClock,
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
  pages = await servePage();
  pageUrl = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`;
  const found = findChromium();
  browser = await chromium.launch({
    executablePath: found.path,
    args: [
      ...found.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  pages?.closeAllConnections();
  pages?.close();
  await room?.close();
  await server?.stop();
});

/** Bundles the page from the sources, as an application's own bundler would. */
async function servePage(): Promise<Server> {
  const bundled = await build({
    entryPoints: [join(import.meta.dirname, 'join-live.page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  const script = bundled.outputFiles[0]?.contents ?? new Uint8Array();
  const html =
    '<!doctype html><title>live</title><body><script type="module" src="/page.js"></script>';
  const serving = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  return new Promise((resolve) => serving.listen(0, '127.0.0.1', () => resolve(serving)));
}

/** A page in a context of its own, joined in a role; a call inside it must name `live` itself. */
async function joinPage(role: 'host' | 'viewer', identity: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  await page.goto(pageUrl);
  const { apiKey, apiSecret, url } = server;
  const token = await mintToken({ apiKey, apiSecret, room: ROOM, identity, role, ttlSeconds: 600 });
  await page.evaluate(
    (options) => (globalThis as unknown as { live: LivePage }).live.join(options),
    { url, token, role, preset: 'weak' as const, commercePublicKey: room.publicKey },
  );
  return page;
}

test('a host page and a viewer page: first frame seen, pin seen, forged pin not', async () => {
  const viewer = await joinPage('viewer', 'viewer-1');
  const host = await joinPage('host', 'host-1');
  await host.evaluate(() => (globalThis as unknown as { live: LivePage }).live.publish());
  await viewer.waitForFunction(
    () => (globalThis as unknown as { live: LivePage }).live.firstFrameAt() !== undefined,
    undefined,
    { timeout: 20_000 },
  );

  await room.pin('velvet-six');
  await viewer.locator('#pin', { hasText: 'Velvet Six USD 1999' }).waitFor({ timeout: 10_000 });
  await room.promotion('live-price', 'start');
  await viewer.locator('#pin', { hasText: 'Velvet Six USD 1499' }).waitFor({ timeout: 10_000 });

  await sendForged();
  await viewer.waitForFunction(
    () => (globalThis as unknown as { live: LivePage }).live.refused().includes('forged'),
    undefined,
    { timeout: 10_000 },
  );
  expect(await viewer.locator('#pin').textContent()).toBe('Velvet Six USD 1499');

  const late = await joinPage('viewer', 'viewer-2');
  // The server hands a changed snapshot on at once or a moment later.
  await late.locator('#pin', { hasText: 'Velvet Six USD 1499' }).waitFor({ timeout: 10_000 });

  mkdirSync(ARTIFACTS, { recursive: true });
  await viewer.screenshot({ path: join(ARTIFACTS, 'join-live-viewer.png') });

  // The first picture is the small one, however large the camera's is and whatever came later.
  const firstWidth = await viewer.evaluate(() =>
    (globalThis as unknown as { live: LivePage }).live.firstWidth(),
  );
  expect(firstWidth).toBeGreaterThan(0);
  expect(firstWidth).toBeLessThanOrEqual(480);
  const decisions = await host.evaluate(() =>
    (globalThis as unknown as { live: LivePage }).live.decisions(),
  );
  expect(decisions?.[0]).toMatchObject({
    action: { plan: { video: { codec: 'vp9' } } },
    reason: { code: 'preset' },
  });
  for (const page of [host, viewer, late]) {
    await page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.leave());
  }
  const present = async () => (await room.roster()).participants;
  await expect.poll(present, { timeout: 10_000 }).toEqual([]);
});

/** What a stolen API key without the signing key could send: right room, right order, wrong signature. */
async function sendForged(): Promise<void> {
  const writer = createCommerceWriter({
    room: ROOM,
    // Another key under the name of the right one.
    signer: { ...createSigner(), publicKey: room.publicKey },
    session: room.session,
    epoch: room.snapshot().epoch + 1,
  });
  const envelope = writer.write({
    type: 'pin',
    at: room.time(),
    productId: 'velvet-six',
    name: 'Velvet Six',
    price: { currency: 'USD', minor: '1' },
  });
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
  const options = { topic: COMMERCE_DATA_TOPIC, destinationIdentities: [] };
  await rooms.sendData(ROOM, envelopeBytes(envelope), DataPacket_Kind.RELIABLE, options);
}
