import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { FULL_PROFILE } from '../profile/full.fixture.ts';
import { issuesOf } from '../profile/refused.fixture.ts';
import { creatorsFromRows, type ReadOptions, readCreators } from './creators.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kol-creators-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array, options?: ReadOptions) {
  const path = join(folder, 'creators');
  writeFileSync(path, content);
  return readCreators(path, options);
}

const HEADER =
  'id,name,platform,market,followers,priceTier,countries,ages,female,male,languages,categories,fee,feeCurrency,commission,posts';
const MIA =
  '7123456789012345678,Mia,tiktok,US,200000,affordable,US:0.7|CA:10%,18-24:0.5|65+:.1,80%,0.2,en|es,beauty:0.9,1200.50,USD,8%,';
const table = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** What is wrong with a file, by line and column. */
async function misfits(content: string, options?: ReadOptions): Promise<unknown> {
  try {
    await read(content, options);
    return [];
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues;
  }
}

const MIA_PROFILE: CreatorProfile = {
  kind: 'creator-profile',
  version: 1,
  id: '7123456789012345678',
  name: 'Mia',
  platform: 'tiktok',
  market: 'US',
  followers: 200_000,
  posts: [],
  audience: {
    countries: { US: 0.7, CA: 0.1 },
    ages: [
      { from: 18, to: 24, share: 0.5 },
      { from: 65, to: null, share: 0.1 },
    ],
    gender: { female: 0.8, male: 0.2 },
  },
  audienceSource: 'estimated',
  priceTier: 'affordable',
  tierSource: 'estimated',
  categories: { beauty: 0.9 },
  languages: ['en', 'es'],
  fee: { fixed: { currency: 'USD', minor: '120050' }, commission: 80_000 },
};

describe('creators of a file', () => {
  it.each([
    ['CSV', table(MIA)],
    ['CSV of a German spreadsheet', table(MIA).replaceAll(',', ';')],
    ['JSON', JSON.stringify([MIA_PROFILE], null, 2)],
    ['an object that holds the list', JSON.stringify({ creators: [MIA_PROFILE] }, null, 2)],
    ['NDJSON', `${JSON.stringify(MIA_PROFILE)}\n`],
  ])('are the same as %s, ids of 19 digits intact', async (_, text) => {
    expect(await read(text)).toEqual({ creators: [MIA_PROFILE], findings: [] });
  });

  it('are the same as a workbook, whose percentages are rates', async () => {
    const cells: (string | number)[] = MIA.split(',');
    cells[HEADER.split(',').indexOf('commission')] = 0.08;
    const columns = cells.map((cell) => (typeof cell === 'number' ? { numFmt: '0%' } : {}));
    const rows = [HEADER.split(','), cells];
    const book = await writeXlsx({ sheets: [{ name: 'Creators', rows, columns }] });
    expect((await read(book)).creators).toEqual([MIA_PROFILE]);
  });

  it('may leave out what is not known', async () => {
    const { creators } = await read(table('a,A,tiktok,US,,mid,,,,,,,,,,'));
    expect(creators).toMatchObject([
      { followers: null, audience: {}, categories: {}, languages: [], posts: [] },
    ]);
    expect(creators[0]).not.toHaveProperty('fee');
  });

  it('of rows in memory are the same, and what is wrong has the position of its row', () => {
    const rowOf = (line: string) => {
      const cells = line.split(',');
      return Object.fromEntries(HEADER.split(',').map((name, at) => [name, cells[at] ?? '']));
    };
    expect(creatorsFromRows([rowOf(MIA)]).creators).toEqual([MIA_PROFILE]);
    const wrong = [rowOf(MIA), rowOf(MIA.replace('200000', '1.2M'))];
    expect(issuesOf(() => creatorsFromRows(wrong))).toMatchObject([
      { path: '/1/followers', code: 'COUNT_WRITTEN_OUT' },
      { path: '/1/id', code: 'CREATOR_ONCE' },
    ]);
    expect(issuesOf(() => creatorsFromRows(null as never))).toMatchObject([{ code: 'ARRAY' }]);
  });

  it('leave the fixed fee unknown where a row states a commission alone, and none where it is 0', () => {
    const row = { id: 'a', name: 'A', platform: 'tiktok', market: 'US', followers: '9000' };
    const feeOf = (cells: Record<string, string>) =>
      creatorsFromRows([{ ...row, ...cells }]).creators[0]?.fee;
    expect(feeOf({ fee: '', feeCurrency: '', commission: '8%' })).toEqual({ commission: 80_000 });
    const fixed = { currency: 'USD', minor: '0' };
    expect(feeOf({ fee: '0', feeCurrency: 'USD', commission: '8%' })).toEqual({
      fixed,
      commission: 80_000,
    });
    expect(feeOf({ fee: '0', feeCurrency: 'USD' })).toEqual({ fixed, commission: null });
  });

  it.each([
    ['平价', 'affordable'],
    ['奢侈', 'luxury'],
    ['Mid', 'mid'],
    ['', null],
  ])('have the price tier %s in Chinese or in capitals', (priceTier, tier) => {
    const row = {
      编号: 'a',
      姓名: 'A',
      平台: 'tiktok',
      市场: 'US',
      粉丝数: '9000',
      价位: priceTier,
    };
    expect(creatorsFromRows([row]).creators[0]?.priceTier).toBe(tier);
  });

  it('are called by our name of the currency where the table has no such column', () => {
    const row = { id: 'a', name: 'A', platform: 'tiktok', market: 'US', followers: '9', fee: '5' };
    expect(issuesOf(() => creatorsFromRows([row]))).toMatchObject([
      { path: '/0/feeCurrency', code: 'CURRENCY' },
    ]);
  });

  it('with a Chinese header in GB18030 are read by their columns or by a mapping', async () => {
    const row = '2c74696b746f6b2d73686f702c55532c3230303030302c6166666f726461626c650a';
    const name = '0a6d69612cc3d7e6ab';
    const mia = { id: 'mia', name: '米娅', platform: 'tiktok-shop', followers: 200_000 };
    const ours = 'b1e0bac52cd0d5c3fb2cc6bdcca82ccad0b3a12cb7dbcbbfcafd2cbcdbcebb';
    const { creators, findings } = await read(Buffer.from(ours + name + row, 'hex'));
    expect(creators).toMatchObject([mia]);
    expect(findings).toMatchObject([{ code: 'ENCODING_GUESSED', params: { encoding: 'gb18030' } }]);
    const columns = { 账号: 'id', 网名: 'name', 渠道: 'platform', 国家: 'market' };
    const more = { ...columns, 关注量: 'followers', 档次: 'priceTier' };
    const theirs = 'd5cbbac52ccdf8c3fb2cc7feb5c02cb9fabcd22cb9d8d7a2c1bf2cb5b5b4ce';
    const mapped = await read(Buffer.from(theirs + name + row, 'hex'), { columns: more });
    expect(mapped.creators).toMatchObject([mia]);
  });

  it('of a German spreadsheet are windows-1252, and decimal commas are declared', async () => {
    const german = table(MIA).replaceAll(',', ';').replaceAll('.', ',').replace('Mia', 'Lena Köch');
    const bytes = Buffer.from(german, 'latin1');
    const { creators } = await read(bytes, { numbers: { decimal: ',', group: '.' } });
    expect(creators).toEqual([{ ...MIA_PROFILE, name: 'Lena Köch' }]);
    const [issue] = (await misfits(german)) as { path: string; code: string }[];
    expect(issue).toMatchObject({ path: '/countries', code: 'NUMBER_OF_LOCALE' });
  });
});

describe('a rate', () => {
  it.each([
    ['8%', 80_000],
    ['8 %', 80_000],
    ['800bp', 80_000],
    ['80000ppm', 80_000],
    ['0.5%', 5000],
  ])('of a table has its unit: %s', async (cell, commission) => {
    const { creators, findings } = await read(table(MIA.replace('8%', cell)));
    expect([creators[0]?.fee?.commission, findings]).toEqual([commission, []]);
  });

  it.each([
    ['15', ['15%', '15bp (0.15%)', '15ppm (0.0015%)']],
    ['0.15', ['15%', '0.15%', '0.15bp (0.0015%)']],
    ['150000', ['150000ppm (15%)']],
  ])('without a unit is refused with its spellings: %s', async (cell, spellings) => {
    expect(await misfits(table(MIA.replace('8%', cell)))).toMatchObject([
      { line: 2, path: '/commission', code: 'RATE_UNIT', params: { spellings } },
    ]);
  });

  it('of JSON that is below 1% is warned of, with what it is', async () => {
    const asked = (commission: number | null) => ({
      ...FULL_PROFILE,
      id: `c${commission}`,
      fee: { fixed: null, commission },
    });
    const list = [15, 9999, 10_000, 0, null].map(asked);
    const { findings } = await read(JSON.stringify(list));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['RATE_UNUSUAL', '/0/fee/commission'],
    ]);
    expect(findings[0]?.params).toMatchObject({ ppm: 15, percent: '0.0015%', count: 2 });
  });
});

describe('what is wrong with a table of creators', () => {
  it.each([
    ['b,B,tiktok,US,1.2M,mid,,,,,,,,,,', 'followers', 'COUNT_WRITTEN_OUT', '"1.2M"'],
    ['b,B,tiktok,US,-5,mid,,,,,,,,,,', 'followers', 'COUNT', '"-5"'],
    ['b,B,tiktok,UK,5,mid,,,,,,,,,,', 'market', 'MARKET', '"UK"'],
    ['b,B,tiktok,US,5,cheap,,,,,,,,,,', 'priceTier', 'ONE_OF', '"cheap"'],
    ['b,B,tiktok,US,5,mid,US:70,,,,,,,,,', 'countries', 'SHARE_CELL', '"US:70"'],
    ['b,B,tiktok,US,5,mid,US:.5|US:.2,,,,,,,,,', 'countries', 'SHARES_CELL', '"US:.5|US:.2"'],
    ['b,B,tiktok,US,5,mid,,young:0.5,,,,,,,,', 'ages', 'AGES_CELL', '"young"'],
    ['b,B,tiktok,US,5,mid,,30-20:0.5,,,,,,,,', 'ages/to', 'AGE_TO', '20'],
    ['b,B,tiktok,US,5,mid,,,,,,,12,,,', 'feeCurrency', 'CURRENCY', '""'],
    ['b,B,tiktok,US,5,mid,,,,,,,,,,nonsense', 'posts', 'JSON_CELL', '"nonsense"'],
    ['7.1E+18,B,tiktok,US,5,mid,,,,,,,,,,', 'id', 'ID_SHORTENED', '"7.1E+18"'],
  ])('%s', async (row, ...wrong) => {
    const [path, code, received] = wrong;
    expect(await misfits(table(row))).toMatchObject([
      { line: 2, path: `/${path}`, code, received },
    ]);
  });

  it('is reported for all rows at once, a repeated id as well', async () => {
    const rows = ['a,A,tiktok,US,x,mid', 'a,A,tiktok,US,5,mid', 'b,B,,US,5,mid'];
    expect(await misfits(table(...rows.map((row) => `${row},,,,,,,,,,`)))).toMatchObject([
      { line: 2, path: '/followers', code: 'COUNT' },
      { line: 3, path: '/id', code: 'CREATOR_ONCE' },
      { line: 4, path: '/platform' },
    ]);
  });

  it('is a column that is missing or misspelt; any other that nothing reads is a warning', async () => {
    expect(await misfits('id,name\na,A\n')).toMatchObject(
      ['/platform', '/market', '/followers'].map((path) => ({ path, line: 1 })),
    );
    expect(await misfits(table(MIA).replace('countries', 'countrys'))).toMatchObject([
      { path: '/countrys', code: 'COLUMN_MISSPELT', params: { near: 'countries' } },
    ]);
    const { findings } = await read(table(MIA).replace('countries', 'remark'));
    expect(findings).toMatchObject([
      { code: 'COLUMNS_NOT_READ', severity: 'warning', params: { columns: ['remark'] } },
    ]);
  });

  it('is a field in a JSON cell that nothing reads, of which it is warned', async () => {
    const [post] = FULL_PROFILE.posts;
    const cell = `"${JSON.stringify([{ ...post, veiws: 5 }]).replaceAll('"', '""')}"`;
    const { findings } = await read(table(`${MIA}${cell}`));
    expect(findings).toMatchObject([
      { code: 'FIELDS_NOT_READ', params: { fields: ['/0/posts/0/veiws (≈ views)'] } },
    ]);
  });

  it('is an end without a line break, of which it is warned until its rows are confirmed', async () => {
    const { findings } = await read(table(MIA).trimEnd());
    expect(findings).toMatchObject([{ code: 'FILE_MAY_BE_CUT', severity: 'warning' }]);
    expect((await read(table(MIA).trimEnd(), { rows: 1 })).findings).toEqual([]);
    expect(await misfits(table(MIA).trimEnd(), { rows: 2 })).toMatchObject([{ code: 'ROWS' }]);
  });

  it('is __proto__ as a key, which changes no object', async () => {
    await read(table('a,A,tiktok,US,5,mid,,,,,,__proto__:0.5,,,,'));
    expect(Object.keys({})).toEqual([]);
  });
});

describe('what is wrong with JSON of creators', () => {
  it('is reported with its place in the file', async () => {
    const wrong = { ...MIA_PROFILE, followers: '1.2M' };
    expect(await misfits(JSON.stringify({ creators: [wrong] }, null, 2))).toMatchObject([
      { path: '/creators/0/followers' },
    ]);
    expect(await misfits(JSON.stringify([MIA_PROFILE, MIA_PROFILE]))).toMatchObject([
      { path: '/1/id', code: 'CREATOR_ONCE' },
    ]);
    const { findings } = await read(JSON.stringify([{ ...MIA_PROFILE, live: [] }]));
    expect(findings).toMatchObject([
      {
        code: 'FIELDS_NOT_READ',
        severity: 'error',
        path: '/0/live',
        params: { fields: ['/0/live (≈ lives)'] },
      },
    ]);
  });

  it.each([
    ['[]', 'AT_LEAST_ITEMS'],
    [`${HEADER}\n`, 'AT_LEAST_ITEMS'],
    ['{"kind":"brief"}\n', 'CREATORS'],
    ['', 'LIST_GIVEN'],
  ])('is a list of nobody, or of something else: %s', async (text, code) => {
    expect(await misfits(text)).toMatchObject([{ code }]);
  });
});
