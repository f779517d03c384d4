import type { AttributionStore } from '@livelane/attribution/store';
import {
  type Instant,
  money as moneyOf,
  sumMoney,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { isLivelaneError } from '@livelane/rtc/server';
import { Refusal } from '../refusal.ts';

interface Stores {
  readonly executor: SqlExecutor;
  readonly attribution: AttributionStore;
}

const ALL_TIME = { start: '1970-01-01T00:00:00Z', end: '9999-12-31T00:00:00Z' } as const;

/** Pays back what is left of an order, once. @throws Refusal ORDER_UNKNOWN, REFUNDED */
export async function refundOrder(
  { executor, attribution }: Stores,
  orderId: string,
  now: number,
): Promise<void> {
  const { orders, adjustments } = await attribution.read(ALL_TIME);
  const order = orders.find(({ id }) => id === orderId);
  if (order === undefined) throw new Refusal('ORDER_UNKNOWN', { orderId });
  const id = `refund:${orderId}`;
  const isDone = adjustments.some((it) => it.id === id);
  // What a crash has left out is made up for.
  if (isDone) await markRefunded(executor, orderId);
  if (isDone) throw new Refusal('REFUNDED', { orderId });
  const at: Instant = toInstant(now);
  const currency = order.lines[0]?.money.currency ?? 'USD';
  const paid = sumMoney(
    currency,
    order.lines.map((line) => line.money),
  );
  const own = adjustments.filter((it) => it.orderId === orderId);
  const returned = own.reduce(
    (sum, it) => sum + (it.change === 'chargeback-won' ? -toMinor(it.money) : toMinor(it.money)),
    0n,
  );
  const left = toMinor(paid) - returned;
  if (left <= 0n) throw new Refusal('REFUNDED', { orderId });
  const money = moneyOf(currency, left);
  const refund = {
    id,
    orderId,
    lineId: null,
    change: 'refund',
    money,
    at,
    recordedAt: at,
  } as const;
  await attribution.append({ adjustments: [refund] }).catch((error: unknown) => {
    // Two asked at once: the other one was first.
    throw isLivelaneError(error, 'INPUT_INVALID') ? new Refusal('REFUNDED', { orderId }) : error;
  });
  await markRefunded(executor, orderId);
}

async function markRefunded({ query }: Pick<SqlExecutor, 'query'>, orderId: string): Promise<void> {
  const sql = `update livelane_studio_order
    set placed = jsonb_set(placed::jsonb, '{refunded}', 'true')::text where id = $1 and placed is not null`;
  await query(sql, [orderId]);
}
