import { clausesIn } from '../../clause/contract-context.ts';
import { defineClause, type KindItem } from '../../clause/kind.ts';
import { payingClauses } from '../../clause/paying.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
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

/** When a fixed fee is paid, in stages. */
export const payment = defineClause({
  schemas: paymentSchemas,
  items: {
    'payment.stages': {
      name: { en: 'the stages of payment', 'zh-Hans': '分阶段支付的比例与条件' },
      when: whereFixed,
    },
  },
  findings: PAYMENT_FINDINGS,
  conflicts: paymentConflicts,
  freeText: ({ method }) =>
    method === undefined ? [] : [{ at: '/method', text: method, weight: 'note' }],
});
