import { AVA, MIA } from './plot.ts';
import type { Random } from './random.ts';
import { iso } from './visits.ts';

type Tier = 'budget' | 'affordable' | 'mid' | 'premium' | 'luxury';
const TIERS: readonly Tier[] = ['budget', 'affordable', 'mid', 'premium', 'luxury'];

/** The fixed data of a creator; everything else is drawn at random. */
interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly followers: number;
  readonly tier: Tier;
  /** Share of posts about lip colour. */
  readonly lips: number;
  /** Views of a post per follower, and likes per view. */
  readonly reach: number;
  readonly liking: number;
  readonly home: 'US' | 'CA' | 'GB' | 'KR' | 'PH' | 'VN' | 'AE' | 'BR' | 'FR';
  readonly fee: number;
  readonly commission: number;
  /** Whether some sponsored posts are for a competitor. */
  readonly rival: boolean;
  /** Live viewers in a thousand who bought, in lives that are on record. */
  readonly buyers: readonly number[];
  /** Price tier of what those lives sold. Left out: the creator's own. */
  readonly sold?: Tier;
}

const LEADS: readonly Sketch[] = [
  {
    id: AVA.id,
    name: 'Ava Laurent',
    followers: 1_000_000,
    tier: 'premium',
    lips: 0.3,
    reach: 0.11,
    liking: 0.031,
    home: 'US',
    fee: 900_000,
    commission: 150_000,
    // She was tried with low prices before: what those lives sold is on record, and so is their tier.
    buyers: [26, 29, 24, 27, 25, 28, 30, 27],
    sold: 'affordable',
    rival: false,
  },
  {
    id: MIA.id,
    name: 'Mia Santos',
    followers: 200_000,
    tier: 'affordable',
    lips: 0.62,
    reach: 0.34,
    liking: 0.078,
    home: 'US',
    fee: 40_000,
    commission: 120_000,
    buyers: [101, 112, 96, 88, 105, 93, 117, 99],
    rival: false,
  },
];

/** Names as platforms hold them: several scripts, and some that a careless page would stumble over. */
const NAMES = [
  'Chloe Park',
  'Dani Rivera',
  'Budget Bombshell',
  'Nora & Sisters',
  'Tess Okafor',
  'Lip Lab <3',
  '小鹿美妆',
  '김하린 뷰티',
  'Zoë Brandt',
  'Lê Thị Hoa',
  'نور للجمال',
  'Priya Makes Up',
  'Gloss & Co. "Daily"',
  'Hana Tint',
  'Rosalind Vale',
  'The Swatch Room',
  'Camila Dourado',
  'Everyday Ellie',
  'Maison Odile',
  'Kit Harlow',
  'Jo-Ann Price',
  'Sunny Santos',
  'Pauline de Brie',
  'Dupes by Dee',
  'Vera Lux',
  'Moonlit MUA',
  'Amara Bright',
  'Little Paint Box',
  'Freya North',
  'Tiny Budget Tia',
  'Isla Quartz',
  'Yuna Everyday',
  'Colour Me Carla',
  'Bea Bargain',
] as const;

const HOMES: readonly Sketch['home'][] = [
  'US',
  'US',
  'US',
  'US',
  'CA',
  'GB',
  'KR',
  'PH',
  'VN',
  'AE',
  'BR',
  'FR',
];

/** The profiles of the story's two creators and of the rest of the shortlist. */
export function creatorsOf(random: Random): unknown[] {
  const others = NAMES.map((name, index) => sketchOf(name, index, random));
  return [...LEADS, ...others].map((sketch) => profileOf(sketch, random));
}

function sketchOf(name: string, index: number, random: Random): Sketch {
  const followers = Math.min(Math.round(random.skewed(120_000, 1.3) / 100) * 100 + 4000, 640_000);
  return {
    id: `creator-${String(index + 1).padStart(2, '0')}`,
    name,
    followers,
    tier: random.pick(TIERS, [14, 26, 28, 22, 10]),
    lips: random.pick([0.04, 0.12, 0.25, 0.4, 0.55], [2, 3, 4, 3, 2]),
    reach: hundredths(0.06 + random.next() * 0.3),
    liking: hundredths(0.02 + random.next() * 0.06),
    home: random.pick(HOMES),
    fee: Math.round((followers * (0.3 + random.next() * 0.6)) / 1000) * 1000,
    commission: random.pick([80_000, 100_000, 120_000, 150_000]),
    buyers: Array.from({ length: random.whole(0, 3) }, () => random.whole(8, 60)),
    rival: random.chance(0.12),
  };
}

function profileOf(sketch: Sketch, random: Random): unknown {
  const lives = sketch.buyers.map((perThousand) => liveOf(sketch, perThousand, random));
  return {
    kind: 'creator-profile',
    version: 1,
    id: sketch.id,
    name: sketch.name,
    platform: 'tiktok-shop',
    market: sketch.home,
    followers: sketch.followers,
    posts: postsOf(sketch, random),
    ...(lives.length === 0 ? {} : { lives }),
    audience: audienceOf(sketch, random),
    audienceSource: sketch.id.startsWith('creator-')
      ? random.pick(['measured', 'declared', 'estimated'])
      : 'measured',
    priceTier: sketch.tier,
    tierSource: 'measured',
    categories: {
      'lip-colour': sketch.lips,
      'skin-care': hundredths((1 - sketch.lips) * 0.6),
      fashion: hundredths((1 - sketch.lips) * 0.4),
    },
    languages: languagesOf(sketch.home),
    fee: { fixed: { currency: 'USD', minor: String(sketch.fee) }, commission: sketch.commission },
  };
}

function liveOf(sketch: Sketch, perThousand: number, random: Random): unknown {
  const viewers = Math.round(sketch.followers * (0.008 + random.next() * 0.012));
  const conversions = Math.round((viewers * perThousand) / 1000);
  return {
    viewers,
    conversions,
    minutes: random.pick([45, 60, 90]),
    category: 'lip-colour',
    source: sketch.id.startsWith('creator-') ? 'declared' : 'measured',
    ...(sketch.sold === undefined ? {} : { tier: sketch.sold }),
  };
}

function postsOf(sketch: Sketch, random: Random): unknown[] {
  const last = Date.parse('2026-09-19T18:00:00Z');
  const pause = random.whole(30, 80);
  return Array.from({ length: 24 }, (_, index) => {
    const views = Math.round(sketch.followers * sketch.reach * random.skewed(1, 0.7));
    const likes = Math.round(views * sketch.liking * random.skewed(1, 0.35));
    const sponsored = random.chance(0.3);
    const brand = random.pick(
      ['Bare Minimum', 'Maison Odile', 'Glow Depot', 'Petal & Ink', 'Rouge Nord'],
      sketch.rival ? [3, 2, 3, 2, 1] : [4, 3, 4, 0, 0],
    );
    return {
      id: `${sketch.id}-p${index + 1}`,
      publishedAt: iso(last - (index * pause + random.whole(0, 20)) * 3_600_000),
      views,
      // Some creators hide their likes: that is unknown, and not none.
      likes: random.chance(0.04) ? null : likes,
      comments: Math.round(likes * (0.02 + random.next() * 0.03)),
      format: random.pick(['short-video', 'live', 'image-text'], [7, 2, 1]),
      category: random.chance(sketch.lips) ? 'lip-colour' : random.pick(['skin-care', 'fashion']),
      sponsored,
      ...(sponsored
        ? { brand, brandTier: tierNear(sketch.tier, random), disclosed: random.chance(0.9) }
        : {}),
    };
  });
}

function tierNear(tier: Tier, random: Random): Tier {
  return TIERS[TIERS.indexOf(tier) + random.pick([-1, 0, 1], [1, 4, 1])] ?? tier;
}

function audienceOf(sketch: Sketch, random: Random): unknown {
  const home = hundredths(0.55 + random.next() * 0.25);
  const rest = { US: 0, CA: 0, KR: 0, VN: 0, [sketch.home]: home };
  const others = (['US', 'CA', 'KR', 'VN'] as const).filter((market) => market !== sketch.home);
  const shares =
    sketch.home === 'US' ? { CA: 0.5, KR: 0.3, VN: 0.2 } : { US: 0.6, CA: 0.2, KR: 0.1, VN: 0.1 };
  for (const market of others)
    rest[market] = hundredths((1 - home) * 0.8 * ((shares as Record<string, number>)[market] ?? 0));
  const young = hundredths(0.3 + random.next() * 0.3);
  const middle = hundredths((1 - young) * 0.6);
  const female = hundredths(0.74 + random.next() * 0.2);
  return {
    countries: Object.fromEntries(Object.entries(rest).filter(([, share]) => share > 0)),
    languages: Object.fromEntries(
      languagesOf(sketch.home).map((language, index, all) => [
        language,
        all.length === 1 ? 0.95 : index === 0 ? 0.65 : 0.3,
      ]),
    ),
    ages: [
      { from: 13, to: 17, share: 0.05 },
      { from: 18, to: 24, share: hundredths(young) },
      { from: 25, to: 34, share: middle },
      { from: 35, to: null, share: hundredths(0.95 - young - middle) },
    ],
    gender: { female, male: hundredths(1 - female) },
    interests: {
      'lip-colour': sketch.lips,
      'skin-care': hundredths((1 - sketch.lips) * 0.6),
      fashion: hundredths((1 - sketch.lips) * 0.4),
    },
  };
}

function languagesOf(home: Sketch['home']): string[] {
  return {
    US: ['en'],
    CA: ['en', 'fr'],
    GB: ['en'],
    KR: ['ko', 'en'],
    PH: ['tl', 'en'],
    VN: ['vi', 'en'],
    AE: ['ar', 'en'],
    BR: ['pt-BR', 'en'],
    FR: ['fr', 'en'],
  }[home];
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}
