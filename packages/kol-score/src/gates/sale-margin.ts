import { findingOf, formatPercent } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { goalOf } from '../signals/terms/goal.ts';
import { unitContribution } from '../signals/terms/unit-economics.ts';
import type { CheckGate, GateRule } from './gate.ts';

/** For sales: whether the commission leaves something of the margin of the brief's products. */
export const leavesMargin: GateRule['isPassed'] = ({ brief, terms }) =>
  goalOf(brief) !== 'sales' || unitContribution(terms, terms.commission).numerator >= 0n;

/** For sales: no sale loses money, else whoever sells least would lead. */
export const checkSaleMargin: CheckGate = (input, path) => {
  const { brief, terms } = input;
  const id = 'sale-margin';
  const goal = goalOf(brief);
  if (goal !== 'sales') {
    const reason = { en: `not asked for ${goal}`, 'zh-Hans': '非销售目标，不作要求' };
    return { gate: { id, passed: true, reason } };
  }
  const commission = formatPercent(terms.commission);
  const passed = leavesMargin(input);
  const reason = passed
    ? {
        en: `a commission of ${commission} leaves something of the margin`,
        'zh-Hans': `佣金 ${commission}，扣除后仍有毛利`,
      }
    : {
        en: `a commission of ${commission} is more than the margin: every sale loses money`,
        'zh-Hans': `佣金 ${commission} 高于毛利，每一单都亏损`,
      };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, 'SALE_LOSES_MONEY', { path, params: { commission } }),
  };
};
