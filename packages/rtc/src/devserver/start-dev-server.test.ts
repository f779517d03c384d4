import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLivelaneError } from '../errors/guard.ts';
import type { CommandRunner } from './command.ts';
import { serverConfigFile } from './config-file.ts';
import { answer, offline } from './fake-server.fixture.ts';
import { startDevServer } from './start-dev-server.ts';

/** Many tests start Node, which takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'livelane-test-cache-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const quiet = () => ({ cacheDir, env: { PATH: process.env['PATH'] }, fetch: offline });

test('a port that is taken is told with the option for another, before a server is looked for', async () => {
  const taken = await listen();
  const { port } = taken.address() as AddressInfo;
  const looked: string[] = [];
  const run: CommandRunner = async (file) => {
    looked.push(file);
    return answer(undefined);
  };
  await expect(startDevServer({ ...quiet(), port, run })).rejects.toMatchObject({
    code: 'LIVEKIT_PORT_TAKEN',
    message: expect.stringMatching(new RegExp(`Port ${port} .*\\(\`--port\` `)),
    details: { port },
  });
  expect(looked).toEqual([]);
  taken.close();
});

test.each([0, -1, 65_536, 1.5, Number.NaN])(
  'port %s is refused with the received value',
  async (port) => {
    await expect(startDevServer({ ...quiet(), port })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ path: '/port', received: String(port) }] },
    });
  },
);

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
  'a grace of %s ms is refused',
  async (stopGraceMs) => {
    await expect(startDevServer({ ...quiet(), stopGraceMs })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ path: '/stopGraceMs', received: String(stopGraceMs) }] },
    });
  },
);

test('a webhook that is no HTTP URL is refused', async () => {
  await expect(startDevServer({ ...quiet(), webhookUrls: ['ftp://x'] })).rejects.toMatchObject({
    details: { issues: [{ path: '/webhookUrls/0', received: '"ftp://x"' }] },
  });
});

test('all that is wrong with the settings is reported at once', async () => {
  const env = { LIVEKIT_URL: 'livekit.example', LIVEKIT_API_KEY: 'k' };
  const wrong = { env, port: 0, stopGraceMs: -1, webhookUrls: ['http://a/', 'b'] };
  const error = await startDevServer({ ...quiet(), ...wrong }).catch((e: unknown) => e);
  if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
  expect(error.details.issues.map(({ path }) => path)).toEqual([
    '/env/LIVEKIT_URL',
    '/env/LIVEKIT_API_SECRET',
    '/port',
    '/stopGraceMs',
    '/webhookUrls/1',
  ]);
});

test('what is wrong with the access of phones is reported at once, before anything is looked for', async () => {
  const env = { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' };
  const lan = { port: 70_000, room: '#' };
  await expect(startDevServer({ ...quiet(), env, lan })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: {
      issues: [
        { path: '/env/LIVEKIT_URL', code: 'OWN_SERVER', received: '"ws://127.0.0.1:1"' },
        { path: '/lan/port', received: '70000' },
        { path: '/lan/room' },
      ],
    },
  });
  const elsewhere = startDevServer({ ...quiet(), lan: { address: '192.0.2.1' } });
  await expect(elsewhere).rejects.toMatchObject({ code: 'LAN_ADDRESS_MISSING' });
});

test('LIVEKIT_URL without its key is refused; the secret is never shown', async () => {
  const env = { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_SECRET: 'hush' };
  const error = await startDevServer({ ...quiet(), env }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'INPUT_INVALID' });
  expect(JSON.stringify(error)).not.toContain('hush');
});

test('a LIVEKIT_URL where nobody answers is a failure of the world', async () => {
  const env = { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' };
  await expect(startDevServer({ ...quiet(), env })).rejects.toMatchObject({
    code: 'LIVEKIT_UNREACHABLE',
    retryable: true,
  });
});

test('no password of LIVEKIT_URL is shown', async () => {
  const keys = { LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' };
  for (const LIVEKIT_URL of ['ws://me:hush@127.0.0.1:1', 'me:hush@127.0.0.1']) {
    const shown: unknown[] = [];
    const env = { LIVEKIT_URL, ...keys };
    const onProgress = (progress: unknown) => shown.push(progress);
    const error = await startDevServer({ env, onProgress }).catch((caught: unknown) => caught);
    expect(error).toHaveProperty('code');
    expect(JSON.stringify([shown, error]) + String(error)).not.toContain('hush');
  }
});

test('a server given by LIVEKIT_URL is used and never stopped', async () => {
  const theirs = await listen();
  const env = {
    LIVEKIT_URL: `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`,
    LIVEKIT_API_KEY: 'k',
    LIVEKIT_API_SECRET: 's',
  };
  const server = await startDevServer({ ...quiet(), env });
  expect(server).toMatchObject({
    foundBy: 'env',
    url: env.LIVEKIT_URL.replace('http', 'ws').slice(0, -1),
    pid: undefined,
  });
  await server.stop();
  expect((await fetch(server.httpUrl)).ok).toBe(true);
  theirs.close();
});

test('the configuration listens on loopback alone', () => {
  const config = JSON.parse(
    serverConfigFile({
      port: 1,
      udpPort: 3,
      apiKey: 'k',
      apiSecret: 's',
      webhookUrls: ['http://127.0.0.1:9/'],
    }),
  );
  expect(config).toMatchObject({
    bind_addresses: ['127.0.0.1'],
    rtc: { tcp_port: 0, use_external_ip: false, enable_loopback_candidate: true },
    webhook: { api_key: 'k', urls: ['http://127.0.0.1:9/'] },
  });
});

test('for phones, media comes in by loopback and the one address; signalling stays on loopback', () => {
  const lan = { address: '192.168.1.7', interface: 'wlan0' };
  const settings = { port: 1, udpPort: 3, apiKey: 'k', apiSecret: 's', webhookUrls: [], lan };
  expect(JSON.parse(serverConfigFile(settings))).toMatchObject({
    bind_addresses: ['127.0.0.1'],
    rtc: {
      interfaces: { includes: [expect.stringMatching(/^lo/), 'wlan0'] },
      ips: { includes: ['127.0.0.0/8', '192.168.1.7/32'] },
    },
  });
});

const listening: Server[] = [];
afterEach(() => {
  for (const server of listening.splice(0)) server.closeAllConnections();
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => response.end('OK'));
    listening.push(server);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
