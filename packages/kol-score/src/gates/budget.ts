import {
  addMoney,
  compareMoney,
  findingOf,
  formatMoney,
  type GradeTerms,
  type Money,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { CheckGate, GateRule } from './gate.ts';

/** What is paid for one live: the fixed fee, where it is known, and the samples. */
function paidFor({ fixedFee, samples }: GradeTerms): Money {
  return samples === undefined ? fixedFee : addMoney(fixedFee, samples);
}

/** Whether fee and samples are within the budget of the brief; a fee that is not known counts as 0. */
export const isWithinBudget: GateRule['isPassed'] = ({ brief, terms }) =>
  compareMoney(paidFor(terms), brief.budget) <= 0;

/** The fixed fee and the samples are within the budget of the brief. */
export const checkBudget: CheckGate = (input, path) => {
  const { brief, terms } = input;
  const id = 'budget';
  const passed = isWithinBudget(input);
  if (!terms.feeKnown && passed) {
    const reason = { en: 'the fee is not known: ask for a quote', 'zh-Hans': '费用未知：请先询价' };
    return { gate: { id, passed, reason } };
  }
  const [fee, budget] = [formatMoney(paidFor(terms)), formatMoney(brief.budget)];
  const [asks, asksZh] =
    terms.samples === undefined
      ? [`asks for ${fee}`, `报价 ${fee}`]
      : [`fee and samples cost ${fee}`, `费用和样品共 ${fee}`];
  const reason = passed
    ? { en: `${asks} of a budget of ${budget}`, 'zh-Hans': `${asksZh}，预算 ${budget}` }
    : { en: `${asks}; the budget is ${budget}`, 'zh-Hans': `${asksZh}，超出预算 ${budget}` };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  const code = terms.samples === undefined ? 'FEE_ABOVE_BUDGET' : 'COSTS_ABOVE_BUDGET';
  return { gate, finding: findingOf(GRADE_FINDINGS, code, { path, params: { fee, budget } }) };
};
