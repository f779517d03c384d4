import {
  type Brief,
  type Instant,
  type PriceTier,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';

/** Test data: a low-price lip-colour set, and two creators who differ in size and in price tier. */
export const AS_OF: Instant = '2026-11-22T00:00:00Z';

/** A brief for a product of a tier, at a price that goes with it. */
export function briefFor(tier: PriceTier = 'affordable', market = 'US'): Brief {
  return {
    kind: 'brief',
    version: 1,
    id: 'lip-set',
    products: [
      {
        id: 'lip-colour',
        name: 'Lip colour set',
        category: 'beauty',
        price: { currency: 'USD', minor: tier === 'affordable' ? '1299' : '8900' },
        tier,
        margin: 550_000,
        returns: 60_000,
      },
    ],
    market,
    platform: 'tiktok',
    audience: {
      ages: [
        { from: 18, to: 24, share: 0.5 },
        { from: 25, to: 34, share: 0.5 },
      ],
      gender: { female: 0.85, male: 0.15 },
      languages: { en: 1 },
      interests: { beauty: 0.6 },
    },
    shippableMarkets: market === 'US' ? ['US', 'CA'] : [market],
    budget: { currency: 'USD', minor: '2000000' },
    goals: ['sales'],
    competitors: ['Glossy Rival'],
  };
}

/** Posts every few days before {@link AS_OF}, with an engagement around `rate`. */
export function postsOf(
  rate: number,
  { views, tier, count = 30 }: { views: number; tier: PriceTier; count?: number },
): CreatorPost[] {
  return Array.from({ length: count }, (_, index): CreatorPost => {
    const seen = Math.round(views * (0.7 + ((index * 7) % 10) / 15));
    const wobble = 0.7 + ((index * 3) % 7) / 10;
    const sponsored = index % 5 === 0;
    return {
      id: `post-${index}`,
      publishedAt: toInstant(Date.parse(AS_OF) - (index * 4 + 1) * 86_400_000),
      views: seen,
      likes: Math.round(seen * rate * wobble * 0.95),
      comments: Math.round(seen * rate * wobble * 0.05),
      format: index % 6 === 0 ? 'live' : 'short-video',
      category: index % 8 === 7 ? 'fashion' : 'beauty',
      sponsored,
      ...(sponsored ? { brand: 'Some Brand', brandTier: tier, disclosed: true } : {}),
    };
  });
}

const AUDIENCE: CreatorProfile['audience'] = {
  countries: { US: 0.72, CA: 0.08, GB: 0.06, MX: 0.05 },
  languages: { en: 0.86, es: 0.1 },
  ages: [
    { from: 18, to: 24, share: 0.44 },
    { from: 25, to: 34, share: 0.38 },
    { from: 35, to: null, share: 0.18 },
  ],
  gender: { female: 0.81, male: 0.17 },
  interests: { beauty: 0.5, fashion: 0.3 },
};

/** 200,000 followers, reviews of affordable beauty. */
export const AFFORDABLE: CreatorProfile = {
  kind: 'creator-profile',
  version: 1,
  id: 'mia-tests-cheap',
  name: 'Mia tests cheap',
  platform: 'tiktok',
  market: 'US',
  followers: 200_000,
  posts: postsOf(0.055, { views: 60_000, tier: 'affordable' }),
  audience: AUDIENCE,
  audienceSource: 'declared',
  priceTier: 'affordable',
  tierSource: 'measured',
  categories: { beauty: 0.85 },
  languages: ['en'],
  fee: { fixed: { currency: 'USD', minor: '20000' }, commission: 100_000 },
};

/** 1,000,000 followers, upscale style. */
export const UPSCALE: CreatorProfile = {
  ...AFFORDABLE,
  id: 'vera-luxe',
  name: 'Vera Luxe',
  followers: 1_000_000,
  posts: postsOf(0.045, { views: 250_000, tier: 'premium' }),
  audience: {
    ...AUDIENCE,
    ages: [
      { from: 18, to: 24, share: 0.35 },
      { from: 25, to: 34, share: 0.42 },
      { from: 35, to: null, share: 0.23 },
    ],
  },
  priceTier: 'premium',
  fee: { fixed: { currency: 'USD', minor: '900000' }, commission: 100_000 },
};
