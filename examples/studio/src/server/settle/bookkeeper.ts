import { Piscina } from 'piscina';
import type { Bookkeeping } from './bookkeeping.ts';
import type { Job } from './worker.ts';

/** {@link Bookkeeping} beside everything else: a show that is live does not wait for it. */
export type Bookkeeper = {
  readonly [Name in keyof Bookkeeping]: (
    of: Parameters<Bookkeeping[Name]>[0],
  ) => Promise<ReturnType<Bookkeeping[Name]>>;
};

const WORKER = new URL('./worker.ts', import.meta.url).href;

/** How long the thread outlives its work, in milliseconds: it takes a second to start. */
const IDLE_MS = 60_000;

/** Does one piece of work after the other, in one thread. */
export function createBookkeeper(): Bookkeeper {
  const pool = new Piscina({
    ...{ filename: WORKER, minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS },
  });
  const run = (job: Job) => pool.run(job);
  return {
    credit: (of) => run({ name: 'credit', of }),
    settle: (of) => run({ name: 'settle', of }),
    whatIf: (of) => run({ name: 'whatIf', of }),
  };
}
