import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { parseCsv } from '@livelane/contracts/vocabulary/node';
import { describe, expect, it } from 'vitest';
import { parseCreatorsCsv } from './creators-csv.ts';
import { parseCreators } from './parse-creators.ts';

const HEADER =
  'id,name,platform,market,followers,priceTier,countries,ages,female,male,languages,categories,fee,feeCurrency,commission,posts';

function read(...lines: string[]) {
  return parseCreatorsCsv(parseCsv([HEADER, ...lines].join('\n'), 'creators.csv'));
}

function issues(...lines: string[]): unknown {
  try {
    read(...lines);
  } catch (error) {
    if (isLivelaneError(error)) return error.details['issues'];
    throw error;
  }
  return [];
}

describe('creators of a CSV file', () => {
  it('become profiles, 19-digit ids intact', () => {
    const [profile] = read(
      '7123456789012345678,Mia,tiktok,US,200000,affordable,US:0.7|CA:.1,18-24:0.5|65+:0.1,0.8,0.2,en|es,beauty:0.9,1200.50,USD,80000,',
    );
    expect(profile).toMatchObject({
      id: '7123456789012345678',
      followers: 200_000,
      audience: {
        countries: { US: 0.7, CA: 0.1 },
        ages: [
          { from: 18, to: 24, share: 0.5 },
          { from: 65, to: null, share: 0.1 },
        ],
        gender: { female: 0.8, male: 0.2 },
      },
      languages: ['en', 'es'],
      fee: { fixed: { currency: 'USD', minor: '120050' }, commission: 80_000 },
      audienceSource: 'estimated',
      posts: [],
    });
  });

  it('may leave out what is not known', () => {
    const [profile] = read('a,A,tiktok,US,,mid,,,,,,,,,,');
    expect(profile).toMatchObject({ followers: null, audience: {}, categories: {}, languages: [] });
    expect(profile).not.toHaveProperty('fee');
  });

  it('are refused with line, column, received value and fix', () => {
    expect(issues('a,A,tiktok,US,100,mid,,,,,,,,,,', 'b,B,tiktok,US,1.2M,mid,,,,,,,,,,')).toEqual([
      {
        code: 'COUNT',
        params: {},
        line: 3,
        path: '/followers',
        received: '"1.2M"',
        message: expect.stringContaining('1200000'),
      },
    ]);
    expect(issues('b,B,tiktok,US,-5,mid,,,,,,,,,,')).toMatchObject([
      { line: 2, path: '/followers', received: '"-5"' },
    ]);
    expect(issues('b,B,tiktok,UK,5,mid,,,,,,,,,,')).toMatchObject([{ line: 2, path: '/market' }]);
    expect(issues('b,B,tiktok,US,5,cheap,,,,,,,,,,')).toMatchObject([
      { line: 2, path: '/priceTier' },
    ]);
    expect(issues('b,B,tiktok,US,5,mid,US:70,,,,,,,,,')).toMatchObject([
      { line: 2, path: '/countries', received: '"US:70"' },
    ]);
    expect(issues('b,B,tiktok,US,5,mid,US:0.5|US:0.2,,,,,,,,,')).toMatchObject([
      { line: 2, path: '/countries', code: 'KEY_ONCE' },
    ]);
    expect(issues('b,B,tiktok,US,5,mid,,young:0.5,,,,,,,,')).toMatchObject([
      { line: 2, path: '/ages' },
    ]);
    expect(issues('b,B,tiktok,US,5,mid,,,,,,,12.345,USD,,')).toMatchObject([
      { line: 2, path: '/fee' },
    ]);
    expect(issues('b,B,tiktok,US,5,mid,,,,,,,12,,,')).toMatchObject([{ line: 2, path: '/fee' }]);
    expect(issues('b,B,tiktok,US,5,mid,,,,,,,,,,nonsense')).toMatchObject([
      { line: 2, path: '/posts' },
    ]);
    expect(issues('a,A,tiktok,US,5,mid,,,,,,,,,,', 'a,B,tiktok,US,5,mid,,,,,,,,,,')).toMatchObject([
      { line: 3, path: '/id', received: '"a"' },
    ]);
  });

  it('are refused row by row, a repeated id beside cells that are wrong', () => {
    const rows = [
      'a,A,tiktok,US,x,mid,,,,,,,,,,',
      'a,A,tiktok,US,5,mid,,,,,,,,,,',
      'b,B,,US,5,mid',
    ];
    expect(issues(rows[0] ?? '', rows[1] ?? '', `${rows[2]},,,,,,,,,,`)).toMatchObject([
      { line: 2, path: '/followers', code: 'COUNT' },
      { line: 4, path: '/platform', code: 'PLATFORM' },
      { line: 3, path: '/id', code: 'CREATOR_ONCE' },
    ]);
  });

  it('must have the columns that a profile cannot do without', () => {
    expect(() => parseCreatorsCsv(parseCsv('id,name\na,A', 'c.csv'))).toThrow(
      /platform, market, followers, priceTier/,
    );
  });

  it('with __proto__ as a key pollute nothing', () => {
    expect(() => read('a,A,tiktok,US,5,mid,,,,,,__proto__:0.5,,,,')).not.toThrow();
    expect(Object.keys({})).toEqual([]);
  });
});

describe('creators of a JSON file', () => {
  it('are a list, or an object that holds it', () => {
    const list = read('a,A,tiktok,US,5,mid,,,,,,,,,,');
    expect(parseCreators({ creators: list })).toEqual(list);
    expect(parseCreators(list)).toBe(list);
    expect(() => parseCreators('a')).toThrow(/a list of creator profiles/);
    expect(() => parseCreators([{ ...list[0], followers: '1.2M' }])).toThrow(
      /\/0\/followers.*1200000/,
    );
  });
});
