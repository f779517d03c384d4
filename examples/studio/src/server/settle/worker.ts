// The thread of the bookkeeper: does one piece of work after the other, each as its name says.
import { BOOKKEEPING, type Bookkeeping } from './bookkeeping.ts';

/** A piece of work with what it is done with. */
export type Job = {
  [Name in keyof Bookkeeping]: {
    readonly name: Name;
    readonly of: Parameters<Bookkeeping[Name]>[0];
  };
}[keyof Bookkeeping];

export default function done(job: Job): ReturnType<Bookkeeping[keyof Bookkeeping]> {
  switch (job.name) {
    case 'credit':
      return BOOKKEEPING.credit(job.of);
    case 'settle':
      return BOOKKEEPING.settle(job.of);
    case 'whatIf':
      return BOOKKEEPING.whatIf(job.of);
  }
}
