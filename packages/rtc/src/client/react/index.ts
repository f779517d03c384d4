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

/**
 * State of the session; `joining` without one.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useSessionState } from '@livelane/rtc/react';
 * // True while the picture stands or a way back is being tried: time to show a spinner.
 * const useIsWaiting = (session: LiveSession | undefined) =>
 *   ['stalled', 'recovering'].includes(useSessionState(session));
 * ```
 */
export function useSessionState(session: LiveSession | undefined): LiveSessionState {
  return useReading(session, STATE);
}

/**
 * Tracks of other participants that are subscribed now.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useTracks } from '@livelane/rtc/react';
 * // The host's camera; undefined until it is subscribed. `attach(element)` plays it.
 * const useHostCamera = (session: LiveSession | undefined) =>
 *   useTracks(session).find(({ source, participant }) => source === 'camera' && participant.role === 'host');
 * ```
 */
export function useTracks(session: LiveSession | undefined): readonly LiveTrack[] {
  return useReading(session, TRACKS);
}

/**
 * The commerce state; empty before the first message.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useCommerceState } from '@livelane/rtc/react';
 * // The product that was pinned last, and its flash sale while one runs.
 * const usePinned = (session: LiveSession | undefined) => {
 *   const { pinned, sales } = useCommerceState(session);
 *   const product = pinned.at(-1);
 *   return { product, sale: sales.find(({ productId }) => productId === product?.productId) };
 * };
 * ```
 */
export function useCommerceState(session: LiveSession | undefined): CommerceState {
  return useReading(session, COMMERCE);
}

/**
 * Whether the commerce state is known.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useCommerceStatus } from '@livelane/rtc/react';
 * // Prices are shown once they are verified.
 * const useHasPrices = (session: LiveSession | undefined) => useCommerceStatus(session) === 'ready';
 * ```
 */
export function useCommerceStatus(session: LiveSession | undefined): CommerceStatus {
  return useReading(session, COMMERCE_STATUS);
}

/**
 * Whether the browser blocks audio until `session.startAudio` is called from a click.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useAudioBlocked } from '@livelane/rtc/react';
 * // What a button "Turn on sound" does; undefined where none is needed.
 * const useUnblock = (session: LiveSession | undefined) =>
 *   useAudioBlocked(session) ? () => session?.startAudio() : undefined;
 * ```
 */
export function useAudioBlocked(session: LiveSession | undefined): boolean {
  return useReading(session, AUDIO_BLOCKED);
}

/**
 * State of the own camera or microphone.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useOwnMedia } from '@livelane/rtc/react';
 * // What a press on the microphone button does, by its state: `live` or `muted`; `off` before it is published.
 * const useMicrophoneButton = (session: LiveSession | undefined) => {
 *   const state = useOwnMedia(session, 'microphone');
 *   return { state, press: () => (state === 'live' ? session?.microphone.mute() : session?.microphone.unmute()) };
 * };
 * ```
 */
export function useOwnMedia(session: LiveSession | undefined, kind: OwnKind): OwnState {
  return useReading(session, OWN[kind]);
}

/**
 * Statistics of the link, once a second; undefined before the first.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useLinkStatistics } from '@livelane/rtc/react';
 * // The uplink in kbps for the host's page; null while it is not known.
 * const useUplink = (session: LiveSession | undefined) =>
 *   useLinkStatistics(session)?.outgoing?.availableKbps ?? null;
 * ```
 */
export function useLinkStatistics(session: LiveSession | undefined): LinkStatistics | undefined {
  const [statistics, set] = useState<LinkStatistics>();
  useEffect(() => {
    set(undefined);
    return session?.on('statistics', set);
  }, [session]);
  return statistics;
}

/**
 * Milliseconds until a flash sale ends by the server's clock, counted ten times a second; 0 without a sale.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useCommerceState, useSaleCountdown } from '@livelane/rtc/react';
 * // Whole seconds of the newest flash sale: 60, 59, … 0, the same for all viewers.
 * const useSecondsLeft = (session: LiveSession | undefined) =>
 *   Math.ceil(useSaleCountdown(session, useCommerceState(session).sales.at(-1)) / 1000);
 * ```
 */
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
