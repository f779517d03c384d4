import { type Agreement, agreed, money, others, TALENT } from '../../agreement.fixture.ts';

/** A company that takes on a host of lives, shares what the account brings and tops it up to a wage. */
export const DOUYIN_HOST_GUARANTEE: Agreement = {
  note: 'A company and its host on Douyin, a share of the account with a monthly minimum (share, minimum and dates are blanks: 50 %, 5,000 yuan); 2020s, China',
  asOf: '2026-01-01',
  general: ['litigation-cn', 'independent-contractor'],
  contract: agreed({
    id: 'douyin-host-guarantee',
    dealType: 'live-series',
    term: { start: '2025-12-31T16:00:00Z', end: '2028-12-31T16:00:00Z' },
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { id: 'company', role: 'agency', name: '公司', legalName: '公司', market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      // How many and how long, both agree on the way.
      {
        ...{ clause: 'deliverable', id: 'lives', actor: 'talent', action: 'host', form: 'live' },
        platform: 'douyin',
      },
      // Of what can be withdrawn from the account.
      {
        ...{ clause: 'fee', id: 'share', payer: 'company', payee: 'talent', model: 'commission' },
        commission: { of: 'gifts', rate: 500_000, deductions: ['platform-fee'] },
      },
      {
        ...{ clause: 'guarantee', id: 'minimum', payer: 'company', payee: 'talent' },
        ...{ amount: { ...money(500_000n), currency: 'CNY' }, feeIds: ['share'] },
        ...{ per: 'month', recoup: 'no' },
      },
      ...others(
        '公司负责主播的形象、定位与宣传包装',
        '主播遵守公司的管理制度',
        '临时不能开播的，主播须及时通知公司',
        '直播任务中不得从事与直播无关的商业活动，否则须停止并赔偿公司损失',
        '未经允许不得与粉丝见面，自身安全问题公司不负责',
        '工作时间由双方协商，每月可休三日；超过的每日扣减保障工资，休息超过十日的按另定数额保障',
        '劳务合同，不含社会保险',
        '期满自动解除，可另行签订；解释权归公司',
      ),
    ],
  }),
};
