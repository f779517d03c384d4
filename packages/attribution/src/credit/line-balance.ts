import { allocateUnits, type CreditedSale, type Id, toMinor } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';

/**
 * An order line's sale row with what is left of it. Returns and disputes are kept apart: what is left is what was sold,
 * less what was returned, less what disputes hold, at least 0. A refund during a dispute therefore survives its win.
 */
export interface LineBalance {
  readonly lineId: Id;
  readonly sale: CreditedSale;
  readonly sold: bigint;
  /** Minor units that refunds and cancellations took back, at most what was sold. */
  returned: bigint;
  /** Minor units that disputes hold, at most what was sold; below 0 where a win is known before its chargeback. */
  disputed: bigint;
  /** Whether the order was cancelled by its status, so that nothing is left whatever else is known. */
  isCancelled: boolean;
  /** Remaining minor units by credit, in the order of the row's credits. */
  remaining: bigint[];
  /** Minor units by credit that chargebacks took and did not return. */
  chargedBack: bigint[];
  /** Number of adjustments booked on the line. */
  adjusted: number;
}

/** The balance of a sale that nothing has adjusted yet. */
export function balanceOf(sale: CreditedSale): LineBalance {
  const amounts = sale.credits.map(({ amount }) => toMinor(amount));
  return {
    lineId: sale.lineId ?? '',
    sale,
    sold: toMinor(sale.money),
    returned: 0n,
    disputed: 0n,
    isCancelled: false,
    remaining: amounts,
    chargedBack: amounts.map(() => 0n),
    adjusted: 0,
  };
}

/** What is left of a line in minor units. */
export function leftOf({ sold, returned, disputed, isCancelled }: LineBalance): bigint {
  const left = sold - returned - (disputed > 0n ? disputed : 0n);
  return isCancelled || left < 0n ? 0n : left;
}

/** What can still be returned of a line, the disputed part included. */
export function returnableOf({ sold, returned, isCancelled }: LineBalance): bigint {
  return isCancelled ? 0n : sold - returned;
}

/** Books a part of an adjustment on a line; the line's credits are moved by {@link moveCredits}. */
export function book(line: LineBalance, change: Adjustment['change'], part: bigint): void {
  if (change === 'chargeback-won') line.disputed = largest(line.disputed - part, -line.sold);
  else if (change === 'chargeback') line.disputed = smallest(line.disputed + part, line.sold);
  else line.returned = smallest(line.returned + part, line.sold);
}

/**
 * Moves the credits of a line by what changed of what is left: taken from what remains of each in proportion, or given
 * back in proportion to what chargebacks took. Parts are divided by largest remainder, so they sum exactly, and no credit
 * goes below zero or above what it was.
 * @param moved - minor units, below 0 where they are taken
 * @returns the units by credit, with the sign of `moved`
 */
export function moveCredits(
  line: LineBalance,
  change: Adjustment['change'],
  moved: bigint,
): bigint[] {
  const [pool, sign] = moved < 0n ? [line.remaining, -1n] : [line.chargedBack, 1n];
  const parts = allocateUnits(sign * moved, pool).map((part) => sign * part);
  line.remaining = line.remaining.map((left, position) => left + (parts[position] ?? 0n));
  if (change.startsWith('chargeback'))
    line.chargedBack = line.chargedBack.map((held, position) => held - (parts[position] ?? 0n));
  line.adjusted += 1;
  return parts;
}

function largest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smallest(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
