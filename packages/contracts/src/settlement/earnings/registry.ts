import type { ClauseBase } from '../../clause/clause-schemas.ts';
import type { ClauseKindName, CompleteClauseOf } from '../../clauses/schemas.ts';
import type { Entry } from '../entry/entry.ts';
import { feeEntries } from '../fees/fee.ts';
import type { EarningContext } from '../fees/fee-context.ts';

/** What settling needs of a kind of clause under which somebody is owed money. */
export interface Earning<Complete extends ClauseBase> {
  /** Everybody to whom the clause may owe something. */
  payees(clause: Complete): readonly string[];
  /** What is earned under the clause by what is known. Default: nothing; the clause shares what others earn. */
  entries?(clause: Complete, context: EarningContext): readonly Entry[];
}

/** How money is earned under each kind of clause; null where none is. */
export const EARNINGS: {
  readonly [Kind in ClauseKindName]: Earning<CompleteClauseOf<Kind>> | null;
} = {
  deliverable: null,
  fee: { payees: ({ payee }) => [payee], entries: feeEntries },
  payment: null,
  'intellectual-property': null,
  compliance: null,
  'force-majeure': null,
  termination: null,
  data: null,
  assessment: null,
  attribution: null,
  tax: null,
  exclusivity: null,
  'payee-split': { payees: ({ shares }) => shares.map(({ payee }) => payee) },
  other: null,
};
