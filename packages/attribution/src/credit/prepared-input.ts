import {
  type AttributionPolicy,
  type InputIssue,
  inputInvalid,
} from '@livelane/contracts/vocabulary';
import { inputFindings } from '../detectors/detect.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import { indexTouches, type TouchIndex } from '../identity/touch-index.ts';
import { buildJourney, journeyContext } from '../journey/build-journey.ts';
import { effectiveAdjustments } from '../journey/cumulative-adjustments.ts';
import {
  deduplicateAdjustments,
  deduplicateOrders,
  deduplicateTouches,
  type MergedOrder,
} from '../journey/deduplicate.ts';
import type { Journey } from '../journey/journey.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { withComparedIdentities } from '../records/compared-identity.ts';
import type { Order } from '../records/order.ts';
import type { CreatorIdentity } from '../records/persons.ts';
import type { Touch } from '../records/touch.ts';
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

/** Touches of different ids, indexed by the keys that join them to orders. */
export interface IndexedTouches {
  readonly index: TouchIndex;
  /** At least the touches whose kind this version does not know. */
  readonly touches: readonly Touch[];
  /** What is remarked about copies of touches. */
  readonly findings: readonly AttributionFinding[];
}

/** An input whose touches may be held otherwise than as records. */
export interface PreparableInput extends AttributionInput {
  /** The touches under a policy. Default: `touches`, each once. */
  readonly indexed?: (policy: AttributionPolicy) => IndexedTouches;
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
  input: PreparableInput,
  checked: CheckedPolicy,
): Steps<PreparedInput> {
  return yield* journeySteps(yield* indexSteps(input, checked));
}

/** The journeys of all orders of an indexed input, with pauses. */
export function* journeySteps(input: IndexedInput): Steps<PreparedInput> {
  const { orders, touches, findings, ...indexed } = input;
  const { index, policy: checked } = indexed;
  const context = journeyContext(index, checked.policy);
  const journeys: Journey[] = [];
  for (const [count, order] of orders.entries()) {
    if (count % STEP === 0) yield { what: 'orders', count };
    journeys.push(buildJourney(order, context));
  }
  return {
    ...indexed,
    journeys,
    orders: new Map(orders.map((order) => [order.id, order])),
    findings: [...findings, ...inputFindings({ policy: checked.policy, touches, index, journeys })],
  };
}

/** Deduplicated input without its journeys. */
export interface IndexedInput extends Omit<PreparedInput, 'journeys' | 'orders'> {
  /** Sorted by id. */
  readonly orders: readonly MergedOrder[];
  /** At least the touches whose kind this version does not know. */
  readonly touches: readonly Touch[];
  /** What is remarked about copies and adjustments. */
  readonly findings: readonly AttributionFinding[];
}

/** Deduplicates a checked input and indexes its touches, with pauses. @throws INPUT_INVALID as {@link prepareInput} does */
export function* indexSteps(input: PreparableInput, checked: CheckedPolicy): Steps<IndexedInput> {
  const touches = touchesOf(input, checked.policy);
  yield { what: 'touches', count: input.touches.length };
  const orders = deduplicateOrders(input.orders.map(withComparedIdentities));
  const adjustments = deduplicateAdjustments(input.adjustments ?? []);
  const issues = [touches, orders, adjustments].flatMap((found) => found.issues);
  if (issues.length > 0) throw inputInvalid('input', issues);
  const effective = effectiveAdjustments(adjustments.records);
  const { index, touches: records, findings } = touches.indexed();
  return {
    policy: checked,
    index,
    orders: orders.records,
    touches: records,
    adjustments: byOrder(effective.records),
    creators: (input.creators ?? []).map(withComparedIdentities),
    findings: [...findings, ...orders.findings, ...adjustments.findings, ...effective.findings],
  };
}

interface TouchesOf {
  readonly issues: readonly InputIssue[];
  /** To be called where there are no issues. */
  readonly indexed: () => IndexedTouches;
}

function touchesOf({ touches, indexed }: PreparableInput, policy: AttributionPolicy): TouchesOf {
  if (indexed !== undefined) return { issues: [], indexed: () => indexed(policy) };
  const { records, findings, issues } = deduplicateTouches(touches.map(withComparedIdentities));
  const index = () => indexTouches(records, policy);
  return { issues, indexed: () => ({ index: index(), touches: records, findings }) };
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
