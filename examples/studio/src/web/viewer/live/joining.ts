import type { LiveSession } from '@livelane/rtc/client';
import { askToken } from '../../page/token.ts';

/** A session of the room that is being joined. */
export interface Joining {
  readonly session: Promise<LiveSession>;
  /** Ends it, whether it is joined already or not. */
  end(): void;
}

/** Time after which a session that no page has taken is ended, in milliseconds. */
const UNTAKEN_MS = 10_000;

let ahead: Joining | undefined;

/** Whether this browser can show a picture at all. */
export const hasPictures = (): boolean => typeof RTCPeerConnection !== 'undefined';

/** Begins to join before the page is there, which takes what was joined. Resolves once LiveKit is loaded. */
export async function joinAhead(): Promise<void> {
  if (!hasPictures()) return;
  const begun = begin();
  ahead = begun;
  setTimeout(() => {
    if (ahead === begun) startJoining().end();
  }, UNTAKEN_MS);
  await loadJoin().catch(() => undefined);
}

const loadJoin = () => import('./join.ts');

/** Joins the room, or takes what was joined ahead. */
export function startJoining(): Joining {
  const joining = ahead ?? begin();
  ahead = undefined;
  return joining;
}

function begin(): Joining {
  const life = new AbortController();
  const joined = async () => {
    // Asked for while LiveKit is loaded.
    const token = askToken('viewer', { signal: life.signal });
    token.catch(() => undefined);
    const { join } = await loadJoin();
    return join(token, life.signal);
  };
  const session = joined();
  session.catch(() => undefined);
  return { session, end: () => life.abort() };
}
