import type { ClauseBase } from '../../clause/clause-schemas.ts';
import type { ClauseKindName, CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { Entry } from '../entry/entry.ts';
import { feeEntries } from '../fees/fee.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import type { Pair } from '../ledger/pair.ts';
import { quotaEntries } from '../pieces/quotas.ts';

/** What settling needs of a kind of clause under which somebody is owed money. */
export interface Earning<Complete extends ClauseBase> {
  /** Who may owe whom something under the clause. */
  debts(clause: Complete, contract: CompleteContract): readonly Pair[];
  /** What is earned under the clause by what is known. Default: nothing; the clause shares what others earn. */
  entries?(clause: Complete, context: EarningContext): readonly Entry[];
}

/** How money is earned under each kind of clause; null where none is. */
export const EARNINGS: {
  readonly [Kind in ClauseKindName]: Earning<CompleteClauseOf<Kind>> | null;
} = {
  deliverable: null,
  fee: { debts: ({ payer, payee }) => [{ payer, payee }], entries: feeEntries },
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
  'payee-split': {
    debts: ({ shares, feeId }, contract) => {
      const payer = clausesOf(contract, 'fee').find(({ id }) => id === feeId)?.payer;
      return payer === undefined ? [] : shares.map(({ payee }) => ({ payer, payee }));
    },
  },
  'sales-tax': null,
  'payment-terms': null,
  approval: null,
  'publishing-schedule': null,
  quota: { debts: () => [], entries: quotaEntries },
  other: null,
};
