import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataPacket_Kind, RoomServiceClient } from 'livekit-server-sdk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { COMMERCE_DATA_TOPIC } from '../commerce/apply.ts';
import { createSigner } from '../commerce/signer.ts';
import { createCommerceWriter, envelopeBytes } from '../commerce/writer.ts';
import { type LiveKitRoom, openRoom } from '../room/livekit-room.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { type BrowserSuite, openBrowserSuite } from './browser-suite.fixture.ts';
import type { LivePage } from './join-live.page.ts';

const ARTIFACTS = join(import.meta.dirname, '../../../../artifacts');
const ROOM = 'browser-suite';

let suite: BrowserSuite;
let room: LiveKitRoom;

beforeAll(async () => {
  suite = await openBrowserSuite(join(import.meta.dirname, 'join-live.page.ts'));
  room = await openRoom(PLAN, {
    server: suite.server,
    room: ROOM,
    clock: systemClock,
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
});

afterAll(async () => {
  await room?.close();
  await suite?.close();
});

/** A page in a context of its own, joined in a role; a call inside it must name `live` itself. */
async function joinPage(role: 'host' | 'viewer', identity: string): Promise<Page> {
  const page = await suite.page();
  const token = await suite.token(ROOM, identity, { role });
  const { url } = suite.server;
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
  const { httpUrl, apiKey, apiSecret } = suite.server;
  const rooms = new RoomServiceClient(httpUrl, apiKey, apiSecret);
  const options = { topic: COMMERCE_DATA_TOPIC, destinationIdentities: [] };
  await rooms.sendData(ROOM, envelopeBytes(envelope), DataPacket_Kind.RELIABLE, options);
}
