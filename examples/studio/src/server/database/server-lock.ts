import { Client } from 'pg';
import { StartProblem } from '../start-problem.ts';

/**
 * Keeps a PostgreSQL for this process: two that hold one show would sell its units twice. The lock lasts as long as its
 * connection, so that a killed process leaves none.
 * @returns gives the database back
 * @throws StartProblem while another process has it
 */
export async function lockServer(connectionString: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString });
  client.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  await client.connect();
  const sql = `select pg_try_advisory_lock(hashtext('livelane-studio')) as mine`;
  const { rows } = await client.query<{ mine: boolean }>(sql);
  if (rows[0]?.mine === true) return () => client.end();
  await client.end();
  throw new StartProblem(
    'Another studio uses this PostgreSQL: stop it, or give another database in DATABASE_URL.',
  );
}
