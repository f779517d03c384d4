import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoomServiceClient } from 'livekit-server-sdk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../roles/roles.ts';
import type { NetworkConditions } from '../testing/network/conditions.ts';
import { driveNetwork, type NetworkDriver } from '../testing/network/network-driver.ts';
import { type BrowserSuite, openBrowserSuite } from './browser-suite.fixture.ts';
import type { Held } from './held-resources.fixture.ts';
import type { SessionPage } from './session.page.ts';

type InPage = { readonly page: SessionPage; held(): Held };

let suite: BrowserSuite;

beforeAll(async () => {
  suite = await openBrowserSuite(join(import.meta.dirname, 'session.page.ts'));
});

afterAll(() => suite?.close());

const NOTHING: Held = { connections: 0, sockets: 0, intervals: 0, fetches: 0, devices: 0 };

const held = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).held());
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).page.told());

async function joined(room: string, identity: string, role: Role): Promise<Page> {
  const page = await suite.page();
  networks.set(page, await driveNetwork(await page.context().newCDPSession(page)));
  const options = await optionsOf(room, identity, role);
  const state = await page.evaluate(
    (it) => (globalThis as unknown as InPage).page.join(it),
    options,
  );
  expect(state).toBe('live');
  return page;
}

async function optionsOf(room: string, identity: string, role: Role) {
  const token = await suite.token(room, identity, { role });
  return { url: suite.server.url, token, role };
}

const networks = new WeakMap<Page, NetworkDriver>();

const conditions = (page: Page, given: Partial<NetworkConditions> = {}) =>
  networks.get(page)?.set(given);

/** Media and signalling cut. */
const BLACKOUT = { lossPercent: 100, offline: true } as const;

describe('a blackout', () => {
  test('of 5 s is told within 1.5 s, and its end; the policy holds still', async () => {
    const host = await joined('blackout', 'host-1', 'host');
    const viewer = await joined('blackout', 'viewer-1', 'viewer');
    await host.evaluate(() =>
      (globalThis as unknown as InPage).page.publish({ camera: true, microphone: true }),
    );
    await sleep(6_000);
    const frozenBefore = await frozenSeconds(viewer);
    expect((await told(viewer)).filter(({ name }) => name === 'stalled')).toEqual([]);

    const cut = Date.now();
    await conditions(viewer, BLACKOUT);
    await sleep(5_000);
    await conditions(viewer);
    const back = Date.now();
    await expect
      .poll(async () => (await told(viewer)).some(({ name }) => name === 'recovered'), {
        timeout: 12_000,
      })
      .toBe(true);
    const events = await told(viewer);
    const at = (name: string) => events.find((one) => one.name === name)?.at ?? Number.NaN;
    expect(at('stalled') - cut).toBeLessThan(1_500);
    expect(at('recovered') - back).toBeLessThan(3_000);
    expect(await frozenSeconds(viewer)).toBeGreaterThan(frozenBefore + 3.5);
    for (const page of [host, viewer]) await page.context().close();
  });
});

const frozenSeconds = async (page: Page) =>
  (await page.evaluate(() => (globalThis as unknown as InPage).page.statistics()))?.incoming
    ?.frozenSeconds ?? Number.NaN;

describe('no stall is told', () => {
  test('of a muted host, and of one whose sender is paused', async () => {
    const host = await joined('quiet', 'host-1', 'host');
    const viewer = await joined('quiet', 'viewer-1', 'viewer');
    await host.evaluate(() =>
      (globalThis as unknown as InPage).page.publish({ camera: true, microphone: true }),
    );
    await sleep(3_000);
    await host.evaluate(async () => {
      const session = (globalThis as unknown as InPage).page.session();
      await session?.camera.mute();
      await session?.microphone.mute();
    });
    await sleep(4_000);
    await host.evaluate(async () => {
      const session = (globalThis as unknown as InPage).page.session();
      await session?.camera.unmute();
      for (const { track } of session?.room.localParticipant.trackPublications.values() ?? [])
        await track?.pauseUpstream();
    });
    await sleep(5_000);
    const events = await told(viewer);
    expect(events.filter(({ name }) => ['stalled', 'recovering'].includes(name))).toEqual([]);
    for (const page of [host, viewer]) await page.context().close();
  });
});

describe('who ends a session', () => {
  test('is told: removed, joined elsewhere, room closed; and while joining, at once', async () => {
    const { httpUrl, apiKey, apiSecret } = suite.server;
    const rooms = new RoomServiceClient(httpUrl, apiKey, apiSecret);
    const viewer = await joined('ends', 'viewer-1', 'viewer');
    const other = await joined('ends', 'viewer-2', 'viewer');
    const third = await joined('ends', 'viewer-3', 'viewer');
    const left = async (page: Page) =>
      (await told(page)).filter(({ name }) => name === 'left').map(({ event }) => event);
    await rooms.removeParticipant('ends', 'viewer-1');
    await expect.poll(() => left(viewer)).toEqual(['kicked']);
    const again = await joined('ends', 'viewer-2', 'viewer');
    await expect.poll(() => left(other)).toEqual(['elsewhere']);
    await rooms.deleteRoom('ends');
    await expect.poll(() => left(third)).toEqual(['ended']);
    await expect.poll(() => left(again)).toEqual(['ended']);

    // Two joins with one identity at once: one of them ends, with the reason and without a wait.
    const page = await suite.page();
    const options = await optionsOf('twice', 'viewer-1', 'viewer');
    const startedAt = Date.now();
    const both = await page.evaluate(async (it) => {
      const { page } = globalThis as unknown as InPage;
      return Promise.all([page.join(it), page.join(it)]);
    }, options);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(both).toContain('live');
    for (const one of [viewer, other, third, again, page]) await one.context().close();
  });
});

describe('a track that comes later', () => {
  test('has the playout delay, also after a full reconnect', async () => {
    const host = await joined('later', 'host-1', 'host');
    const viewer = await joined('later', 'viewer-1', 'viewer');
    await host.evaluate(() => (globalThis as unknown as InPage).page.publish({ microphone: true }));
    const delays = () =>
      viewer.evaluate(() =>
        [
          ...((globalThis as unknown as InPage).page.session()?.room.remoteParticipants.values() ??
            []),
        ]
          .flatMap((one) => [...one.trackPublications.values()])
          .map(
            ({ track }) => (track?.receiver as { jitterBufferTarget?: number })?.jitterBufferTarget,
          ),
      );
    await expect.poll(delays, { timeout: 10_000 }).toEqual([null]);
    // Lossy from here on: the policy adds its delay in steps.
    await host.evaluate(() => (globalThis as unknown as InPage).page.publish({ camera: true }));
    await conditions(viewer, { lossPercent: 15 });
    const delayed = async () => (await delays()).map((delay) => (delay ?? 0) > 0);
    await expect.poll(delayed, { timeout: 20_000 }).toEqual([true, true]);
    await conditions(viewer);
    await viewer.evaluate(() =>
      (globalThis as unknown as InPage).page.session()?.room.simulateScenario('full-reconnect'),
    );
    await expect
      .poll(async () => (await told(viewer)).map(({ name }) => name), { timeout: 15_000 })
      .toContain('recovered');
    await expect.poll(delayed, { timeout: 10_000 }).toEqual([true, true]);
    for (const page of [host, viewer]) await page.context().close();
  });
});

describe('leaving', () => {
  test('an aborted join leaves nothing, whenever it is aborted', async () => {
    const page = await suite.page();
    for (const afterMs of [0, 1, 5, 20, 60, 150]) {
      const options = await optionsOf('strict', `viewer-${afterMs}`, 'viewer');
      await page.evaluate(
        async ({ options, afterMs }) => {
          const { page } = globalThis as unknown as InPage;
          const joining = page.join(options);
          if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
          page.abort();
          await joining;
        },
        { options, afterMs },
      );
    }
    await expect.poll(() => held(page), { timeout: 5_000 }).toEqual(NOTHING);
    await page.context().close();
  });

  test('frees the devices, and leaves nothing', async () => {
    const page = await joined('leave', 'host-1', 'host');
    await page.evaluate(async () => {
      const { page } = globalThis as unknown as InPage;
      await page.publish({ camera: true, microphone: true });
      await page.publish({ camera: true, microphone: true });
    });
    expect((await held(page)).devices).toBe(2);
    await page.evaluate(() => (globalThis as unknown as InPage).page.leave());
    await expect.poll(() => held(page), { timeout: 5_000 }).toEqual(NOTHING);

    const asking = await joined('leave', 'host-2', 'host');
    const refused = await asking.evaluate(async () => {
      const { page } = globalThis as unknown as InPage;
      const publishing = page.publish({ camera: true })?.catch((error) => error.code);
      await page.leave();
      return publishing;
    });
    expect(refused).toBe('SESSION_LEFT');
    await expect.poll(() => held(asking), { timeout: 5_000 }).toEqual(NOTHING);
    for (const one of [page, asking]) await one.context().close();
  });
});

test('a part of the client that cannot be loaded is told by publishing, and loaded by the next call', async () => {
  const page = await suite.page();
  await page.route('**/own-media-*.js', (route) => route.abort());
  await page.evaluate(
    (it) => (globalThis as unknown as InPage).page.join(it),
    await optionsOf('parts', 'host-1', 'host'),
  );
  const publish = () =>
    page.evaluate(() => (globalThis as unknown as InPage).page.publishError({ microphone: true }));
  expect(await publish()).toBe('PART_NOT_LOADED');
  await page.unroute('**/own-media-*.js');
  expect(await publish()).toBeUndefined();
  expect(await page.evaluate(() => (globalThis as unknown as InPage).page.state())).toBe('live');
  await page.context().close();
});
