import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { FieldRow, Placed } from '@livelane/contracts/vocabulary/node';
import { orderRecords } from '../../shop/order-records.ts';
import type { OrderContext } from './order-context.ts';
import { orderDrafts } from './order-draft.ts';
import { byCreator, shopOrderOf } from './shop-orders.ts';
import { creditedOrder } from './touches.ts';
import { visitTouch } from './visits.ts';

/** The records that the rows of an export make: each order, its touch where the export names a creator, its adjustments. */
export function* recordsOfOrderRows(
  rows: Iterable<FieldRow>,
  issues: InputIssue[],
  context: Omit<OrderContext, 'issues'>,
): Generator<Placed> {
  const all: OrderContext = { ...context, issues };
  const visits: Placed[] = [];
  const noted = function* (): Generator<FieldRow> {
    for (const row of rows) {
      const { refined } = context.kind;
      const touch = refined === undefined ? undefined : visitTouch(refined(row.fields), context);
      if (touch !== undefined) visits.push({ line: row.line, value: touch });
      yield row;
    }
  };
  const drafts = orderDrafts(noted(), context.kind, issues);
  yield* visits;
  for (const whole of drafts) {
    const parts = byCreator(whole);
    if (parts.length > 1) context.note('ORDER_SPLIT', whole.id);
    for (const draft of parts) {
      const line = draft.rows[0]?.lineNumber ?? draft.lineNumber;
      const shop = shopOrderOf(draft, all);
      if (shop === undefined) continue;
      const { order, adjustments } = orderRecords(shop);
      const credited = order === undefined ? undefined : creditedOrder(order, draft, all);
      if (order !== undefined)
        yield { line, value: { kind: 'order', ...(credited?.order ?? order) } };
      if (credited !== undefined) yield { line, value: credited.touch };
      for (const adjustment of adjustments)
        yield { line, value: { kind: 'adjustment', ...adjustment } };
    }
  }
}
