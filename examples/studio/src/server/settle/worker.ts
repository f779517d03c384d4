// A thread for one piece of bookkeeping, which its data name.
import { parentPort, workerData } from 'node:worker_threads';
import { BOOKKEEPING, type Bookkeeping } from './bookkeeping.ts';

/** A piece of work with what it is done with. */
export type Job = {
  [Name in keyof Bookkeeping]: {
    readonly name: Name;
    readonly of: Parameters<Bookkeeping[Name]>[0];
  };
}[keyof Bookkeeping];

/** What a piece of work gives. */
export type JobResult = ReturnType<Bookkeeping[keyof Bookkeeping]>;

function done(job: Job): JobResult {
  switch (job.name) {
    case 'credit':
      return BOOKKEEPING.credit(job.of);
    case 'settle':
      return BOOKKEEPING.settle(job.of);
    case 'whatIf':
      return BOOKKEEPING.whatIf(job.of);
  }
}

parentPort?.postMessage(done(workerData as Job));
