/** What was started, to be stopped in the opposite order. */
export interface Cleanup {
  add(stop: () => unknown): void;
  /** Stops everything that is left; one failure does not keep the rest from being stopped. */
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const stops: (() => unknown)[] = [];
  return {
    add: (stop) => {
      stops.push(stop);
    },
    run: async () => {
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
        try {
          await stop();
        } catch {
          // What cannot be stopped any more has stopped.
        }
      }
    },
  };
}
