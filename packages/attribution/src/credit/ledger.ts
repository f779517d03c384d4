import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { clickFloods, sharedClickIds } from '../findings/clicks.ts';
import { unknownCodes } from '../findings/codes.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import { codeOwners, sharedCodes } from '../identity/codes.ts';
import { indexTouches, type TouchIndex } from '../identity/touch-index.ts';
import { type Journey, journeyOf } from '../journey/journey.ts';
import {
  type Adjustment,
  AdjustmentSchema,
  type AttributionInput,
  CreatorIdentitySchema,
  type Order,
  OrderSchema,
} from '../journey/order.ts';
import { TouchSchema } from '../journey/touch.ts';
import { uniqueAdjustments, uniqueOrders, uniqueTouches } from '../journey/unique.ts';
import { eligibility } from '../windows/eligible.ts';
import type { CheckedPolicy } from './policy.ts';

/** Everything known, each record once: every order with its journey. */
export interface Ledger {
  readonly index: TouchIndex;
  readonly journeys: readonly Journey[];
  readonly adjustments: ReadonlyMap<string, readonly Adjustment[]>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly findings: readonly AttributionFinding[];
}

/** @throws INPUT_INVALID with the path of every record that does not have the documented form */
export function checkInput(input: AttributionInput): void {
  if (typeof input !== 'object' || input === null) {
    const received = describeReceived(input);
    throw inputInvalid('attribution input', [
      { path: '', message: 'an object of touches and orders', received },
    ]);
  }
  const { touches, orders, adjustments = [], creators = [] } = input;
  const issues = [
    ...misfits('touches', touches, TouchSchema),
    ...misfits('orders', orders, OrderSchema),
    ...misfits('adjustments', adjustments, AdjustmentSchema),
    ...misfits('creators', creators, CreatorIdentitySchema),
  ];
  if (issues.length > 0) throw inputInvalid('attribution input', issues);
}

function misfits(what: string, records: readonly unknown[], schema: z.core.$ZodType): InputIssue[] {
  if (!Array.isArray(records))
    return [{ path: `/${what}`, message: 'a list', received: typeof records }];
  return records.flatMap((item, place) =>
    inputIssues(schema, item).map((issue) => ({
      ...issue,
      path: `/${what}/${place}${issue.path}`,
    })),
  );
}

/**
 * The ledger of an input that is known to have the documented form.
 * @throws INPUT_INVALID where one id stands for two contents
 */
export function openLedger(input: AttributionInput, { policy }: CheckedPolicy): Ledger {
  const touches = uniqueTouches(input.touches);
  const orders = uniqueOrders(input.orders);
  const adjustments = uniqueAdjustments(input.adjustments ?? []);
  const index = indexTouches(touches.records, policy);
  const context = {
    index,
    policy,
    codeOwner: codeOwners(policy),
    eligible: eligibility(policy),
  };
  const journeys = orders.records.map((order) => journeyOf(order, context));
  const byOrder = new Map<string, Adjustment[]>();
  for (const adjustment of adjustments.records) {
    const list = byOrder.get(adjustment.orderId);
    if (list === undefined) byOrder.set(adjustment.orderId, [adjustment]);
    else list.push(adjustment);
  }
  return {
    index,
    journeys,
    adjustments: byOrder,
    orders: new Map(orders.records.map((order) => [order.id, order])),
    findings: [
      ...touches.findings,
      ...orders.findings,
      ...adjustments.findings,
      ...sharedCodes(policy),
      ...unknownCodes(journeys),
      ...clickFloods(index),
      ...sharedClickIds(index),
    ],
  };
}
