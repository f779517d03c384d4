import { pgExecutor, pgliteExecutor, type SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { describeDatabases } from '@livelane/testing/databases';
import { expect, it } from 'vitest';
import { anAdjustment, anOrder, aTouch } from '../../records/records.fixture.ts';
import { behavesAsAttributionStore, DAY, survivesDisorder } from '../behaviour.fixture.ts';
import type { AttributionStore } from '../store.ts';
import { openAttributionStore } from './postgres-store.ts';

/** The tables without their rows. */
async function emptied(executor: SqlExecutor): Promise<AttributionStore> {
  const store = await openAttributionStore(executor);
  await executor.query(
    'truncate livelane_touch, livelane_order, livelane_adjustment, livelane_delivery, livelane_click',
  );
  return store;
}

/** An executor whose transactions fail at a statement, counted from 1; at none while that is 0. */
function failingAt(executor: SqlExecutor, fault: { readonly statement: number }): SqlExecutor {
  const counted = (open: SqlExecutor): SqlExecutor => {
    let count = 0;
    return {
      ...open,
      query: (...query) => {
        count += 1;
        if (count === fault.statement) throw new RangeError('a crash');
        return open.query(...query);
      },
    };
  };
  return {
    query: executor.query,
    transaction: (work) => executor.transaction((open) => work(counted(open))),
  };
}

/** What a database does beside what every store does. */
function behavesAsDatabase(executorOf: () => SqlExecutor): void {
  it('leaves neither delivery nor records behind, wherever it crashes, and takes it once when it comes again', async () => {
    const store = await emptied(executorOf());
    const delivery = { from: 'shopify', id: 'w1' };
    const records = { touches: [aTouch()], orders: [anOrder()], adjustments: [anAdjustment()] };
    const fault = { statement: 0 };
    const crashing = await openAttributionStore(failingAt(executorOf(), fault));
    for (const statement of [1, 2, 3, 4]) {
      fault.statement = statement;
      await expect(crashing.append(records, delivery)).rejects.toThrow('a crash');
      expect(await store.seen(delivery)).toBe(false);
      expect(await store.read(DAY)).toEqual({ touches: [], orders: [], adjustments: [] });
    }
    expect((await store.append(records, delivery)).added).toBe(3);
    expect((await store.append(records, delivery)).takenBefore).toBe(true);
  });

  it('does not depend on the order of deliveries, or on how often they come', () =>
    survivesDisorder(() => emptied(executorOf()), 15));

  it('keeps one content under an id where two are added at once', async () => {
    const store = await emptied(executorOf());
    const added = await Promise.allSettled(
      ['mia', 'eve'].map((creator) => store.append({ touches: [aTouch({ creator })] })),
    );
    expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await store.read(DAY)).touches).toHaveLength(1);
  });

  it('opens its tables once, whoever comes first, beside those of other stores', async () => {
    await Promise.all([openAttributionStore(executorOf()), openAttributionStore(executorOf())]);
    expect(await executorOf().query('select version from livelane_attribution_migration')).toEqual([
      { version: 1 },
    ]);
  });
}

describeDatabases('a store', { pgliteExecutor, pgExecutor }, ({ executor }) => {
  behavesAsAttributionStore(() => emptied(executor()));
  behavesAsDatabase(executor);
});
