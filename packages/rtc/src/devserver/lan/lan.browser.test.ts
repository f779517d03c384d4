import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DevServer } from '../dev-server.ts';
import { findChromium } from '../index.ts';
import { probeTcpPort } from '../ports.ts';
import { startDevServer } from '../start-dev-server.ts';

/** The whole of 127.0.0.0/8 is this machine: it stands for the address of a local network. */
const ADDRESS = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

let folder = '';
let port = 0;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-lan-'));
  const probed = await probeTcpPort(0, ADDRESS);
  port = 'port' in probed ? probed.port : 0;
  const found = findChromium();
  const fakes = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args, ...fakes, '--autoplay-policy=no-user-gesture-required'],
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const start = () => startDevServer({ lan: { address: ADDRESS, port, folder, room: 'phones' } });

/** A phone whose user has accepted the certificate. */
async function phone(url: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const widthOf = (page: Page) =>
  page.evaluate(() => (document.getElementById('picture') as HTMLVideoElement).videoWidth);

const accessOf = ({ lan }: DevServer) => {
  if (lan === undefined) throw new TypeError('not open to the local network');
  return lan;
};

test('two phones join over TLS: one publishes its camera, the other one sees it; the next start is reached by the same addresses', async () => {
  const server = await start();
  const access = accessOf(server);
  expect(access.url).toBe(`wss://${ADDRESS}:${port}`);
  const host = await phone(access.hostPage);
  const viewers = [await phone(access.viewerPage), await phone(access.viewerPage)];
  await host.getByRole('button').click();
  for (const viewer of viewers)
    await expect.poll(() => widthOf(viewer), { timeout: 20_000 }).toBeGreaterThan(0);
  // The own picture, on a secure origin.
  expect(await host.evaluate(() => isSecureContext)).toBe(true);
  await expect.poll(() => widthOf(host)).toBeGreaterThan(0);
  for (const page of [host, viewers[1]]) await page?.context().close();
  await server.stop();

  const again = await start();
  try {
    expect(again).toMatchObject({ apiKey: server.apiKey, apiSecret: server.apiSecret });
    expect(again.lan).toEqual(server.lan);
    const [viewer] = viewers;
    await viewer?.reload();
    await expect
      .poll(() => viewer?.getByRole('status').textContent(), { timeout: 20_000 })
      .toMatch(/^In the room/);
  } finally {
    await again.stop();
  }
  await expect(fetch(access.viewerPage)).rejects.toThrow();
});

test('who has not accepted the certificate does not get in', async () => {
  const server = await start();
  const page = await (await browser.newContext()).newPage();
  await expect(page.goto(accessOf(server).viewerPage)).rejects.toThrow(
    /ERR_CERT_AUTHORITY_INVALID/,
  );
  await server.stop();
});
