import { toEpochMs } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import type { ColumnType } from './dialects/dialect.ts';

/**
 * The tables, or views, that a plan reads: their columns by name. Instants are whole milliseconds since 1970 in UTC, money
 * whole minor units. A list that is empty is an empty list, not null.
 */
export const TABLES = {
  touches: {
    id: 'text',
    kind: 'text',
    at_ms: 'integer',
    persons: 'texts',
    creator: 'text?',
    channel: 'text',
    click_id: 'text?',
    code: 'text?',
    dwell_seconds: 'integer?',
    session_id: 'text?',
  },
  orders: {
    id: 'text',
    at_ms: 'integer',
    persons: 'texts',
    codes: 'texts',
    codes_known: 'integer',
    click_ids: 'texts',
    in_room: 'text?',
    status: 'text',
  },
  lines: { order_id: 'text', line_id: 'text', currency: 'text', minor: 'integer' },
  adjustments: {
    id: 'text',
    order_id: 'text',
    line_id: 'text?',
    change: 'text',
    currency: 'text',
    minor: 'integer',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

/** The name of one of {@link TABLES}. */
export type TableKey = keyof typeof TABLES;

/** A cell: bigint where the column is an integer. */
export type Cell = string | bigint | null | readonly string[];

/** The rows of a table by column. */
export type TableRow<Key extends TableKey = TableKey> = {
  readonly [Column in keyof (typeof TABLES)[Key]]: Cell;
};

/**
 * Records as the rows of {@link TABLES}, copies included.
 * @param input - records that match their schemas
 * @example
 * ```ts
 * import { tableRows } from '@livelane/attribution/sql';
 * const rows = tableRows({
 *   touches: [],
 *   orders: [{ id: 'O1', at: '1970-01-01T00:00:01Z', lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] }],
 * });
 * rows.lines[0]?.minor === 1999n; // => true
 * ```
 */
export function tableRows(input: AttributionInput): {
  readonly [Key in TableKey]: readonly TableRow<Key>[];
} {
  return {
    touches: input.touches.map(touchRow),
    orders: input.orders.map(orderRow),
    lines: input.orders.flatMap(lineRows),
    adjustments: (input.adjustments ?? []).map(adjustmentRow),
  };
}

function touchRow(touch: Touch): TableRow<'touches'> {
  const { id, kind, at, persons, creator, channel, clickId, code, dwellSeconds, sessionId } = touch;
  return {
    ...{ id, kind, at_ms: BigInt(toEpochMs(at)), persons, creator, channel },
    click_id: clickId ?? null,
    code: code ?? null,
    dwell_seconds: dwellSeconds === undefined ? null : BigInt(dwellSeconds),
    session_id: sessionId ?? null,
  };
}

function orderRow(order: Order): TableRow<'orders'> {
  return {
    id: order.id,
    at_ms: BigInt(toEpochMs(order.at)),
    persons: order.persons ?? [],
    codes: order.codes ?? [],
    codes_known: order.codes === undefined ? 0n : 1n,
    click_ids: order.clickIds ?? [],
    in_room: order.inRoom ?? null,
    status: order.status ?? 'paid',
  };
}

function lineRows(order: Order): TableRow<'lines'>[] {
  return order.lines.map(({ id, money }) => ({
    order_id: order.id,
    line_id: id,
    currency: money.currency,
    minor: BigInt(money.minor),
  }));
}

function adjustmentRow(adjustment: Adjustment): TableRow<'adjustments'> {
  const { id, orderId, lineId, change, money } = adjustment;
  return {
    ...{ id, order_id: orderId, line_id: lineId, change },
    ...{ currency: money.currency, minor: BigInt(money.minor) },
  };
}
