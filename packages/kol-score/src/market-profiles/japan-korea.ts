import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';
import { assumed, published, USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';

/** Japan and Korea: expertise and a clear label weigh more than elsewhere. */
export const JAPAN_KOREA: MarketProfile = {
  id: 'japan-korea',
  version: 1,
  markets: ['JP', 'KR'],
  weights: weighted(
    {
      'price-tier': 0.23,
      audience: 0.14,
      engagement: 0.1,
      tonality: 0.14,
      professionalism: 0.12,
      'staying-power': 0.07,
      localisation: 0.1,
      'price-performance': 0.05,
      'track-record': 0.05,
      size: 0,
    },
    {
      tonality: published(
        'Japan: Consumer Affairs Agency, notice on advertising that hides its payer, in force since 1 October 2023',
        bilingual(
          'a brand answers for work that hides its payer',
          '隐瞒商单的内容由品牌方承担责任',
        ),
      ),
      professionalism: published(
        'Statista Consumer Insights 2025: 11% of people in Japan bought something because of an influencer, 47% in Brazil',
        bilingual(
          'few people buy on a recommendation alone; those who test and explain are believed',
          '仅凭推荐就购买的人不多；会实测、会讲解的达人更可信',
        ),
      ),
      'staying-power': assumed('long co-operations are usual here', '当地习惯长期合作'),
      localisation: assumed(
        'a live in another language is hardly watched',
        '非当地语言的直播少有人看',
      ),
    },
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};
