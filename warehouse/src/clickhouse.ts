import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { clickhouse } from '../../packages/attribution/src/sql/dialects/clickhouse.ts';
import type { TestEngine } from '../../packages/attribution/src/sql/proof/engines.fixture.ts';
import type { StatisticRow } from '../../packages/attribution/src/sql/statistics/rows.ts';
import { tableDefinitions } from '../../packages/attribution/src/sql/table-definitions.ts';

type Answer =
  | { readonly id: number; readonly rows: readonly StatisticRow[] }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (rows: readonly StatisticRow[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A ClickHouse in a process of its own, with the tables of a plan.
 * @param settings - arguments of its start, such as `--config-file=…`
 */
export async function clickhouseEngine(
  ...settings: readonly string[]
): Promise<TestEngine & { close(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, 'shard.ts'), settings, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  child.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if ('rows' in answer) resolve?.(answer.rows);
    else reject?.(new Error(answer.error));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`ClickHouse ended with ${code}`));
  });
  const query: TestEngine['query'] = (sql) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, sql });
    });
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const sql of statements) await query(sql);
  };
  await run(tableDefinitions('clickhouse').map(({ sql }) => sql));
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { dialect: clickhouse, query, run, close };
}
