import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../clock/clock.ts';
import { type DevServer, startDevServer } from '../../devserver/index.ts';
import { REDIS_IS_HERE, startRedis } from '../../devserver/redis.fixture.ts';
import type { Role } from '../../roles/roles.ts';
import { type LiveKitRoom, openRoom } from '../../room/livekit-room.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { type BrowserSuite, openBrowserSuite } from '../browser-suite.fixture.ts';
import type { FailoverPage } from './failover.page.ts';

type InPage = { readonly page: FailoverPage };
type Redis = Awaited<ReturnType<typeof startRedis>>;

const KEYS = { apiKey: 'APIregions', apiSecret: 'r'.repeat(40) };

let suite: BrowserSuite;
let second: DevServer;
let redis: Redis | undefined;
let room: LiveKitRoom;

afterEach(async () => {
  await room?.close().catch(() => undefined);
  await suite?.close();
  await second?.stop();
  await redis?.stop();
});

/** Two servers, which the room is open on; `home` names the first to everyone. */
async function setUp({ isCluster }: { isCluster: boolean }) {
  redis = isCluster ? await startRedis() : undefined;
  const server = { keys: KEYS, ...(redis === undefined ? {} : { redis: redis.address }) };
  suite = await openBrowserSuite(join(import.meta.dirname, 'failover.page.ts'), { server });
  second = await startDevServer(server);
  room = await openRoom(PLAN, {
    ...{ server: suite.server, standby: [second], room: 'regions', clock: systemClock },
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
}

async function joined(identity: string, role: Role): Promise<Page> {
  const page = await suite.page();
  const token = await suite.token('regions', identity, { role });
  const regions = [
    { name: 'first', url: suite.server.url },
    { name: 'second', url: second.url },
  ];
  const options = {
    regions,
    token,
    role,
    preset: 'weak',
    commercePublicKey: room.publicKey,
  } as const;
  await page.exposeFunction('reply', () => ({ token, url: suite.server.url }));
  const region = await page.evaluate(
    ({ token: _, ...rest }) =>
      (globalThis as unknown as InPage).page.join({
        ...rest,
        tokenEndpoint: (globalThis as unknown as { reply: () => Promise<never> }).reply,
      }),
    options,
  );
  expect(region).toBe('first');
  return page;
}

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).page.told());
const frameAt = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as InPage).page.frameAt());
const pinned = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).page.pinned());

async function failedOver(how: 'SIGKILL' | 'SIGSTOP'): Promise<Record<string, number>> {
  const viewer = await joined('viewer-1', 'viewer');
  const host = await joined('host-1', 'host');
  await host.evaluate(() => (globalThis as unknown as InPage).page.publish());
  await expect.poll(() => frameAt(viewer), { timeout: 20_000 }).toBeGreaterThan(0);
  await host.evaluate(() => (globalThis as unknown as InPage).page.muteMicrophone());
  await room.pin('velvet-six');
  await expect.poll(() => pinned(viewer), { timeout: 10_000 }).toEqual(['velvet-six 1999']);

  await sleep(1_000);
  const lostAt = Date.now();
  process.kill(suite.server.pid ?? 0, how);
  // A price changes while everybody moves.
  const changed = room.promotion('live-price', 'start');
  await expect
    .poll(() => viewer.evaluate(() => (globalThis as unknown as InPage).page.region()), {
      timeout: 20_000,
      interval: 50,
    })
    .toBe('second');
  await expect
    .poll(() => frameAt(viewer), { timeout: 20_000, interval: 50 })
    .toBeGreaterThan(lostAt + 500);
  await changed;
  await expect.poll(() => pinned(viewer), { timeout: 10_000 }).toEqual(['velvet-six 1499']);

  const events = await told(viewer);
  const at = (name: string) =>
    events.find((one) => one.name === name && one.at > lostAt)?.at ?? NaN;
  // No state in between without the pinned product.
  const shown = events.filter(({ name }) => name === 'pinned').map(({ event }) => event);
  expect(shown.slice(shown.findIndex((it) => String(it) !== ''))).not.toContainEqual([]);
  expect(events.some(({ name }) => name === 'left')).toBe(false);
  // The host may move after the viewer.
  const published = () => host.evaluate(() => (globalThis as unknown as InPage).page.published());
  await expect.poll(published, { timeout: 10_000 }).toEqual(['camera']);
  expect(await host.evaluate(() => (globalThis as unknown as InPage).page.microphone())).toBe(
    'muted',
  );
  const frames = await viewer.evaluate(() => (globalThis as unknown as InPage).page.firstFrames());
  const frame = frames.find((one) => one > lostAt) ?? Number.NaN;
  return { joinedMs: at('region') - lostAt, frameMs: frame - lostAt };
}

describe('a region that is lost', () => {
  test('is left for the next within 5 s: servers of their own', { timeout: 90_000 }, async () => {
    await setUp({ isCluster: false });
    const measured = await failedOver('SIGKILL');
    console.log('failover, own servers, killed:', JSON.stringify(measured));
    expect(measured['joinedMs']).toBeLessThan(5_000);
    expect(measured['frameMs']).toBeLessThan(5_000);
  });

  test('is left for the next within 5 s although it hangs', { timeout: 90_000 }, async () => {
    await setUp({ isCluster: false });
    const measured = await failedOver('SIGSTOP');
    console.log('failover, own servers, hanging:', JSON.stringify(measured));
    expect(measured['joinedMs']).toBeLessThan(5_000);
    expect(measured['frameMs']).toBeLessThan(5_000);
  });

  test.skipIf(!REDIS_IS_HERE)(
    'is left for the next: a cluster with one Redis, which gives a room of a dead node away after 5 s',
    { timeout: 90_000 },
    async () => {
      await setUp({ isCluster: true });
      const measured = await failedOver('SIGKILL');
      console.log('failover, one cluster, killed:', JSON.stringify(measured));
      expect(measured['joinedMs']).toBeLessThan(8_000);
    },
  );
});
