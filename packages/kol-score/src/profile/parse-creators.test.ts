import { describe, expect, it } from 'vitest';
import { parseBrief, parseCreators } from './parse-creators.ts';
import { issuesOf } from './refused.fixture.ts';
import { AFFORDABLE, briefFor } from './story.fixture.ts';

const places = (act: () => unknown) =>
  (issuesOf(act) as readonly { code: string; path: string }[]).map(({ code, path }) => [
    code,
    path,
  ]);
const audience = {
  countries: { US: 0.9, CA: 0.9 },
  languages: { en: 2 },
  ages: [{ from: 30, to: 20, share: 1 }],
  gender: { female: 0.8, male: 0.8 },
};

describe('everything that is wrong is reported at once', () => {
  it('with creators: fields, sums, amounts and repeated ids', () => {
    const fee = { fixed: { currency: 'USD', minor: '-1' }, commission: null };
    const wrong = { ...AFFORDABLE, followers: '1.2M', audience, fee };
    expect(places(() => parseCreators([AFFORDABLE, wrong, null]))).toEqual([
      ['COUNT', '/1/followers'],
      ['PROBABILITY', '/1/audience/languages/en'],
      ['SHARES_SUM', '/1/audience/countries'],
      ['SHARES_SUM', '/1/audience/gender'],
      ['AGE_TO', '/1/audience/ages/0/to'],
      ['AMOUNT_NOT_NEGATIVE', '/1/fee/fixed/minor'],
      ['OBJECT', '/2'],
      ['CREATOR_ONCE', '/1/id'],
    ]);
  });

  it('with a brief', () => {
    const { market: _, ...rest } = briefFor();
    const budget = { currency: 'USD', minor: '-1' };
    expect(places(() => parseBrief({ ...rest, budget, audience }))).toEqual([
      ['STRING', '/market'],
      ['PROBABILITY', '/audience/languages/en'],
      ['AMOUNT_NOT_NEGATIVE', '/budget/minor'],
      ['SHARES_SUM', '/audience/countries'],
      ['SHARES_SUM', '/audience/gender'],
      ['AGE_TO', '/audience/ages/0/to'],
    ]);
  });

  it('but nothing is added up in what is not an audience', () => {
    expect(places(() => parseBrief({ ...briefFor(), audience: 'all' }))).toEqual([
      ['OBJECT', '/audience'],
    ]);
    expect(places(() => parseBrief(null))).toEqual([['OBJECT', '']]);
  });
});

it('an id that is missing or empty is no repeated id', () => {
  const { id: _, ...nameless } = AFFORDABLE;
  const unnamed = { ...AFFORDABLE, id: '' };
  expect(places(() => parseCreators([nameless, nameless, unnamed, unnamed]))).toEqual([
    ['ID_STRING', '/0/id'],
    ['ID_STRING', '/1/id'],
    ['IDENTIFIER', '/2/id'],
    ['IDENTIFIER', '/3/id'],
  ]);
});

it('rounding may take a sum of shares to 1.02', () => {
  const given = (US: number) =>
    parseCreators([{ ...AFFORDABLE, audience: { countries: { US, CA: 0.5 } } }]);
  expect(() => given(0.52)).not.toThrow();
  expect(() => given(0.521)).toThrow(/at most 1, not to 1\.021/);
});

it('a share of lives that do not take place is below the level at which an interval holds none', () => {
  const given = (noShow: number) => places(() => parseBrief({ ...briefFor(), noShow }));
  expect(() => parseBrief({ ...briefFor(), noShow: 949_999 })).not.toThrow();
  for (const noShow of [950_000, 1_000_000])
    expect(given(noShow)).toEqual([['NO_SHOW_BELOW', '/noShow']]);
  expect(given(1_000_001)).toEqual([['SHARE', '/noShow']]);
});

it('the interval of a share of fake followers stands around it', () => {
  const given = (low: number, high: number) =>
    parseCreators([{ ...AFFORDABLE, fakeShare: { value: 0.2, low, high, level: 0.9, n: 300 } }]);
  expect(() => given(0.2, 0.2)).not.toThrow();
  for (const [low, high] of [
    [0.9, 0.1],
    [0.21, 0.3],
    [0.1, 0.19],
  ] as const)
    expect(places(() => given(low, high))).toEqual([['INTERVAL_AROUND', '/0/fakeShare']]);
});
