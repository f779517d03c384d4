import { type CreatorGrade, CreatorGradeSchema, inputIssues, isLivelaneError, type LivelaneError, type PriceTier } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { compareConversion } from '../expectation/conversion.ts';
import { MARKET_PROFILES, NORTH_AMERICA, SOUTH_EAST_ASIA } from '../market-profiles/catalogue.ts';
import { parseMarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { gradeCreator } from './grade-creator.ts';
import { rankCreators } from './rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf, UPSCALE } from './story.fixture.ts';

const OPTIONS = { asOf: AS_OF };

function refused(act: () => unknown): LivelaneError {
  try {
    act();
  } catch (error) {
    if (isLivelaneError(error)) return error;
    throw error;
  }
  throw new TypeError('nothing was refused');
}

function issuesOf(act: () => unknown): unknown {
  const error = refused(act);
  expect(error.code).toBe('INPUT_INVALID');
  return error.details['issues'];
}

function first(grade: CreatorGrade, direction: 'for' | 'against'): string | undefined {
  return grade.reasons.find((reason) => reason.direction === direction)?.contribution;
}

describe('the story of the two creators', () => {
  for (const market of ['US', 'TH', 'DE']) {
    it(`200,000 affordable beats 1,000,000 upscale on a low-price product in ${market}, because of the price tier`, () => {
      const home = (profile: CreatorProfile): CreatorProfile => ({ ...profile, market, audience: { ...profile.audience, countries: { [market]: 0.8 } } });
      const { grades, robustness } = rankCreators([home(UPSCALE), home(AFFORDABLE)], briefFor('affordable', market), OPTIONS);
      const [winner, loser] = grades as [CreatorGrade, CreatorGrade];
      expect(winner.creator.id).toBe(AFFORDABLE.id);
      expect(winner.score.interval.lower).toBeGreaterThan(loser.score.interval.upper);
      expect(first(winner, 'for')).toBe('price-tier');
      expect(first(loser, 'against')).toBe('price-tier');
      expect(robustness?.because[0]?.contribution).toBe('price-tier');
      expect(robustness?.because.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(robustness?.lead ?? 0, 9);
      const ratio = compareConversion(winner, loser);
      expect(ratio.interval.lower).toBeLessThan(4);
      expect(ratio.interval.upper).toBeGreaterThan(4);
      expect(ratio.interval.lower).toBeGreaterThanOrEqual(1.5);
      expect(ratio.interval.upper).toBeLessThanOrEqual(8);
      expect(Number(winner.expectation.contribution.mean.minor)).toBeGreaterThan(Number(loser.expectation.contribution.mean.minor));
    });
  }

  it('turns round with an upscale product', () => {
    const { grades } = rankCreators([AFFORDABLE, UPSCALE], briefFor('premium'), OPTIONS);
    const [winner, loser] = grades as [CreatorGrade, CreatorGrade];
    expect(winner.creator.id).toBe(UPSCALE.id);
    expect(first(winner, 'for')).toBe('price-tier');
    const ratio = compareConversion(winner, loser);
    expect(ratio.interval.lower).toBeLessThan(4);
    expect(ratio.interval.upper).toBeGreaterThan(4);
  });

  it('comes from the tier alone: two creators alike in all else differ fourfold at two steps', () => {
    const at = (priceTier: PriceTier): CreatorGrade => gradeCreator({ ...AFFORDABLE, priceTier }, briefFor('affordable'), OPTIONS);
    expect(compareConversion(at('affordable'), at('premium')).mean).toBeCloseTo(4, 9);
    expect(at('affordable').score.mean - at('premium').score.mean).toBeGreaterThan(26 * 0.75 - 1e-9);
  });

  it('does not depend on the number of followers where those are the only difference', () => {
    const big = gradeCreator({ ...AFFORDABLE, followers: 5_000_000, fee: { fixed: null, commission: 100_000 } }, briefFor(), OPTIONS);
    const small = gradeCreator({ ...AFFORDABLE, fee: { fixed: null, commission: 100_000 } }, briefFor(), OPTIONS);
    expect(Math.abs(big.score.mean - small.score.mean)).toBeLessThan(0.5);
  });
});

describe('a grade', () => {
  it('is the same, byte for byte, for the same input', () => {
    const bytes = (): string => JSON.stringify(gradeCreator(structuredClone(AFFORDABLE), structuredClone(briefFor()), OPTIONS));
    expect(bytes()).toBe(bytes());
    expect(inputIssues(CreatorGradeSchema, JSON.parse(bytes()))).toEqual([]);
  });

  it('names what it was made of and when it expires', () => {
    const grade = gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, expiresAfterDays: 7 });
    expect(grade).toMatchObject({ kind: 'creator-grade', version: 1, briefId: 'lip-set', market: 'US', platform: 'tiktok', asOf: AS_OF, expiresAt: '2026-11-29T00:00:00.000Z' });
    expect(grade.creator).toEqual({ id: 'mia-tests-cheap', name: 'Mia tests cheap', followers: 200_000 });
    expect(grade.provenance).toContainEqual({ input: 'audience', source: 'declared' });
    expect(grade.id).not.toBe(gradeCreator(AFFORDABLE, briefFor('mid'), OPTIONS).id);
  });

  it('does not know posts of after its instant', () => {
    const future = postsOf(0.9, { views: 10_000, tier: 'affordable', count: 3 }).map((post, index) => ({ ...post, id: `later-${index}`, publishedAt: '2026-11-23T00:00:00Z' }));
    const { profileHash: _, id: __, provenance: ___, ...now } = gradeCreator(AFFORDABLE, briefFor(), OPTIONS);
    expect(gradeCreator({ ...AFFORDABLE, posts: [...AFFORDABLE.posts, ...future] }, briefFor(), OPTIONS)).toMatchObject(now);
  });

  it('stands with zero posts and hidden everything, wide and abstaining', () => {
    const bare: CreatorProfile = { ...AFFORDABLE, followers: null, posts: [], audience: {}, categories: {}, languages: [] };
    const grade = gradeCreator(bare, briefFor(), OPTIONS);
    expect(grade.authenticity.verdict).toBe('abstain');
    expect(grade.score.interval.upper - grade.score.interval.lower).toBeGreaterThan(60);
    expect(grade.expectation.viewers.interval.lower).toBe(0);
  });

  it('keeps its promise about what would change: the part has the named points when the condition holds', () => {
    const told = gradeCreator(UPSCALE, briefFor(), OPTIONS).reasons.find(({ contribution }) => contribution === 'price-tier');
    const then = gradeCreator({ ...UPSCALE, priceTier: 'affordable' }, briefFor(), OPTIONS).contributions.find(({ id }) => id === 'price-tier');
    expect(told?.counterfactual?.['en']).toContain(`would give ${then?.points.toFixed(1)} of`);
    const silent = gradeCreator(AFFORDABLE, briefFor(), OPTIONS).reasons.find(({ contribution }) => contribution === 'tonality');
    const undisclosed = gradeCreator({ ...AFFORDABLE, posts: AFFORDABLE.posts.map((post) => ('disclosed' in post ? { ...post, disclosed: false } : post)) }, briefFor(), OPTIONS);
    expect(silent?.counterfactual?.['en']).toContain(`would give ${undisclosed.contributions.find(({ id }) => id === 'tonality')?.points.toFixed(1)} of`);
  });

  it('takes its engagement prior from peers when they are given', () => {
    const peers = Array.from({ length: 12 }, (_, index): CreatorProfile => ({ ...AFFORDABLE, id: `p${index}`, followers: 20_000 * (index + 1), posts: postsOf(0.12 + index / 500, { views: 30_000, tier: 'mid', count: 10 }) }));
    const alone = gradeCreator(AFFORDABLE, briefFor(), OPTIONS);
    const among = gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, peers });
    expect(among.contributions.find(({ id }) => id === 'engagement')?.value).not.toBe(alone.contributions.find(({ id }) => id === 'engagement')?.value);
  });
});

describe('gates', () => {
  const gate = (profile: CreatorProfile, id: string, market = 'US') => {
    const grade = gradeCreator(profile, briefFor('affordable', market), OPTIONS);
    const found = grade.gates.find((it) => it.id === id);
    expect(grade.eligible).toBe(grade.gates.every(({ passed }) => passed));
    return found?.passed;
  };

  it('stop an audience that cannot be shipped to, and pass one that is not known', () => {
    expect(gate({ ...AFFORDABLE, audience: { countries: { JP: 0.81, US: 0.19 } } }, 'shippable-audience')).toBe(false);
    expect(gate({ ...AFFORDABLE, audience: { countries: { JP: 0.8, US: 0.2 } } }, 'shippable-audience')).toBe(true);
    expect(gate({ ...AFFORDABLE, audience: {} }, 'shippable-audience')).toBe(true);
  });

  it('stop recent paid work for a competitor, however the name is spelt', () => {
    const work = (brand: string, publishedAt: string): CreatorProfile => ({ ...AFFORDABLE, posts: [{ ...AFFORDABLE.posts[0]!, sponsored: true, brand, publishedAt }] });
    expect(gate(work(' GLOSSY\u200b rival', '2026-11-01T00:00:00Z'), 'competitor-conflict')).toBe(false);
    expect(gate(work('Glossy Rival', '2026-07-01T00:00:00Z'), 'competitor-conflict')).toBe(true);
    expect(gate(work('Glossy', '2026-11-01T00:00:00Z'), 'competitor-conflict')).toBe(true);
  });

  it('stop another platform, but not the shop of the same one', () => {
    expect(gate({ ...AFFORDABLE, platform: 'youtube' }, 'platform')).toBe(false);
    expect(gate({ ...AFFORDABLE, platform: 'tiktok-shop' }, 'platform')).toBe(true);
  });

  it('want a valid permit where one is compulsory', () => {
    expect(gate(AFFORDABLE, 'market-permit', 'AE')).toBe(false);
    expect(gate({ ...AFFORDABLE, permits: [{ market: 'AE', validUntil: AS_OF }] }, 'market-permit', 'AE')).toBe(false);
    expect(gate({ ...AFFORDABLE, permits: [{ market: 'AE', validUntil: '2027-01-01T00:00:00Z' }] }, 'market-permit', 'AE')).toBe(true);
    expect(gate({ ...AFFORDABLE, permits: [{ market: 'AE', validUntil: null }] }, 'market-permit', 'SA')).toBe(false);
  });

  it('put the excluded last, with their reasons', () => {
    const { grades, excluded } = rankCreators([{ ...AFFORDABLE, platform: 'youtube' }, UPSCALE], briefFor(), OPTIONS);
    expect(grades.map(({ creator }) => creator.id)).toEqual([UPSCALE.id, AFFORDABLE.id]);
    expect(excluded).toMatchObject([{ creatorId: AFFORDABLE.id, gates: [{ id: 'platform' }] }]);
  });
});

describe('market profiles', () => {
  it('weigh to one, give a reason in two languages for each weight, and differ as the markets do', () => {
    for (const profile of MARKET_PROFILES) {
      expect(parseMarketProfile(profile)).toBe(profile);
      for (const { reason } of profile.weights) expect(Object.values(reason).every((text) => text.length > 0) && 'zh-Hans' in reason).toBe(true);
    }
    const weight = (profile: typeof NORTH_AMERICA, criterion: string): number => profile.weights.find((it) => it.criterion === criterion)?.weight ?? 0;
    for (const criterion of ['price-performance', 'localisation', 'size']) expect(weight(SOUTH_EAST_ASIA, criterion)).toBeGreaterThan(weight(NORTH_AMERICA, criterion));
    expect(weight(NORTH_AMERICA, 'tonality')).toBeGreaterThan(weight(SOUTH_EAST_ASIA, 'tonality'));
  });

  it('are refused when they do not', () => {
    const [head, ...rest] = NORTH_AMERICA.weights;
    expect(issuesOf(() => parseMarketProfile({ ...NORTH_AMERICA, weights: rest }))).toMatchObject([{ path: '/weights' }]);
    expect(issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, marketProfile: { ...NORTH_AMERICA, weights: [...rest, { ...head!, criterion: 'audience' }] } }))).toMatchObject([{ message: 'each criterion once' }]);
  });
});

describe('hostile input', () => {
  const bad = (change: object): unknown => issuesOf(() => gradeCreator({ ...AFFORDABLE, ...change } as never, briefFor(), OPTIONS));
  const withPost = (change: object): object => ({ posts: [{ ...AFFORDABLE.posts[0], ...change }] });

  it('is refused with path, received value and a fix', () => {
    expect(bad({ followers: '1.2M' })).toEqual([{ path: '/followers', received: '"1.2M"', message: expect.stringContaining('1200000') }]);
    expect(bad({ followers: Number.NaN })).toMatchObject([{ path: '/followers', received: 'NaN' }]);
    expect(bad({ followers: -1 })).toMatchObject([{ path: '/followers', received: '-1' }]);
    expect(bad({ followers: 1e15 })).toMatchObject([{ path: '/followers', message: expect.stringContaining('slip of units') }]);
    expect(bad(withPost({ views: -5 }))).toMatchObject([{ path: '/posts/0/views', received: '-5' }]);
    expect(bad(withPost({ likes: 1.5 }))).toMatchObject([{ path: '/posts/0/likes', received: '1.5' }]);
    expect(bad({ id: 7123456789012345678 })).toMatchObject([{ path: '/id', message: expect.stringContaining('never as a number') }]);
    expect(bad({ audience: { countries: { US: 72 } } })).toMatchObject([{ path: '/audience/countries/US', received: '72' }]);
    expect(bad({ audience: { countries: { US: 0.9, CA: 0.9 } } })).toMatchObject([{ path: '/audience/countries', received: 'a sum of 1.800' }]);
    expect(bad({ audience: { ages: [{ from: 30, to: 20, share: 1 }] } })).toMatchObject([{ path: '/audience/ages/0/to' }]);
    expect(bad({ fee: { fixed: { currency: 'USD', minor: '12.50' }, commission: null } })).toMatchObject([{ path: '/fee/fixed/minor' }]);
    expect(issuesOf(() => gradeCreator(AFFORDABLE, { ...briefFor(), market: 'UK' }, OPTIONS))).toMatchObject([{ path: '/market' }]);
    expect(issuesOf(() => gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, expiresAfterDays: 0 }))).toMatchObject([{ path: '/expiresAfterDays' }]);
    expect(refused(() => gradeCreator(AFFORDABLE, briefFor(), { asOf: 'yesterday' })).code).toBe('INPUT_INVALID');
  });

  it('cannot pollute prototypes, and names called __proto__ are only names', () => {
    const profile = JSON.parse(JSON.stringify(AFFORDABLE).replace('"beauty":0.85', '"__proto__":0.85')) as CreatorProfile;
    const grade = gradeCreator({ ...profile, id: '__proto__' }, briefFor(), OPTIONS);
    expect(grade.creator.id).toBe('__proto__');
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['beauty']).toBeUndefined();
  });

  it('keeps 19-digit ids and hostile names as they are', () => {
    const grade = gradeCreator({ ...AFFORDABLE, id: '7123456789012345678', name: '\u202e<script>' }, briefFor(), OPTIONS);
    expect(grade.creator).toMatchObject({ id: '7123456789012345678', name: '\u202e<script>' });
  });

  it('says so when a creator comes twice', () => {
    expect(issuesOf(() => rankCreators([AFFORDABLE, UPSCALE, AFFORDABLE], briefFor(), OPTIONS))).toMatchObject([{ path: '/2/id', received: '"mia-tests-cheap"' }]);
  });

  it('refuses amounts whose product leaves the range of money', () => {
    const brief = { ...briefFor(), products: [{ ...briefFor().products[0]!, price: { currency: 'USD', minor: '900000000000000000' } }] };
    expect(refused(() => gradeCreator({ ...AFFORDABLE, followers: 10_000_000_000 }, brief, OPTIONS)).code).toBe('MONEY_OUT_OF_RANGE');
  });
});
