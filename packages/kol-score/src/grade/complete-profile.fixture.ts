import { money, PRICE_TIERS, type PriceTier, toInstant } from '@livelane/contracts/vocabulary';
import type { Draws } from '../probability/seeded-draws.fixture.ts';
import type { CreatorPost, CreatorProfile, PastLive } from '../profile/creator-profile.ts';
import { AS_OF } from '../profile/story.fixture.ts';

/** Test data: a creator for the brief of the story who tells everything, each at the tenth percentile or better. */
export function completeProfile(draws: Draws, id = 'told'): CreatorProfile {
  const { uniform } = draws;
  const between = (low: number, high: number): number => low + uniform() * (high - low);
  const followers = Math.round(4_000 * 10 ** between(0, 3));
  const priceTier = PRICE_TIERS[Math.floor(uniform() * PRICE_TIERS.length)] ?? 'mid';
  return {
    ...{ kind: 'creator-profile', version: 1, id, name: id, platform: 'tiktok', market: 'US' },
    followers,
    posts: posts({ draws, followers, priceTier }),
    lives: lives(draws, followers),
    audience: audience(draws),
    audienceSource: uniform() < 0.5 ? 'measured' : 'declared',
    priceTier,
    tierSource:
      (['measured', 'declared', 'estimated'] as const)[Math.floor(uniform() * 3)] ?? 'measured',
    categories: { beauty: uniform() },
    languages: uniform() < 0.8 ? ['en'] : ['es'],
    fee: {
      fixed: money('USD', BigInt(Math.round(followers * between(0, 2)))),
      commission: Math.round(between(0, 400_000)),
    },
  };
}

const TEXTS = [
  'An affordable lip colour, tested for a week and compared with the last one',
  'What I wore today',
  '亲测口红：性价比，与上一支对比',
  'Beer and a casino night',
];

interface Sketch {
  readonly draws: Draws;
  readonly followers: number;
  readonly priceTier: NonNullable<CreatorProfile['priceTier']>;
}

/** Engagement above 4 %, more than the tenth percentile of the smallest account; every second post in the category. */
function posts({ draws: { uniform, normal }, followers, priceTier }: Sketch): CreatorPost[] {
  const rate = 0.04 + uniform() ** 2 * 0.12;
  const views = 50 + followers * (0.02 + uniform() * 0.4);
  return Array.from({ length: 2 + Math.floor(uniform() * 20) }, (_, index): CreatorPost => {
    const seen = Math.ceil(views * Math.exp(0.5 * normal()));
    const engaged = Math.ceil(seen * Math.max(0.04, rate * Math.exp(0.3 * normal())));
    const sponsored = index % 4 === 1;
    return {
      id: `p${index}`,
      publishedAt: toInstant(Date.parse(AS_OF) - (index * 4 + uniform()) * 86_400_000),
      ...{ views: seen, likes: Math.ceil(engaged * 0.95), comments: Math.ceil(engaged * 0.05) },
      format: 'short-video',
      category: index % 2 === 0 ? 'beauty' : 'fashion',
      sponsored,
      text: TEXTS[index % TEXTS.length] ?? '',
      answers: index % 7,
      ...(sponsored ? { brand: 'Some Brand', brandTier: priceTier, disclosed: true } : {}),
    };
  });
}

/** At least as many viewers and sales as one creator in ten has, by the illustrative benchmarks. */
function lives({ uniform, normal }: Draws, followers: number): PastLive[] {
  const least = 2_000 * (followers / 100_000) ** 0.85 * Math.exp(-1.28 * 0.7);
  const selling = uniform() * 0.03;
  return Array.from({ length: 1 + Math.floor(uniform() * 6) }, (): PastLive => {
    const viewers = Math.ceil(least * Math.exp(Math.abs(normal())));
    return {
      viewers,
      conversions: Math.ceil(viewers * Math.max(0.001, selling * Math.exp(0.5 * normal()))),
      ...{ minutes: 60, category: 'beauty' },
      source: uniform() < 0.5 ? 'measured' : 'declared',
    };
  });
}

function audience({ uniform }: Draws): CreatorProfile['audience'] {
  const [home, near, young] = [0.2 + uniform() * 0.5, uniform() * 0.1, 0.3 + uniform() * 0.5];
  const female = 0.4 + uniform() * 0.55;
  return {
    countries: { US: home, CA: 0.05 + near, GB: uniform() * 0.1 },
    languages: { en: 0.3 + uniform() * 0.5, es: uniform() * 0.2 },
    ages: [
      { from: 18, to: 24, share: young },
      { from: 25, to: 34, share: (1 - young) * 0.7 },
      { from: 35, to: null, share: (1 - young) * 0.3 },
    ],
    gender: { female, male: (1 - female) * 0.9 },
    interests: { beauty: 0.1 + uniform() * 0.6 },
  };
}

/** Such a creator of whom several sources tell the same inputs, whatever each says, at the tenth percentile or better. */
export function sourcedProfile(draws: Draws, id = 'told'): CreatorProfile {
  const told = completeProfile(draws, id);
  const { uniform } = draws;
  const between = (low: number, high: number): number => low + uniform() * (high - low);
  const followers = told.followers as number;
  const views = Math.ceil(followers * between(0.05, 2));
  const rate = between(0.04, 0.2);
  const least = 2_000 * (followers / 100_000) ** 0.85 * Math.exp(-1.28 * 0.7);
  const liveViewers = Math.ceil(least * between(1, 12));
  const lives = 1 + Math.floor(uniform() * 20);
  const liveUnits = Math.ceil(lives * liveViewers * between(0.001, 0.02));
  const units = liveUnits * (1 + Math.floor(uniform() * 3));
  const source = uniform() < 0.5 ? ('measured' as const) : ('declared' as const);
  const isStated = uniform() < 0.5;
  // At most three steps from the product's tier, whatever the creator states.
  const price = (): number => Math.round(1_299 * 2 ** between(-2.99, 2.99));
  const tier = (): PriceTier => PRICE_TIERS[Math.floor(uniform() * PRICE_TIERS.length)] ?? 'mid';
  const amount = (minor: number) => {
    const one = money('USD', BigInt(Math.round(minor)));
    return { lower: one, upper: one };
  };
  const each = price();
  return {
    ...told,
    priceTier: isStated ? told.priceTier : null,
    averages: {
      ...{ posts: 1 + Math.floor(uniform() * 40), source },
      ...{ views, likes: Math.ceil(views * rate * 0.95), comments: Math.ceil(views * rate * 0.05) },
      engagement:
        uniform() < 0.5
          ? { rate: between(0.04, 0.2), per: 'views' }
          : { rate: Math.min(1, (between(0.04, 0.2) * views) / followers), per: 'followers' },
    },
    shop: {
      ...{ days: 30, lives, liveViewers, videoViews: Math.ceil(views * between(0.3, 1)), source },
      units: { lower: units, upper: units },
      revenue: amount(units * each),
      liveRevenue: amount(liveUnits * each),
    },
    promotedPrices: [1, 2].map(() => ({ category: 'beauty', price: amount(price()).lower })),
    posts: told.posts.map((post) => (post.sponsored ? { ...post, brandTier: tier() } : post)),
  };
}

/** Without parts of an object. */
function without<Whole extends object>(whole: Whole, ...parts: readonly (keyof Whole)[]): Whole {
  return Object.fromEntries(
    Object.entries(whole).filter(([key]) => !parts.includes(key as keyof Whole)),
  ) as Whole;
}

/** Ways in which one of several sources becomes unknown, or a figure of it; without the source, nothing changes. */
const SOURCE_SILENCES: Readonly<Record<string, (profile: CreatorProfile) => CreatorProfile>> = {
  averages: (profile) => without(profile, 'averages'),
  shop: (profile) => without(profile, 'shop'),
  'promoted prices': (profile) => without(profile, 'promotedPrices'),
  'the price tier of a sponsor': (profile) => {
    const first = profile.posts.findIndex(({ sponsored }) => sponsored);
    const posts = profile.posts.map((post, at) =>
      at === first ? without(post, 'brandTier') : post,
    );
    return { ...profile, posts };
  },
  'sponsors’ price tiers': (profile) => ({
    ...profile,
    posts: profile.posts.map((post) => without(post, 'brandTier')),
  }),
  'average engagement': ({ averages, ...profile }) =>
    averages === undefined ? profile : { ...profile, averages: without(averages, 'engagement') },
  ...Object.fromEntries(
    (['posts', 'views', 'likes', 'comments'] as const).map((key) => [
      `average ${key}`,
      ({ averages, ...profile }: CreatorProfile): CreatorProfile =>
        averages === undefined ? profile : { ...profile, averages: { ...averages, [key]: null } },
    ]),
  ),
  ...Object.fromEntries(
    (['lives', 'liveViewers', 'videoViews'] as const).map((key) => [
      `${key} of the shop`,
      ({ shop, ...profile }: CreatorProfile): CreatorProfile =>
        shop === undefined ? profile : { ...profile, shop: { ...shop, [key]: null } },
    ]),
  ),
  ...Object.fromEntries(
    (['units', 'revenue', 'liveRevenue'] as const).map((key) => [
      `${key} of the shop`,
      ({ shop, ...profile }: CreatorProfile): CreatorProfile =>
        shop === undefined ? profile : { ...profile, shop: without(shop, key) },
    ]),
  ),
};

/** Ways in which an input becomes unknown. */
export const SILENCES: Readonly<Record<string, (profile: CreatorProfile) => CreatorProfile>> = {
  ...SOURCE_SILENCES,
  followers: (profile) => ({ ...profile, followers: null }),
  posts: (profile) => ({ ...profile, posts: [] }),
  lives: ({ lives: _, ...profile }) => profile,
  'a live’s sales': (profile) => ({
    ...profile,
    lives: (profile.lives ?? []).map((live, at) =>
      at === 0 ? { ...live, conversions: null } : live,
    ),
  }),
  'all sales': (profile) => ({
    ...profile,
    lives: (profile.lives ?? []).map((live) => ({ ...live, conversions: null })),
  }),
  languages: (profile) => ({ ...profile, languages: [] }),
  categories: (profile) => ({ ...profile, categories: {} }),
  'price tier': (profile) => ({ ...profile, priceTier: null }),
  ...Object.fromEntries(
    (['views', 'likes', 'comments'] as const).flatMap((key) => [
      [key, (profile: CreatorProfile) => hidePosts(profile, key, () => true)],
      [`${key} of a post`, (profile: CreatorProfile) => hidePosts(profile, key, (at) => at === 0)],
    ]),
  ),
  ...Object.fromEntries(
    (['countries', 'languages', 'ages', 'gender', 'interests'] as const).map((part) => [
      `audience ${part}`,
      ({ audience: { [part]: _, ...rest }, ...profile }: CreatorProfile) => ({
        ...profile,
        audience: rest,
      }),
    ]),
  ),
  texts: (profile) => ({
    ...profile,
    posts: profile.posts.map(({ text: _, ...post }) => post),
  }),
  ...Object.fromEntries(
    [0, 1, 3].map((place) => [
      `the text of post ${place}`,
      (profile: CreatorProfile) => ({
        ...profile,
        posts: profile.posts.map(({ text, ...post }, at) =>
          at === place || text === undefined ? post : { ...post, text },
        ),
      }),
    ]),
  ),
  answers: (profile) => ({
    ...profile,
    posts: profile.posts.map(({ answers: _, ...post }) => post),
  }),
  disclosure: (profile) => ({
    ...profile,
    posts: profile.posts.map(({ disclosed: _, ...post }) => post),
  }),
};

function hidePosts(
  profile: CreatorProfile,
  key: 'views' | 'likes' | 'comments',
  hides: (index: number) => boolean,
): CreatorProfile {
  const posts = profile.posts.map((post, at) => (hides(at) ? { ...post, [key]: null } : post));
  return { ...profile, posts };
}
