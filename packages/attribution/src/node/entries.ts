import { type InputIssue, inputIssues, TOUCH_KINDS } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { type Adjustment, AdjustmentSchema } from '../records/adjustment.ts';
import { adjustmentIssues } from '../records/adjustment-issues.ts';
import { type Order, OrderSchema } from '../records/order.ts';
import { type Touch, TouchSchema } from '../records/touch.ts';

/** An order or an adjustment, as a file of both holds them. */
const ENTRIES = {
  order: z.extend(OrderSchema, { kind: z.exactOptional(z.literal('order')) }),
  adjustment: z.extend(AdjustmentSchema, { kind: z.exactOptional(z.literal('adjustment')) }),
};

/** A record of a file of orders: an order, an adjustment of one, or a touch that led to one. */
export type Entry = z.infer<(typeof ENTRIES)[keyof typeof ENTRIES]> | Touch;

/** The schema of all records of a file of orders. */
export const EntrySchema = z.union([
  ENTRIES.order,
  ENTRIES.adjustment,
  TouchSchema,
]) as z.ZodMiniType<Entry>;

const KindSchema = z.looseObject({ kind: z.enum(['order', 'adjustment', ...TOUCH_KINDS]) });

const TOUCHES: ReadonlySet<unknown> = new Set(TOUCH_KINDS);

/** The schema of an entry: by its `kind`; without one, an entry with a `change` is an adjustment. */
export function memberOf(entry: unknown): z.core.$ZodType {
  const { kind, change } = (entry ?? {}) as { readonly kind?: unknown; readonly change?: unknown };
  if (kind === undefined) return ENTRIES[change === undefined ? 'order' : 'adjustment'];
  if (TOUCHES.has(kind)) return TouchSchema;
  return kind === 'order' || kind === 'adjustment' ? ENTRIES[kind] : KindSchema;
}

/** What is wrong with an entry. */
export function entryIssues(entry: unknown): InputIssue[] {
  const member = memberOf(entry);
  return (member === ENTRIES.adjustment ? adjustmentIssues : inputIssues)(member, entry);
}

/** Whether an entry is an order. */
export function isOrder(entry: Entry): entry is Order {
  return memberOf(entry) === ENTRIES.order;
}

/** Whether an entry is an adjustment of an order. */
export function isAdjustment(entry: Entry): entry is Adjustment {
  return memberOf(entry) === ENTRIES.adjustment;
}

/** Whether a value is meant as an order or an adjustment, whatever is wrong with it. */
export function isOrderLike(value: unknown): boolean {
  const { kind, lines, orderId } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind !== undefined) return kind === 'order' || kind === 'adjustment';
  return Array.isArray(lines) || orderId !== undefined;
}

/** Whether an entry is a touch. */
export function isTouch(entry: Entry): entry is Touch {
  return memberOf(entry) === TouchSchema;
}
