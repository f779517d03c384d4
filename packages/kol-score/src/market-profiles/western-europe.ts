import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';
import { assumed, published, USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';

/** Western Europe: disclosure weighs as much as in North America, and each country has a language of its own. */
export const WESTERN_EUROPE: MarketProfile = {
  id: 'western-europe',
  version: 1,
  markets: [
    ...['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR'],
    ...['IE', 'IS', 'IT', 'LI', 'LU', 'MT', 'NL', 'NO', 'PT', 'SE'],
  ],
  weights: weighted(
    {
      'price-tier': 0.24,
      audience: 0.15,
      engagement: 0.11,
      tonality: 0.16,
      professionalism: 0.09,
      'staying-power': 0.06,
      localisation: 0.09,
      'price-performance': 0.05,
      'track-record': 0.05,
      size: 0,
    },
    {
      audience: assumed(
        'an audience in several countries meets several shops and couriers',
        '受众分布在多个国家，店铺与物流各不相同',
      ),
      tonality: published(
        'European Commission, sweep of influencers, 14 February 2024: 97% post commercial content, 20% disclose it systematically',
        bilingual(
          'few creators disclose as they must, and authorities look at it',
          '规范披露的达人不多，而监管部门会检查',
        ),
      ),
      localisation: published(
        'Council Regulation No 1 of 1958, as amended: 24 official languages of the Union',
        bilingual('each country buys in a language of its own', '各国消费者使用各自的语言购买'),
      ),
    },
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};
