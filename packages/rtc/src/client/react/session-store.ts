import type { LiveSession, LiveSessionEvents } from '../session/live-session.ts';

/** One value of a session as `useSyncExternalStore` reads it: the same reference until it changes. */
export interface SessionStore<Value> {
  subscribe(onChange: () => void): () => void;
  get(): Value;
}

/** How a value is read from a session, and which events change it. */
export interface Reading<Value> {
  readonly events: readonly (keyof LiveSessionEvents)[];
  /** The value without a session: before it is joined, and on a server. */
  readonly initial: Value;
  read(session: LiveSession, before: Value): Value;
}

export function createSessionStore<Value>(
  session: LiveSession | undefined,
  { events, initial, read }: Reading<Value>,
): SessionStore<Value> {
  let value = session === undefined ? initial : read(session, initial);
  return {
    get: () => value,
    subscribe: (onChange) => {
      if (session === undefined) return () => undefined;
      const update = () => {
        const next = read(session, value);
        if (Object.is(next, value) || sameList(next, value)) return;
        value = next;
        onChange();
      };
      const stops = events.map((name) => session.on(name, update));
      // What happened between rendering and now.
      update();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function sameList(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, index) => Object.is(item, other[index]))
  );
}
