import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Role } from '../roles/roles.ts';
import { type BrowserSuite, openBrowserSuite } from './browser-suite.fixture.ts';
import type { Held } from './held-resources.fixture.ts';
import type { SessionPage } from './session.page.ts';

type InPage = { readonly page: SessionPage; held(): Held };

interface Manifest {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { peerDependencies, devDependencies } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as Manifest;

test('the range of livekit-client begins with the lowest version that is tested here', () => {
  const lowest = devDependencies['livekit-client-lowest']?.split('@').at(-1);
  expect(peerDependencies['livekit-client']).toBe(`^${lowest}`);
});

describe.each(['livekit-client-lowest', 'livekit-client'] as const)('with %s', (livekitClient) => {
  test('picture and sound arrive, nothing stalls, the start bitrate is set, and leaving leaves nothing', async () => {
    const suite = await openBrowserSuite(join(import.meta.dirname, 'session.page.ts'), {
      livekitClient,
    });
    try {
      const host = await joined(suite, 'host');
      const viewer = await joined(suite, 'viewer');
      await host.evaluate(() =>
        (globalThis as unknown as InPage).page.publish({ camera: true, microphone: true }),
      );
      await expect.poll(() => framesOf(viewer), { timeout: 15_000 }).toBeGreaterThan(20);
      await host.evaluate(async () => {
        const session = (globalThis as unknown as InPage).page.session();
        await session?.camera.mute();
        await session?.microphone.mute();
      });
      await sleep(4_000);
      const told = await viewer.evaluate(() => (globalThis as unknown as InPage).page.told());
      expect(told.filter(({ name }) => name === 'stalled' || name === 'left')).toEqual([]);
      const seeds = await host.evaluate(() => (globalThis as unknown as InPage).page.seeds());
      expect(seeds).toContain('x-google-start-bitrate=100');
      const warnings = await host.evaluate(() => (globalThis as unknown as InPage).page.warnings());
      // Neither version lacks anything that the package uses.
      expect(warnings).toEqual([]);
      for (const page of [host, viewer]) {
        await page.evaluate(() => (globalThis as unknown as InPage).page.leave());
        await expect
          .poll(() => page.evaluate(() => (globalThis as unknown as InPage).held()))
          .toEqual({ connections: 0, sockets: 0, intervals: 0, fetches: 0, devices: 0 });
      }
    } finally {
      await suite.close();
    }
  });
});

async function joined(suite: BrowserSuite, role: Role): Promise<Page> {
  const page = await suite.page();
  const token = await suite.token('range', `${role}-1`, { role });
  const { url } = suite.server;
  const state = await page.evaluate(
    (options) => (globalThis as unknown as InPage).page.join(options),
    { url, token, role },
  );
  expect(state).toBe('live');
  return page;
}

const framesOf = async (page: Page) =>
  (await page.evaluate(() => (globalThis as unknown as InPage).page.statistics()))?.incoming
    ?.framesDecoded ?? 0;
