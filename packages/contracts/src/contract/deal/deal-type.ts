import * as z from 'zod/mini';
import type { BothLanguages } from '../../vocabulary/index.ts';

/** What deals of each type are called. */
export const DEAL_TYPE_NAMES = {
  'fixed-content': { en: 'Fixed content', 'zh-Hans': '固定内容合作' },
  'live-series': { en: 'Live series', 'zh-Hans': '系列直播' },
  'commission-only': { en: 'Commission only', 'zh-Hans': '纯佣合作' },
  'affiliate-programme': { en: 'Affiliate programme', 'zh-Hans': '联盟推广计划' },
  'ambassador-year': { en: 'Ambassador year', 'zh-Hans': '年度品牌大使' },
  'seeding-in-kind': { en: 'Seeding in kind', 'zh-Hans': '实物置换' },
  'agency-framework': {
    en: 'Agency framework with orders',
    'zh-Hans': '机构框架合作（按订单执行）',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** What kind of deal a contract is. */
export type DealType = keyof typeof DEAL_TYPE_NAMES;

/** Every type of deal, in the order of the columns of the table of points. */
export const DEAL_TYPES = Object.keys(DEAL_TYPE_NAMES) as [DealType, ...DealType[]];

/** Schema of {@link DealType}. */
export const DealTypeSchema = z.enum(DEAL_TYPES);
