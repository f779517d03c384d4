import {
  allocateUnits,
  type CreditedSale,
  type Id,
  type Instant,
  money,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type AttributionFinding, findingOfSale } from '../findings/finding.ts';
import { type MergedOrder, recordedInstant } from '../journey/deduplicate.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { compoundId } from '../records/compound-id.ts';
import { covered, datedBeforeOrder, exceeds, rejectionOf } from './adjustment-findings.ts';
import { book, type LineBalance, leftOf, moveCredits, returnableOf } from './line-balance.ts';

/** The rows that adjustments add to an order, and the findings about them. */
export interface BookedAdjustments {
  readonly rows: CreditedSale[];
  readonly findings: AttributionFinding[];
}

/** An adjustment at its place among those of its order. */
export interface Booking {
  readonly adjustment: Adjustment;
  /** When it became known, with its order. */
  readonly recordedAt: Instant;
  /** Whether it is the order's status instead of a record; nothing of the order is left from then on. */
  readonly closesOrder: boolean;
  /** The ids of its rows, by the order's lines. */
  readonly rowIds: readonly Id[];
  /** Whether it is known from its row alone, about which nothing new is to be found. */
  readonly isRestored: boolean;
}

/**
 * The adjustments of an order in the order in which they are booked: by the time they became known, so that a later one
 * never changes an earlier row. Where the order's status cancels it, that is one of them, before records of that time.
 */
export function bookingsOf(order: MergedOrder, adjustments: readonly Adjustment[]): Booking[] {
  const booking = (adjustment: Adjustment, closesOrder: boolean): Booking => ({
    adjustment,
    recordedAt: latest(recordedInstant(adjustment), order.recordedAt),
    closesOrder,
    rowIds: order.lines.map(({ id }) => compoundId(adjustment.change, adjustment.id, id)),
    isRestored: false,
  });
  return [
    ...cancellation(order).map((adjustment) => booking(adjustment, true)),
    ...adjustments.map((adjustment) => booking(adjustment, false)),
  ].sort(compareBookings);
}

/** Comparator of adjustments: when they became known, the order's status before records, when they happened, id. */
export function compareBookings(a: Booking, b: Booking): number {
  return (
    compare(a.recordedAt, b.recordedAt) ||
    Number(b.closesOrder) - Number(a.closesOrder) ||
    Date.parse(a.adjustment.at) - Date.parse(b.adjustment.at) ||
    compare(a.adjustment.id, b.adjustment.id)
  );
}

/** The cancellation of an order whose status says so. */
function cancellation(order: MergedOrder): Adjustment[] {
  const currency = order.lines[0]?.money.currency;
  if (order.status !== 'cancelled' || currency === undefined) return [];
  const at = order.statusRecordedAt;
  return [
    {
      ...{ id: compoundId('status', order.id), orderId: order.id, lineId: null },
      ...{ change: 'cancellation', money: money(currency, 0n), at, recordedAt: at },
    },
  ];
}

/**
 * Books adjustments on the lines of their order, one after the other. A row says by how much an adjustment changed what is
 * left of its line.
 */
export function bookAdjustments(
  order: MergedOrder,
  lines: readonly LineBalance[],
  bookings: readonly Booking[],
): BookedAdjustments {
  const booked: BookedAdjustments = { rows: [], findings: [] };
  for (const booking of bookings) {
    const { adjustment, closesOrder, isRestored } = booking;
    if (closesOrder) {
      bookParts(booking, { lines, parts: lines.map(leftOf), booked });
      continue;
    }
    if (!isRestored) booked.findings.push(...datedBeforeOrder(order, adjustment));
    const targets =
      adjustment.lineId === null
        ? lines
        : lines.filter(({ lineId }) => lineId === adjustment.lineId);
    const rejection = rejectionOf(adjustment, targets);
    if (rejection !== undefined) booked.findings.push(rejection);
    else bookRecord(booking, targets, booked);
  }
  return booked;
}

function bookRecord(
  booking: Booking,
  lines: readonly LineBalance[],
  booked: BookedAdjustments,
): void {
  const { adjustment } = booking;
  const requested = toMinor(adjustment.money);
  const available = sum(lines.map((line) => availableFor(adjustment.change, line)));
  const isClosed = lines.every(({ isCancelled }) => isCancelled);
  const isExcess = !isClosed && !booking.isRestored && requested > available;
  const excess = isExcess ? exceeds(adjustment, available) : undefined;
  if (excess !== undefined) booked.findings.push(excess);
  const parts = partsByLine(adjustment.change, requested, lines);
  const moved = bookParts(booking, { lines, parts, booked, excess });
  const isCovered = isClosed || (moved < requested && moved < available);
  if (isCovered && !booking.isRestored) booked.findings.push(covered(adjustment));
}

/** How much of a line an adjustment can be about. */
function availableFor(change: Adjustment['change'], line: LineBalance): bigint {
  if (change === 'chargeback') return leftOf(line);
  if (change !== 'chargeback-won') return returnableOf(line);
  return line.disputed > 0n && !line.isCancelled ? line.disputed : 0n;
}

/** Divides an amount over lines: by what is left of them or disputed, and what exceeds that by what it can be about besides. */
function partsByLine(
  change: Adjustment['change'],
  requested: bigint,
  lines: readonly LineBalance[],
): bigint[] {
  if (lines.length === 1) return [requested];
  const first = lines.map((line) =>
    change === 'chargeback-won' ? availableFor(change, line) : leftOf(line),
  );
  const whole = sum(first);
  if (requested <= whole && whole > 0n) return allocateUnits(requested, first);
  const bound = (line: LineBalance): bigint =>
    change.startsWith('chargeback') ? line.sold : returnableOf(line);
  const rest = lines.map((line, position) => bound(line) - (first[position] ?? 0n));
  if (sum(rest) === 0n) return first;
  const more = allocateUnits(requested - whole, rest);
  return first.map((part, position) => part + (more[position] ?? 0n));
}

interface Parts {
  readonly lines: readonly LineBalance[];
  /** Minor units by line. */
  readonly parts: readonly bigint[];
  readonly booked: BookedAdjustments;
  readonly excess?: AttributionFinding | undefined;
}

/** Books the parts of an adjustment, with a row for each line of which more or less is left. @returns the units moved */
function bookParts(booking: Booking, { lines, parts, booked, excess }: Parts): bigint {
  const { change } = booking.adjustment;
  let all = 0n;
  lines.forEach((line, position) => {
    const before = leftOf(line);
    book(line, change, parts[position] ?? 0n);
    if (booking.closesOrder) line.isCancelled = true;
    const moved = leftOf(line) - before;
    if (moved === 0n) return;
    all += moved < 0n ? -moved : moved;
    const units = moveCredits(line, change, moved);
    booked.rows.push(adjustmentRow(line, units, { booking, excess }));
  });
  return all;
}

function adjustmentRow(
  line: LineBalance,
  units: readonly bigint[],
  { booking, excess }: Pick<Parts, 'excess'> & { readonly booking: Booking },
): CreditedSale {
  // What goes back reduces the base of a commission in proportion; for how many pieces is not known.
  const { quantity: _quantity, breakdown: _breakdown, ...sale } = line.sale;
  const { currency } = sale.money;
  const { adjustment, recordedAt, isRestored } = booking;
  return {
    ...sale,
    id: isRestored ? adjustment.id : compoundId(adjustment.change, adjustment.id, line.lineId),
    change: adjustment.change,
    adjusts: sale.id,
    occurredAt: toInstant(Date.parse(adjustment.at)),
    recordedAt,
    revision: 1 + line.adjusted,
    money: money(currency, sum(units)),
    credits: sale.credits.map((credit, position) => ({
      ...credit,
      amount: money(currency, units[position] ?? 0n),
    })),
    findings: excess === undefined ? [] : [findingOfSale(excess)],
  };
}

function sum(parts: readonly bigint[]): bigint {
  return parts.reduce((total, part) => total + part, 0n);
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
