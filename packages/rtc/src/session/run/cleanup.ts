/** Functions to run at the end, in reverse order. */
export interface Cleanup {
  add(stop: () => unknown): void;
  /** Runs all functions that were not run yet. An error in one does not keep the others from running. */
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
          // A resource that cannot be stopped has ended already.
        }
      }
    },
  };
}
