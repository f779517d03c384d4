import { useMemo, useSyncExternalStore } from 'react';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import type { LoggedEvent } from '../commerce/commerce-client.ts';
import type { LiveSession } from '../session/live-session.ts';
import { errorOf } from './error-of.ts';

/** How the requests of a component go. */
export interface RequestProgress {
  /** Whether one is under way. */
  readonly pending: boolean;
  /** Why the last one failed: an error with a code, which `isLivelaneError` narrows; undefined if it did not, or the next one is under way. */
  readonly error: Error | undefined;
}

/** Sends the requests of a component, and says how they go. */
export interface Requests extends RequestProgress {
  /** Sends a request. @returns what it created; undefined if it failed, with the cause in `error`, or before joining */
  readonly send: (request: ViewerRequest) => Promise<readonly LoggedEvent[] | undefined>;
}

const NONE: RequestProgress = { pending: false, error: undefined };

/** Sends requests of a session; a component subscribes to how they go. */
export function createRequests(session: Pick<LiveSession, 'request'> | undefined) {
  const listeners = new Set<() => void>();
  let progress = NONE;
  let last = 0;
  const set = (next: RequestProgress): void => {
    progress = next;
    for (const listener of listeners) listener();
  };
  const send: Requests['send'] = async (request) => {
    if (session === undefined) return undefined;
    last += 1;
    const own = last;
    // What an earlier request says is not what the component waits for.
    const settle = (error: Error | undefined): void => {
      if (own === last) set({ pending: false, error });
    };
    set({ pending: true, error: undefined });
    try {
      const events = await session.request(request);
      settle(undefined);
      return events;
    } catch (error) {
      settle(errorOf(error));
      return undefined;
    }
  };
  return {
    send,
    get: () => progress,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Sends requests of the session, such as a question, a vote, a message of the chat or a raised hand, and renders again when
 * one is under way, done or refused.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useRequests } from '@livelane/rtc/react';
 * const useVote = (session: LiveSession | undefined, pollId: string) => {
 *   const { send, pending } = useRequests(session);
 *   return { pending, vote: (option: number) => send({ do: 'vote', pollId, option }) };
 * };
 * ```
 */
export function useRequests(session: LiveSession | undefined): Requests {
  const requests = useMemo(() => createRequests(session), [session]);
  const progress = useSyncExternalStore(requests.subscribe, requests.get, () => NONE);
  return { ...progress, send: requests.send };
}
