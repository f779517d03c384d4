import { describe, expect, it } from 'vitest';
import { CRITERION_IDS, type CriterionId } from '../criteria/registry.ts';
import { issuesOf } from '../profile/refused.fixture.ts';
import { DEFAULT_MARKET_PROFILE, MARKET_PROFILES, marketProfileFor } from './catalogue.ts';
import { JAPAN_KOREA } from './japan-korea.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { type MarketProfile, parseMarketProfile } from './market-profile.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { SOUTH_EAST_ASIA } from './south-east-asia.ts';
import { WESTERN_EUROPE } from './western-europe.ts';

const issues = (change: object): unknown =>
  issuesOf(() => parseMarketProfile({ ...NORTH_AMERICA, ...change }));

describe('the shipped market profiles', () => {
  it('are valid and give a reason in two languages for each criterion', () => {
    for (const profile of MARKET_PROFILES) {
      expect(() => parseMarketProfile(profile)).not.toThrow();
      expect(Object.keys(profile.weights)).toEqual(CRITERION_IDS);
      for (const { reason, source = {} } of Object.values(profile.weights))
        for (const text of [reason, source]) {
          expect(Object.keys(text)).toEqual(['en', 'zh-Hans']);
          expect(Object.values(text).every((it) => it.length > 0)).toBe(true);
        }
    }
  });

  it('name each market once', () => {
    const markets = MARKET_PROFILES.flatMap((profile) => profile.markets);
    expect(new Set(markets).size).toBe(markets.length);
    expect(new Set(MARKET_PROFILES.map(({ id }) => id)).size).toBe(MARKET_PROFILES.length);
  });

  it('say of each weight that its number is an assumption', () => {
    for (const profile of MARKET_PROFILES)
      for (const { source } of Object.values(profile.weights)) {
        expect(source?.['en']).toMatch(/assumption of this project$/);
        expect(source?.['zh-Hans']).toMatch(/本项目的假设$/);
      }
  });

  it('differ as the markets do', () => {
    const weight = (profile: MarketProfile, id: CriterionId): number => profile.weights[id].weight;
    for (const id of ['price-performance', 'localisation', 'size'] as const)
      expect(weight(SOUTH_EAST_ASIA, id)).toBeGreaterThan(weight(NORTH_AMERICA, id));
    expect(weight(NORTH_AMERICA, 'tonality')).toBeGreaterThan(weight(SOUTH_EAST_ASIA, 'tonality'));
  });

  it('are found by market', () => {
    const markets = ['CA', 'VN', 'FR', 'KR', 'BR', 'AE'];
    expect(markets.map((market) => marketProfileFor(market))).toEqual([
      NORTH_AMERICA,
      SOUTH_EAST_ASIA,
      WESTERN_EUROPE,
      JAPAN_KOREA,
      LATIN_AMERICA,
      DEFAULT_MARKET_PROFILE,
    ]);
  });
});

describe('a market profile', () => {
  it('is refused if its weights do not sum to 1', () => {
    const weights = { ...NORTH_AMERICA.weights, size: { weight: 0.25, reason: { en: 'r' } } };
    expect(issues({ weights })).toMatchObject([
      { code: 'WEIGHTS_SUM', path: '/weights', params: { sum: 1.25 } },
    ]);
  });

  it('is refused for its weights and its other fields at once', () => {
    const weights = { ...NORTH_AMERICA.weights, size: { weight: 0.25, reason: { en: 'r' } } };
    expect(issues({ weights, version: 0 })).toMatchObject([
      { path: '/version' },
      { code: 'WEIGHTS_SUM', path: '/weights' },
    ]);
    const { size: _, ...rest } = weights;
    expect(issues({ weights: rest, version: 0 })).toMatchObject([
      { path: '/version' },
      { code: 'WEIGHT', path: '/weights/size' },
    ]);
  });

  it('may miss the sum by rounding, and give a competitor no time', () => {
    const sized = (weight: number) => ({
      ...NORTH_AMERICA,
      weights: { ...NORTH_AMERICA.weights, size: { weight, reason: { en: 'r' } } },
      gates: { ...NORTH_AMERICA.gates, competitorDays: 0 },
    });
    expect(() => parseMarketProfile(sized(5e-10))).not.toThrow();
    expect(() => parseMarketProfile(sized(1.5e-9))).toThrow(/sum to 1/);
  });

  it('is refused if a criterion is missing or unknown', () => {
    const { size: _, ...rest } = NORTH_AMERICA.weights;
    expect(issues({ weights: rest })).toEqual([
      {
        code: 'WEIGHT',
        params: {},
        path: '/weights/size',
        message: 'a weight with its reason; weight 0 for a criterion that does not count',
        received: 'undefined',
      },
    ]);
    const weights = { ...NORTH_AMERICA.weights, charm: { weight: 0, reason: { en: 'r' } } };
    expect(issues({ weights })).toMatchObject([{ path: '/weights/charm' }]);
  });

  it('is refused if a scale is empty or reversed, every fault at once', () => {
    const values = {
      engagement: { zero: 0.15, full: 0.15 },
      size: { from: 500_000, to: 50_000, farAway: 2 },
    };
    expect(issues({ values })).toMatchObject([
      { path: '/values/engagement/full', message: 'more than `zero`', received: '0.15' },
      { path: '/values/size/farAway', received: '2' },
      { path: '/values/size/to', message: 'at least `from`', received: '50000' },
    ]);
  });
});
