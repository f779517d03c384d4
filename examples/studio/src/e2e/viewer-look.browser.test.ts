import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type PlayingHost, playHost } from './playing-host.fixture.ts';
import { barriersOf, onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';
import { card, frames, seen } from './viewer.fixture.ts';

const stage = onStage();
let host: PlayingHost;

const LANGUAGES = ['en', 'zh-Hans'] as const;

/** A viewer on a phone: in light colours, in Chinese in dark ones. */
async function guest(language: (typeof LANGUAGES)[number] = 'en'): Promise<Page> {
  const page = await openPage(stage.browser, stage.studio.links().viewer, {
    phone: true,
    language,
  });
  await page.emulateMedia({ colorScheme: language === 'en' ? 'light' : 'dark' });
  return page;
}

test('without JavaScript there are the poster and what to do', async () => {
  const context = await stage.browser.newContext({ javaScriptEnabled: false });
  const page = await openPage(stage.browser, stage.studio.links().viewer, { context });
  const text = await page.locator('noscript').textContent();
  expect(text).toContain('needs JavaScript');
  const { json } = await ask(page, '/show');
  const { host, products } = json as { host: string; products: { name: string }[] };
  expect(products.length).toBeGreaterThan(1);
  for (const shown of [host, 'UTC', ...products.map(({ name }) => name)])
    expect(text).toContain(shown);
  await context.close();
});

test('without cookies the page says what to do, and a foreign link too', async () => {
  const page = await guest();
  await page.getByText('You are in.').waitFor();
  await page.context().clearCookies();
  await page.reload();
  await page.getByText('Allow cookies for this site').waitFor();
  // A browser that throws the cookie of the link away.
  const json = { role: 'viewer', identity: 'guest', name: 'Guest' };
  await page.route('**/api/enter', (route) => route.fulfill({ json }));
  await page.goto(stage.studio.links().viewer);
  await page.getByText('Allow cookies for this site').waitFor();
  await page.unrouteAll();
  await page.goto(`${stage.studio.origin}/enter#another-secret`);
  await page.reload();
  await page.getByText('This link is not known').waitFor();
  await page.context().close();
});

test.each(LANGUAGES)('the poster: axe finds nothing, %s', async (language) => {
  const page = await guest(language);
  await page.getByRole('timer').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.context().close();
});

test('the show begins, with all that can be shown', async () => {
  host = await playHost(stage.browser, stage.studio);
  await host.act({ do: 'pin', productId: 'velvet-six' });
  await host.act({ do: 'sale', productId: 'velvet-six', minor: '890', seconds: 900 });
  await host.act({ do: 'drop', code: 'MIA15' });
  await host.act({ do: 'poll', question: 'Which shade next?', options: ['Rose', 'Brick'] });
});

test.each(LANGUAGES)(
  'live: axe finds nothing, and the card is covered by nothing, %s',
  async (language) => {
    const page = await guest(language);
    await seen(() => frames(page)).toBeGreaterThan(0);
    const buy = card(page).getByRole('button');
    await buy.waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      if (language === 'en') expect(await barriersOf(page)).toEqual([]);
      expect(await isOnTop(page)).toBe(true);
    }
    await buy.click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await seen(() => buy.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.context().close();
  },
);

/** Whether the key of the card is in the window, with nothing in front of it. */
const isOnTop = (page: Page): Promise<boolean> =>
  card(page)
    .getByRole('button')
    .evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === button;
    });

test('the smallest phone shows all of it', async () => {
  const page = await guest();
  await page.setViewportSize({ width: 360, height: 640 });
  await card(page).getByRole('button').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.context().close();
});

test('a consent is given and withdrawn, also after the show', async () => {
  const page = await guest();
  const give = async () => {
    await page.getByRole('tab', { name: 'News' }).click();
    await page.getByLabel('E-mail', { exact: true }).fill('ann@example.com');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Agree and send' }).click();
    await page.getByText('News go to ann@example.com').waitFor();
  };
  const leads = async () => (await ask(page, '/leads?as=viewer')).json['leads'];
  const withdraw = page.getByRole('button', { name: 'Withdraw consent' });
  await give();
  expect(await leads()).toMatchObject([{ email: 'ann@example.com' }]);
  await withdraw.click();
  await page.getByRole('button', { name: 'Agree and send' }).waitFor();
  expect(await leads()).toEqual([]);
  await give();
  // A product of another shop: the click is kept, and leads there with its id.
  await host.act({ do: 'pin', productId: 'soft-liner' });
  const link = card(page).getByRole('link');
  const to = new URL((await link.getAttribute('href')) ?? '', stage.studio.origin);
  const answer = await page.request.get(to.href, { maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  expect(answer.headers()['location']).toMatch(/^https:\/\/shop\.example\/soft-liner\?click_id=/);
  await host.change('ended');
  await page.getByText('Thank you for watching').waitFor();
  await withdraw.click();
  await seen(leads).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
  await page.context().close();
});
