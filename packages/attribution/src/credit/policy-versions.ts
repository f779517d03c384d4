import { type AttributionPolicy, inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import type { AttributionFinding } from '../findings/finding.ts';
import {
  deduplicateAdjustments,
  deduplicateOrders,
  deduplicateTouches,
} from '../journey/deduplicate.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Order } from '../records/order.ts';
import { type CheckedPolicy, checkPolicy } from './policy.ts';
import type { PreparableInput } from './prepared-input.ts';

/** A policy, or its versions in time: each governs the orders placed from its `effectiveFrom` to that of the next. */
export type PolicyVersions = AttributionPolicy | readonly AttributionPolicy[];

/**
 * Policies in the order in which they take effect; of two that take effect at one instant, the lower revision first.
 * @throws INPUT_INVALID for an empty list, or a policy that {@link checkPolicy} refuses
 */
export function checkVersions(policies: PolicyVersions): readonly CheckedPolicy[] {
  if (!isList(policies)) return [checkPolicy(policies)];
  if (policies.length === 0)
    throw inputInvalid('policy', [
      inputIssue('AT_LEAST_ITEMS', { received: policies, params: { minimum: 1 } }),
    ]);
  return policies
    .map((policy, position) => checkPolicy(policy, `policy/${position}`))
    .sort((a, b) => startOf(a) - startOf(b) || a.policy.revision - b.policy.revision);
}

function isList(policies: PolicyVersions): policies is readonly AttributionPolicy[] {
  return Array.isArray(policies);
}

function startOf({ policy }: CheckedPolicy): number {
  return Date.parse(policy.effectiveFrom);
}

/** An input with the orders that a policy governs, and their adjustments. */
export interface GovernedInput {
  readonly checked: CheckedPolicy;
  readonly input: PreparableInput;
}

/**
 * An input by the policy that governs each order: the last in force when it was placed, else the first of all. Adjustments
 * without an order go with the first.
 * @throws INPUT_INVALID for records with one id and different content
 */
export function governedInputs(
  input: PreparableInput,
  versions: readonly CheckedPolicy[],
): GovernedInput[] {
  const [first, ...later] = versions;
  if (first === undefined) return [];
  if (later.length === 0) return [{ checked: first, input }];
  // Before they are parted: copies of an order that contradict each other could be governed by two policies.
  refuseContradictions(input);
  const orders = new Map<CheckedPolicy, Order[]>(versions.map((version) => [version, []]));
  const versionOf = new Map<string, CheckedPolicy>();
  for (const order of input.orders) {
    const at = Date.parse(order.at);
    const governing = versions.findLast((version) => startOf(version) <= at) ?? first;
    orders.get(governing)?.push(order);
    versionOf.set(order.id, governing);
  }
  const adjustments = input.adjustments ?? [];
  return versions.map((checked) => ({
    checked,
    input: {
      ...input,
      orders: orders.get(checked) ?? [],
      adjustments: adjustments.filter(
        ({ orderId }) => (versionOf.get(orderId) ?? first) === checked,
      ),
    },
  }));
}

function refuseContradictions({ touches, orders, adjustments = [] }: AttributionInput): void {
  const issues = [
    ...deduplicateTouches(touches).issues,
    ...deduplicateOrders(orders).issues,
    ...deduplicateAdjustments(adjustments).issues,
  ];
  if (issues.length > 0) throw inputInvalid('input', issues);
}

/** Findings of several policies, each once: those about touches come with each policy. */
export function eachOnce(findings: readonly AttributionFinding[]): AttributionFinding[] {
  return [...new Map(findings.map((found) => [JSON.stringify(found), found])).values()];
}
