import { appendFile, cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
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
