import type { CellReader, TextRow } from '@livelane/contracts/vocabulary/node';
import { piecesCell } from '../../cells/pieces.ts';
import { timeCell } from '../../cells/time.ts';
import { column } from '../../column.ts';
import type { ExportKind, OrderFields } from '../../export-kind.ts';
import { flatRow } from '../../json-rows.ts';

/** Values by which Google says that it knows none. */
const UNSET: CellReader = (cell) =>
  /^\((?:not set|not provided)\)$/.test(cell) ? undefined : cell;

/** Events that begin a visit, so that their source is a touch. */
const VISITS: ReadonlySet<string> = new Set(['session_start', 'first_visit', 'page_view']);

/**
 * Events of Google Analytics 4 as its BigQuery export has them (NDJSON, or a table of the same fields): purchases are
 * orders, refunds go back, and the source of the first events of a visit is a touch. Times are microseconds since 1970.
 *
 * Read on 2026-11-29: https://developers.google.com/analytics/bigquery/event-schema
 */
export const GA4: ExportKind = {
  holds: 'orders',
  columns: [
    column('event/at', 'event_timestamp', { required: true, read: timeCell('microseconds') }),
    column('event/name', 'event_name', { required: true }),
    column('persons/user', 'user_id'),
    column('persons/ga', 'user_pseudo_id'),
    column('order/id', ['ecommerce.transaction_id', 'transaction_id'], { read: UNSET }),
    column('order/currency', ['event_params.currency', 'currency']),
    column('order/subtotal', ['event_params.value', 'value']),
    column('order/tax', ['ecommerce.tax_value', 'tax_value', 'tax']),
    column('order/shipping', ['ecommerce.shipping_value', 'shipping_value']),
    column('order/refunded', ['ecommerce.refund_value', 'refund_value']),
    column('order/codes', ['event_params.coupon', 'coupon']),
    column('line/productId', ['items.item_id', 'item_id'], { read: UNSET }),
    column('line/name', ['items.item_name', 'item_name'], { read: UNSET }),
    column('line/price', ['items.price', 'price']),
    column('line/quantity', ['items.quantity', 'quantity'], { read: piecesCell }),
    column('visit/source', ['collected_traffic_source.manual_source', 'source']),
    column('visit/medium', ['collected_traffic_source.manual_medium', 'medium']),
    column('visit/campaign', ['collected_traffic_source.manual_campaign_name', 'campaign']),
    column('visit/clickId', ['event_params.click_id', 'click_id']),
  ],
  statuses: { refunded: 'refunded' },
  rowsOf,
  refined,
  negative: 'refund',
  unused: [],
};

/** An event as rows: one for each item of a purchase, with its parameters by name. */
function rowsOf(value: unknown): TextRow[] {
  const event = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { event_params: params, items, ...rest } = event;
  const flat = { ...flatRow(rest), ...paramsOf(params) };
  const named = Object.fromEntries(Object.entries(flat).filter(([name]) => NAMES.has(name)));
  const listed = Array.isArray(items) ? items : [];
  if (event['event_name'] !== 'purchase' || listed.length === 0) return [named];
  return listed.map((item: unknown) => {
    const cells = Object.entries(flatRow(item)).map(([name, cell]) => [`items.${name}`, cell]);
    return { ...named, ...Object.fromEntries(cells.filter(([name]) => NAMES.has(name ?? ''))) };
  });
}

/** `[{key: 'currency', value: {string_value: 'USD'}}]` as `event_params.currency`. */
function paramsOf(params: unknown): TextRow {
  if (!Array.isArray(params)) return {};
  return Object.fromEntries(
    params.flatMap((param: unknown) => {
      const { key, value } = (param ?? {}) as { readonly key?: unknown; readonly value?: object };
      const known = Object.values(value ?? {}).find((it) => it !== null && it !== undefined);
      return known === undefined ? [] : [[`event_params.${String(key)}`, String(known)]];
    }),
  );
}

const NAMES: ReadonlySet<string> = new Set(
  GA4.columns.flatMap(({ column: name, aliases = [] }) => [name, ...aliases]),
);

/** A purchase is an order, a refund takes back, the first events of a visit are a touch, and others say nothing. */
function refined(fields: OrderFields): OrderFields {
  const { event, order, line, persons = {}, visit } = fields;
  const { name = '', at } = event ?? {};
  const when = at === undefined ? {} : { at };
  if (name === 'purchase') {
    const { refunded: _, ...stated } = order ?? {};
    return { order: { ...stated, ...when }, persons, ...(line === undefined ? {} : { line }) };
  }
  if (name === 'refund') {
    const { id, currency, refunded, subtotal } = order ?? {};
    const amount = refunded ?? subtotal;
    const ids = {
      ...(id === undefined ? {} : { id }),
      ...(currency === undefined ? {} : { currency }),
    };
    if (amount !== undefined) return { order: { ...ids, ...when }, line: { total: `-${amount}` } };
    return {
      order: { ...ids, status: 'refunded', ...(at === undefined ? {} : { refundedAt: at }) },
    };
  }
  return VISITS.has(name) && visit?.source !== undefined
    ? { visit: { ...visit, ...when }, persons }
    : {};
}
