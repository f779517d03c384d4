import { migrate, type SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { Clock } from '../clock/clock.ts';
import type { SessionJournal } from '../recorder/journal/session-journal.ts';
import type { LeadStore } from '../room/leads/lead-store.ts';
import type { RoomStore } from '../room/store/room-store.ts';
import type { WebhookStore } from '../webhooks/store.ts';
import { leadRows } from './lead-rows.ts';
import { roomEntries } from './room-entries.ts';
import { sessionEntries } from './session-entries.ts';
import { TABLES } from './tables.ts';
import { webhookClaims } from './webhook-claims.ts';

/** Everything that live rooms keep, in the tables of one database. */
export interface LiveStore {
  /** What rooms remember across restarts: `store` of `openRoom`. It holds the signing keys of rooms. */
  readonly rooms: RoomStore;
  /** Which webhooks were handled, by however many processes: `store` of `createWebhookReceiver`. */
  readonly webhooks: WebhookStore;
  /**
   * What viewers agreed to be contacted about: `leads` of `openRoom`. An erased identity is in no row any more; PostgreSQL
   * clears its old place at the next vacuum, and copies such as backups are the application's.
   */
  readonly leads: LeadStore;
  /** What the log of a session is made from: `journal` of `openSessionRecorder`. @param session - any id of the session */
  journalOf(session: string): SessionJournal;
}

/** Options of {@link openLiveStore}. */
export interface LiveStoreOptions {
  /** Source of time, for webhooks that may be forgotten. */
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Opens the tables of live rooms in PostgreSQL, or in an embedded PGlite, over a connection of the application, and brings
 * them to their last version. Several processes may use them: of two that open one room, the one that opened it last
 * writes, and a webhook is handled once.
 *
 * @param executor - `pgExecutor(pool)`, `pgliteExecutor(database)`, or one over another driver
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { createMemoryRoom } from '@livelane/rtc/server';
 * import { openLiveStore, pgliteExecutor } from '@livelane/rtc/store';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(0);
 * const { rooms: store } = await openLiveStore(pgliteExecutor(await PGlite.create()), { clock });
 * await (await createMemoryRoom(SAMPLE_PLAN, { clock, store })).pin('velvet-six');
 * const restarted = await createMemoryRoom(SAMPLE_PLAN, { clock, store });
 * restarted.snapshot().state.pinned[0]?.productId; // => "velvet-six"
 * ```
 */
export async function openLiveStore(
  executor: SqlExecutor,
  { clock }: LiveStoreOptions,
): Promise<LiveStore> {
  await migrate(executor, TABLES);
  return {
    rooms: roomEntries(executor),
    webhooks: webhookClaims(executor, clock),
    leads: leadRows(executor),
    journalOf: (session) => sessionEntries(executor, session),
  };
}
