import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserSuite, openBrowserSuite } from '../client/browser-suite.fixture.ts';
import { type BlockedNetwork, openTlsAlone } from './blocked-network.fixture.ts';
import { type ConfiguredServer, startConfigured } from './configured-server.fixture.ts';
import type { TurnPage } from './turn.page.ts';

const TURN = 'turn.livelane.test';

let server: ConfiguredServer;
let network: BlockedNetwork;
let suite: BrowserSuite;

beforeAll(async () => {
  server = await startConfigured(
    { domain: 'live.livelane.test', turnDomain: TURN },
    { 'tcp_port: 7881': 'tcp_port: 0' },
  );
  network = await openTlsAlone(server.turn);
  const { chromiumArgs } = network;
  suite = await openBrowserSuite(join(import.meta.dirname, 'turn.page.ts'), {
    ...{ server, chromiumArgs },
  });
});
afterAll(async () => {
  await suite?.close();
  await network?.close();
});

async function joined(role: 'host' | 'viewer', rtcConfig: RTCConfiguration): Promise<Page> {
  const page = await suite.page();
  const token = await suite.token('relayed', role, { role });
  await page.evaluate(
    (options) => (globalThis as unknown as { turn: TurnPage }).turn.join(options),
    { url: server.url, token, role, connect: { rtcConfig } },
  );
  return page;
}

const pathsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { turn: TurnPage }).turn.paths());

test('where nothing but TLS passes, media goes through the TURN server of the configuration, and the probe says so', async () => {
  const viewer = await joined('viewer', { iceTransportPolicy: 'relay' });
  // Nothing is told to the host: it finds the only way by itself.
  const host = await joined('host', {});
  await host.evaluate(() => (globalThis as unknown as { turn: TurnPage }).turn.publish());
  const width = () =>
    viewer.evaluate(() => (globalThis as unknown as { turn: TurnPage }).turn.width());
  await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(0);
  for (const page of [viewer, host])
    expect(new Set(await pathsOf(page))).toEqual(new Set(['relay tls']));
  expect(network.passed()).toContain(`${TURN}:443`);

  const token = await suite.token('probed', 'probe', { role: 'host' });
  const [measured] = await viewer.evaluate(
    ([regions, options]) =>
      (globalThis as unknown as { turn: TurnPage }).turn.probe(regions, options),
    [[{ name: 'relayed', url: server.url }], { token, seconds: 3 }] as const,
  );
  expect(measured).toMatchObject({ reachable: true, path: 'turn-tls', error: null });
});
