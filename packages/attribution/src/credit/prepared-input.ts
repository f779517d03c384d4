import {
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { inputFindings } from '../detectors/detect.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import { indexTouches, type TouchIndex } from '../identity/touch-index.ts';
import { buildJourney, journeyContext } from '../journey/build-journey.ts';
import {
  deduplicateAdjustments,
  deduplicateOrders,
  deduplicateTouches,
} from '../journey/deduplicate.ts';
import type { Journey } from '../journey/journey.ts';
import { type Adjustment, AdjustmentSchema } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { type Order, OrderSchema } from '../records/order.ts';
import { type CreatorIdentity, CreatorIdentitySchema } from '../records/persons.ts';
import { TouchSchema } from '../records/touch.ts';
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

/** @throws INPUT_INVALID with the path of every field that does not match its schema */
export function checkInput(input: AttributionInput): void {
  if (typeof input !== 'object' || input === null)
    throw inputInvalid('input', [inputIssue('OBJECT', { received: input })]);
  const { touches, orders, adjustments = [], creators = [] } = input;
  const issues = [
    ...schemaIssues('touches', touches, TouchSchema),
    ...schemaIssues('orders', orders, OrderSchema),
    ...schemaIssues('adjustments', adjustments, AdjustmentSchema),
    ...schemaIssues('creators', creators, CreatorIdentitySchema),
  ];
  if (issues.length > 0) throw inputInvalid('input', issues);
}

function schemaIssues(
  what: string,
  records: readonly unknown[],
  schema: z.core.$ZodType,
): InputIssue[] {
  if (!Array.isArray(records))
    return [inputIssue('ARRAY', { path: `/${what}`, received: records })];
  return records.flatMap((item, position) =>
    inputIssues(schema, item).map((issue) => ({
      ...issue,
      path: `/${what}/${position}${issue.path}`,
    })),
  );
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
  const touches = deduplicateTouches(input.touches);
  yield { what: 'touches', count: input.touches.length };
  const orders = deduplicateOrders(input.orders);
  const adjustments = deduplicateAdjustments(input.adjustments ?? []);
  const issues = [touches, orders, adjustments].flatMap((found) => found.issues);
  if (issues.length > 0) throw inputInvalid('input', issues);
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
    adjustments: byOrder(adjustments.records),
    orders: new Map(orders.records.map((order) => [order.id, order])),
    creators: input.creators ?? [],
    findings: [
      ...touches.findings,
      ...orders.findings,
      ...adjustments.findings,
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
