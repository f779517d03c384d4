import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';
import { assumed, published, USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';

/** North America: brand tonality weighs more than elsewhere. */
export const NORTH_AMERICA: MarketProfile = {
  id: 'north-america',
  version: 2,
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
      tonality: published(
        'FTC Endorsement Guides, 16 CFR Part 255, under which a brand answers for endorsements that hide a payment',
        bilingual(
          'creators here weigh brand tonality and values, and so do their viewers',
          '当地达人与观众都看重品牌调性和价值观',
        ),
      ),
      localisation: assumed(
        'most creators share the market’s language already',
        '多数达人本就使用当地语言',
      ),
    },
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};
