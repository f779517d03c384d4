import { clausesIn } from '../../clause/contract-context.ts';
import { defineClause, type KindItem, type Otherwise } from '../../clause/kind.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { BothLanguages } from '../../vocabulary/index.ts';
import { isDueByTerms } from '../due-date.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { byOrder } from '../promised.ts';
import { paymentConflicts } from './conflicts.ts';
import { PAYMENT_FINDINGS } from './findings.ts';
import { paymentSchemas } from './schema.ts';

/** Needed by a deal that pays a fixed fee, and by one in which nobody is paid, so that one could not tell. */
const whereFixed: KindItem['when'] = (contract) => {
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  return (
    (fees.length === 0 && payingClauses(contract).length === 0) ||
    fees.some(({ model }) => model !== 'commission')
  );
};

const BY_TERMS: BothLanguages = {
  en: 'the fee is earned with delivery, and due by the terms of payment',
  'zh-Hans': '费用于交付时应得，并按付款条件支付',
};

/** In one amount with delivery where terms of payment say when each fixed fee is due; by orders in a framework without one. */
const inOneAmount: Otherwise = (contract) => {
  const fees = clausesIn<FeeClause>(contract, feeSchemas).filter(
    ({ model }) => model !== 'commission',
  );
  if (fees.length === 0) return byOrder(contract);
  return fees.every((fee) => isDueByTerms(fee, contract)) ? BY_TERMS : null;
};

/** When a fixed fee is paid, in stages. */
export const payment = defineClause({
  schemas: paymentSchemas,
  items: {
    'payment.stages': {
      name: { en: 'the stages of payment', 'zh-Hans': '分阶段支付的比例与条件' },
      when: whereFixed,
      otherwise: inOneAmount,
      also: {
        en: ', or one of kind "payment-terms" with the days by which the payer of the fee pays',
        'zh-Hans': '，或一条“payment-terms”类型的条款，约定费用付款方的付款期限',
      },
    },
  },
  findings: PAYMENT_FINDINGS,
  conflicts: paymentConflicts,
  freeText: ({ method }) =>
    method === undefined ? [] : [{ at: '/method', text: method, weight: 'note' }],
});
