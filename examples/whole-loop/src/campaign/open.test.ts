import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCampaign } from './open.ts';

it('refuses one order id with two contents before anything runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-campaign-'));
  await cp(fileURLToPath(new URL('../../campaign', import.meta.url)), folder, { recursive: true });
  const orders = join(folder, 'orders.ndjson');
  const [line = ''] = (await readFile(orders, 'utf8')).split('\n');
  const { id, ...order } = JSON.parse(line) as { id: string; lines: object[] };
  const [first] = order.lines;
  const lines = [{ ...first, money: { currency: 'USD', minor: '1' } }];
  await appendFile(orders, `${JSON.stringify({ ...order, id, lines })}\n`);
  await expect(openCampaign(folder)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(`received "${id}"`),
  });
});

describe('tables as CSV', () => {
  const csv =
    'id,at,currency,amount,persons,productId\nO-1,2026-11-01T00:00:00Z,USD,12.90,p1,velvet-six\n';
  async function withOrders(text: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'livelane-campaign-'));
    await cp(fileURLToPath(new URL('../../campaign', import.meta.url)), folder, {
      recursive: true,
    });
    await rm(join(folder, 'orders.ndjson'));
    const touches = (await readFile(join(folder, 'touches.ndjson'), 'utf8')).split('\n');
    await writeFile(join(folder, 'touches.ndjson'), touches.slice(0, 50).join('\n'));
    await writeFile(join(folder, 'orders.csv'), text);
    return folder;
  }

  it('are read in the place of NDJSON', async () => {
    const { campaign } = await openCampaign(await withOrders(csv));
    expect(campaign.orders).toMatchObject([{ id: 'O-1', lines: [{ money: { minor: '1290' } }] }]);
  });

  it('are named with their line where they do not fit the other files', async () => {
    const folder = await withOrders(csv.replace('velvet-six', 'velvet-sicks'));
    await expect(openCampaign(folder)).rejects.toMatchObject({
      message: expect.stringMatching(/orders\.csv is not valid:\n {2}line 2 .*productId/),
    });
  });

  it('are not read beside NDJSON without a word', async () => {
    const folder = await withOrders(csv);
    await writeFile(join(folder, 'orders.ndjson'), '');
    await expect(openCampaign(folder)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('one of orders.ndjson, orders.csv'),
    });
  });
});
