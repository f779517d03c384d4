import { type Audience, PRICE_TIERS } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import type { CreatorPost, CreatorProfile, PastLive } from './creator-profile.ts';
import { AS_OF } from './story.fixture.ts';

/** Test data: any profile that is well formed, with anything that may be unknown sometimes unknown. */
const count = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 5_000_000 }));
const maybeCount = fc.option(count, { freq: 6 });
const tier = fc.constantFrom(...PRICE_TIERS);
const source = fc.constantFrom('measured' as const, 'declared' as const, 'estimated' as const);
const category = fc.constantFrom('beauty', 'fashion', 'food', '__proto__', 'constructor');

const TEXTS = [
  '#ad A cheap dupe: I tested it for a week, compared with the luxury one',
  '平价口红实测，和大牌对比：成分、试色',
  'Vodka, casino, fuck it',
  'รีวิวลิปสติก ราคาถูก',
];

const post: fc.Arbitrary<CreatorPost> = fc
  .record(
    {
      id: fc.uuid(),
      publishedAt: fc
        .integer({ min: 0, max: 200 * 24 })
        .map((hours) => new Date(Date.parse(AS_OF) - hours * 3_600_000).toISOString()),
      views: maybeCount,
      likes: maybeCount,
      comments: maybeCount,
      format: fc.constantFrom('live' as const, 'short-video' as const, 'image-text' as const),
      category,
      sponsored: fc.boolean(),
      brand: fc.constantFrom('Glossy Rival', 'Other', ' glossy rival'),
      brandTier: tier,
      disclosed: fc.boolean(),
      text: fc.oneof(fc.constantFrom(...TEXTS), fc.string()),
      answers: fc.integer({ min: 0, max: 9 }),
    },
    {
      requiredKeys: [
        'id',
        'publishedAt',
        'views',
        'likes',
        'comments',
        'format',
        'category',
        'sponsored',
      ],
    },
  )
  .chain((it) =>
    // Mostly as posts are: some per cent of viewers react. Else nearly every rate would be nothing or everything.
    fc.option(fc.double({ min: 0, max: 0.3, noNaN: true }), { freq: 5 }).map((rate) => {
      const { views, likes } = it;
      return rate === null || views === null || likes === null
        ? it
        : { ...it, likes: Math.round(views * rate), comments: it.comments === null ? null : 0 };
    }),
  )
  .map((it) => it as CreatorPost);

const live: fc.Arbitrary<PastLive> = fc
  .record(
    {
      viewers: count,
      conversions: fc.option(fc.integer({ min: 0, max: 500 }), { freq: 4 }),
      minutes: fc.integer({ min: 0, max: 300 }),
      category,
      source: fc.constantFrom('measured' as const, 'declared' as const),
      tier,
    },
    { requiredKeys: ['viewers', 'conversions', 'minutes', 'category', 'source'] },
  )
  .map((it) => it as PastLive);

function shares(keys: readonly string[]): fc.Arbitrary<Record<string, number>> {
  return fc
    .array(fc.integer({ min: 0, max: 100 }), {
      minLength: keys.length + 1,
      maxLength: keys.length + 1,
    })
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 1);
      return Object.fromEntries(keys.map((key, index) => [key, (parts[index] ?? 0) / total]));
    });
}

const audience = fc
  .record(
    {
      countries: shares(['US', 'CA', 'TH', 'FR']),
      languages: shares(['en', 'es', 'th']),
      ages: shares(['18', '30', '50']).map((parts) => [
        { from: 18, to: 29, share: parts['18'] ?? 0 },
        { from: 30, to: 49, share: parts['30'] ?? 0 },
        { from: 50, to: null, share: parts['50'] ?? 0 },
      ]),
      gender: shares(['female', 'male']).map((parts) => ({
        female: parts['female'] ?? 0,
        male: parts['male'] ?? 0,
      })),
      interests: shares(['beauty', 'fashion']),
    },
    { requiredKeys: [] },
  )
  .map((it) => it as Audience);

/** Any well-formed creator profile. */
export const anyProfile: fc.Arbitrary<CreatorProfile> = fc
  .record(
    {
      kind: fc.constant('creator-profile' as const),
      version: fc.constant(1 as const),
      id: fc.constantFrom('a', '__proto__', '7123456789012345678'),
      name: fc.constantFrom('Mia', '\u202eevil\u200b<b>'),
      platform: fc.constantFrom('tiktok', 'youtube'),
      market: fc.constantFrom('US', 'TH'),
      followers: fc.option(fc.oneof(count, fc.constant(10_000_000_000)), { freq: 5 }),
      posts: fc.array(post, { maxLength: 12 }),
      lives: fc.array(live, { maxLength: 4 }),
      audience,
      audienceSource: source,
      priceTier: tier,
      tierSource: source,
      categories: fc.constantFrom<Record<string, number>>({}, { beauty: 0.8 }, { food: 1 }),
      languages: fc.constantFrom<string[]>([], ['en'], ['th', 'en'], ['es']),
      fee: fc.record({
        fixed: fc.option(
          fc
            .integer({ min: 0, max: 1_000_000 })
            .map((minor) => ({ currency: 'USD', minor: String(minor) })),
        ),
        commission: fc.option(fc.integer({ min: 0, max: 600_000 })),
      }),
    },
    {
      requiredKeys: [
        'kind',
        'version',
        'id',
        'name',
        'platform',
        'market',
        'followers',
        'posts',
        'audience',
        'audienceSource',
        'priceTier',
        'tierSource',
        'categories',
        'languages',
      ],
    },
  )
  .map((it) => it as CreatorProfile);
