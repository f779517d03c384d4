import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { servers } from '../../sources/server.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

let folder = '';
const path = (name: string): string => join(folder, name);
const save = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path(name), content);
const readBack = (name: string): CreatorProfile[] => JSON.parse(readFileSync(path(name), 'utf8'));

const XINGTU = `星图ID,达人昵称,60s+报价,21-60s报价,男性粉丝占比,女性粉丝占比,18-23岁粉丝比例,24-30岁粉丝比例,粉丝数
7300000000000000901,小北,"31,000",N/A,30%,70%,50%,30%,66.6w
7300000000000000902,阿南,"9,800",4200,48%,52%,12%,30%,约1.2亿
7300000000000000903,未定,,,,,,,很多
`;
const SHOP = {
  code: 0,
  data: {
    search_key: 'k',
    creators: [
      {
        ...{
          creator_open_id: 'o1',
          nickname: 'Ola',
          selection_region: 'US',
          follower_count: 51_000,
        },
        ...{
          category_ids: ['601'],
          avg_ec_live_uv: 900,
          gmv: { currency: 'USD', amount: '5120.4' },
        },
      },
      {
        ...{
          creator_open_id: 'o2',
          nickname: 'Pia',
          selection_region: 'US',
          follower_count: 8_000,
        },
        units_sold_range: { minimum_amount: 10, maximum_amount: 100 },
        top_follower_demographics: { major_gender: { gender: 'FEMALE', percentage: 8100 } },
      },
    ],
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kol-bin-import-'));
  save('xingtu.csv', XINGTU);
  save('shop.json', JSON.stringify(SHOP));
  save('categories.json', '{"601":"beauty"}');
  save('tiktok.json', JSON.stringify(briefFor()));
  save(
    'douyin.json',
    JSON.stringify({ ...briefFor(), platform: 'douyin', shippableMarkets: ['CN'] }),
  );
  const rows = [
    ['Name', 'TikTok', 'Followers', 'Live fee', 'Country'],
    ['Ann', '@ann', 12_000, '€450', 'Germany'],
  ];
  save('agency.xlsx', await writeXlsx({ sheets: [{ name: 'List', rows }] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const imported = (options: string, locale = 'en') =>
  run([
    'import',
    ...options.split(' ').map((it) => (/[.]\w/.test(it) ? path(it) : it)),
    '--locale',
    locale,
  ]);
const ranked = (creators: string, brief: string, locale = 'en') =>
  run([
    'rank',
    '--creators',
    path(creators),
    '--brief',
    path(brief),
    '--as-of',
    AS_OF,
    '--locale',
    locale,
  ]);

describe('from a marketplace to a ranked list in two commands', () => {
  it.each(['en', 'zh-Hans'])('with a table of Xingtu, in %s', async (locale) => {
    const first = await imported('--from xingtu xingtu.csv --out creators.json', locale);
    // One creator cannot be read; the others are imported.
    expect(first.status).toBe(1);
    expect(readBack('creators.json').map(({ id }) => id)).toEqual([
      '7300000000000000901',
      '7300000000000000902',
    ]);
    const second = await ranked('creators.json', 'douyin.json', locale);
    const grades = JSON.parse(second.stdout) as CreatorGrade[];
    expect(
      grades.map(({ creator }) => creator.followers).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    ).toEqual([666_000, 120_000_000]);
    expect(second.status).toBe(0);
    const place = locale === 'en' ? 'line 4' : '第 4 行';
    expect(first.stderr).toMatch(new RegExp(`CREATOR_NOT_READ.*${place}.*很多`));
    if (locale !== 'en') {
      const notes = first.stderr.replaceAll(folder, '');
      expect(englishWords(notes)).toEqual([]);
    }
  });

  it.each(['en', 'zh-Hans'])('with a page of TikTok Shop, in %s', async (locale) => {
    const options =
      '--from tiktok-shop shop.json --category-map categories.json --out shop-out.json';
    const first = await imported(options, locale);
    expect([first.status, first.stdout]).toEqual([0, '']);
    const second = await ranked('shop-out.json', 'tiktok.json', locale);
    const grades = JSON.parse(second.stdout) as CreatorGrade[];
    expect(grades.map(({ creator }) => creator.id).toSorted()).toEqual(['o1', 'o2']);
    expect(second.status).toBe(0);
  });
});

it('a workbook, several files and standard output', async () => {
  const { status, stdout } = await imported('--from csv agency.xlsx');
  expect([status, JSON.parse(stdout)]).toMatchObject([
    0,
    [
      {
        ...{ id: 'ann', name: 'Ann', platform: 'tiktok', market: 'DE', followers: 12_000 },
        ...{ priceTier: null, fee: { fixed: { currency: 'EUR', minor: '45000' } } },
      },
    ],
  ]);
  save('more.csv', 'handle,platform,followers,country\nzoe,tiktok,5K,US\n');
  const both = await imported('--from csv agency.xlsx more.csv');
  expect(JSON.parse(both.stdout).map(({ id }: CreatorProfile) => id)).toEqual(['ann', 'zoe']);
});

it('on a terminal shows a table, and without a readable creator ends with 1', async () => {
  const shown = await runOnTerminal(['import', '--from', 'csv', path('agency.xlsx')]);
  expect(shown.stdout).toMatch(/Ann \(ann\).*tiktok.*DE.*12,000.*EUR 450\.00/);
  save('none.csv', 'handle,platform,followers,country\nzoe,tiktok,many,US\n');
  const none = await imported('--from csv none.csv');
  expect([none.status, none.stdout]).toEqual([1, '[]\n']);
  const nobody = await runOnTerminal(['import', '--from', 'csv', path('none.csv')]);
  expect([nobody.status, nobody.stdout]).toEqual([1, 'No creator was read.\n']);
  const empty = await imported(`--from csv none.csv --out none.json`);
  expect(empty.stderr).toContain('Wrote 0 creator(s) to ');
});

describe('channels of YouTube', () => {
  const serve = servers();
  const load = async (options: string) => {
    const { origin, seen } = await serve(({ url }) => {
      const ids = (url.searchParams.get('id') ?? '').split(',');
      const items = ids.map((id) => ({
        kind: 'youtube#channel',
        id,
        snippet: { title: id, country: 'US' },
        statistics: { subscriberCount: '5000' },
        contentDetails: { relatedPlaylists: { uploads: `UU${id}` }, videoId: 'v' },
      }));
      return { body: { items: url.pathname.endsWith('/videos') ? [] : items } };
    });
    process.env['KOL_TEST_KEY'] = 'canary-key';
    const args = `import --from youtube --key-env KOL_TEST_KEY --origin ${origin} ${options}`;
    const outcome = await run(args.split(' '));
    delete process.env['KOL_TEST_KEY'];
    return { ...outcome, seen };
  };

  it('are loaded with the key of a variable', async () => {
    const { status, stdout, stderr, seen } = await load('--channels UCa,UCb');
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'UCa', platform: 'youtube', market: 'US', followers: 5000 },
      { id: 'UCb' },
    ]);
    expect([status, seen[0]?.headers['x-goog-api-key']]).toEqual([0, 'canary-key']);
    expect(`${stdout}${stderr}`).not.toContain('canary-key');
  });

  it('are kept as far as the units reach, with exit 1', async () => {
    // 1 for both channels, 2 for the videos of the first.
    const { status, stdout, stderr } = await load('--channels UCa,UCb --units 3');
    expect(JSON.parse(stdout).map(({ id }: CreatorProfile) => id)).toEqual(['UCa']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('SOURCE_QUOTA_EXHAUSTED')]);
  });
});
