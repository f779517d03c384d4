import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreditedSale } from '@livelane/contracts/vocabulary';
import type { Outcome } from '@livelane/testing/bin-runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '../records/order.ts';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const run = (line: string): Promise<Outcome> => runIn(folder, line.split(' '));
const ndjson = (...items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-platform-'));
  const euro: Order['lines'] = [{ id: '1', money: { currency: 'EUR', minor: '1000' } }];
  const files = {
    // A click of mia eight days ago and a view of noor an hour ago.
    't.ndjson': ndjson(
      aTouch({ at: '2026-11-14T14:00:00Z' }),
      aTouch({ id: 't2', creator: 'noor', kind: 'post-view', at: at('13:00:00') }),
    ),
    'o.ndjson': ndjson(anOrder({ codes: ['EVE10'] })),
    'two.ndjson': ndjson(anOrder(), anOrder({ id: 'O2', lines: euro })),
    'codes.json': '{"EVE10":"eve"}',
    'policy.json': JSON.stringify(aPolicy()),
    'fx.json':
      '[{"base":"EUR","quote":"USD","rate":"1.1","asOf":"2026-11-22T00:00:00Z","side":"mid","source":"ECB"}]',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--platform', () => {
  const credited = async (options: string) => {
    const { out } = await run(`credit --touches t.ndjson --orders o.ndjson ${options}`);
    return (JSON.parse(out) as CreditedSale).credits.map(({ to }) => to);
  };

  it.each([
    ['tiktok-shop-ads', [{ party: 'creator', id: 'noor' }]],
    ['amazon-attribution', [{ party: 'creator', id: 'mia' }]],
    ['meta-1-day-click', [{ party: 'nobody' }]],
  ])('%s attributes as the platform does', async (name, credits) => {
    expect(await credited(`--platform ${name}`)).toEqual(credits);
  });

  it('takes codes before clicks, and gives sql, run, report and explain its policy', async () => {
    expect(await credited('--platform amazon-attribution --codes codes.json')).toEqual([
      { party: 'creator', id: 'eve' },
    ]);
    const input = '--touches t.ndjson --orders o.ndjson --platform tiktok-shop-ads';
    for (const line of [
      `run ${input} --models last`,
      `report ${input} --out r.html`,
      `explain ${input} --order O1`,
      'sql --platform tiktok-shop-ads --codes codes.json --dialect duckdb --models last',
    ])
      expect([line, (await run(line)).code]).toEqual([line, 0]);
    const { out } = await run(`run ${input} --models last`);
    expect(JSON.parse(out)).toMatchObject({ policy: { id: 'tiktok-shop-ads', revision: 1 } });
  });

  it.each([
    ['--platform tiktok-shop-adz', 'Did you mean tiktok-shop-ads?'],
    ['--platform constructor', 'choose one of tiktok-shop-ads, tiktok-live-shopping-ads'],
    ['--platform dub --policy policy.json', 'cannot be used together'],
    ['--platform', 'needs a value'],
    ['--platform tiktok-shop-adz --locale zh-Hans', '是否为 tiktok-shop-ads？'],
    ['--platform dub --policy policy.json --locale zh-Hans', '不能同时使用'],
  ])('%s is refused', async (options, why) => {
    for (const command of [
      'credit',
      'run --models last',
      'report --out r.html',
      'explain --order O1',
    ]) {
      const { code, err } = await run(`${command} --orders o.ndjson ${options}`);
      expect([command, code, err]).toEqual([command, 2, expect.stringContaining(why)]);
    }
    const { code, err } = await run(`sql --dialect postgres ${options}`);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe('orders in several currencies', () => {
  const commands = ['run --models last', 'report --out r.html'];
  it.each(commands)('%s names the options that are missing', async (command) => {
    const { code, err } = await run(`${command} --orders two.ndjson --codes codes.json`);
    expect(code).toBe(2);
    expect(err).toContain(
      'the order O2 in a report in USD (the currency of the first order; --currency takes another)',
    );
    expect(err).toContain('--fx');
    const given = await run(`${command} --orders two.ndjson --codes codes.json --currency EUR`);
    expect(given.err).toContain('the order O1 in a report in EUR (--currency)');
  });

  it.each(commands)('%s says which currency was taken', async (command) => {
    const line = `${command} --orders two.ndjson --codes codes.json --fx fx.json`;
    const { code, err } = await run(line);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(
        'The report is in USD, the currency of the first order; orders in EUR are',
      ),
    ]);
    expect((await run(`${line} --currency USD`)).err).not.toContain('The report is in');
    expect((await run(`${line} --locale zh-Hans`)).err).toContain('报告以 USD 计');
  });

  it('the page says what was converted', async () => {
    await run('report --out r.html --orders two.ndjson --codes codes.json --fx fx.json');
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain(
      'Amounts are in USD; those in EUR are converted at the rate in force when each order was placed.',
    );
    await run('report --out one.html --orders o.ndjson --codes codes.json');
    expect(readFileSync(join(folder, 'one.html'), 'utf8')).not.toContain('Amounts are in');
  });
});
