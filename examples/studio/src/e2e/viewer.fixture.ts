import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './studio.fixture.ts';

/** For tests: the card of the product that is shown. */
export const card = (page: Page) => page.locator('[data-card]');

/** What is seen at last, on a machine that others use too. */
export const seen = <Value>(what: () => Value | Promise<Value>) =>
  expect.poll(what, { timeout: 20_000, interval: 100 });

/** Pictures that the video of a page has shown. */
export const frames = (page: Page): Promise<number> =>
  page
    .locator('video')
    .evaluate((video) => (video as HTMLVideoElement).getVideoPlaybackQuality().totalVideoFrames);

/** Opens the drawer of the card, and orders. */
export async function order(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: 'Buy' }).click();
  await page.getByRole('button', { name: 'Order', exact: true }).click();
}

/** The orders of the browser of a page, as the server has them. */
export const ordersOf = async (page: Page) => (await ask(page, '/orders?as=viewer')).json['orders'];
