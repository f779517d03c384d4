import { AT_ONCE } from '../../clause/by-default.ts';
import { hasClause } from '../../clause/contract-context.ts';
import { defineClause, type KindItem } from '../../clause/kind.ts';
import { payingClauses } from '../../clause/paying.ts';
import { byOrder, bySamples } from '../promised.ts';
import { feeConflicts } from './conflicts.ts';
import { FEE_FINDINGS } from './findings.ts';
import { feeSchemas } from './schema.ts';

/** Each model is one way to be paid: a clause that pays in any way settles the question. */
const withoutFee: KindItem['when'] = (contract) =>
  !hasClause(contract, 'fee') && payingClauses(contract).length === 0;

/** What is paid, by which model. */
export const fee = defineClause({
  schemas: feeSchemas,
  items: {
    'fee.fixed': {
      name: {
        en: 'a fixed fee, where one is paid: its amount, and for what',
        'zh-Hans': '固定费用：金额及计费单位（按条、按场）',
      },
      when: withoutFee,
      otherwise: (contract) => bySamples(contract) ?? byOrder(contract),
    },
    'fee.commission': {
      name: {
        en: 'a commission, where one is paid: its rate and base',
        'zh-Hans': '佣金分成：比例与基数',
      },
      when: withoutFee,
      otherwise: byOrder,
    },
    'fee.base-plus-commission': {
      name: {
        en: 'a base with commission, where that is paid: both parts',
        'zh-Hans': '混合模式：固定费用与佣金',
      },
      when: withoutFee,
      otherwise: byOrder,
    },
    'fee.fixed-plus-bonus': {
      name: {
        en: 'a performance bonus, where one is paid: its steps',
        'zh-Hans': '效果奖金：阶梯与金额',
      },
      when: withoutFee,
      otherwise: byOrder,
    },
  },
  byDefault: {
    '/commission/holdDays': AT_ONCE,
  },
  findings: FEE_FINDINGS,
  conflicts: feeConflicts,
});
