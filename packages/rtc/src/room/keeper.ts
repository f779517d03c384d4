import type { Clock } from '../clock/clock.ts';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import type { LiveRoom } from './live-room.ts';
import { type RoomService, snapshotIn } from './livekit-service.ts';

/** Interval between two looks at the room. */
const LOOK_MS = 500;

/** Age at which a snapshot is renewed: a quarter of its validity. */
const RENEW_MS = 30 * 60_000;

/** What {@link keepPublished} works with. */
export interface KeeperOptions {
  readonly room: Pick<LiveRoom, 'snapshot' | 'renew'>;
  readonly service: Pick<RoomService, 'name' | 'create' | 'metadata' | 'stop'>;
  readonly clock: Clock;
  /** Milliseconds between two looks. Default: 500. */
  readonly lookMs?: number;
}

/**
 * Looks at a room on its LiveKit server from time to time. If the server has lost the room or its snapshot, both are
 * written again; if another process has written the room in a later epoch, this one stops.
 *
 * @returns ends the looking
 */
export function keepPublished(options: KeeperOptions): () => void {
  const { clock, lookMs = LOOK_MS } = options;
  const over = new AbortController();
  const keep = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await clock.sleep(lookMs, over.signal);
      if (over.signal.aborted) return;
      // A server that does not answer is looked for again; commands report that it does not answer.
      const state = await look(options, over.signal).catch(() => undefined);
      if (state === 'taken-over') over.abort();
    }
  };
  void keep();
  return () => over.abort();
}

/** One look at the room. @param over - aborted: nothing is written any more */
export async function look(
  { room, service }: Pick<KeeperOptions, 'room' | 'service'>,
  over: AbortSignal,
): Promise<'kept' | 'taken-over'> {
  const metadata = await service.metadata();
  const ours = room.snapshot();
  const found = snapshotIn(metadata ?? '', service.name);
  if (found !== undefined && found.epoch > ours.epoch) {
    service.stop();
    return 'taken-over';
  }
  if (over.aborted) return 'kept';
  // Created with its snapshot, so that no viewer can come between.
  if (metadata === undefined) await service.create(JSON.stringify(ours));
  if (metadata === undefined || !isCurrent(found, ours)) await room.renew();
  return 'kept';
}

function isCurrent(found: CommerceSnapshot | undefined, ours: CommerceSnapshot): boolean {
  if (found === undefined || found.epoch !== ours.epoch || found.seq < ours.seq) return false;
  return Math.abs(Date.parse(ours.at) - Date.parse(found.at)) < RENEW_MS;
}
