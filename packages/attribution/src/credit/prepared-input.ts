import { inputInvalid } from '@livelane/contracts/vocabulary';
import { inputFindings } from '../detectors/detect.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import { indexTouches, type TouchIndex } from '../identity/touch-index.ts';
import { buildJourney, journeyContext } from '../journey/build-journey.ts';
import { effectiveAdjustments } from '../journey/cumulative-adjustments.ts';
import {
  deduplicateAdjustments,
  deduplicateOrders,
  deduplicateTouches,
} from '../journey/deduplicate.ts';
import type { Journey } from '../journey/journey.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { withComparedIdentities } from '../records/compared-identity.ts';
import type { Order } from '../records/order.ts';
import type { CreatorIdentity } from '../records/persons.ts';
import type { CheckedPolicy } from './policy.ts';
import { finish, STEP, type Steps } from './steps.ts';

/** Deduplicated input with the journey of every order under a policy. */
export interface PreparedInput {
  readonly policy: CheckedPolicy;
  readonly index: TouchIndex;
  readonly journeys: readonly Journey[];
  /** Adjustments by the id of their order. */
  readonly adjustments: ReadonlyMap<string, readonly Adjustment[]>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly creators: readonly CreatorIdentity[];
  readonly findings: readonly AttributionFinding[];
}

/**
 * Deduplicates a checked input and builds its journeys.
 * @throws INPUT_INVALID with the paths of all records with one id and different content
 */
export function prepareInput(input: AttributionInput, checked: CheckedPolicy): PreparedInput {
  return finish(prepareSteps(input, checked));
}

/** {@link prepareInput} with pauses. */
export function* prepareSteps(
  input: AttributionInput,
  checked: CheckedPolicy,
): Steps<PreparedInput> {
  const { policy } = checked;
  const touches = deduplicateTouches(input.touches.map(withComparedIdentities));
  yield { what: 'touches', count: input.touches.length };
  const orders = deduplicateOrders(input.orders.map(withComparedIdentities));
  const adjustments = deduplicateAdjustments(input.adjustments ?? []);
  const issues = [touches, orders, adjustments].flatMap((found) => found.issues);
  if (issues.length > 0) throw inputInvalid('input', issues);
  const effective = effectiveAdjustments(adjustments.records);
  const index = indexTouches(touches.records, policy);
  const context = journeyContext(index, policy);
  const journeys: Journey[] = [];
  for (const [count, order] of orders.records.entries()) {
    if (count % STEP === 0) yield { what: 'orders', count };
    journeys.push(buildJourney(order, context));
  }
  return {
    policy: checked,
    index,
    journeys,
    adjustments: byOrder(effective.records),
    orders: new Map(orders.records.map((order) => [order.id, order])),
    creators: (input.creators ?? []).map(withComparedIdentities),
    findings: [
      ...touches.findings,
      ...orders.findings,
      ...adjustments.findings,
      ...effective.findings,
      ...inputFindings({ policy, touches: touches.records, index, journeys }),
    ],
  };
}

function byOrder(adjustments: readonly Adjustment[]): Map<string, Adjustment[]> {
  const orders = new Map<string, Adjustment[]>();
  for (const adjustment of adjustments) {
    const list = orders.get(adjustment.orderId);
    if (list === undefined) orders.set(adjustment.orderId, [adjustment]);
    else list.push(adjustment);
  }
  return orders;
}
