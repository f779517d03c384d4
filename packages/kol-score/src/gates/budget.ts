import { compareMoney, findingOf, formatMoney } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { CheckGate } from './gate.ts';

/** The fixed fee is within the budget of the brief. */
export const checkBudget: CheckGate = ({ brief, terms }, path) => {
  const id = 'budget';
  if (!terms.feeKnown) {
    const reason = { en: 'the fee is not known: ask for a quote', 'zh-Hans': '费用未知：请先询价' };
    return { gate: { id, passed: true, reason } };
  }
  const [fee, budget] = [formatMoney(terms.fixedFee), formatMoney(brief.budget)];
  const passed = compareMoney(terms.fixedFee, brief.budget) <= 0;
  const reason = passed
    ? { en: `asks for ${fee} of a budget of ${budget}`, 'zh-Hans': `报价 ${fee}，预算 ${budget}` }
    : {
        en: `asks for ${fee}; the budget is ${budget}`,
        'zh-Hans': `报价 ${fee}，超出预算 ${budget}`,
      };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, 'FEE_ABOVE_BUDGET', { path, params: { fee, budget } }),
  };
};
