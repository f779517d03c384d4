import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const TERM: Window = { start: '2026-02-28T16:00:00Z', end: '2026-08-31T16:00:00Z' };

/** The form in which shops engage creators who visit them and post a video. */
export const STORE_VISIT_VIDEOS: Agreement = {
  note: 'A form for creators who visit a shop and post a video, paid by visit and by views (platform, term, amounts, thresholds and pay day are blanks: Douyin, March to August, 500 yuan, 50 yuan for each 1,000 views above 10,000, the 10th of the next month; the law is not named: that of the shop here); 2020s, China',
  asOf: '2026-03-01',
  general: ['confidentiality'],
  contract: agreed({
    id: 'store-visit-videos',
    dealType: 'fixed-content',
    term: TERM,
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
      // How many visits, nobody says; each is paid by itself.
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'douyin' },
        topic: '在指定门店拍摄的探店过程，推广门店的商品与服务',
      },
      {
        ...{ clause: 'fee', id: 'base', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: { ...money(50_000n), currency: 'CNY' }, per: 'item' },
        deliverableIds: ['videos'],
      },
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 10 } },
      {
        ...{ clause: 'in-kind', id: 'visit', payer: 'brand', payee: 'talent' },
        what: '探店人员在店内的免费服务',
      },
      ...others(
        '乙方到指定门店拍摄，撰写文案并将视频发布在约定平台',
        '探店视频浏览量超过一万次后，每增加一千次再付五十元',
        '每次到店人数不得超过约定人数',
        '拍摄设备由乙方自带并自行保管',
        '推广中不得使用类似企业的名称、商标，否则该次不付费，情节严重的可取消合作',
        '期满后继续合作的，另签续签协议',
      ),
    ],
  }),
};
