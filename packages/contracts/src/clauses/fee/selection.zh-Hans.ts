import { prose } from '../../clause/text/prose.ts';
import type { SelectionWords } from './selection-text.ts';

/** The conditions of a commission in Simplified Chinese. */
export const SELECTION: SelectionWords = {
  lists: {
    sessionIds: '直播场次为',
    productIds: '商品为',
    codes: '优惠码为',
    creatorIds: '归属达人为',
    markets: '买家所在市场为',
  },
  customer: { new: '买家此前未购买过', returning: '买家此前购买过' },
  adDriven: { yes: '由付费广告带来', no: '非由付费广告带来' },
  separator: '、',
  counts: (conditions) => prose`该佣金仅计算符合下列条件的销售：${conditions}。`,
  inAddition: '该佣金与同一笔销售的其他佣金并行支付。',
  once: (payer, payee) =>
    prose`一笔销售同时符合${payer}应付${payee}的多项佣金条件的，仅计其中条件最多的一项；条件数相同的，计本合同中排列在先的一项。`,
};
