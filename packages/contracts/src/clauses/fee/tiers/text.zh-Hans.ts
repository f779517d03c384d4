import { prose } from '../../../clause/text/prose.ts';
import type { TierWords } from './text.ts';

/** The tiers of a commission in Simplified Chinese. */
export const TIERS: TierWords = {
  rules: {
    marginal: '累计额的每一部分按其所在档的比例计佣。',
    'crossing-order': '每笔订单全额按计入该单后累计额所达档的比例计佣。',
    retroactive: '该期间的全部销售（含此前的销售）均按累计额所达档的比例计佣。',
  },
  per: { day: '按每日', month: '按每个自然月', term: '按整个合同期' },
  head: ['累计额', '比例'],
  below: (amount) => prose`不足${amount}`,
  from: (amount) => prose`${amount}及以上`,
  total: (per, rule) =>
    prose`佣金比例取决于所计销售的累计额，${per}依成交先后、按成交额累计。${rule}向买家退还款项不减少累计额；依约应扣回佣金的，扣回该订单已计的相应部分：`,
};
