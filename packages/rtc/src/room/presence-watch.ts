import { toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { sessionGap } from '../recorder/gap.ts';
import type { InputSink, Roster } from '../recorder/input.ts';
import type { RoomService } from './livekit-service.ts';

/** Number of participants up to which the roster is read every two seconds, then every ten. */
const FEW = 100;
const EVERY_MS = { few: 2_000, many: 10_000 } as const;

/** Intervals without a roster after which the time is a gap. */
const MISSED = 3;

/** Reads who is in a room, until it is stopped. */
export interface PresenceWatch {
  /** When the server last answered, in milliseconds since 1970-01-01T00:00:00Z. */
  answeredAt(): number;
  stop(): void;
}

/** What {@link watchPresence} works with. */
export interface PresenceWatchOptions {
  readonly service: Pick<RoomService, 'roster'>;
  readonly recorder: InputSink;
  readonly clock: Clock;
  /** Called with every roster that was read. Default: none. */
  readonly onRoster?: (roster: Roster) => void;
}

/** Records the roster of a room every two seconds, or every ten with more than a hundred participants. */
export function watchPresence({
  service,
  recorder,
  clock,
  onRoster,
}: PresenceWatchOptions): PresenceWatch {
  const over = new AbortController();
  let answeredAt = clock.now();
  const watch = async (): Promise<void> => {
    let everyMs: number = EVERY_MS.few;
    while (!over.signal.aborted) {
      // A server that does not answer is asked again.
      const roster = await service.roster().catch(() => undefined);
      if (over.signal.aborted) return;
      if (roster !== undefined) {
        void recorder.record({ input: 'roster', roster });
        onRoster?.(roster);
        const at = toEpochMs(roster.at);
        if (at - answeredAt > MISSED * everyMs) void recorder.record(unread(answeredAt, at));
        answeredAt = clock.now();
        everyMs = roster.participants.length > FEW ? EVERY_MS.many : EVERY_MS.few;
      }
      await clock.sleep(everyMs, over.signal);
    }
  };
  void watch();
  return { answeredAt: () => answeredAt, stop: () => over.abort() };
}

function unread(from: number, to: number) {
  const params = { seconds: Math.round((to - from) / 1_000) };
  const parts = { from: toInstant(from), to: toInstant(to), path: '/presence', params };
  return { input: 'gap', gap: sessionGap('PRESENCE_UNREAD', parts) } as const;
}
