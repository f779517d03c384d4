import { joinLive, type LeaveReason, type LiveSession } from '@livelane/rtc/client';
import { useLiveSession } from '@livelane/rtc/react';
import { useEffect, useState } from 'react';

const TOKENS = '/api/live/token?as=host';
const COMMERCE = '/api/live/commerce';

/** Time before the room is joined again, in milliseconds. */
const AGAIN_MS = 2_000;

/** The session of a host, and how it stands. */
export interface HostSession {
  readonly session: LiveSession | undefined;
  /** Why it is over although nobody left it; `unreachable` where it could not begin. */
  readonly gone: LeaveReason | 'unreachable' | undefined;
  joinAgain(): void;
}

/** Joins the room; where the server was gone, it joins again by itself. */
export function useHostSession(): HostSession {
  const [attempt, setAttempt] = useState(0);
  const { session, error } = useLiveSession(
    (signal) =>
      joinLive({
        ...{ tokenEndpoint: TOKENS, commerceEndpoint: COMMERCE },
        ...{ role: 'host', preset: 'auto', signal },
      }),
    `${attempt}`,
  );
  const left = useLeft(session);
  const gone = error === undefined ? left : 'unreachable';
  const joinAgain = () => setAttempt((it) => it + 1);
  const isLost = gone === 'server-gone' || gone === 'token' || gone === 'unreachable';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt that failed is followed by one more.
  useEffect(() => {
    if (!isLost) return;
    const timer = setTimeout(() => setAttempt((it) => it + 1), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isLost, attempt]);
  return { session, gone, joinAgain };
}

/** Why a session ended that nobody left; undefined while it lasts. */
function useLeft(session: LiveSession | undefined): LeaveReason | undefined {
  const [reason, set] = useState<LeaveReason>();
  useEffect(() => {
    set(undefined);
    return session?.on('left', (why) => {
      if (why !== 'left' && why !== 'aborted') set(why);
    });
  }, [session]);
  return reason;
}
