import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { Clock } from '@livelane/rtc/server';

/** Notes who did what. */
export type Audit = (who: string, what: string) => Promise<void>;

export function createAudit(
  { query }: Pick<SqlExecutor, 'query'>,
  clock: Pick<Clock, 'now'>,
): Audit {
  return async (who, what) => {
    const sql = 'insert into livelane_studio_audit (at, who, what) values ($1, $2, $3)';
    await query(sql, [clock.now(), who, what]);
  };
}
