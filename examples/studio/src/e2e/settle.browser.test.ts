import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { commission } from './commission.fixture.ts';
import { barriersOf, onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';
import { seen } from './viewer.fixture.ts';

const stage = onStage();
let desk: Page;
let settle: Page;

/** A total of the page, as it is written. */
const total = (name: string) =>
  settle.locator('dl > div').filter({ hasText: name }).locator('.amount').first().textContent();

/** The totals of the server, in minor units. */
async function totals() {
  const { json } = await ask(settle, '/settlement?as=settle');
  const named = Object.entries(json['totals'] as Record<string, { minor: string }>);
  return Object.fromEntries(named.map(([name, { minor }]) => [name, BigInt(minor)]));
}

/** The parts of the fixed fee that are earned: 30 % and 40 % at signing and delivery, 30 % at the end, of 400 dollars. */
const FIXED = 40_000n;

test('what was ordered in the show enters the settlement at its end, to the cent', async () => {
  desk = await openPage(stage.browser, stage.studio.links().desk);
  await desk.getByRole('link', { name: 'Show', exact: true }).click();
  settle = await openPage(stage.browser, stage.studio.links().settle);
  await settle.getByText('Nothing was ordered in the show yet.').waitFor();
  const before = await totals();
  await desk.getByRole('button', { name: 'Go live' }).click();
  await desk.getByRole('button', { name: 'Pause' }).waitFor();

  const viewer = await openPage(stage.browser, stage.studio.links().viewer);
  await viewer.waitForURL('**/show');
  const click = await viewer.request.get(`${stage.studio.origin}/api/shop/soft-liner?as=viewer`, {
    maxRedirects: 0,
  });
  const target = new URL(click.headers()['location'] ?? '');
  const clickId = target.searchParams.get('click_id') ?? '';
  const order = { productId: 'velvet-six', shown: { currency: 'USD', minor: '1290' } };
  for (const further of [
    { id: 'by-click', clickId },
    { id: 'by-code', code: 'MIA15' },
  ])
    expect(
      await ask(viewer, '/orders?as=viewer', { json: { ...order, ...further } }),
    ).toMatchObject({ status: 200 });
  await settle.getByText('Orders of the show: 2').waitFor();
  await viewer.context().close();

  await desk.getByRole('button', { name: 'End show' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'End show' }).click();
  await settle.getByRole('button', { name: 'In the statement' }).first().waitFor();
  // $12.90 less 15 %, rounded down, and $12.90.
  const sales = 1_096n + 1_290n;
  await seen(async () => (await totals())['creditedSales']).toBe(before['creditedSales']! + sales);
  const { booked, exact } = await commission(settle);
  expect(booked).toBe(exact);
  const after = await totals();
  expect(after['earned']! + after['pending']!).toBe(FIXED + exact);
  const sum = Number(after['creditedSales']) / 100;
  const text = sum.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
  await seen(() => total('Credited sales')).toBe(text);
});

test('the evidence of a line opens down to the touch and the address of its click', async () => {
  await settle
    .getByRole('listitem')
    .filter({ hasText: 'Velvet Six' })
    .filter({ hasNotText: 'MIA15' })
    .getByRole('button', { name: 'In the statement' })
    .click();
  await settle.getByRole('button', { name: /^Why\? line-/ }).click();
  const panel = settle.getByRole('dialog');
  await panel.getByText('Decided by: Last touch').waitFor();
  await panel.getByText('a commission of 12%').waitFor();
  const text = await panel.textContent();
  // The clause in its own words, the order, the touch that won, and where its click led.
  for (const part of ['a commission of 12%', 'Order web.by-click', 'Credited by the rule "last".'])
    expect(text).toContain(part);
  expect(text).toMatch(/100 % Click on a link/);
  expect(text).toMatch(/https:\/\/\S+click_id=/);
  expect(await barriersOf(settle)).toEqual([]);
  await settle.keyboard.press('Escape');
  await seen(() => panel.count()).toBe(0);
  // The one that was decided by a code shows who lost, and why.
  await settle.getByRole('searchbox').fill('web.by-code');
  await settle.getByRole('button', { name: /^Why\? line-/ }).click();
  await panel.getByText('Decided by: The code takes the order').waitFor();
  expect(await panel.textContent()).toMatch(/Not credited: \d/);
});

test('a refund moves the totals by its share, to the cent, and says so', async () => {
  const before = await totals();
  const panel = settle.getByRole('dialog');
  await panel.getByRole('button', { name: 'Refund' }).click();
  await settle.getByRole('button', { name: 'Refund $10.96' }).click();
  await settle.getByText('Refunded.').waitFor();
  const after = await totals();
  expect(after['creditedSales']).toBe(before['creditedSales']! - 1_096n);
  const { booked, exact } = await commission(settle);
  expect(booked).toBe(exact);
  expect(after['earned']! + after['pending']!).toBe(FIXED + exact);
  await settle.keyboard.press('Escape');
  const moved = settle.getByRole('status').filter({ hasText: 'Refunded.' });
  await seen(() => moved.textContent()).toContain('Credited sales -$10.96');
  const again = await ask(settle, '/orders/web.by-code/refund?as=settle', { json: {} });
  expect(again).toMatchObject({ status: 409, json: { code: 'REFUNDED' } });
});

test('the statement comes as a file, and each model is worked out when it is asked for', async () => {
  const [file] = await Promise.all([
    settle.waitForEvent('download'),
    settle.getByRole('link', { name: 'Table (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('statement-mia-santos.csv');
  await settle.getByRole('button', { name: 'Work it out' }).click();
  const models = settle.getByRole('table').filter({ hasText: 'Last touch' });
  await expect.poll(() => models.getByRole('row').count(), { timeout: 60_000 }).toBe(9);
  const agreed = models.getByRole('row').filter({ hasText: 'agreed' }).last();
  expect(await agreed.textContent()).toContain((await total('Earned')) ?? '');
});
