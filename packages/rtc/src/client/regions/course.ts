import { clientError } from '../../errors/client-errors.ts';
import type { RegionChoice } from '../../regions/choose-region.ts';
import type { Region } from '../../regions/region.ts';
import type { ClientLogger } from '../livekit/logger.ts';
import type { Emitter } from '../session/emitter.ts';
import type { LeaveReason } from '../session/left.ts';
import type { LiveSession, LiveSessionEvents, LiveTrack } from '../session/live-session.ts';
import { type MovedCommerce, movedCommerce } from './moved-commerce.ts';
import { type MovedMedia, movedMedia } from './moved-media.ts';

/** The regions of a session, and how they are joined. */
export interface Regions {
  /** The region that the first session is in. */
  readonly first: Region;
  /** Where to go when one is lost, the best first; the lost one is the last. */
  readonly after: (lost: Region) => readonly Region[];
  readonly choice: RegionChoice | null;
  readonly join: (region: Region) => Promise<LiveSession>;
  readonly answers: (region: Region) => Promise<boolean>;
  /** Resolves after the milliseconds, or as soon as the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly logger: ClientLogger | undefined;
}

/** Where a session of several regions is, and what it takes along when it moves. */
export interface Course {
  readonly regions: Regions;
  readonly events: Emitter<LiveSessionEvents>;
  current: LiveSession;
  at: Region;
  /** Resolves when the next region is joined, or the session has ended; undefined while it does not move. */
  moving: Promise<void> | undefined;
  ended: LeaveReason | undefined;
  /** Tracks that were told, and not yet their end. */
  readonly tracks: Set<LiveTrack>;
  /** Aborted when the session has ended. */
  readonly over: AbortController;
  /** Aborted when the current session is not listened to any more. */
  watch: AbortController;
  readonly own: Readonly<Record<'camera' | 'microphone', MovedMedia>>;
  readonly shop: MovedCommerce;
  readonly request: LiveSession['request'];
  /** The current session, once it is joined. @throws SESSION_LEFT */
  joined(): Promise<LiveSession>;
}

export function courseOf(
  first: LiveSession,
  regions: Regions,
  events: Emitter<LiveSessionEvents>,
): Course {
  const current = () => course.current;
  const joined = async (): Promise<LiveSession> => {
    await course.moving;
    if (course.ended !== undefined) throw clientError('SESSION_LEFT', {});
    return course.current;
  };
  const request: LiveSession['request'] = async (given) => (await joined()).request(given);
  const course: Course = {
    ...{ regions, events, current: first, at: regions.first, moving: undefined, ended: undefined },
    ...{
      tracks: new Set<LiveTrack>(),
      over: new AbortController(),
      watch: new AbortController(),
      request,
      joined,
    },
    own: {
      camera: movedMedia('camera', joined, current),
      microphone: movedMedia('microphone', joined, current),
    },
    shop: movedCommerce(first.commerce, current, request),
  };
  return course;
}

/** Ends the session; the last event is why. */
export function finish(course: Course, reason: LeaveReason): void {
  if (course.ended !== undefined) return;
  course.ended = reason;
  course.over.abort();
  course.watch.abort();
  course.events.emit('state', 'left');
  course.events.emit('left', reason);
  course.events.clear();
}
