import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';
import { assumed, published, USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';

/** Latin America: recommendations sell, prices decide, and two languages serve most of the markets. */
export const LATIN_AMERICA: MarketProfile = {
  id: 'latin-america',
  version: 1,
  markets: [
    ...['AR', 'BO', 'BR', 'CL', 'CO', 'CR', 'DO', 'EC', 'GT'],
    ...['HN', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'UY', 'VE'],
  ],
  weights: weighted(
    {
      'price-tier': 0.26,
      audience: 0.13,
      engagement: 0.14,
      tonality: 0.08,
      professionalism: 0.07,
      'staying-power': 0.05,
      localisation: 0.1,
      'price-performance': 0.09,
      'track-record': 0.05,
      size: 0.03,
    },
    {
      'price-tier': assumed('buyers compare prices first', '消费者首先比较价格'),
      engagement: published(
        'Statista Consumer Insights 2025: 47% of people in Brazil bought something because of an influencer',
        bilingual('people follow whom they talk to', '人们信任与自己互动的达人'),
      ),
      tonality: published(
        'LatAm Intersect PR 2025: trust in sponsored posts fell from 58.1% (2022) to 37.7% (2024)',
        bilingual('too much paid work costs trust', '商单过多会损失信任'),
      ),
      'price-performance': assumed('prices leave little margin', '价格低，利润空间小'),
      size: assumed('smaller creators are closer to their followers', '体量较小的达人与粉丝更亲近'),
    },
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};
