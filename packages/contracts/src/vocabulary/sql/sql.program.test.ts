import { describeDatabases } from '@livelane/testing/databases';
import { expect, it } from 'vitest';
import { pgExecutor, pgliteExecutor, type SqlExecutor } from './executor.ts';
import { insertNew } from './insert-new.ts';
import { appendOnly, type Migrations, migrate } from './migrations.ts';

const BOOK: Migrations = {
  table: 'livelane_book_migration',
  steps: [
    [
      'create table livelane_page (book text, number bigint, line text, primary key (book, number))',
      ...appendOnly(['livelane_page']),
    ],
  ],
};
const LETTER: Migrations = {
  table: 'livelane_letter_migration',
  steps: [
    ['create table livelane_letter (id text primary key)', ...appendOnly(['livelane_letter'])],
  ],
};
const PAGES = {
  table: 'livelane_page',
  columns: { book: 'text', number: 'bigint', line: 'text' },
  returning: ['number'],
} as const;

function behavesAsDatabase(executorOf: () => SqlExecutor): void {
  const pages = (count: number, line: string | null = 'a') =>
    Array.from({ length: count }, (_, number) => ({ book: 'b', number, line }));

  it('migrates several stores at once, each once', async () => {
    const all = [BOOK, LETTER, BOOK, LETTER].map((it) => migrate(executorOf(), it));
    await Promise.all(all);
    for (const { table } of [BOOK, LETTER])
      expect(await executorOf().query(`select version from ${table}`)).toEqual([{ version: 1 }]);
    const later = { ...BOOK, steps: [...BOOK.steps, ['create index on livelane_page (line)']] };
    await migrate(executorOf(), later);
    expect(await executorOf().query(`select version from ${BOOK.table}`)).toHaveLength(2);
  });

  it('refuses what is no executor', async () => {
    const pool = { connect: () => undefined } as unknown as SqlExecutor;
    await expect(migrate(pool, { table: 'livelane_any', steps: [] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ code: 'EXECUTOR' }] },
    });
  });

  it('inserts rows whose key is new, and says which, past the rows of one statement', async () => {
    const added = await insertNew(executorOf(), PAGES, pages(5_001));
    expect(added).toHaveLength(5_001);
    const more = await insertNew(executorOf(), PAGES, pages(5_003, null));
    expect(more.map(({ number }) => Number(number)).sort()).toEqual([5_001, 5_002]);
    const rows = await executorOf().query(
      'select count(*) as all, count(line) as lines from livelane_page',
    );
    expect(rows.map((row) => [Number(row['all']), Number(row['lines'])])).toEqual([[5_003, 5_001]]);
  });

  it.each(["'; drop table livelane_page; --", '{1,"2"}', 'NULL', '', '\\', '達人 👩‍🎤', '$1'])(
    'keeps the text %j as it is',
    async (line) => {
      const [row] = await executorOf().query('select count(*) as pages from livelane_page');
      await insertNew(executorOf(), PAGES, [{ book: line, number: Number(row?.['pages']), line }]);
      const found = await executorOf().query('select line from livelane_page where book = $1', [
        line,
      ]);
      expect(found).toEqual([{ line }]);
    },
  );

  it('refuses to change or delete what is append-only', async () => {
    for (const text of ['delete from livelane_page', "update livelane_page set line = 'x'"])
      await expect(executorOf().query(text)).rejects.toThrow('livelane_page is append-only');
  });

  it('rolls back a transaction that failed before its caller hears of it', async () => {
    const failing = executorOf().transaction(async (open) => {
      await open.query("insert into livelane_letter values ('lost')");
      await open.query('select pg_advisory_xact_lock(1)');
      throw new RangeError('a crash');
    });
    await expect(failing).rejects.toThrow('a crash');
    const [row] = await executorOf().query(
      `select pg_try_advisory_xact_lock(1) as free, (select count(*) from livelane_letter) as letters`,
    );
    expect([row?.['free'], Number(row?.['letters'])]).toEqual([true, 0]);
  });
}

describeDatabases('an executor', { pgliteExecutor, pgExecutor }, ({ executor }) =>
  behavesAsDatabase(executor),
);
