import type { GradeFinding } from '../findings/finding.ts';
import { checkBudget } from './budget.ts';
import { checkCompetitorConflict } from './competitor-conflict.ts';
import { checkExpectedOrders } from './expected-orders.ts';
import type { CheckGate, Gate, GateInput } from './gate.ts';
import { checkMarketPermit } from './market-permit.ts';
import { checkPlatform } from './platform.ts';
import { checkShippableAudience } from './shippable-audience.ts';

const CHECKS: readonly CheckGate[] = [
  checkPlatform,
  checkShippableAudience,
  checkCompetitorConflict,
  checkMarketPermit,
  checkBudget,
  checkExpectedOrders,
];

/** Every gate with its verdict and reason, and the findings of those that are not passed or could not be decided. */
export function checkGates(input: GateInput): {
  readonly gates: Gate[];
  readonly findings: GradeFinding[];
} {
  const checks = CHECKS.map((check, index) => check(input, `/gates/${index}`));
  return {
    gates: checks.map(({ gate }) => gate),
    findings: checks.flatMap(({ finding }) => finding ?? []),
  };
}
