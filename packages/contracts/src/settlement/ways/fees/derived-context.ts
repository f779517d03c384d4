import type { Revisions } from '../../agreement/revisions.ts';
import type { Entry } from '../../entry/entry.ts';
import type { EarningContext } from './fee-context.ts';

/** Inputs of what is earned by what is earned under other clauses. */
export interface DerivedContext extends EarningContext {
  /** What is earned under the clauses that it may depend on; not sorted. */
  readonly entries: readonly Entry[];
  /** The revisions in time, where there are several; the contract is the newest then. */
  readonly revisions?: Revisions;
}
