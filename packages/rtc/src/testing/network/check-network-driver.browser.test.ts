import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../devserver/index.ts';
import { checkNetworkDriver } from './check-network-driver.ts';
import { driveNetwork, type NetworkDriver } from './network-driver.ts';

let browser: Browser;
const pages = createServer((_request, response) => response.end('<!doctype html>'));

beforeAll(async () => {
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const { path, args } = findChromium();
  browser = await chromium.launch({
    executablePath: path,
    args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
});

afterAll(async () => {
  await browser?.close();
  pages.close();
});

/** @param drive - false: the driver is asked, and nothing reaches the browser */
async function checks({ drive }: { readonly drive: boolean }) {
  const open = async () => {
    const page = await (await browser.newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    const network = drive ? await driveNetwork(session) : IDLE;
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
    return { session, network };
  };
  return checkNetworkDriver({ sender: await open(), receiver: await open() });
}

const IDLE: NetworkDriver = { set: async () => undefined };

// Both at once: each takes half a minute, in which it mostly waits.
test('what is set is applied in Chromium, and a driver that sets nothing is found out', async () => {
  const [driven, idle] = await Promise.all([checks({ drive: true }), checks({ drive: false })]);
  expect(driven.filter(({ held }) => !held)).toEqual([]);
  expect(idle.filter(({ held }) => held).map(({ what }) => what)).toEqual(['unlimited-kbps']);
}, 60_000);
