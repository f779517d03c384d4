import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

// It has no end.
const TERM: Window = { start: '2026-07-31T16:00:00Z', end: '2027-07-31T16:00:00Z' };

/** Guests of a restaurant who share its vouchers for a part of what is paid. */
export const RESTAURANT_PROMOTERS: Agreement = {
  note: 'Members of the mini program of a restaurant who promote its vouchers, held for 7 days after use; 2026, China',
  asOf: '2026-11-22',
  general: ['amendments'],
  contract: agreed({
    id: 'restaurant-promoters',
    dealType: 'affiliate-programme',
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
      // The rate of each product is the one that is set when it is ordered; paid when the talent asks for it.
      {
        ...{ clause: 'fee', id: 'share', payer: 'brand', payee: 'talent', model: 'commission' },
        commission: {
          ...{ deductions: [], holdDays: 7 },
          rateChanges: { by: 'brand', cutAfterDays: 0 },
        },
      },
      ...others(
        '推客须为绑定手机号的注册会员并具备完全民事行为能力，身份不可转让、出借或共用，违者收回资格并冻结佣金',
        '佣金自核销完成起经七日冷静期可提现，期间退款或撤销核销的不计佣金',
        '推客自行申请提现，审核后打款；不通过的退回余额并注明原因',
        '收款信息错误造成的损失由推客承担',
        '可查看累计、可提现、提现中与已提现金额',
        '不得虚假宣传、夸大功效、恶意比价、下单后退款刷单，不得冒用店铺名义与标识',
        '违反的取消佣金、冻结账户并追究责任',
        '佣金比例与结算规则由店铺调整，公示即生效，继续推广视为接受',
      ),
    ],
  }),
};
