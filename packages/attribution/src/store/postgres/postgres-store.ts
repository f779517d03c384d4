import { parseInput, toEpochMs, type Window, WindowSchema } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { insertNew, migrate, type Row, type SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { Click } from '../../links/click.ts';
import { checkAdded } from '../../records/check-input.ts';
import { byId } from '../../records/content.ts';
import type { Order } from '../../records/order.ts';
import type { Touch } from '../../records/touch.ts';
import { refuseOtherClick } from '../clicks.ts';
import { latestOrders } from '../order-versions.ts';
import { boundsOf } from '../read-bounds.ts';
import type {
  Appended,
  AttributionStore,
  Delivery,
  ReadOptions,
  RecordsToAdd,
  StoredInput,
} from '../store.ts';
import { ADJUSTMENT_TABLE, addOnce, onceOf, TOUCH_TABLE } from './once-rows.ts';
import { TABLES } from './tables.ts';

/**
 * A store in PostgreSQL, over the application's own connection or an embedded PGlite; makes or updates its tables first,
 * all of which are called `livelane_…`.
 * @param executor - `pgExecutor(new Pool(…))`, `pgliteExecutor(await PGlite.create(…))`, or an object of your own
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { openAttributionStore, pgliteExecutor } from '@livelane/attribution/store';
 * const store = await openAttributionStore(pgliteExecutor(await PGlite.create()));
 * await store.seen({ from: 'shopify', id: 'b54557e4' }); // => false
 * ```
 */
export async function openAttributionStore(executor: SqlExecutor): Promise<AttributionStore> {
  await migrate(executor, TABLES);
  return new PostgresStore(executor);
}

class PostgresStore implements AttributionStore {
  private readonly executor: SqlExecutor;

  constructor(executor: SqlExecutor) {
    this.executor = executor;
  }

  async append(records: RecordsToAdd, delivery?: Delivery): Promise<Appended> {
    checkAdded(records);
    const { touches = [], orders = [], adjustments = [] } = records;
    return this.executor.transaction(async (open) => {
      if (delivery !== undefined && !(await takes(open, delivery)))
        return { added: 0, known: 0, takenBefore: true };
      const added =
        (await addOnce(open, TOUCH_TABLE, touches)) +
        (await addVersions(open, orders)) +
        (await addOnce(open, ADJUSTMENT_TABLE, adjustments));
      const all = touches.length + orders.length + adjustments.length;
      return { added, known: all - added, takenBefore: false };
    });
  }

  async seen(delivery: Delivery): Promise<boolean> {
    const rows = await this.executor.query(
      'select 1 as taken from livelane_delivery where sender = $1 and delivery_id = $2',
      deliveryKey(delivery),
    );
    return rows.length > 0;
  }

  async addClick(click: Click): Promise<void> {
    const { link, url, touch } = click;
    checkAdded({ touches: [touch] });
    await this.executor.transaction(async (open) => {
      await addOnce(open, TOUCH_TABLE, [touch]);
      const added = await open.query(
        `insert into livelane_click (touch_id, link, url) values ($1, $2, $3)
          on conflict do nothing returning touch_id`,
        [touch.id, link, url],
      );
      if (added.length > 0) return;
      const [known] = await open.query(`${CLICKS} where click.touch_id = $1`, [touch.id]);
      refuseOtherClick(click, known && clickOf(known));
    });
  }

  async clicks(window: Window): Promise<Click[]> {
    const { start, end } = parseInput(WindowSchema, window, 'clicks');
    const rows = await this.executor.query(
      `${CLICKS} where at >= $1 and at < $2 order by at, touch.touch_id collate "C"`,
      [toEpochMs(start), toEpochMs(end)],
    );
    return rows.map(clickOf);
  }

  async read(placed: Window, options: ReadOptions = {}): Promise<StoredInput> {
    const { start, to, from } = boundsOf(placed, options);
    // One statement sees one state of the tables.
    const rows = await this.executor.query(READ, [start, to, from]);
    const of = (kind: string): Row[] => rows.filter((row) => row['kind'] === kind);
    return {
      touches: of('touch')
        .map(onceOf<Touch>)
        .sort(byId),
      orders: latestOrders(of('order').map(({ content }) => JSON.parse(String(content)) as Order)),
      adjustments: of('adjustment')
        .map(onceOf<StoredInput['adjustments'][number]>)
        .sort(byId),
    };
  }
}

const CLICKS = `select link, url, recorded_at, content from livelane_click as click
  join livelane_touch as touch on touch.touch_id = click.touch_id`;

const READ = `with placed as (
    select distinct order_id from livelane_order where at >= $1::bigint and at < $2::bigint
  )
  select * from (
    select 'touch' as kind, 0 as place, recorded_at, content from livelane_touch
      where at >= $3::bigint and at < $2::bigint
    union all
    select 'order', place, null, content from livelane_order where order_id in (select * from placed)
    union all
    select 'adjustment', 0, recorded_at, content from livelane_adjustment
      where order_id in (select * from placed)
  ) as records order by place`;

function clickOf(row: Row): Click {
  return { link: String(row['link']), url: String(row['url']), touch: onceOf<Touch>(row) };
}

/** Whether a delivery is new; another transaction that takes it is waited for. */
async function takes(open: SqlExecutor, delivery: Delivery): Promise<boolean> {
  const added = await open.query(
    `insert into livelane_delivery (sender, delivery_id) values ($1, $2)
      on conflict do nothing returning sender`,
    deliveryKey(delivery),
  );
  return added.length > 0;
}

/** The columns of a delivery. An id that no text of a database can hold, or no index, goes by its hash. */
function deliveryKey({ from, id }: Delivery): [string, string] {
  return [from, /^[\x20-\x7e]{1,200}$/.test(id) ? id : canonicalHash(JSON.stringify(id))];
}

/** Every version of an order is a row. @returns how many were not there yet */
async function addVersions(open: SqlExecutor, orders: readonly Order[]): Promise<number> {
  const versions = new Map(orders.map((order) => [canonicalHash(order), order]));
  const rows = [...versions].map(([hash, order]) => ({
    ...{ order_id: order.id, hash, at: toEpochMs(order.at) },
    content: JSON.stringify(order),
  }));
  // In one order, so that two writers who hold orders of each other cannot wait for each other.
  rows.sort((a, b) => (a.order_id < b.order_id ? -1 : a.order_id > b.order_id ? 1 : 0));
  return (await insertNew(open, VERSIONS, rows)).length;
}

const VERSIONS = {
  table: 'livelane_order',
  columns: { order_id: 'text', hash: 'text', at: 'bigint', content: 'text' },
  returning: ['hash'],
} as const;
