import type { Clause } from '../../../../clauses/schemas.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const KINDS = [
  ['games', '游戏直播', 100_000],
  ['entertainment', '娱乐直播', 150_000],
  ['education', '教育直播', 200_000],
] as const;

/** A platform and a host, who gets a share of what the lives bring, by their kind. */
export const PLATFORM_HOST_SHARES: Agreement = {
  note: 'A host on a platform, 10, 15 or 20 % of the income by kind of live (years and notice are blanks: two years, a month); 2020s, China',
  asOf: '2026-01-01',
  general: ['confidentiality', 'litigation-cn', 'copies-cn'],
  contract: agreed({
    id: 'platform-host-shares',
    dealType: 'commission-only',
    term: { start: '2025-12-31T16:00:00Z', end: '2027-12-31T16:00:00Z' },
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { ...BRAND, market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      // On the platform of the other party; how many, the talent decides.
      ...KINDS.flatMap(([id, topic, rate]): Clause[] => [
        {
          ...{ clause: 'deliverable', id, actor: 'talent', action: 'host', form: 'live' },
          ...{ platform: 'own-site', topic },
        },
        {
          ...{ clause: 'fee', id: `${id}-share`, payer: 'brand', payee: 'talent' },
          ...{ model: 'commission', deliverableIds: [id] },
          commission: { of: 'gifts', rate, deductions: [], dueDays: 0 },
        },
      ]),
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 15 } },
      { clause: 'termination', id: 'ending', noticeDays: 30 },
      ...others(
        '平台提供直播平台与技术支持，保障直播顺利进行',
        '提前通知后须经双方协商一致方可终止',
        '保密义务在终止后继续有效',
        '未尽事宜另行协商',
      ),
    ],
  }),
};
