/** What a page may have to load again. */
export type Changed = 'show' | 'stock' | 'questions' | 'orders' | 'people' | 'settlement' | 'links';

/** Tells all open pages what has changed. */
export interface Hub {
  changed(what: Changed): void;
  /** @returns ends the subscription */
  subscribe(listener: (what: Changed) => void): () => void;
  readonly size: number;
}

export function createHub(): Hub {
  const listeners = new Set<(what: Changed) => void>();
  return {
    changed: (what) => {
      for (const listener of listeners) listener(what);
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
