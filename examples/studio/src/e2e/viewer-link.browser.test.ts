import { type DevToolsSession, driveNetwork } from '@livelane/rtc/testing';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type PlayingHost, playHost } from './playing-host.fixture.ts';
import { onStage } from './stage.fixture.ts';
import { openPage } from './studio.fixture.ts';
import { card, frames, order, ordersOf, seen } from './viewer.fixture.ts';

const stage = onStage();
let host: PlayingHost;

beforeAll(async () => {
  host = await playHost(stage.browser, stage.studio);
  await host.act({ do: 'pin', productId: 'velvet-six' });
});

/** A viewer, and the network of the page. */
async function guest() {
  const page = await openPage(stage.browser, `${stage.studio.origin}/robots.txt`, { phone: true });
  const developer = await page.context().newCDPSession(page);
  // Before the page makes a connection: later ones are not reached.
  const network = await driveNetwork(developer as DevToolsSession);
  await page.goto(stage.studio.links().viewer);
  await seen(() => frames(page)).toBeGreaterThan(5);
  return { page, network };
}

const badge = (page: Page) => page.locator('[data-link]');

test('media that stops is said within four seconds, and buying works meanwhile', async () => {
  const { page, network } = await guest();
  await card(page).getByRole('button', { name: 'Buy' }).waitFor();
  await network.set({ lossPercent: 100 });
  const stopped = Date.now();
  await seen(() =>
    badge(page)
      .textContent({ timeout: 100 })
      .catch(() => ''),
  ).toContain('Buying works');
  expect(Date.now() - stopped).toBeLessThan(4_000);
  await order(page);
  await page.getByText('Ordered: Velvet Six').waitFor();
  expect(await ordersOf(page)).toHaveLength(1);
  // The state of the card says when it was known.
  await seen(() => card(page).textContent()).toMatch(/As of \d\d:\d\d:\d\d/);
  await network.set();
  await seen(() => badge(page).count()).toBe(0);
  await page.context().close();
});

let away: Awaited<ReturnType<typeof guest>>;
let awaySince: number;

test('who is offline keeps what was shown', async () => {
  away = await guest();
  await away.network.set({ lossPercent: 100, offline: true });
  awaySince = Date.now();
  await host.act({ do: 'pin', productId: 'tint-duo' });
  await seen(() => badge(away.page).count()).toBe(1);
  expect(await card(away.page).textContent()).toContain('Velvet Six');
});

test('a second tab takes over the picture, and the first one still sells', async () => {
  const { page } = await guest();
  const second = await openPage(stage.browser, `${stage.studio.origin}/show`, {
    context: page.context(),
  });
  await seen(() => frames(second)).toBeGreaterThan(0);
  await page.getByText('You are watching in another tab').waitFor();
  await host.act({ do: 'pin', productId: 'velvet-six' });
  await seen(() => card(page).textContent()).toMatch(/Velvet Six.*As of/);
  await second.close();
  await page.getByRole('button', { name: 'Watch here' }).click();
  const before = await frames(page);
  await seen(() => frames(page)).toBeGreaterThan(before + 10);
  await host.act({ do: 'pin', productId: 'tint-duo' });
  await seen(() => card(page).textContent()).toContain('Water tint duo');
  await page.context().close();
});

test('a browser without WebRTC buys, at the signed price', async () => {
  const context = await stage.browser.newContext({ locale: 'en-US' });
  await context.addInitScript(() => {
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
      Reflect.deleteProperty(globalThis, name);
  });
  const page = await openPage(stage.browser, stage.studio.links().viewer, { context });
  await seen(() => card(page).textContent()).toMatch(/Water tint duo.*As of/);
  expect(await page.getByText('This browser cannot show the picture').count()).toBe(1);
  await host.act({ do: 'sale', productId: 'tint-duo', minor: '501', seconds: 600 });
  await seen(() => card(page).textContent()).toContain('$5.01');
  await order(page);
  await page.getByText('Ordered: Water tint duo').waitFor();
  expect(await ordersOf(page)).toMatchObject([{ paid: { currency: 'USD', minor: '501' } }]);
  await context.close();
});

test('who was offline for 25 seconds is back with the current state', async () => {
  const { page, network } = away;
  await page.waitForTimeout(Math.max(0, awaySince + 25_000 - Date.now()));
  expect(await card(page).textContent()).toContain('Velvet Six');
  await network.set();
  await seen(() => card(page).textContent()).toContain('Water tint duo');
  const before = await frames(page);
  await seen(() => frames(page)).toBeGreaterThan(before + 10);
  await seen(() => badge(page).count()).toBe(0);
  await page.context().close();
});
