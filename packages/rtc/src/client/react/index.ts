import { useEffect, useState } from 'react';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import type { FlashSale } from '../../commerce/kinds/sale/sale.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { CommerceStatus } from '../commerce/commerce.ts';
import { saleCountdown } from '../commerce/sale-countdown.ts';
import type { LinkStatistics } from '../link/link-statistics.ts';
import type { OwnKind } from '../media/devices.ts';
import type { OwnState } from '../media/own.ts';
import type { LiveSession, LiveTrack } from '../session/live-session.ts';
import type { LiveSessionState } from '../session/states.ts';
import { errorOf } from './error-of.ts';
import type { Reading } from './session-store.ts';
import { useReading } from './use-reading.ts';

export { type RequestProgress, type Requests, useRequests } from './requests.ts';
export {
  type Moderation,
  type Stage,
  useChat,
  useDisclosurePrompts,
  useModeration,
  usePolls,
  useQuestions,
  useStage,
  type Whom,
} from './talking.ts';

/** What {@link useLiveSession} returns. */
export interface JoinedSession {
  /** undefined while joining, and after an error. */
  readonly session: LiveSession | undefined;
  /** Why joining failed, which `isLivelaneError` narrows; undefined otherwise. */
  readonly error: Error | undefined;
}

/**
 * Joins while the component is mounted, and leaves when it is unmounted; also under StrictMode, which mounts twice.
 * Its `room` is one of livekit-client, for `RoomContext` of @livekit/components-react.
 *
 * @param join - called with a signal that aborts when the component is unmounted or `key` changes
 * @param key - joins again when it changes, such as the name of the room
 * @example
 * ```ts no-run
 * import { joinLive } from '@livelane/rtc/client';
 * import { useLiveSession } from '@livelane/rtc/react';
 * const useSale = (id: string) =>
 *   useLiveSession((signal) => joinLive({ tokenEndpoint: `/live/${id}/token`, role: 'viewer', signal }), id);
 * ```
 */
export function useLiveSession(
  join: (signal: AbortSignal) => Promise<LiveSession>,
  key: string,
): JoinedSession {
  const [joined, setJoined] = useState<JoinedSession>(NOT_JOINED);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `join` is a new function with every rendering; `key` names it.
  useEffect(() => {
    const mounted = new AbortController();
    const set = (next: JoinedSession) => {
      if (!mounted.signal.aborted) setJoined(next);
    };
    join(mounted.signal).then(
      (session) => set({ session, error: undefined }),
      (thrown: unknown) => set({ session: undefined, error: errorOf(thrown) }),
    );
    return () => {
      mounted.abort();
      setJoined(NOT_JOINED);
    };
  }, [key]);
  return joined;
}

const NOT_JOINED: JoinedSession = { session: undefined, error: undefined };

/** State of the session; `joining` without one. */
export function useSessionState(session: LiveSession | undefined): LiveSessionState {
  return useReading(session, STATE);
}

/** Tracks of other participants that are subscribed now. */
export function useTracks(session: LiveSession | undefined): readonly LiveTrack[] {
  return useReading(session, TRACKS);
}

/** The commerce state; empty before the first message. */
export function useCommerceState(session: LiveSession | undefined): CommerceState {
  return useReading(session, COMMERCE);
}

/** Whether the commerce state is known. */
export function useCommerceStatus(session: LiveSession | undefined): CommerceStatus {
  return useReading(session, COMMERCE_STATUS);
}

/** Whether the browser blocks audio until `session.startAudio` is called from a click. */
export function useAudioBlocked(session: LiveSession | undefined): boolean {
  return useReading(session, AUDIO_BLOCKED);
}

/** State of the own camera or microphone. */
export function useOwnMedia(session: LiveSession | undefined, kind: OwnKind): OwnState {
  return useReading(session, OWN[kind]);
}

/** Statistics of the link, once a second; undefined before the first. */
export function useLinkStatistics(session: LiveSession | undefined): LinkStatistics | undefined {
  const [statistics, set] = useState<LinkStatistics>();
  useEffect(() => {
    set(undefined);
    return session?.on('statistics', set);
  }, [session]);
  return statistics;
}

/** Milliseconds until a flash sale ends by the server's clock, counted ten times a second; 0 without a sale. */
export function useSaleCountdown(
  session: LiveSession | undefined,
  sale: Pick<FlashSale, 'endsAt'> | undefined,
): number {
  const endsAt = sale?.endsAt;
  const left = () => (endsAt === undefined ? 0 : saleCountdown({ endsAt }, session?.serverClock()));
  const [ms, set] = useState(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `left` is a new function with every rendering; its inputs are named.
  useEffect(() => {
    set(left());
    const timer = setInterval(() => {
      set(left());
      if (left() === 0) clearInterval(timer);
    }, 100);
    return () => clearInterval(timer);
  }, [session, endsAt]);
  return ms;
}

const STATE: Reading<LiveSessionState> = {
  events: ['state'],
  initial: 'joining',
  read: (session) => session.state(),
};

const TRACKS: Reading<readonly LiveTrack[]> = {
  events: ['track', 'track-ended', 'left'],
  initial: [],
  read: (session) => session.tracks(),
};

const COMMERCE: Reading<CommerceState> = {
  events: ['commerce'],
  initial: EMPTY_COMMERCE,
  read: (session, before) => session.commerce?.state() ?? before,
};

const COMMERCE_STATUS: Reading<CommerceStatus> = {
  events: ['commerce-status'],
  initial: 'connecting',
  read: (session, before) => session.commerce?.status() ?? before,
};

const AUDIO_BLOCKED: Reading<boolean> = {
  events: ['audio-blocked'],
  initial: false,
  read: (session) => !session.room.canPlaybackAudio,
};

const own = (kind: OwnKind): Reading<OwnState> => ({
  events: ['own-track', 'left'],
  initial: 'off',
  read: (session) => session[kind].state(),
});

const OWN = { camera: own('camera'), microphone: own('microphone') };
