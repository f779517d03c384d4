import { compareMoney, findingOf, formatMoney } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { CheckGate, GateRule } from './gate.ts';

/** Whether the fixed fee is within the budget of the brief; one that is not known is. */
export const isWithinBudget: GateRule['isPassed'] = ({ brief, terms }) =>
  !terms.feeKnown || compareMoney(terms.fixedFee, brief.budget) <= 0;

/** The fixed fee is within the budget of the brief. */
export const checkBudget: CheckGate = (input, path) => {
  const { brief, terms } = input;
  const id = 'budget';
  if (!terms.feeKnown) {
    const reason = { en: 'the fee is not known: ask for a quote', 'zh-Hans': '费用未知：请先询价' };
    return { gate: { id, passed: true, reason } };
  }
  const [fee, budget] = [formatMoney(terms.fixedFee), formatMoney(brief.budget)];
  const passed = isWithinBudget(input);
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
