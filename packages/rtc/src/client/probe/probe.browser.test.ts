import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveNetwork } from '../../testing/network/network-driver.ts';
import { type BrowserSuite, openBrowserSuite } from '../browser-suite.fixture.ts';
import type { ProbePage } from './probe.page.ts';

let suite: BrowserSuite;
beforeAll(async () => {
  suite = await openBrowserSuite(join(import.meta.dirname, 'probe.page.ts'));
});
afterAll(() => suite?.close());

test('a real server is measured from a page, on a good link and on a lossy one', async () => {
  const page = await suite.page();
  const network = await driveNetwork(await page.context().newCDPSession(page));
  const token = await suite.token('livelane-probe', 'probe-1', { role: 'host' });
  const regions = [
    { name: 'here', url: suite.server.url },
    { name: 'gone', url: 'ws://127.0.0.1:1' },
  ];
  const measured = () =>
    page.evaluate(
      ([given, options]) => (globalThis as unknown as ProbePage).probe(given, options),
      [regions, { token, seconds: 8 }] as const,
    );
  const [good, gone] = await measured();
  console.log('probe, good:', JSON.stringify(good));
  expect(good).toMatchObject({ reachable: true, path: 'udp', error: null });
  expect(good?.rttMs).toBeLessThan(100);
  expect(good?.uplinkKbps).toBeGreaterThan(300);
  expect(gone).toMatchObject({ reachable: false, joinMs: null });
  await network.set({ latencyMs: 60, lossPercent: 15 });
  const [lossy] = await measured();
  console.log('probe, lossy:', JSON.stringify(lossy));
  expect(lossy?.rttMs).toBeGreaterThan((good?.rttMs ?? 0) + 50);
  expect(lossy?.lossShare).toBeGreaterThan(0.03);
});
