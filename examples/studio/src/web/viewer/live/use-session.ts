import type { ChatState, CommerceState, LiveSession, LiveTrack } from '@livelane/rtc/client';
import { useEffect, useState } from 'react';
import { WEAK_LOSS } from '../../../server/live/link-states.ts';
import { hasPictures, startJoining } from './joining.ts';

/** How the picture is. `none`: it cannot be shown here. `left`: it is shown elsewhere, or not any more. */
export type Media =
  | 'joining'
  | 'live'
  | 'stalled'
  | 'unreachable'
  | 'none'
  | 'elsewhere'
  | 'kicked';

/** A position in the order of the server's messages. */
export interface Revision {
  readonly epoch: number;
  readonly seq: number;
}

/** What came by LiveKit. */
export interface Joined {
  readonly media: Media;
  /** When media was lost, by this device's clock; undefined while it flows. */
  readonly since: number | undefined;
  readonly session: LiveSession | undefined;
  readonly tracks: readonly LiveTrack[];
  readonly commerce: CommerceState | undefined;
  /** Position of that state in the order of the server's messages. */
  readonly revision: Revision;
  readonly chat: ChatState | undefined;
  readonly audioBlocked: boolean;
  /** Whether the picture is poor, though it moves. */
  readonly unsteady: boolean;
}

const JOINING: Joined = {
  ...{ media: 'joining', since: undefined, session: undefined, tracks: [] },
  ...{ commerce: undefined, revision: { epoch: 0, seq: 0 }, chat: undefined },
  ...{ audioBlocked: false, unsteady: false },
};

/** What a session leaves that is gone: what was known of the show stays. */
const GONE = { session: undefined, tracks: [], audioBlocked: false, unsteady: false } as const;

/** Time before joining again, in milliseconds. */
const AGAIN_MS = 3_000;

/** Time that a picture is called unsteady for, in milliseconds: a badge that flickers tells nothing. */
const UNSTEADY_MS = 4_000;

/** The session of this page, joined while the show is open; one that was lost is joined again. */
export function useSession(isOpen: boolean): Joined & { readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [joined, setJoined] = useState(JOINING);
  const again = () => setAttempt((before) => before + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt joins anew.
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    const set = (change: Partial<Joined>) => {
      if (!isOver) setJoined((before) => ({ ...before, ...change }));
    };
    if (!hasPictures()) return set({ media: 'none' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = () => {
      set({ ...GONE, media: 'unreachable', since: Date.now() });
      timer = setTimeout(again, AGAIN_MS);
    };
    const { session, end } = startJoining();
    session.then((it) => follow(it, { set, lost })).catch(() => isOver || lost());
    return () => {
      isOver = true;
      clearTimeout(timer);
      end();
    };
  }, [isOpen, attempt]);
  return { ...joined, again };
}

interface Follower {
  set(change: Partial<Joined>): void;
  lost(): void;
}

/** Keeps what a page shows of a session. */
function follow(session: LiveSession, { set, lost }: Follower): void {
  const tracks = () => set({ tracks: [...session.tracks()] });
  let frozen = 0;
  let poorUntil = 0;
  set({ session, media: 'live', since: undefined });
  session.on('track', tracks);
  session.on('track-ended', tracks);
  session.on('commerce', (commerce) => {
    const revision = session.commerce?.revision() ?? JOINING.revision;
    set({ commerce, revision });
  });
  session.on('chat', (chat) => set({ chat }));
  session.on('audio-blocked', ({ blocked }) => set({ audioBlocked: blocked }));
  session.on('stalled', ({ forMs }) => set({ media: 'stalled', since: Date.now() - forMs }));
  session.on('recovering', ({ forMs }) => set({ media: 'stalled', since: Date.now() - forMs }));
  session.on('recovered', () => set({ media: 'live', since: undefined }));
  session.on('statistics', ({ incoming }) => {
    const froze = (incoming?.frozenSeconds ?? 0) > frozen;
    frozen = incoming?.frozenSeconds ?? 0;
    if (froze || (incoming?.lossShare ?? 0) >= WEAK_LOSS) poorUntil = Date.now() + UNSTEADY_MS;
    set({ unsteady: Date.now() < poorUntil });
  });
  session.on('left', (reason) => {
    if (reason === 'elsewhere' || reason === 'kicked') set({ ...GONE, media: reason });
    else if (reason !== 'left' && reason !== 'aborted') lost();
  });
}
