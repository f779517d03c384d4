import { Client } from 'pg';
import { StartProblem } from '../start-problem.ts';

/** Time between two attempts to take a lock again whose connection was cut, in milliseconds. */
const AGAIN_MS = 1_000;

/**
 * Keeps a PostgreSQL for this process: two that hold one show would sell its units twice. The lock lasts as long as its
 * connection, so that a killed process leaves none. One that is cut is made again; who finds another owner then ends.
 * @returns gives the database back
 * @throws StartProblem while another process has it
 */
export async function lockServer(connectionString: string): Promise<() => Promise<void>> {
  let isFree = false;
  let held = await locked(connectionString, lost);
  function lost(): void {
    if (!isFree) setTimeout(again, AGAIN_MS);
  }
  async function again(): Promise<void> {
    try {
      held = await locked(connectionString, lost);
      if (isFree) await held.end();
    } catch (error) {
      console.error(`PostgreSQL: ${(error as Error).message}`);
      if (error instanceof StartProblem) process.exit(error.exitCode);
      lost();
    }
  }
  return async () => {
    isFree = true;
    await held.end();
  };
}

/** @throws StartProblem where another process has the lock; an error of the connection */
async function locked(connectionString: string, onEnd: () => void): Promise<Client> {
  const client = new Client({ connectionString, keepAlive: true });
  client.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  await client.connect();
  const sql = `select pg_try_advisory_lock(hashtext('livelane-studio')) as mine`;
  const { rows } = await client.query<{ mine: boolean }>(sql);
  if (rows[0]?.mine === true) {
    client.once('end', onEnd);
    return client;
  }
  await client.end();
  throw new StartProblem(
    'Another studio uses this PostgreSQL: stop it, or give another database in DATABASE_URL.',
  );
}
