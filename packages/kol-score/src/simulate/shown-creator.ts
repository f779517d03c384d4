import { type Brief, type Instant, money, PRICE_TIERS } from '@livelane/contracts/vocabulary';
import { drawNormal, type Random } from '@livelane/contracts/vocabulary/probability';
import type { CreatorProfile, PastLive } from '../profile/creator-profile.ts';
import type { PostAverages } from '../profile/published-figures.ts';
import { WORLD, type WorldFamily } from './family.ts';
import { holdLive, type World, type WorldCreator } from './world.ts';

/** The instant of every simulated ranking. */
export const SHOWN_AT: Instant = '2026-11-01T00:00:00Z';

const MARKET = 'US';
const CATEGORY = 'beauty';
/** Index in `PRICE_TIERS` of the product; creators are at this tier or above. */
const PRODUCT_TIER = 1;
/** Past lives that a creator tells about. */
const LIVES = 3;
/** Correlation of each shown figure with the observable fit. */
const LOADING = 0.7;
/**
 * An input is missing where its goodness, a standard normal figure, and a second standard normal figure sum to less: the
 * 30 % point of a normal distribution of variance 2.
 */
const MISSING_BELOW = -0.742;

/**
 * What creators of a world show. `lives`: viewers and sales of past lives, and an audience that can be shipped to, since
 * the worlds know no borders; `lives-and-countries`: the share in the market as well, which then follows the fit and may
 * be missing; `no-lives`: viewers, but no sales.
 */
export type ShownEvidence = 'lives' | 'lives-and-countries' | 'no-lives';

/** The brief whose product brings the contribution of the family's conversion. */
export function worldBrief({ unit }: Pick<WorldFamily, 'unit'>): Brief {
  return {
    ...{ kind: 'brief', version: 1, id: 'simulated', market: MARKET, platform: 'tiktok' },
    products: [
      {
        ...{ id: 'product', name: 'Product', category: CATEGORY },
        tier: PRICE_TIERS[PRODUCT_TIER],
        ...{ price: money('USD', BigInt(2 * unit)), margin: 500_000 },
      },
    ],
    audience: {
      ages: [{ from: 18, to: 34, share: 1 }],
      gender: { female: 0.8, male: 0.2 },
      interests: { [CATEGORY]: 0.6 },
    },
    shippableMarkets: [MARKET],
    budget: money('USD', BigInt(WORLD.budget)),
    goals: ['sales'],
  };
}

/** The inputs of a profile that may be missing. */
type Inputs = Partial<
  Pick<CreatorProfile, 'averages' | 'shop' | 'lives' | 'audience' | 'priceTier' | 'categories'>
>;

/** One input, and how good what it shows is, in standard deviations. */
interface Input {
  readonly goodness: number;
  readonly shows: Inputs;
}

/**
 * The profile of a world's creator, as a marketplace would give it. Followers and fee are known. Engagement, audience and
 * category follow the observable fit, each with noise; the price tier is the true one; past lives are declared. 30 % of
 * the inputs are missing, more often where they are bad: in nine cases of ten at two standard deviations below the mean,
 * in one of three hundred at two above. The same for both families and all rankings.
 */
export function shownCreator(
  world: World,
  creator: WorldCreator,
  { evidence, random }: { readonly evidence: ShownEvidence; readonly random: Random },
): CreatorProfile {
  const inputs = [
    ...fitInputs(creator, { evidence, random }),
    tierInput(world, creator),
    ...(evidence === 'no-lives' ? [] : [livesInput(world, creator, random)]),
    viewersInput(world, creator, random),
  ];
  const everybody = evidence === 'lives-and-countries' ? {} : { countries: { [MARKET]: 1 } };
  const known = { priceTier: null, categories: {}, audience: everybody };
  for (const { goodness, shows } of inputs)
    if (goodness + drawNormal(random) >= MISSING_BELOW)
      Object.assign(known, shows, { audience: { ...known.audience, ...shows.audience } });
  return {
    ...{ kind: 'creator-profile', version: 1, id: creator.id, name: creator.id },
    ...{ platform: 'tiktok', market: MARKET, followers: creator.followers, posts: [] },
    ...{ audienceSource: 'declared', tierSource: 'declared', languages: [] },
    fee: { fixed: money('USD', BigInt(creator.fee)), commission: null },
    ...known,
  };
}

function fitInputs(
  { fit, followers }: WorldCreator,
  { evidence, random }: { readonly evidence: ShownEvidence; readonly random: Random },
): Input[] {
  const shown = (shows: (goodness: number) => Inputs): Input => {
    const goodness = LOADING * fit + Math.sqrt(1 - LOADING ** 2) * drawNormal(random);
    return { goodness, shows: shows(goodness) };
  };
  const countries = shown((z) => ({ audience: { countries: { [MARKET]: share(0.6, 1.1 ** z) } } }));
  return [
    ...(evidence === 'lives-and-countries' ? [countries] : []),
    shown((z) => ({ averages: averagesOf(followers, z) })),
    shown((z) => {
      const young = share(0.55, 1.15 ** z);
      const ages = [
        { from: 18, to: 34, share: young },
        { from: 35, to: null, share: 1 - young },
      ];
      return { audience: { ages } };
    }),
    shown((z) => {
      const female = share(0.6, 1.15 ** z);
      return { audience: { gender: { female, male: 1 - female } } };
    }),
    shown((z) => ({ audience: { interests: { [CATEGORY]: share(0.3, 1.3 ** z) } } })),
    shown((z) => ({ categories: { [CATEGORY]: share(0.5, 1.3 ** z) } })),
  ];
}

function share(mean: number, lift: number): number {
  return Math.min(0.95, Number((mean * lift).toFixed(3)));
}

/** Averages over 20 posts that a fifth of the followers see; smaller accounts have more engagement. */
function averagesOf(followers: number, goodness: number): PostAverages {
  const views = Math.round(followers / 5);
  const engaged = 0.05 * (followers / 100_000) ** -0.1 * Math.exp(0.4 * goodness) * views;
  const [likes, comments] = [Math.round(0.95 * engaged), Math.round(0.05 * engaged)];
  return { posts: 20, views, likes, comments, source: 'declared' };
}

function tierInput({ family: { rate } }: World, { tierGap }: WorldCreator): Input {
  const mean = rate.tiers.reduce((sum, chance, gap) => sum + chance * gap, 0);
  const variance = rate.tiers.reduce((sum, chance, gap) => sum + chance * (gap - mean) ** 2, 0);
  return {
    goodness: (mean - tierGap) / Math.sqrt(variance),
    shows: { priceTier: PRICE_TIERS[PRODUCT_TIER + tierGap] ?? null },
  };
}

/** Lives for products of the creator's own price tier. */
function livesInput(world: World, creator: WorldCreator, random: Random): Input {
  const { rate } = world.family;
  const own = { ...creator, trueRate: creator.trueRate / rate.tierStep ** creator.tierGap };
  const usual = rate.per1000 * (creator.followers / 100_000) ** rate.elasticity;
  const lives = Array.from({ length: LIVES }, (): PastLive => {
    const { viewers, conversions } = holdLive(world, own, { before: 0, random });
    return { viewers, conversions, minutes: 60, category: CATEGORY, source: 'declared' };
  });
  return { goodness: Math.log(own.trueRate / usual) / rate.qualityLogSd, shows: { lives } };
}

/** Mean viewers of lives, as a marketplace publishes them. */
function viewersInput(world: World, creator: WorldCreator, random: Random): Input {
  const { viewers } = world.family;
  const usual = viewers.at100k * (creator.followers / 100_000) ** viewers.elasticity;
  const seen = Array.from({ length: LIVES }, () => holdLive(world, creator, { before: 0, random }));
  const liveViewers = seen.reduce((sum, live) => sum + live.viewers, 0) / LIVES;
  return {
    goodness: Math.log(creator.trueViewers / usual) / viewers.logSd,
    shows: { shop: { days: 30, lives: LIVES, liveViewers, videoViews: null, source: 'declared' } },
  };
}
