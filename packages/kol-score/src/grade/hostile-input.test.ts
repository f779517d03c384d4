import type { Brief, Instant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import { NORTH_AMERICA } from '../market-profiles/north-america.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { issuesOf, refused } from '../profile/refused.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../profile/story.fixture.ts';
import { tierGap } from '../signals/price-tier/tier-gap.ts';
import { rankCreators } from './ranking/rank-creators.ts';

const OPTIONS = { asOf: AS_OF };

describe('hostile input', () => {
  const bad = (change: object): unknown =>
    issuesOf(() => gradeCreator({ ...AFFORDABLE, ...change } as never, briefFor(), OPTIONS));
  const withPost = (change: object): object => ({ posts: [{ ...AFFORDABLE.posts[0], ...change }] });

  it('is refused with path, received value and a fix', () => {
    expect(bad({ followers: '1.2M' })).toEqual([
      {
        code: 'COUNT',
        params: {},
        path: '/followers',
        received: '"1.2M"',
        message: expect.stringContaining('1200000'),
      },
    ]);
    expect(bad({ followers: Number.NaN })).toMatchObject([{ path: '/followers', received: 'NaN' }]);
    expect(bad({ followers: -1 })).toMatchObject([{ path: '/followers', received: '-1' }]);
    expect(bad({ followers: 1e15 })).toMatchObject([
      { path: '/followers', message: expect.stringContaining('10,000,000,000') },
    ]);
    expect(bad(withPost({ views: -5 }))).toMatchObject([
      { path: '/posts/0/views', received: '-5' },
    ]);
    expect(bad(withPost({ likes: 1.5 }))).toMatchObject([
      { path: '/posts/0/likes', received: '1.5' },
    ]);
    expect(bad({ id: 7123456789012345678 })).toMatchObject([
      { path: '/id', message: expect.stringContaining('never as a number') },
    ]);
    expect(bad({ audience: { countries: { US: 72 } } })).toMatchObject([
      { path: '/audience/countries/US', received: '72' },
    ]);
    expect(bad({ audience: { countries: { US: 0.9, CA: 0.9 } } })).toMatchObject([
      {
        path: '/audience/countries',
        received: '[0.9,0.9]',
        code: 'SHARES_SUM',
        params: { sum: 1.8 },
      },
    ]);
    expect(bad({ audience: { ages: [{ from: 30, to: 20, share: 1 }] } })).toMatchObject([
      { path: '/audience/ages/0/to' },
    ]);
    expect(
      bad({ fee: { fixed: { currency: 'USD', minor: '12.50' }, commission: null } }),
    ).toMatchObject([{ path: '/fee/fixed/minor' }]);
    const below = { currency: 'USD', minor: '-100' } as const;
    expect(bad({ fee: { fixed: below, commission: null } })).toEqual([
      {
        code: 'AMOUNT_NOT_NEGATIVE',
        params: {},
        path: '/fee/fixed/minor',
        received: '"-100"',
        message: 'an amount of at least 0',
      },
    ]);
    const [product] = briefFor().products;
    expect(
      issuesOf(() =>
        gradeCreator(
          AFFORDABLE,
          { ...briefFor(), budget: below, products: [{ ...product!, price: below }] },
          OPTIONS,
        ),
      ),
    ).toMatchObject([{ path: '/products/0/price/minor' }, { path: '/budget/minor' }]);
    expect(
      issuesOf(() => gradeCreator(AFFORDABLE, { ...briefFor(), market: 'UK' }, OPTIONS)),
    ).toMatchObject([{ path: '/market' }]);
    expect(
      issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, expiresAfterDays: 0 })),
    ).toMatchObject([{ path: '/expiresAfterDays' }]);
    expect(
      issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), { asOf: 'yesterday' as Instant })),
    ).toMatchObject([{ code: 'INSTANT', path: '/asOf', received: '"yesterday"' }]);
  });

  it('cannot pollute prototypes, and names called __proto__ are only names', () => {
    const profile = JSON.parse(
      JSON.stringify(AFFORDABLE).replace('"beauty":0.85', '"__proto__":0.85'),
    ) as CreatorProfile;
    const grade = gradeCreator({ ...profile, id: '__proto__' }, briefFor(), OPTIONS);
    expect(grade.creator.id).toBe('__proto__');
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['beauty']).toBeUndefined();
  });

  it('keeps 19-digit ids and hostile names as they are', () => {
    const grade = gradeCreator(
      { ...AFFORDABLE, id: '7123456789012345678', name: '\u202e<script>' },
      briefFor(),
      OPTIONS,
    );
    expect(grade.creator).toMatchObject({ id: '7123456789012345678', name: '\u202e<script>' });
  });

  it('looks at the options too, before it believes them', () => {
    const given = (options: object): unknown =>
      issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, ...options } as never));
    expect(given({ peers: [AFFORDABLE, null] })).toMatchObject([
      { path: '/peers/1', received: 'null' },
    ]);
    expect(given({ peers: 'all' })).toMatchObject([
      { code: 'CREATORS', path: '/peers', received: '"all"' },
    ]);
    expect(given({ fx: [{ base: 'USD' }] })).toMatchObject([
      { path: '/fx/0/quote' },
      { path: '/fx/0/rate' },
      { path: '/fx/0/asOf' },
      { path: '/fx/0/side' },
      { path: '/fx/0/source' },
    ]);
    const { conversion, reach } = ILLUSTRATIVE_BENCHMARKS;
    const benchmarks = {
      ...ILLUSTRATIVE_BENCHMARKS,
      id: 7,
      reach: { ...reach, logSd: -1 },
      conversion: { ...conversion, tierStep: Number.NaN, strength: '16' },
    };
    expect(given({ benchmarks })).toMatchObject([
      { path: '/benchmarks/id', code: 'STRING', received: '7' },
      { path: '/benchmarks/reach/logSd', message: 'at least 0', received: '-1' },
      { path: '/benchmarks/conversion/strength', code: 'NUMBER', received: '"16"' },
      { path: '/benchmarks/conversion/tierStep', code: 'NUMBER', received: 'NaN' },
    ]);
    const outside = {
      ...ILLUSTRATIVE_BENCHMARKS,
      conversion: { ...conversion, strength: 0, tierStep: 1.5, strangerFloor: -0.1, pastFit: 0 },
    };
    expect(given({ benchmarks: outside })).toMatchObject([
      { path: '/benchmarks/conversion/strength', message: 'more than 0' },
      { path: '/benchmarks/conversion/tierStep', code: 'ABOVE_ZERO_TO_ONE', received: '1.5' },
      { path: '/benchmarks/conversion/strangerFloor', message: 'a number from 0 to 1' },
      { path: '/benchmarks/conversion/pastFit', code: 'ABOVE_ZERO_TO_ONE', received: '0' },
    ]);
    expect(given({ benchmarks: { engagement: null } })).toContainEqual(
      expect.objectContaining({ path: '/benchmarks/engagement', code: 'OBJECT', received: 'null' }),
    );
  });

  it('is reported at once, whichever options it is in', () => {
    const options = {
      asOf: 'today',
      expiresAfterDays: 7.5,
      fx: [null],
      peers: [{ ...AFFORDABLE, followers: -1 }],
      benchmarks: { ...ILLUSTRATIVE_BENCHMARKS, version: '1' },
      marketProfile: { ...NORTH_AMERICA, version: 0 },
    };
    expect(issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), options as never))).toMatchObject([
      { path: '/asOf', code: 'INSTANT' },
      { path: '/expiresAfterDays', code: 'EXPIRY_DAYS' },
      { path: '/fx/0', code: 'OBJECT' },
      { path: '/peers/0/followers', code: 'AT_LEAST' },
      { path: '/benchmarks/version', code: 'NUMBER' },
      { path: '/marketProfile/version', code: 'AT_LEAST' },
    ]);
    for (const none of [undefined, null, 'now'])
      expect(issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), none as never))).toMatchObject([
        { path: '', code: 'OBJECT' },
      ]);
  });

  it('is refused by the smaller functions as well', () => {
    expect(issuesOf(() => tierGap('mid', 'cheap' as never))).toMatchObject([
      { path: '/product', received: '"cheap"' },
    ]);
  });

  it('says so when a creator comes twice', () => {
    expect(
      issuesOf(() => rankCreators([AFFORDABLE, UPSCALE, AFFORDABLE], briefFor(), OPTIONS)),
    ).toMatchObject([{ path: '/2/id', received: '"mia-tests-cheap"' }]);
  });

  it('refuses amounts whose product leaves the range of money', () => {
    const brief: Brief = {
      ...briefFor(),
      products: [
        { ...briefFor().products[0]!, price: { currency: 'USD', minor: '900000000000000000' } },
      ],
    };
    expect(
      refused(() => gradeCreator({ ...AFFORDABLE, followers: 10_000_000_000 }, brief, OPTIONS))
        .code,
    ).toBe('MONEY_OUT_OF_RANGE');
  });
});
