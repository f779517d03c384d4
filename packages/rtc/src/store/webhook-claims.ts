import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { Clock } from '../clock/clock.ts';
import type { WebhookStore } from '../webhooks/store.ts';

/** Ids of webhooks in a table. An id that may be forgotten goes when another one is claimed. */
export function webhookClaims(executor: SqlExecutor, clock: Pick<Clock, 'now'>): WebhookStore {
  return {
    async claim(id, { leaseUntil, until }) {
      const now = clock.now();
      await executor.query('delete from livelane_webhook where until < $1::bigint', [now]);
      for (;;) {
        const claimed = await executor.query(
          `insert into livelane_webhook as known (webhook_id, lease_until, until, handled)
            values ($1, $2::bigint, $3::bigint, false)
            on conflict (webhook_id) do update
              set lease_until = excluded.lease_until, until = excluded.until
              where not known.handled and known.lease_until < $4::bigint
            returning webhook_id`,
          [id, leaseUntil, until, now],
        );
        if (claimed.length > 0) return 'claimed';
        const [known] = await executor.query(
          'select handled from livelane_webhook where webhook_id = $1',
          [id],
        );
        // Released since: it may be claimed now.
        if (known !== undefined) return known['handled'] === true ? 'handled' : 'in-progress';
      }
    },
    async settle(id) {
      await executor.query('update livelane_webhook set handled = true where webhook_id = $1', [
        id,
      ]);
    },
    async release(id) {
      await executor.query('delete from livelane_webhook where webhook_id = $1 and not handled', [
        id,
      ]);
    },
  };
}
