import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserSuite, openBrowserSuite } from '../client/browser-suite.fixture.ts';
import { type ConfiguredServer, startConfigured } from './configured-server.fixture.ts';
import type { TurnPage } from './turn.page.ts';

const TURN = 'turn.livelane.test';

let server: ConfiguredServer;
let proxy: Server;
let suite: BrowserSuite;
/** What the browser asked the proxy for, other than what Chromium itself does in the background. */
const asked: string[] = [];

/*
 * A network that lets nothing but TLS to port 443 through, by its proxy: Chromium makes no UDP, and the server's own
 * TCP port is closed. The proxy stands for what forwards port 443 of the name to `tls_port`.
 */
beforeAll(async () => {
  server = await startConfigured(
    { domain: 'live.livelane.test', turnDomain: TURN },
    { 'tcp_port: 7881': 'tcp_port: 0' },
  );
  proxy = await openProxy(server.turn.port);
  const policy = 'webrtc-ip-handling-policy=disable_non_proxied_udp';
  suite = await openBrowserSuite(join(import.meta.dirname, 'turn.page.ts'), {
    server,
    chromiumArgs: [
      // One for each kind of headless Chromium.
      ...[`--${policy}`, `--force-${policy}`],
      `--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      `--host-resolver-rules=MAP ${TURN} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.turn.keyHash}`,
    ],
  });
});
afterAll(async () => {
  await suite?.close();
  proxy?.close();
});

function openProxy(turnPort: number): Promise<Server> {
  const made = createServer((_, response) => response.writeHead(403).end());
  made.on('connect', ({ url = '' }, client) => {
    client.on('error', () => undefined);
    if (url !== `${TURN}:443`) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    asked.push(url);
    const relay = connect(turnPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      relay.pipe(client).pipe(relay);
    });
    relay.on('error', () => client.destroy());
    client.on('close', () => relay.destroy());
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}

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
  expect(asked).toContain(`${TURN}:443`);

  const token = await suite.token('probed', 'probe', { role: 'host' });
  const [measured] = await viewer.evaluate(
    ([regions, options]) =>
      (globalThis as unknown as { turn: TurnPage }).turn.probe(regions, options),
    [[{ name: 'relayed', url: server.url }], { token, seconds: 3 }] as const,
  );
  expect(measured).toMatchObject({ reachable: true, path: 'turn-tls', error: null });
});
