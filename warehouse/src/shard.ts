// A ClickHouse of its own in a process of its own: takes statements from its parent, answers with rows.
import { createRequire } from 'node:module';

interface Session {
  query(sql: string, format?: string): string;
  close(): void;
}

interface Chdb {
  readonly Session: new (
    folder: undefined,
    options: { readonly connectionArgs: readonly string[] },
  ) => Session;
}

interface Request {
  readonly id: number;
  readonly sql: string;
}

const { Session } = createRequire(import.meta.url)('chdb') as Chdb;
const session = new Session(undefined, { connectionArgs: process.argv.slice(2) });

process.on('message', ({ id, sql }: Request) => {
  // What was asked before the parent went is answered to nobody.
  if (!process.connected) return;
  try {
    const lines = session.query(sql, 'JSONEachRow').split('\n');
    process.send?.({
      id,
      rows: lines.filter((line) => line !== '').map((line) => JSON.parse(line)),
    });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});

process.on('disconnect', () => {
  session.close();
  process.exit(0);
});
