import { describeDatabases } from '@livelane/testing/databases';
import { beforeAll, expect, it } from 'vitest';
import { credited } from '../../settlement/facts/facts.fixture.ts';
import { pgExecutor, pgliteExecutor, type SqlExecutor } from '../../vocabulary/sql/index.ts';
import { behavesAsStore } from '../behaviour.fixture.ts';
import { deal } from '../deal.fixture.ts';
import type { Store } from '../store.ts';
import { postgresStore } from './postgres-store.ts';

/** What a database does beside what every store does. */
function behavesAsDatabase(executorOf: () => SqlExecutor, storeOf: () => Store): void {
  it('migrates once, whoever comes first', async () => {
    await Promise.all([postgresStore(executorOf()), postgresStore(executorOf())]);
    expect(await executorOf().query('select version from livelane_migration')).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('refuses to change what it holds', async () => {
    await storeOf().addContract(deal('kept'));
    await storeOf().addFacts('kept', [credited('o1', 1)]);
    for (const text of ["update livelane_fact set content = ''", 'delete from livelane_contract'])
      await expect(executorOf().query(text)).rejects.toThrow('append-only');
  });
}

describeDatabases('a store', { pgliteExecutor, pgExecutor }, ({ kind, executor }) => {
  let store: Store;
  beforeAll(async () => {
    store = await postgresStore(executor());
  });
  behavesAsStore(kind, () => store);
  if (kind === 'postgres')
    it('compresses statements by the faster method where the server has it', async () => {
      const methods = await executor().query(
        `select 'lz4' = any (enumvals) as has from pg_settings where name = 'default_toast_compression'`,
      );
      const [column] = await executor().query(
        `select attcompression from pg_attribute where attname = 'content' and attrelid = 'livelane_statement'::regclass`,
      );
      expect(column?.['attcompression'] === 'l').toBe(methods[0]?.['has'] === true);
    });
  behavesAsDatabase(executor, () => store);
});
