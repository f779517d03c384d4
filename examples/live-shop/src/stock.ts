import type { PGlite } from '@electric-sql/pglite';
import type { Reserve } from '@livelane/rtc/server';

/** The shop's own tables: units left of each product, and what each order was answered. */
const TABLES = `
  create table if not exists units (product_id text primary key, units_left integer not null);
  create table if not exists orders (
    order_id text primary key,
    product_id text not null,
    reserved boolean not null,
    at timestamptz not null default now()
  );
`;

/** What the shop has left. */
export interface Stock {
  left(productId: string): Promise<number>;
  /** Takes a unit for an order. An order that is known gets the same answer: the room asks again after a crash. */
  readonly reserve: Reserve;
}

/** Opens the tables; products that are not in them get their first units. */
export async function openStock(
  database: PGlite,
  first: Readonly<Record<string, number>>,
): Promise<Stock> {
  await database.exec(TABLES);
  for (const product of Object.entries(first))
    await database.query('insert into units values ($1, $2) on conflict do nothing', product);
  const left = async (productId: string): Promise<number> => {
    const sql = 'select units_left from units where product_id = $1';
    const { rows } = await database.query<{ units_left: number }>(sql, [productId]);
    return rows[0]?.units_left ?? 0;
  };
  const taken = (orderId: string, productId: string) =>
    database.transaction(async (step) => {
      const sql = 'select reserved from orders where order_id = $1';
      const known = await step.query<{ reserved: boolean }>(sql, [orderId]);
      if (known.rows[0] !== undefined) return known.rows[0].reserved;
      const { rows } = await step.query(
        'update units set units_left = units_left - 1 where product_id = $1 and units_left > 0 returning 1',
        [productId],
      );
      const reserved = rows.length > 0;
      const order = [orderId, productId, reserved];
      await step.query('insert into orders values ($1, $2, $3)', order);
      return reserved;
    });
  return {
    left,
    reserve: async (orderId, productId) => ({
      reserved: await taken(orderId, productId),
      left: await left(productId),
    }),
  };
}
