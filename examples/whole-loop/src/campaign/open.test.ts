import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Campaign } from './campaign.ts';
import { tinyCampaign } from './changed.fixture.ts';
import { openCampaign } from './open.ts';

let tiny = '';
/** What the files of the campaign hold. */
let bundled: Campaign;
beforeAll(async () => {
  tiny = await tinyCampaign();
  ({ campaign: bundled } = await openCampaign(tiny));
});
afterAll(() => rm(tiny, { recursive: true, force: true }));

async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-campaign-'));
  await cp(tiny, folder, { recursive: true });
  return folder;
}

it('refuses one order id with two contents before anything runs', async () => {
  const folder = await copied();
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

it('reads files in the encoding that is named, which alone would be doubtful', async () => {
  const folder = await copied();
  await rm(join(folder, 'codes.json'));
  const codes = Buffer.concat([
    Buffer.from('code,creator,x\nCAF'),
    Buffer.from([0xc9, 0x31]),
    Buffer.from(',ava-laurent,\n'),
  ]);
  await writeFile(join(folder, 'codes.csv'), codes);
  const { campaign } = await openCampaign(folder, { encoding: 'windows-1252' });
  expect(campaign.codes.map(({ code }) => code)).toEqual(['CAFÉ1']);
});

it('says what helps where the orders may be cut off', async () => {
  const folder = await copied();
  const path = join(folder, 'orders.ndjson');
  await writeFile(path, (await readFile(path, 'utf8')).trimEnd());
  const { findings } = await openCampaign(folder);
  expect(findings).toMatchObject([
    {
      code: 'FILE_MAY_BE_CUT',
      fix: { en: expect.stringContaining('end the file with a line break') },
    },
  ]);
});

it('warns of rates that are hardly meant, in documents and lists', async () => {
  const folder = await copied();
  const changed = async (name: string, field: string): Promise<void> => {
    const path = join(folder, name);
    const pattern = new RegExp(`"${field}": ?[1-9]\\d*`);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(pattern);
    await writeFile(path, text.replace(pattern, `"${field}": 10`));
  };
  await changed('terms.json', 'rate');
  await changed('products.json', 'margin');
  const { findings } = await openCampaign(folder);
  expect(findings.map(({ code, params, path }) => [code, params['file'], path])).toEqual([
    ['RATE_UNUSUAL', join(folder, 'terms.json'), expect.stringMatching(/\/commission\/rate$/)],
    ['RATE_UNUSUAL', join(folder, 'products.json'), '/0/margin'],
  ]);
});

describe('lists in other forms', () => {
  /** A table as CSV: columns are the fields of all rows, objects and lists as JSON. */
  const csvOf = (rows: readonly Readonly<Record<string, unknown>>[]): string => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cellOf = (value: unknown): string => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
      return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const lines = rows.map((row) => columns.map((column) => cellOf(row[column])));
    return [columns, ...lines].map((cells) => `${cells.join()}\n`).join('');
  };
  const rate = (ppm: number | undefined): string => (ppm === undefined ? '' : `${ppm / 10_000}%`);
  const written = {
    products: ({ products }: Campaign) =>
      csvOf(
        products.map(({ price, margin, returns, ...product }) => ({
          ...{ ...product, ...price, margin: rate(margin) },
          ...(returns === undefined ? {} : { returns: rate(returns) }),
        })),
      ),
    fx: ({ fx }: Campaign) => csvOf(fx as readonly object[] as Record<string, unknown>[]),
    codes: ({ codes }: Campaign) => csvOf(codes),
    script: ({ script }: Campaign) => csvOf(script),
    facts: ({ facts }: Campaign) =>
      csvOf(
        facts.map(({ kind, version, ...fact }) =>
          'amount' in fact ? { ...fact, amount: undefined, ...fact.amount } : fact,
        ),
      ),
  } as const;

  it.each(Object.keys(written) as (keyof typeof written)[])(
    '%s are the same as CSV',
    async (part) => {
      const folder = await copied();
      const name = part === 'script' ? 'live-script' : part;
      await rm(join(folder, basename(bundled.files[part])));
      await writeFile(join(folder, `${name}.csv`), written[part](bundled));
      const again = await openCampaign(folder);
      expect(again.campaign[part]).toEqual(bundled[part]);
      expect(again.campaign.files[part]).toBe(join(folder, `${name}.csv`));
      expect(again.findings).toEqual([]);
    },
    20_000,
  );

  it('the script has the Chinese columns that livelane-rtc reads', async () => {
    const folder = await copied();
    await rm(join(folder, basename(bundled.files.script)));
    const [header = '', ...rows] = written.script(bundled).split('\n');
    const text = [header.replace('at,do,', '秒,动作,'), ...rows].join('\n');
    await writeFile(join(folder, 'live-script.csv'), text);
    expect(text).toMatch(/^秒,动作,/);
    expect((await openCampaign(folder)).campaign.script).toEqual(bundled.script);
  }, 20_000);

  it('creators may be NDJSON, and are named with their line', async () => {
    const folder = await copied();
    await rm(join(folder, basename(bundled.files.creators)));
    const path = join(folder, 'creators.ndjson');
    const lines = bundled.creators.map((creator) => `${JSON.stringify(creator)}\n`);
    await writeFile(path, lines.join(''));
    expect((await openCampaign(folder)).campaign.creators).toEqual(bundled.creators);
    await writeFile(path, [...lines, lines[0]].join(''));
    await expect(openCampaign(folder)).rejects.toMatchObject({
      message: expect.stringMatching(/creators\.ndjson is not valid:\n {2}line 37 \/id: .*once/),
    });
  });
});

describe('tables as CSV', () => {
  const csv =
    'id,at,currency,amount,persons,productId\nO-1,2026-11-01T00:00:00Z,USD,12.90,p1,velvet-six\n';
  async function withOrders(text: string): Promise<string> {
    const folder = await copied();
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
