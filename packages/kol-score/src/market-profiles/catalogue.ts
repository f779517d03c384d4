import type { LocalText } from '@livelane/contracts/vocabulary';
import type { CriterionId } from '../criteria/registry.ts';
import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';

type Reasons = Readonly<Record<CriterionId, LocalText>>;

/** Reasons that hold in every market unless a profile gives its own. */
const REASONS: Reasons = {
  'price-tier': bilingual(
    'followers expect the price level the creator is known for',
    '粉丝预期的价位取决于达人一贯的价位',
  ),
  audience: bilingual('only people who are customers can buy', '只有目标受众才会购买'),
  engagement: bilingual('people who react are people who watch', '有互动的粉丝才是真正的观众'),
  tonality: bilingual('paid work must sit well with the brand', '商单内容须与品牌相称'),
  professionalism: bilingual('a voice in the category is believed', '专注该品类的达人更可信'),
  'staying-power': bilingual(
    'a partner for several deals must keep publishing',
    '长期合作需要稳定更新',
  ),
  localisation: bilingual('people buy in a language they speak', '人们在熟悉的语言环境下购买'),
  'price-performance': bilingual('the fee must leave a margin', '费用须留出利润'),
  'track-record': bilingual(
    'past lives count, discounted where only declared',
    '过往直播数据有参考价值，自报数据打折计算',
  ),
  size: bilingual('no preferred account size is known', '未见对粉丝体量的明显偏好'),
};

/** Pairs each weight with its reason. `weights` names every criterion, so that a new one is weighed in every profile. */
function weighted(
  weights: Readonly<Record<CriterionId, number>>,
  reasons: Partial<Reasons> = {},
): MarketProfile['weights'] {
  const ids = Object.keys(weights) as CriterionId[];
  const entries = ids.map((id) => [
    id,
    { weight: weights[id], reason: reasons[id] ?? REASONS[id] },
  ]);
  return Object.fromEntries(entries) as MarketProfile['weights'];
}

const VALUES: MarketProfile['values'] = {
  engagement: { zero: 0.005, full: 0.15 },
  size: { from: 50_000, to: 500_000, farAway: 0.3 },
};

const GATES: MarketProfile['gates'] = { shippableShare: 0.2, competitorDays: 90 };

/** North America: brand tonality weighs more than elsewhere. */
export const NORTH_AMERICA: MarketProfile = {
  id: 'north-america',
  version: 1,
  markets: ['US', 'CA'],
  weights: weighted(
    {
      'price-tier': 0.26,
      audience: 0.14,
      engagement: 0.12,
      tonality: 0.16,
      professionalism: 0.09,
      'staying-power': 0.06,
      localisation: 0.05,
      'price-performance': 0.06,
      'track-record': 0.06,
      size: 0,
    },
    {
      tonality: bilingual(
        'creators here weigh brand tonality and values, and so do their viewers',
        '当地达人与观众都看重品牌调性和价值观',
      ),
      localisation: bilingual(
        'most creators share the market’s language already',
        '多数达人本就使用当地语言',
      ),
    },
  ),
  values: VALUES,
  gates: GATES,
};

/** South-East Asia: price-performance, localisation and mid-size accounts weigh more than elsewhere. */
export const SOUTH_EAST_ASIA: MarketProfile = {
  id: 'south-east-asia',
  version: 1,
  markets: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'],
  weights: weighted(
    {
      'price-tier': 0.27,
      audience: 0.13,
      engagement: 0.12,
      tonality: 0.03,
      professionalism: 0.08,
      'staying-power': 0.04,
      localisation: 0.12,
      'price-performance': 0.11,
      'track-record': 0.04,
      size: 0.06,
    },
    {
      'price-tier': bilingual('buyers compare prices first', '消费者首先比较价格'),
      engagement: bilingual(
        'lively followings sell more than large ones',
        '活跃粉丝比庞大粉丝更能带货',
      ),
      tonality: bilingual('brand tonality weighs less here', '品牌调性在当地影响较小'),
      professionalism: bilingual('creators of one field often do better', '垂直类达人往往效果更好'),
      localisation: bilingual(
        'language and local presence decide whether people stay',
        '本地化程度决定观众是否停留',
      ),
      'price-performance': bilingual(
        'price against performance is what the market asks for',
        '当地市场看重性价比',
      ),
      size: bilingual(
        'mid-size creators are often the better choice',
        '中等粉丝量的达人往往更合适',
      ),
    },
  ),
  values: VALUES,
  gates: GATES,
};

/** The profile for markets without one of their own: only the price tier weighs more than the rest. */
export const DEFAULT_MARKET_PROFILE: MarketProfile = {
  id: 'elsewhere',
  version: 1,
  markets: [],
  weights: weighted({
    'price-tier': 0.25,
    audience: 0.15,
    engagement: 0.14,
    tonality: 0.09,
    professionalism: 0.09,
    'staying-power': 0.06,
    localisation: 0.08,
    'price-performance': 0.08,
    'track-record': 0.06,
    size: 0,
  }),
  values: VALUES,
  gates: GATES,
};

/** Every market profile in this package. The weights are this project's own judgement and can be replaced. */
export const MARKET_PROFILES: readonly MarketProfile[] = [
  NORTH_AMERICA,
  SOUTH_EAST_ASIA,
  DEFAULT_MARKET_PROFILE,
];

/**
 * The market profile that applies in a market; {@link DEFAULT_MARKET_PROFILE} if none names it.
 * @param market - ISO 3166-1 alpha-2
 * @example
 * ```ts
 * import { marketProfileFor } from '@livelane/kol-score';
 * marketProfileFor('TH').id; // => "south-east-asia"
 * ```
 */
export function marketProfileFor(market: string): MarketProfile {
  return MARKET_PROFILES.find(({ markets }) => markets.includes(market)) ?? DEFAULT_MARKET_PROFILE;
}
