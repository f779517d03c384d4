import { applySnapshot, type CommerceSnapshot, emptyView, receiveMessage } from '@livelane/rtc';
import { DataPacket_Kind, RoomServiceClient } from 'livekit-server-sdk';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type PlayingHost, playHost } from './playing-host.fixture.ts';
import { onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';
import { card, frames, order, ordersOf, seen } from './viewer.fixture.ts';

const stage = onStage();
let host: PlayingHost;
let early: Page;

const guest = (look: Parameters<typeof openPage>[2] = { phone: true }) =>
  openPage(stage.browser, stage.studio.links().viewer, look);

/** The scripts and styles that the document of a viewer's link names ahead; each of them is there. */
async function namedAhead(): Promise<readonly string[]> {
  const { request } = await stage.browser.newContext();
  const page = await (await request.get(`${stage.studio.origin}/enter/show`)).text();
  const names = [...page.matchAll(/rel="(?:module)?preload"[^>]*href="([^"]+)"/g)];
  for (const [, name] of names) {
    const answer = await request.get(stage.studio.origin + name);
    expect(answer.status(), name).toBe(200);
    const sent = {
      'content-encoding': 'br',
      'cache-control': expect.stringContaining('immutable'),
    };
    expect(answer.headers(), name).toMatchObject(sent);
  }
  return names.map(([, name]) => name ?? '');
}

const isLiveKit = (name: string) => name.includes('livekit');

test('who has no link sees the poster and what to do', async () => {
  const names = await namedAhead();
  expect(names.some((name) => name.includes('/viewer-'))).toBe(true);
  expect(names.filter(isLiveKit)).toEqual([]);
  const page = await openPage(stage.browser, `${stage.studio.origin}/show`, { phone: true });
  await page.getByRole('timer').waitFor();
  await seen(() => page.getByRole('alert').textContent()).toContain('Open the link');
  await page.context().close();
});

test('from the poster to the moving picture', async () => {
  early = await guest();
  await early.getByRole('timer').waitFor();
  host = await playHost(stage.browser, stage.studio);
  await seen(() => frames(early)).toBeGreaterThan(0);
  const before = await frames(early);
  await seen(() => frames(early)).toBeGreaterThan(before + 10);
});

test('another language is the same show', async () => {
  const before = await frames(early);
  await early.getByRole('button', { name: '中' }).click();
  await early.getByRole('tab', { name: '提问' }).waitFor();
  expect(await early.locator('html').getAttribute('lang')).toBe('zh-Hans');
  // The picture was not begun anew: its count would be that of a new one.
  expect(await frames(early)).toBeGreaterThanOrEqual(before);
  await early.getByRole('button', { name: 'EN' }).click();
  await early.getByRole('tab', { name: 'Questions' }).waitFor();
});

test('a pin and a promotion reach who is there and who comes later', async () => {
  await host.act({ do: 'pin', productId: 'velvet-six' });
  await seen(() => card(early).textContent()).toContain('$12.90');
  expect((await namedAhead()).filter(isLiveKit)).toHaveLength(1);
  const late = await guest();
  await seen(() => card(late).textContent()).toContain('$12.90');
  await host.act({ do: 'promotion', promotionId: 'live-price', phase: 'start' });
  for (const page of [early, late]) await seen(() => card(page).textContent()).toContain('$9.90');
  await late.context().close();
});

test('an order whose answers are lost is asked for again, across a reload too, and counts once', async () => {
  const page = await guest();
  await card(page).getByRole('button', { name: 'Buy' }).waitFor();
  let lost = 0;
  await page.route('**/api/orders?as=viewer', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await order(page);
  const dialog = page.getByRole('dialog');
  await seen(() => dialog.textContent()).toContain('No answer yet');
  expect(lost).toBeGreaterThan(0);
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await page.getByText('Ordered: Velvet Six').waitFor();
  expect(await ordersOf(page)).toHaveLength(1);
  await page.context().close();
});

test('the same id counts once, and belongs to who ordered', async () => {
  const page = await guest();
  await page.waitForURL('**/show');
  const shown = { currency: 'USD', minor: '990' };
  const json = { id: 'twice', productId: 'velvet-six', shown };
  const send = (from: Page) => ask(from, '/orders?as=viewer', { json });
  const answers = await Promise.all([send(page), send(page), send(page)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await ordersOf(page)).toHaveLength(1);
  expect(await send(early)).toMatchObject({ status: 409, json: { code: 'ORDER_TAKEN' } });
  await page.context().close();
});

test('the last unit goes to one of two buyers', async () => {
  await host.act({ do: 'pin', productId: 'tint-duo' });
  const shown = { currency: 'USD', minor: '790' };
  const buy = (place: number) =>
    ask(early, '/orders?as=viewer', {
      json: { id: `buyer-${place}`, productId: 'tint-duo', shown },
    });
  const answers = await Promise.all(Array.from({ length: 19 }, (_, place) => buy(place)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const other = await guest();
  const buyers = [early, other];
  for (const page of buyers) {
    await seen(() => card(page).textContent()).toContain('1 left');
    await card(page).getByRole('button', { name: 'Buy' }).click();
  }
  const button = (page: Page) => page.getByRole('button', { name: 'Order', exact: true });
  // Both have pressed before either is answered.
  let pressed = 0;
  const both = Promise.withResolvers<void>();
  for (const page of buyers)
    await page.route('**/api/orders?as=viewer', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      pressed += 1;
      if (pressed === buyers.length) both.resolve();
      await both.promise;
      await route.continue();
    });
  await Promise.all(buyers.map((page) => button(page).click()));
  const outcome = async () => {
    const texts = await Promise.all(buyers.map((page) => page.locator('#root').textContent()));
    return texts
      .map((text) => /Ordered: Water|Sold out. Nothing was ordered/.exec(text ?? '')?.[0] ?? '')
      .sort();
  };
  await seen(outcome).toEqual(['Ordered: Water', 'Sold out. Nothing was ordered']);
  const still = card(early).getByRole('button', { name: 'Sold out' });
  await seen(() => still.count()).toBe(1);
  expect(await still.isDisabled()).toBe(true);
  const close = early.getByRole('dialog').getByRole('button', { name: 'Close' });
  if ((await close.count()) > 0) await close.click();
  await other.context().close();
});

test('a price changed in the form and a wrong code order nothing, and say what to do', async () => {
  await host.act({ do: 'pin', productId: 'velvet-six' });
  const page = await guest();
  await page.route('**/api/orders?as=viewer', (route) => {
    const sent = route.request().postDataJSON() as object | null;
    const shown = { currency: 'USD', minor: '1' };
    return sent === null
      ? route.continue()
      : route.continue({ postData: JSON.stringify({ ...sent, shown }) });
  });
  await order(page);
  const dialog = page.getByRole('dialog');
  const alert = dialog.getByRole('alert');
  await seen(() => alert.textContent()).toContain('The price has changed');
  await page.unroute('**/api/orders?as=viewer');
  await dialog.getByLabel('Discount code').fill('NOPE');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await seen(() => alert.textContent()).toContain('This code is not valid');
  await dialog.getByLabel('Discount code').fill('MIA15');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  // 9.90 less 15 percent, rounded down.
  await seen(() => dialog.textContent()).toContain('$8.41');
  expect(await ordersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Order', exact: true }).click();
  await page.getByText('Ordered: Velvet Six').waitFor();
  expect(await ordersOf(page)).toMatchObject([{ paid: { currency: 'USD', minor: '841' } }]);
  await page.context().close();
});

test('a forged message changes nothing, and the next signed one does', async () => {
  const { url, apiKey, apiSecret } = stage.studio.media;
  const rooms = new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret);
  const [room] = await rooms.listRooms();
  const name = room?.name ?? '';
  const { json } = await ask(early, '/show');
  expect(name).toBe(json['id']);
  const forged = await forgedPin(early);
  // Nothing but the signature is wrong with it.
  const text = JSON.stringify(forged.message);
  const trusting = { keyIds: [forged.message.kid], verify: async () => true };
  const options = { verifier: trusting, now: Date.now() };
  expect((await receiveMessage(forged.view, text, options)).outcome).toBe('applied');
  const bytes = new TextEncoder().encode(text);
  const topic = 'livelane.commerce';
  await rooms.sendData(name, bytes, DataPacket_Kind.RELIABLE, { topic });
  await host.act({ do: 'promotion', promotionId: 'live-price', phase: 'stop' });
  const prices: (string | null)[] = [];
  await seen(async () => {
    prices.push(await card(early).textContent());
    return prices.at(-1);
  }).toContain('$12.90');
  expect(prices.filter((text) => text?.includes('$0.01'))).toEqual([]);
});

/** The message that would be next, with another price and no signature; and the state that it would follow. */
async function forgedPin(page: Page) {
  const token = await ask(page, '/live/token?as=viewer', { json: {} });
  const answer = await page.request.get(`${stage.studio.origin}/api/live/commerce`, {
    headers: { authorization: `Bearer ${String(token.json['token'])}` },
  });
  const { snapshot } = (await answer.json()) as { readonly snapshot: CommerceSnapshot };
  const { view } = applySnapshot(emptyView(snapshot.room), snapshot, { now: Date.now() });
  const { room, topic, epoch, session, kid, exp, seq } = snapshot;
  const price = { currency: 'USD', minor: '1' };
  const at = new Date().toISOString();
  const event = { type: 'pin', at, productId: 'velvet-six', name: 'Velvet Six', price };
  const place = { room, topic, epoch, session, kid, exp, seq: seq + 1, prev: seq };
  return { view, message: { ...place, event, sig: 'A'.repeat(86) } };
}
