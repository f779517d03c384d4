import { Worker } from 'node:worker_threads';
import type { Bookkeeping } from './bookkeeping.ts';
import type { Job, JobResult } from './worker.ts';

/** {@link Bookkeeping} beside everything else: a show that is live does not wait for it. */
export type Bookkeeper = {
  readonly [Name in keyof Bookkeeping]: (
    of: Parameters<Bookkeeping[Name]>[0],
  ) => Promise<ReturnType<Bookkeeping[Name]>>;
};

const WORKER = new URL('./worker.ts', import.meta.url);

/** Does each piece of work in a thread of its own, which ends with it. */
export function createBookkeeper(): Bookkeeper {
  return {
    credit: (of) => run({ name: 'credit', of }),
    settle: (of) => run({ name: 'settle', of }),
    whatIf: (of) => run({ name: 'whatIf', of }),
  };
}

function run<Result>(workerData: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData });
    worker.once('message', (result: JobResult) => resolve(result as Result));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`bookkeeping ended with ${code}`)));
  });
}
