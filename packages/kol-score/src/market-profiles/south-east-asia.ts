import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';
import { assumed, published, USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';

/** South-East Asia: price-performance, localisation and mid-size accounts weigh more than elsewhere. */
export const SOUTH_EAST_ASIA: MarketProfile = {
  id: 'south-east-asia',
  version: 2,
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
      'price-tier': assumed('buyers compare prices first', '消费者首先比较价格'),
      engagement: published(
        'Cube Asia, Live Shopping User Penetration in Southeast Asia (44% of internet users had bought in a live by 2022), cube.asia/live-shopping-user-penetration-in-southeast-asia',
        bilingual('lively followings sell more than large ones', '活跃粉丝比庞大粉丝更能带货'),
      ),
      tonality: assumed('brand tonality weighs less here', '品牌调性在当地影响较小'),
      professionalism: assumed('creators of one field often do better', '垂直类达人往往效果更好'),
      localisation: assumed(
        'language and local presence decide whether people stay',
        '本地化程度决定观众是否停留',
      ),
      'price-performance': assumed(
        'price against performance is what the market asks for',
        '当地市场看重性价比',
      ),
      size: assumed('mid-size creators are often the better choice', '中等粉丝量的达人往往更合适'),
    },
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};
