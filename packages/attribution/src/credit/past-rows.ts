import {
  type CreditedSale,
  type Instant,
  type Money,
  money,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { MergedOrder } from '../journey/deduplicate.ts';
import { compoundId } from '../records/compound-id.ts';
import { type Booking, compareBookings } from './adjust.ts';

/** A row that was written before. */
export interface PastRow {
  /** Its first revision. */
  readonly first: CreditedSale;
  /** Its highest revision, which counts. */
  readonly newest: CreditedSale;
}

/** The rows of an order that were written before, by id. */
export type PastRows = ReadonlyMap<string, PastRow>;

/** Rows that were written before, by order. */
export function pastRowsByOrder(rows: readonly CreditedSale[]): ReadonlyMap<string, PastRows> {
  const orders = new Map<string, Map<string, PastRow>>();
  for (const row of rows) {
    const order = orders.get(row.orderId) ?? new Map<string, PastRow>();
    orders.set(row.orderId, order);
    const { first, newest } = order.get(row.id) ?? { first: row, newest: row };
    order.set(row.id, {
      first: row.revision < first.revision ? row : first,
      newest: row.revision > newest.revision ? row : newest,
    });
  }
  return orders;
}

/** The sale rows among an order's rows. */
export function pastSales(past: PastRows): CreditedSale[] {
  return [...past.values()].flatMap(({ newest }) => (newest.adjusts === null ? [newest] : []));
}

/** The order with its cancellation as it was booked, also where the input has an older copy of the order. */
export function withPastStatus(order: MergedOrder, past: PastRows): MergedOrder {
  const status = compoundId('status', order.id);
  const booked = order.lines
    .map(({ id }) => past.get(compoundId('cancellation', status, id)))
    .find((row) => row !== undefined);
  if (booked === undefined) return order;
  return { ...order, status: 'cancelled', statusRecordedAt: booked.first.recordedAt };
}

/** The adjustments of an order, and those that are known from their rows alone, booked as records of their own. */
export function withRestored(bookings: readonly Booking[], past: PastRows): Booking[] {
  const known = new Set(bookings.flatMap(({ rowIds }) => rowIds));
  const restored = [...past.values()]
    .filter(({ newest }) => newest.adjusts !== null && !known.has(newest.id))
    .filter(({ newest }) => newest.money.minor !== '0')
    .map(restoredBooking);
  return [...bookings, ...restored].sort(compareBookings);
}

function restoredBooking({ first, newest: row }: PastRow): Booking {
  const units = toMinor(row.money);
  return {
    adjustment: {
      id: row.id,
      orderId: row.orderId,
      lineId: row.lineId,
      change: row.change as Booking['adjustment']['change'],
      money: money(row.money.currency, units < 0n ? -units : units),
      at: row.occurredAt,
    },
    recordedAt: first.recordedAt,
    closesOrder: false,
    rowIds: [row.id],
    isRestored: true,
  };
}

/**
 * The rows to append so that what was written says what the rows of now say: new rows, a revision of each row that
 * differs, and a revision without money of each that is no more.
 * @param revisedAt - when a difference to a row became known
 */
export function appendedRows(
  rows: readonly CreditedSale[],
  past: PastRows,
  revisedAt: (row: CreditedSale) => Instant,
): CreditedSale[] {
  const now = new Set(rows.map(({ id }) => id));
  const gone = [...past.values()].flatMap(({ newest }) =>
    now.has(newest.id) || newest.money.minor === '0' ? [] : [newest],
  );
  return [...rows, ...gone.map(withoutMoney)].flatMap((row) => {
    const before = past.get(row.id)?.newest;
    if (before === undefined) return [row];
    if (settledContent(row) === settledContent(before)) return [];
    return [{ ...row, revision: before.revision + 1, recordedAt: revisedAt(before) }];
  });
}

/** What matters of a row to whoever pays by it: not when it was known, nor the policy's hash, nor the words of the reason. */
function settledContent({ recordedAt, revision, policy, findings, ...row }: CreditedSale): string {
  const credits = row.credits.map(({ evidence: { touchIds, ruleId }, ...credit }) => ({
    ...credit,
    evidence: { touchIds, ruleId },
  }));
  return canonicalJson({ ...row, credits });
}

function withoutMoney(row: CreditedSale): CreditedSale {
  const nothing: Money = money(row.money.currency, 0n);
  return {
    ...row,
    money: nothing,
    credits: row.credits.map((credit) => ({ ...credit, amount: nothing })),
  };
}
