import { useMemo, useSyncExternalStore } from 'react';
import type { LiveSession } from '../session/live-session.ts';
import { createSessionStore, type Reading } from './session-store.ts';

/** A value of a session, rendered again when it changes. */
export function useReading<Value>(
  session: LiveSession | undefined,
  reading: Reading<Value>,
): Value {
  const store = useMemo(() => createSessionStore(session, reading), [session, reading]);
  return useSyncExternalStore(store.subscribe, store.get, () => reading.initial);
}
