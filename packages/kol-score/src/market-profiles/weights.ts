import type { LocalText } from '@livelane/contracts/vocabulary';
import type { CriterionId } from '../criteria/registry.ts';
import { bilingual } from '../text/bilingual.ts';
import type { MarketProfile } from './market-profile.ts';

/** Why a criterion has its weight, and what that rests on. */
export interface WeightBasis {
  readonly reason: LocalText;
  readonly source: LocalText;
}

const ASSUMPTION = bilingual('assumption of this project', '本项目的假设');

/** A reason that is this project's own. */
export function assumed(en: string, zhHans: string): WeightBasis {
  return { reason: bilingual(en, zhHans), source: ASSUMPTION };
}

/**
 * A reason that a publication supports. The number stays this project's own, since no publication gives weights.
 * @param source - author or office, title, year, address
 */
export function published(source: string, reason: LocalText): WeightBasis {
  return {
    reason,
    source: bilingual(
      `${source}; the number is an assumption of this project`,
      `${source}；数值为本项目的假设`,
    ),
  };
}

const LEUNG =
  'Leung et al. 2022, Influencer Marketing Effectiveness, Journal of Marketing, doi.org/10.1177/00222429221102889';

type Bases = Readonly<Record<CriterionId, WeightBasis>>;

/** Reasons that hold in every market unless a profile gives its own. */
const BASES: Bases = {
  'price-tier': assumed(
    'followers expect the price level the creator is known for',
    '粉丝预期的价位取决于达人一贯的价位',
  ),
  audience: published(
    LEUNG,
    bilingual('only people who are customers can buy', '只有目标受众才会购买'),
  ),
  engagement: assumed('people who react are people who watch', '有互动的粉丝才是真正的观众'),
  tonality: published(
    LEUNG,
    bilingual('paid work must sit well with the brand', '商单内容须与品牌相称'),
  ),
  professionalism: assumed('a voice in the category is believed', '专注该品类的达人更可信'),
  'staying-power': published(
    LEUNG,
    bilingual('a partner for several deals must keep publishing', '长期合作需要稳定更新'),
  ),
  localisation: assumed('people buy in a language they speak', '人们在熟悉的语言环境下购买'),
  'price-performance': assumed('the fee must leave a margin', '费用须留出利润'),
  'track-record': assumed(
    'past lives count, discounted where only declared',
    '过往直播数据有参考价值，自报数据打折计算',
  ),
  size: assumed('no preferred account size is known', '未见对粉丝体量的明显偏好'),
};

/** Pairs each weight with its basis. `weights` names every criterion, so that a new one is weighed in every profile. */
export function weighted(
  weights: Readonly<Record<CriterionId, number>>,
  bases: Partial<Bases> = {},
): MarketProfile['weights'] {
  const ids = Object.keys(weights) as CriterionId[];
  const entries = ids.map((id) => [id, { weight: weights[id], ...(bases[id] ?? BASES[id]) }]);
  return Object.fromEntries(entries) as MarketProfile['weights'];
}

/** Scales that no market is known to need other figures for. */
export const USUAL_VALUES: MarketProfile['values'] = {
  engagement: { zero: 0.005, full: 0.15 },
  size: { from: 50_000, to: 500_000, farAway: 0.3 },
};

/** Limits that no market is known to need other figures for. */
export const USUAL_GATES: MarketProfile['gates'] = { shippableShare: 0.2, competitorDays: 90 };
