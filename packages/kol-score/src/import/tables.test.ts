import { describe, expect, it } from 'vitest';
import { parseCreators } from '../profile/parse-creators.ts';
import { codesOf, filesOf } from './import.fixture.ts';
import { importCreators } from './import-creators.ts';

const { imported, save, path } = filesOf();

const XINGTU = `星图ID,达人昵称,达人UID,60s+报价,21-60s报价,1-20s报价,预期cpm,男性粉丝占比,女性粉丝占比,18-23岁粉丝比例,24-30岁粉丝比例,50岁以上粉丝比例,粉丝数,直播报价
7200000000000000111,小满,81,"26,000",N/A,,30,20%,80%,40%,35.5%,2%,88.8w,"12,000"
7200000000000000112,阿禾,82,"6,500",4200,-,51,48%,52%,12%,30%,8%,1.25亿,
`;

describe('a table of Xingtu', () => {
  it('gives followers, audience and the quotes of videos by their length', async () => {
    const { creators } = await imported(XINGTU, { from: 'xingtu' });
    expect(parseCreators(creators)).toHaveLength(2);
    const [first, second] = creators;
    expect(first).toMatchObject({
      id: '7200000000000000111',
      name: '小满',
      platform: 'douyin',
      market: 'CN',
      followers: 888_000,
      priceTier: null,
      posts: [],
      audience: { gender: { female: 0.8, male: 0.2 } },
      fee: { fixed: { currency: 'CNY', minor: '1200000' }, commission: null },
    });
    expect(first?.audience.ages).toEqual([
      { from: 18, to: 23, share: 0.4 },
      { from: 24, to: 30, share: 0.355 },
      { from: 51, to: null, share: 0.02 },
    ]);
    const quotes = (it: typeof first) =>
      it?.quotes?.map(({ seconds, price }) => [seconds?.from, seconds?.to, price.lower.minor]);
    expect(quotes(first)).toEqual([[60, null, '2600000']]);
    expect(quotes(second)).toEqual([
      [21, 60, '420000'],
      [60, null, '650000'],
    ]);
    expect([second?.followers, second && 'fee' in second]).toEqual([125_000_000, false]);
  });

  it('says that a live was not quoted, and nothing of columns that no profile needs', async () => {
    const result = await imported(XINGTU, { from: 'xingtu' });
    expect(codesOf(result)).toEqual(['LIVE_FEE_NOT_QUOTED']);
    expect(result.findings[0]?.params).toMatchObject({ count: 1 });
  });

  it.each(['粉丝占比', '占比'])('has ages under columns that end with %s, too', async (ending) => {
    const [usual, other] = await Promise.all(
      [XINGTU, XINGTU.replaceAll('粉丝比例', ending)].map((table) =>
        imported(table, { from: 'xingtu' }),
      ),
    );
    expect(other?.creators).toEqual(usual?.creators);
  });

  it('has followers in ten thousands where the title of the column says so', async () => {
    const table = '达人昵称,粉丝(万)\n甲,144.7\n乙,"1,200"\n丙,3.2w\n';
    const { creators } = await imported(table, { from: 'xingtu' });
    expect(creators.map(({ followers }) => followers)).toEqual([1_447_000, 12_000_000, 32_000]);
  });

  it('has the kind of creator as category, which keeps its name until it is mapped', async () => {
    const table = '达人昵称,粉丝数,达人类型\n甲,1.2w,美妆\n';
    const own = await imported(table, { from: 'xingtu' });
    expect(own.creators[0]?.categories).toEqual({ 美妆: 1 });
    expect(codesOf(own)).toContain('CATEGORIES_NOT_MAPPED');
    const mapped = await imported(table, { from: 'xingtu', categories: { 美妆: 'beauty' } });
    expect(mapped.creators[0]?.categories).toEqual({ beauty: 1 });
  });

  it('of another source is refused once, whatever the number of its rows', async () => {
    const result = await imported(XINGTU, { from: 'tiktok-shop', market: 'US' });
    const [error, ...more] = result.findings.filter(({ severity }) => severity === 'error');
    expect([result.creators, more, error?.code]).toEqual([[], [], 'NO_CREATOR_NAMED']);
    expect(error?.params).toMatchObject({ count: 2, source: 'tiktok-shop' });
  });

  it('names a creator without a name as such', async () => {
    const table = '达人昵称,粉丝数\n甲,1.2w\n,3w\n';
    const { creators, findings } = await imported(table, { from: 'xingtu' });
    const texts = findings.filter(({ code }) => code === 'CREATOR_NOT_READ');
    expect([creators.length, texts.length]).toEqual([1, 1]);
    expect(texts[0]?.message['en']).toMatch(/creator without a name was not .*received nothing\.$/);
    expect(texts[0]?.message['zh-Hans']).toMatch(/（无名称）.*收到空值（未填写）。$/);
  });

  it('is read in the encoding of Chinese spreadsheets', async () => {
    // 达人昵称,粉丝数,达人ID / 甲,1.2万,9 in GB18030
    const gb = 'b4efc8cbeac7b3c62cb7dbcbbfcafd2cb4efc8cb49440abcd72c312e32cdf22c390a';
    const file = save('gb.csv', Uint8Array.from(Buffer.from(gb, 'hex')));
    const { creators } = await importCreators([file], { from: 'xingtu' });
    expect(creators).toMatchObject([{ id: '9', name: '甲', followers: 12_000 }]);
  });
});

describe('a call of importCreators', () => {
  it.each([
    [['list.csv'], undefined, ['/from']],
    [['list.csv'], { from: 'sintu' }, ['/from']],
    [['list.csv'], { from: 'toString' }, ['/from']],
    ['list.csv', { from: 'csv' }, ['/paths']],
  ])('with %j and %j is refused by the place', async (paths, options, places) => {
    await expect(importCreators(paths as never, options as never)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { what: 'importCreators', issues: places.map((place) => ({ path: place })) },
    });
  });
});

const AGENCY = `Name,Instagram,IG Followers,IG Fee,TikTok,TikTok Followers,Audience,Engagement Rate,Price Story,Niche,Agent
Lucía,@lucia.g,1.2M,€1500,luciag,300K,"Spain IP 85%, Mexico 5%",3.4%,€250,Beauty & Care,Ann
Bo,,,,@bo,"45,100",-,0.8,,food | travel,Ann
Cy,cy_c,12K,15oo EUR,,,Spain IP 85%,5.4,,,Bob
`;

describe('a list of an agency', () => {
  it('gives one account for each platform of a row, with what the row says of both', async () => {
    const { creators } = await imported(AGENCY, { from: 'csv', market: 'ES' });
    expect(creators.map(({ id, platform, followers }) => [id, platform, followers])).toEqual([
      ['lucia.g', 'instagram', 1_200_000],
      ['luciag', 'tiktok', 300_000],
      ['bo', 'tiktok', 45_100],
    ]);
    expect(creators[0]).toMatchObject({
      name: 'Lucía',
      market: 'ES',
      audience: { countries: { ES: 0.85, MX: 0.05 } },
      averages: { engagement: { rate: 0.034, per: 'followers' }, views: null },
      fee: { fixed: { currency: 'EUR', minor: '150000' } },
      categories: { 'beauty & care': 1 },
      quotes: [{ work: 'story', price: { lower: { minor: '25000' } } }],
    });
    expect(creators.every((it) => !('person' in it))).toBe(true);
    expect(creators[2]?.categories).toEqual({ food: 0.5, travel: 0.5 });
  });

  it('has a line for the creator that cannot be read, with its row, and the rest goes on', async () => {
    const result = await imported(AGENCY, { from: 'csv', market: 'ES' });
    const wrong = result.findings.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ code, message }) => [code, message['en']])).toEqual([
      [
        'CREATOR_NOT_READ',
        expect.stringMatching(
          /, line 4: the creator cy_c was not imported: \/IG Fee expected an amount .*received "15oo EUR"/,
        ),
      ],
    ]);
    expect(result.findings.find(({ code }) => code === 'COLUMNS_NOT_READ')?.params).toMatchObject({
      columns: ['Agent'],
    });
  });

  it('joins accounts of one person on request only, by row, handle or a column', async () => {
    const people = async (join: 'row' | 'handle' | { column: string }) =>
      (await imported(AGENCY, { from: 'csv', market: 'ES', join })).creators.map((it) => it.person);
    expect(await people('row')).toEqual(['luciag', 'luciag', undefined]);
    expect(await people('handle')).toEqual(['luciag', 'luciag', undefined]);
    expect(await people({ column: 'Name' })).toEqual(['Lucía', 'Lucía', undefined]);
  });

  it('has a unit of rates that all values of a column show', async () => {
    const rates = async (...values: string[]) => {
      const rows = values.map((value, at) => `c${at},tiktok,US,1000,${value}\n`).join('');
      const result = await imported(`id,platform,market,followers,ER\n${rows}`, { from: 'csv' });
      return [
        ...result.creators.map(({ averages }) => averages?.engagement?.rate),
        ...codesOf(result),
      ];
    };
    expect(await rates('5.4', '0.8', '3%')).toEqual([0.054, 0.008, 0.03]);
    expect(await rates('0.054', '3%')).toEqual([undefined, 0.03, 'VALUE_NOT_READ']);
    expect(await rates('"3,4%"')).toEqual([undefined, 'VALUE_NOT_READ']);
  });
});

describe('lives and permits of a list', () => {
  const live = {
    viewers: 900,
    conversions: 12,
    minutes: 60,
    category: 'beauty',
    source: 'declared',
  };
  const of = (lives: unknown) =>
    imported(
      `id,platform,market,followers,lives,permits\nc1,tiktok,US,1000,${cell(lives)},${cell([{ market: 'US', validUntil: null }])}\n`,
      { from: 'csv' },
    );
  const cell = (value: unknown) =>
    `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;

  it('are read as JSON, as the table of creators has them', async () => {
    const result = await of([live, live]);
    expect(parseCreators(result.creators)).toMatchObject([
      { id: 'c1', lives: [live, live], permits: [{ market: 'US', validUntil: null }] },
    ]);
    expect(codesOf(result)).not.toContain('COLUMNS_NOT_READ');
  });

  it('are unknown where they cannot be read, and a finding says so', async () => {
    for (const lives of ['[{', [{ ...live, viewers: -1 }], '12']) {
      const result = await of(lives);
      expect(result.creators).toMatchObject([{ id: 'c1' }]);
      expect(result.creators[0]).not.toHaveProperty('lives');
      expect(codesOf(result)).toContain('VALUE_NOT_READ');
    }
  });
});

describe('any table', () => {
  it('takes the exact one of columns that repeat a name, and names them where they disagree', async () => {
    const header =
      'rank,youtuber name,Platform,Country,followers,followers,views(avg),views(avg).1\n';
    const good = '1,A,youtube,United States,29.2M,29200000,1.5M,"1,532,100"\n';
    const { creators, findings } = await imported(`${header}${good}`, { from: 'csv' });
    expect(creators).toMatchObject([
      { id: 'A', market: 'US', followers: 29_200_000, averages: { views: 1_532_100 } },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['COLUMNS_NOT_READ']);
    const bad = await imported(`${header}${good.replace('29.2M', '12.2M')}`, { from: 'csv' });
    expect(bad.creators[0]?.followers).toBe(29_200_000);
    expect(codesOf(bad)).toContain('COLUMNS_DISAGREE');
  });

  it('keeps a person once who is listed twice, and the entry that says more', async () => {
    const rows = 'a,tiktok,US,1000,\na,tiktok,US,1000,2%\na,instagram,US,500,\n';
    const result = await imported(`id,platform,market,followers,ER\n${rows}`, { from: 'csv' });
    expect(result.creators.map(({ id, averages }) => [id, averages?.engagement?.rate])).toEqual([
      ['tiktok:a', 0.02],
      ['instagram:a', undefined],
    ]);
    expect(codesOf(result)).toEqual(['CREATOR_REPEATED']);
    expect(parseCreators(result.creators)).toHaveLength(2);
  });

  it('keeps ranges with their bounds', async () => {
    const rows = 'a,tiktok,US,10K-50K,$500-$800,\nb,tiktok,US,1000,,$2K+\n';
    const result = await imported(`id,platform,market,followers,fee,Price Post\n${rows}`, {
      from: 'csv',
    });
    const dollars = (minor: string) => ({ currency: 'USD', minor });
    expect(result.creators).toMatchObject([
      {
        followers: { value: null, source: 'range' },
        quotes: [{ work: 'live', price: { lower: dollars('50000'), upper: dollars('80000') } }],
      },
      { quotes: [{ work: 'post', price: { lower: dollars('200000'), upper: null } }] },
    ]);
    expect(codesOf(result)).toEqual(['LIVE_FEE_NOT_QUOTED', 'FOLLOWERS_RANGE'].sort());
  });

  it('has its own names mapped, and refuses a name that the source does not have', async () => {
    const table = 'Konto,Reichweite,Wo\nana,1200,Spanien\n';
    const columns = { Konto: 'handle', Reichweite: 'followers', Wo: 'country' };
    const { creators } = await imported(table, { from: 'csv', platform: 'tiktok', columns });
    expect(creators).toMatchObject([{ id: 'ana', followers: 1200, market: 'ES' }]);
    await expect(
      imported(table, { from: 'csv', columns: { ...columns, Wo: 'contry' } }),
    ).rejects.toMatchObject({
      details: { what: '--columns', issues: [{ path: '/Wo', params: { near: 'country' } }] },
    });
  });

  it('without a market or a platform needs to be told, and refuses a wrong one at once', async () => {
    const table = 'handle,followers\nana,1200\n';
    const result = await imported(table, { from: 'csv' });
    expect([result.creators, codesOf(result)]).toEqual([[], ['CREATOR_NOT_READ']]);
    expect(result.findings[0]?.message['en']).toMatch(/`--market`.*`--platform`/);
    await expect(imported(table, { from: 'csv', market: 'UK' })).rejects.toMatchObject({
      details: { what: '--market' },
    });
  });

  it('has lists of shares as fractions or percents, as their values show', async () => {
    const header = 'id,platform,market,followers,countries,ages,female,male\n';
    const read = async (row: string) =>
      (await imported(`${header}a,tiktok,US,9,${row}\n`, { from: 'csv' })).creators[0]?.audience;
    const audience = {
      countries: { US: 0.7, CA: 0.1 },
      ages: [
        { from: 18, to: 24, share: 0.4 },
        { from: 65, to: null, share: 0.1 },
      ],
      gender: { female: 0.8, male: 0.2 },
    };
    expect(await read('US:0.7|CA:10%,18-24:0.4|65+:0.1,0.8,0.2')).toEqual(audience);
    expect(await read('"US 70, CA 10",18-24: 40; 65+: 10,80,20%')).toEqual(audience);
  });

  it('goes on after a row that is cut off', async () => {
    const result = await imported('id,platform,market,followers\na,tiktok\nb,tiktok,US,5\n', {
      from: 'csv',
    });
    expect(result.creators.map(({ id }) => id)).toEqual(['b']);
    expect(codesOf(result)).toEqual(['ROW_MALFORMED']);
    expect(path('x')).toContain('x');
  });
});
