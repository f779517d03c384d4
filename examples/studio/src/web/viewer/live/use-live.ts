import type { CommerceState } from '@livelane/rtc/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { roomClient } from './room-client.ts';
import type { Verified } from './signed-state.ts';
import { type Joined, type Revision, useSession } from './use-session.ts';

/** The show as this page has it now. */
export interface Live extends Omit<Joined, 'commerce'> {
  /** What is pinned, at what price, and the rest of the signed state; undefined until it is known. */
  readonly commerce: CommerceState | undefined;
  /** When the state was asked for, while there is no picture, in milliseconds since 1970; undefined with one. */
  readonly asOf: number | undefined;
  /** Joins anew. */
  again(): void;
}

/** Time between two requests for the state without a picture, in milliseconds. */
const EVERY_MS = 5_000;

/** Time without a picture after which the state is asked for, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Joins the show `id` while it is open. Without a picture its signed state is asked for every five seconds. */
export function useLive(id: string, isOpen: boolean): Live {
  const joined = useSession(isOpen);
  const isQuiet = joined.media !== 'live';
  const isWithout = useLasting(isQuiet, joined.media === 'none' ? 0 : PATIENCE_MS);
  const last = useRef<Verified>(undefined);
  const asked = useQuery({
    queryKey: ['signed-state', id],
    enabled: isOpen && isWithout,
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const [{ verified }, answer] = await Promise.all([
        import('./signed-state.ts'),
        roomClient.state(),
      ]);
      last.current = await verified(id, answer, last.current);
      return last.current;
    },
  });
  const byHttp = isWithout ? asked.data : undefined;
  const isNewer = byHttp !== undefined && !isBefore(byHttp.view, joined.revision);
  return {
    ...joined,
    commerce: isNewer ? byHttp.view.state : joined.commerce,
    asOf: isNewer ? byHttp.at : undefined,
  };
}

const isBefore = (a: Revision, b: Revision): boolean =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq);

/** Whether something has been so for a time. */
function useLasting(isSo: boolean, forMs: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), forMs);
    return () => clearTimeout(timer);
  }, [isSo, forMs]);
  return lasts;
}
