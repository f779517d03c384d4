import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { ReservationAnswer } from '@livelane/rtc/server';
import { Refusal } from '../refusal.ts';

/** What the shop has left. */
export interface Stock {
  /** Units by product. */
  units(): Promise<Readonly<Record<string, number>>>;
  /**
   * Takes a unit for an order that is in the table of orders, in one step. An order that was answered before gets the same
   * answer: the room asks again after a crash.
   */
  reserve(orderId: string, productId: string): Promise<ReservationAnswer>;
}

export function createStock(executor: SqlExecutor): Stock {
  const left = async ({ query }: Pick<SqlExecutor, 'query'>, productId: string) => {
    const sql = 'select units_left from livelane_studio_units where product_id = $1';
    const [row] = await query(sql, [productId]);
    return Number(row?.['units_left'] ?? 0);
  };
  return {
    units: async () => {
      const rows = await executor.query('select product_id, units_left from livelane_studio_units');
      return Object.fromEntries(
        rows.map((it) => [String(it['product_id']), Number(it['units_left'])]),
      );
    },
    reserve: (orderId, productId) =>
      executor.transaction(async (open) => {
        const known = 'select reserved from livelane_studio_order where id = $1 for update';
        const [order] = await open.query(known, [orderId]);
        // Units are sold by the studio's own route alone: what asks by another way is told nothing of them.
        if (order === undefined) throw new Refusal('ORDER_UNKNOWN', { orderId });
        if (order['reserved'] !== null)
          return { reserved: order['reserved'] === true, left: await left(open, productId) };
        const take = `update livelane_studio_units set units_left = units_left - 1
          where product_id = $1 and units_left > 0 returning units_left`;
        const [taken] = await open.query(take, [productId]);
        const note = 'update livelane_studio_order set reserved = ($2 = 1) where id = $1';
        await open.query(note, [orderId, taken === undefined ? 0 : 1]);
        return { reserved: taken !== undefined, left: Number(taken?.['units_left'] ?? 0) };
      }),
  };
}
