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
    },
  ],
  lives: [
    {
      viewers: 900,
      conversions: 12,
      minutes: 60,
      category: 'beauty',
      source: 'measured',
      tier: 'affordable',
    },
  ],
  fee: { fixed: { currency: 'USD', minor: '20000' }, commission: 100_000 },
  permits: [{ market: 'US', number: 'no. 1', validUntil: '2027-01-01T00:00:00Z' }],
};

/** Test data: a brief in which every field has a value. */
export const FULL_BRIEF: Brief = {
  ...briefFor(),
  name: 'Lip colours',
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
