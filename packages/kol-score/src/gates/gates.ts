import type { GradeFinding } from '../findings/finding.ts';
import { checkBudget, isWithinBudget } from './budget.ts';
import { checkCompetitorConflict, servesNoCompetitor } from './competitor-conflict.ts';
import { bringsOrders, checkExpectedOrders } from './expected-orders.ts';
import type { Gate, GateInput, GateRule } from './gate.ts';
import { checkMarketPermit, holdsPermits } from './market-permit.ts';
import { checkPlatform, isOnPlatform } from './platform.ts';
import { checkSaleMargin, leavesMargin } from './sale-margin.ts';
import { checkShippableAudience, isShippable } from './shippable-audience.ts';

const RULES: readonly GateRule[] = [
  { isPassed: isOnPlatform, check: checkPlatform },
  { isPassed: isShippable, check: checkShippableAudience },
  { isPassed: servesNoCompetitor, check: checkCompetitorConflict },
  { isPassed: holdsPermits, check: checkMarketPermit },
  { isPassed: isWithinBudget, check: checkBudget },
  { isPassed: leavesMargin, check: checkSaleMargin },
  { isPassed: bringsOrders, check: checkExpectedOrders },
];

/** Whether every gate is passed. */
export function passesGates(input: GateInput): boolean {
  return RULES.every(({ isPassed }) => isPassed(input));
}

/** Every gate with its verdict and reason, and the findings of those that are not passed or could not be decided. */
export function checkGates(input: GateInput): {
  readonly gates: Gate[];
  readonly findings: GradeFinding[];
} {
  const checks = RULES.map(({ check }, index) => check(input, `/gates/${index}`));
  return {
    gates: checks.map(({ gate }) => gate),
    findings: checks.flatMap(({ finding }) => finding ?? []),
  };
}
