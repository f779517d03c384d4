import type { LocalText } from '@livelane/contracts/vocabulary';
import type { Criterion, MarketProfile } from './market-profile.ts';

type Weighing = readonly [criterion: Criterion, weight: number, en: string, zhHans: string];

function weights(
  list: readonly Weighing[],
): { criterion: Criterion; weight: number; reason: LocalText }[] {
  return list.map(([criterion, weight, en, zhHans]) => ({
    criterion,
    weight,
    reason: { en, 'zh-Hans': zhHans },
  }));
}

const VALUES = {
  engagement: { zero: 0.005, full: 0.15 },
  size: { from: 50_000, to: 500_000, farAway: 0.3 },
} as const;

const GATES = { shippableShare: 0.2, competitorDays: 90 } as const;

/** North America: creators guard their own brand, and buyers notice what does not go with it. */
export const NORTH_AMERICA: MarketProfile = {
  id: 'north-america',
  version: 1,
  markets: ['US', 'CA'],
  weights: weights([
    [
      'price-tier',
      0.26,
      'followers expect the price level the creator is known for',
      '粉丝预期的价位取决于达人一贯的价位',
    ],
    ['audience', 0.14, 'only people who are customers can buy', '只有目标客群才会购买'],
    ['engagement', 0.12, 'people who react are people who watch', '有互动的粉丝才是真正的观众'],
    [
      'tonality',
      0.16,
      'creators here weigh brand tonality and values, and so do their viewers',
      '当地达人与观众都看重品牌调性和价值观',
    ],
    ['professionalism', 0.09, 'a voice in the category is believed', '专注该品类的达人更可信'],
    [
      'staying-power',
      0.06,
      'a partner for several deals must keep publishing',
      '长期合作需要稳定更新',
    ],
    [
      'localisation',
      0.05,
      'most creators share the market’s language already',
      '多数达人本就使用当地语言',
    ],
    ['price-performance', 0.06, 'the fee must leave a margin', '费用须留出利润'],
    [
      'track-record',
      0.06,
      'past lives count, discounted where only declared',
      '过往直播数据有参考价值，自报数据打折计算',
    ],
  ]),
  values: VALUES,
  gates: GATES,
};

/** South-East Asia: price against performance, local presence, and lively mid-size creators of one field. */
export const SOUTH_EAST_ASIA: MarketProfile = {
  id: 'south-east-asia',
  version: 1,
  markets: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'],
  weights: weights([
    ['price-tier', 0.27, 'buyers compare prices first', '消费者首先比较价格'],
    ['audience', 0.13, 'only people who are customers can buy', '只有目标客群才会购买'],
    [
      'engagement',
      0.12,
      'lively followings sell more than large ones',
      '活跃粉丝比庞大粉丝更能带货',
    ],
    ['tonality', 0.03, 'brand tonality weighs less here', '品牌调性在当地影响较小'],
    ['professionalism', 0.08, 'creators of one field often do better', '垂直类博主往往效果更好'],
    [
      'staying-power',
      0.04,
      'a partner for several deals must keep publishing',
      '长期合作需要稳定更新',
    ],
    [
      'localisation',
      0.12,
      'language and local presence decide whether people stay',
      '本地化程度决定观众是否停留',
    ],
    [
      'price-performance',
      0.11,
      'price against performance is what the market asks for',
      '当地市场看重性价比',
    ],
    [
      'track-record',
      0.04,
      'past lives count, discounted where only declared',
      '过往直播数据有参考价值，自报数据打折计算',
    ],
    ['size', 0.06, 'mid-size creators are often the better choice', '中等粉丝量的达人往往更合适'],
  ]),
  values: VALUES,
  gates: GATES,
};

/** Anywhere else: no market was studied, so no part stands out but the price tier. */
export const ELSEWHERE: MarketProfile = {
  id: 'elsewhere',
  version: 1,
  markets: [],
  weights: weights([
    [
      'price-tier',
      0.25,
      'followers expect the price level the creator is known for',
      '粉丝预期的价位取决于达人一贯的价位',
    ],
    ['audience', 0.15, 'only people who are customers can buy', '只有目标客群才会购买'],
    ['engagement', 0.14, 'people who react are people who watch', '有互动的粉丝才是真正的观众'],
    ['tonality', 0.09, 'paid work must sit well with the brand', '商单内容须与品牌相称'],
    ['professionalism', 0.09, 'a voice in the category is believed', '专注该品类的达人更可信'],
    [
      'staying-power',
      0.06,
      'a partner for several deals must keep publishing',
      '长期合作需要稳定更新',
    ],
    ['localisation', 0.08, 'people buy in a language they speak', '人们在熟悉的语言环境下购买'],
    ['price-performance', 0.08, 'the fee must leave a margin', '费用须留出利润'],
    [
      'track-record',
      0.06,
      'past lives count, discounted where only declared',
      '过往直播数据有参考价值，自报数据打折计算',
    ],
  ]),
  values: VALUES,
  gates: GATES,
};

/** Every market profile that ships; weights are this project's own judgement, open to be replaced. */
export const MARKET_PROFILES: readonly MarketProfile[] = [
  NORTH_AMERICA,
  SOUTH_EAST_ASIA,
  ELSEWHERE,
];

/**
 * The profile that speaks for a market; {@link ELSEWHERE} where none does.
 * @param market - ISO 3166-1 alpha-2
 * @example
 * ```ts
 * import { marketProfileFor } from '@livelane/kol-score';
 * marketProfileFor('TH').id; // => "south-east-asia"
 * ```
 */
export function marketProfileFor(market: string): MarketProfile {
  return MARKET_PROFILES.find(({ markets }) => markets.includes(market)) ?? ELSEWHERE;
}
