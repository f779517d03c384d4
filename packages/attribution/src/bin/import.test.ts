import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn, runOnTerminal } from './run.fixture.ts';

const SHOPIFY = `Name,Email,Financial Status,Currency,Subtotal,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Refunded Amount,Id
#1,ada@example.com,partially_refunded,USD,47.00,47.00,"FALL5, MIA10",2026-09-03T14:14:00Z,2,Fern,16.00,FERN,10.00,501
#1,,,,,,,,1,Tote,20.00,TOTE,,
`;

let folder = '';
const inFolder = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-import-'));
  writeFileSync(inFolder('shopify.csv'), SHOPIFY);
  writeFileSync(inFolder('codes.json'), '{"MIA10":"mia"}');
  writeFileSync(inFolder('paths.csv'), 'transformed_path,conversions,revenue\na > b,2.5,10\n');
  writeFileSync(
    inFolder('orders.csv'),
    'order,date,amount,affiliate,status\nO1,2026-11-22 22:00,"1.299,00",@Mia_Live,Escrow\n',
  );
  writeFileSync(inFolder('creators.json'), '{"Mia_Live":"mia"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Written {
  readonly money?: { readonly minor: string };
  readonly credits?: readonly { readonly to: { readonly id?: string } }[];
}

const recordsIn = (text: string): Written[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const run = (...args: readonly string[]) => runIn(folder, args);

describe('livelane-attribution import', () => {
  it('writes what credit reads: orders, their refunds, and exact amounts', async () => {
    const made = await run(
      'import',
      '--from',
      'shopify-orders',
      'shopify.csv',
      '--out',
      'orders.ndjson',
    );
    expect([made.code, made.err]).toEqual([
      0,
      expect.stringContaining('1 order(s), 1 adjustment(s)'),
    ]);
    const { code, out } = await run(
      'credit',
      '--orders',
      'orders.ndjson',
      '--codes',
      'codes.json',
      '--json',
    );
    const sales = recordsIn(out);
    expect(code).toBe(0);
    expect(sales.reduce((sum, { money }) => sum + Number(money?.minor), 0)).toBe(3700);
    expect(new Set(sales.map(({ credits }) => credits?.[0]?.to.id))).toEqual(new Set(['mia']));
  });

  it('has constants, meanings of statuses, creators, a zone and a locale by options', async () => {
    const { code } = await run(
      ...[
        'import',
        '--from',
        'csv',
        'orders.csv',
        '--set',
        'currency=EUR',
        '--status',
        'Escrow=paid',
      ],
      ...['--creators', 'creators.json', '--zone', 'Asia/Shanghai', '--locale-numbers', 'de'],
      ...['--set', 'channel=bio', '--out', 'all.ndjson'],
    );
    const records = recordsIn(readFileSync(inFolder('all.ndjson'), 'utf8'));
    expect([code, records]).toMatchObject([
      0,
      [
        {
          kind: 'order',
          id: 'O1',
          at: '2026-11-22T14:00:00Z',
          lines: [{ money: { currency: 'EUR', minor: '129900' } }],
        },
        { kind: 'affiliate', creator: 'mia', channel: 'bio' },
      ],
    ]);
    const credited = await run(
      'credit',
      '--orders',
      'all.ndjson',
      '--codes',
      'codes.json',
      '--json',
    );
    expect(recordsIn(credited.out)).toMatchObject([
      { credits: [{ to: { party: 'creator', id: 'mia' } }] },
    ]);
  });

  it('paths are those that run compares', async () => {
    await run('import', '--from', 'snowplow', 'paths.csv', '--out', 'paths.ndjson');
    const { code, out } = await run('run', '--paths', 'paths.ndjson', '--model', 'last', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { models: [{ totals: { conversions: 2.5, value: 10 } }] },
    ]);
  });

  it('shows numbers of records on a terminal', async () => {
    const { out } = await runOnTerminal(folder, [
      'import',
      '--from',
      'shopify-orders',
      'shopify.csv',
    ]);
    expect(out).toContain('adjustments');
  });

  it.each([
    [['--set', 'colour=red'], 'colour'],
    [['--set', 'currency'], 'currency=USD'],
    [['--status', 'Escrow=sold'], 'pending'],
    [['--creators', 'codes.txt'], 'codes.txt'],
    [['--out', 'shopify.csv'], 'another file'],
  ])('%j is refused, and nothing is written', async (args, text) => {
    const { code, err } = await run('import', '--from', 'shopify-orders', 'shopify.csv', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
    expect(readFileSync(inFolder('shopify.csv'), 'utf8')).toBe(SHOPIFY);
  });

  it('an output that is the second of its inputs is refused', async () => {
    writeFileSync(inFolder('second.csv'), SHOPIFY);
    const { code } = await run(
      'import',
      '--from',
      'shopify-orders',
      'shopify.csv',
      'second.csv',
      '--out',
      'second.csv',
    );
    expect([code, readFileSync(inFolder('second.csv'), 'utf8')]).toEqual([2, SHOPIFY]);
  });
});
