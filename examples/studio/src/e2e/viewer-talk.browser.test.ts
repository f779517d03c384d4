import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type PlayingHost, playHost } from './playing-host.fixture.ts';
import { onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';
import { card, ordersOf, seen } from './viewer.fixture.ts';

const stage = onStage();
let host: PlayingHost;
let ann: Page;
let ben: Page;

beforeAll(async () => {
  host = await playHost(stage.browser, stage.studio);
  const guest = () => openPage(stage.browser, stage.studio.links().viewer, { phone: true });
  [ann, ben] = [await guest(), await guest()];
  for (const page of [ann, ben]) await page.getByText('No questions yet').waitFor();
});

const panel = (page: Page) => page.getByRole('tabpanel');
const show = (page: Page, tab: RegExp) => page.getByRole('tab', { name: tab }).click();

async function say(page: Page, field: string, text: string): Promise<void> {
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  // What was taken is no longer in the field.
  await seen(() => page.getByLabel(field).inputValue()).toBe('');
}

test('a question is seen by others once the desk has released it, and marked when it is answered', async () => {
  await say(ann, 'Ask the host', 'Does it survive a coffee?');
  await ann.getByText('Sent. Everybody sees it').waitFor();
  const desk = await openPage(stage.browser, stage.studio.links().desk);
  await desk.waitForURL((url) => !url.pathname.startsWith('/enter'));
  const { json } = await ask(desk, '/live/token?as=desk', { json: {} });
  const headers = { authorization: `Bearer ${String(json['token'])}` };
  const commerce = `${stage.studio.origin}/api/live/commerce`;
  const { waiting } = await (await desk.request.get(commerce, { headers })).json();
  const [{ questionId }] = waiting as readonly [{ readonly questionId: string }];
  expect(await panel(ben).textContent()).not.toContain('coffee');
  await desk.request.post(commerce, { headers, data: { do: 'release', questionId } });
  for (const page of [ann, ben]) await seen(() => panel(page).textContent()).toContain('coffee');
  await host.act({ do: 'answer', questionId });
  await seen(() => panel(ben).textContent()).toContain('answered');
  await desk.context().close();
});

test('a message of the chat reaches the others', async () => {
  for (const page of [ann, ben]) await show(page, /Chat/);
  await say(ann, 'Write a message', 'Hello from Lyon');
  await seen(() => panel(ben).textContent()).toContain('Hello from Lyon');
});

test('a viewer votes once, also after a reload', async () => {
  await host.act({ do: 'poll', question: 'Which shade next?', options: ['Rose', 'Brick'] });
  for (const page of [ann, ben]) {
    await show(page, /Poll/);
    await page.getByRole('button', { name: 'Rose' }).click();
  }
  for (const page of [ann, ben])
    await seen(() => panel(page).textContent()).toMatch(/Rose2.*Brick0.*Votes: 2/);
  expect(await ann.getByRole('button', { name: 'Brick' }).isDisabled()).toBe(true);
  await ann.reload();
  await show(ann, /Poll/);
  const pressed = ann.getByRole('button', { pressed: true, name: /Rose|Brick/ });
  await seen(() => pressed.textContent()).toContain('Rose');
});

test('a coupon that is taken is filled in when its buyer orders, in the price of a flash sale', async () => {
  await host.act({ do: 'pin', productId: 'velvet-six' });
  await host.act({ do: 'sale', productId: 'velvet-six', minor: '1000', seconds: 600 });
  await host.act({ do: 'drop', code: 'MIA15' });
  await ben.getByRole('button', { name: 'Use MIA15' }).click();
  await seen(() => card(ben).textContent()).toMatch(/\$10\.00.*Flash sale (10:00|9:\d\d)/);
  await card(ben).getByRole('button', { name: 'Buy' }).click();
  const dialog = ben.getByRole('dialog');
  expect(await dialog.getByLabel('Discount code').inputValue()).toBe('MIA15');
  await seen(() => dialog.textContent()).toContain('$8.50');
  await dialog.getByRole('button', { name: 'Order', exact: true }).click();
  await ben.getByText('Ordered: Velvet Six').waitFor();
  expect(await ordersOf(ben)).toMatchObject([{ code: 'MIA15', paid: { minor: '850' } }]);
});
