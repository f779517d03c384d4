/** What a page may have to load again. */
export type Changed = 'show' | 'stock' | 'questions' | 'orders' | 'people' | 'settlement' | 'links';

/** Tells all open pages what has changed. */
export interface Hub {
  /** Told at once; what changes again soon after is told once more, when the time between is over. */
  changed(what: Changed): void;
  /** @returns ends the subscription */
  subscribe(listener: (what: Changed) => void): () => void;
  readonly size: number;
}

/** Time between two tellings of one kind, in milliseconds: a busy show must not make pages ask without end. */
const BETWEEN_MS = 700;

export function createHub(): Hub {
  const listeners = new Set<(what: Changed) => void>();
  /** Kinds that were told just now, and whether they have changed since. */
  const told = new Map<Changed, boolean>();
  const tell = (what: Changed): void => {
    for (const listener of listeners) listener(what);
    told.set(what, false);
    const again = (): void => {
      const hasChanged = told.get(what) === true;
      told.delete(what);
      if (hasChanged) tell(what);
    };
    setTimeout(again, BETWEEN_MS).unref();
  };
  return {
    changed: (what) => {
      if (told.has(what)) told.set(what, true);
      else tell(what);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get size() {
      return listeners.size;
    },
  };
}
