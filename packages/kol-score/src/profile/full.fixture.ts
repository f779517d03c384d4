import type { Brief, FxQuote } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from './creator-profile.ts';
import { AFFORDABLE, briefFor } from './story.fixture.ts';

/** Test data: a profile in which every field has a value. */
export const FULL_PROFILE: Required<CreatorProfile> = {
  ...AFFORDABLE,
  followers: { value: 200_000, source: 'measured' },
  posts: [
    {
      id: 'post-1',
      publishedAt: '2026-11-20T00:00:00Z',
      views: 60_000,
      likes: 3_000,
      comments: 300,
      format: 'live',
      category: 'beauty',
      sponsored: true,
      brand: 'Some Brand',
      brandTier: 'affordable',
      disclosed: true,
      text: 'How the colour wears after eight hours',
      answers: 4,
    },
  ],
  person: 'mia',
  averages: {
    posts: 20,
    views: 50_000,
    likes: 2_500,
    comments: 250,
    engagement: { rate: 0.055, per: 'views' },
    source: 'declared',
  },
  shop: {
    days: 30,
    lives: 8,
    liveViewers: 900,
    videoViews: 40_000,
    units: { lower: 100, upper: 1_000 },
    revenue: {
      lower: { currency: 'USD', minor: '100000' },
      upper: { currency: 'USD', minor: '1000000' },
    },
    liveRevenue: { lower: { currency: 'USD', minor: '50000' }, upper: null },
    source: 'declared',
  },
  promotedPrices: [{ category: 'beauty', price: { currency: 'USD', minor: '1500' } }],
  followerHistory: [{ at: '2026-10-01T00:00:00Z', followers: 180_000 }],
  fakeShare: { value: 0.1, low: 0.07, high: 0.14, level: 0.9, n: 300 },
  lives: [
    {
      viewers: 900,
      conversions: 12,
      minutes: 60,
      category: 'beauty',
      source: 'measured',
      tier: 'affordable',
      purpose: 'show',
    },
  ],
  fee: { fixed: { currency: 'USD', minor: '20000' }, commission: 100_000 },
  quotes: [
    {
      work: 'short-video',
      seconds: { from: 21, to: 60 },
      price: {
        lower: { currency: 'CNY', minor: '1200000' },
        upper: { currency: 'CNY', minor: '1200000' },
      },
      source: 'declared',
    },
  ],
  permits: [{ market: 'US', number: 'no. 1', validUntil: '2027-01-01T00:00:00Z' }],
};

/** Test data: a brief in which every field has a value. */
export const FULL_BRIEF: Brief = {
  ...briefFor(),
  name: 'Lip colours',
  format: 'live',
  tone: ['Calm and soft, for every day'],
  audience: { ...briefFor().audience, countries: { US: 1 } },
  permits: [
    {
      market: 'US',
      name: { en: 'the permit', 'zh-Hans': '许可' },
      citation: 'Act 1',
      ruleId: 'us-permit',
    },
  ],
};

/** Test data: a quote in which every field has a value. */
export const QUOTE: FxQuote = {
  base: 'USD',
  quote: 'THB',
  rate: '35',
  asOf: '2026-11-21T00:00:00Z',
  side: 'mid',
  source: 'bank',
};
