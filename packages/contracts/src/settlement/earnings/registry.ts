import type { ClauseBase } from '../../clause/clause-schemas.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { ClauseKindName, CompleteClauseOf } from '../../clauses/schemas.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { Pair } from '../agreement/pair.ts';
import type { Entry } from '../entry/entry.ts';
import { quotaEntries } from '../pieces/quotas.ts';
import { actionFeeEntries } from '../ways/actions/action-fee.ts';
import { advanceEntries } from '../ways/advance/advance.ts';
import { agentEntries, agentPairs } from '../ways/agent/agent-share.ts';
import { eventBonusEntries } from '../ways/bonuses/event-bonus.ts';
import { cancellationEntries } from '../ways/cancellation/cancellation.ts';
import type { DerivedContext } from '../ways/fees/derived-context.ts';
import { feeEntries } from '../ways/fees/fee.ts';
import type { EarningContext } from '../ways/fees/fee-context.ts';
import { guaranteeEntries } from '../ways/guarantee/guarantee.ts';
import { sessionHoursEntries } from '../ways/hours/session-hours.ts';
import { expensesEntries } from '../ways/outlays/expenses.ts';
import { inKindEntries } from '../ways/outlays/in-kind.ts';
import { overrideEntries } from '../ways/override/override.ts';
import { retainerEntries } from '../ways/retainer/retainer.ts';
import { unitFeeEntries } from '../ways/units/unit-fee.ts';

/** What settling needs of a kind of clause under which somebody is owed money. */
export interface Earning<Complete extends ClauseBase> {
  /** Who may owe whom something under the clause. */
  debts(clause: Complete, contract: CompleteContract): readonly Pair[];
  /** What is earned under the clause by what is known. Default: nothing; the clause shares what others earn. */
  entries?(clause: Complete, context: EarningContext): readonly Entry[];
  /** What is earned by what is earned under other clauses. Default: nothing. */
  derived?(clause: Complete, context: DerivedContext): readonly Entry[];
}

/** The kinds under which something is earned by what is earned under others, each after those that it depends on. */
export const DERIVED: readonly ClauseKindName[] = ['guarantee', 'agent-share'];

/** How money is earned under each kind of clause; null where none is. */
export const EARNINGS: {
  readonly [Kind in ClauseKindName]: Earning<CompleteClauseOf<Kind>> | null;
} = {
  deliverable: null,
  fee: { debts: ({ payer, payee }) => [{ payer, payee }], entries: feeEntries },
  'agent-share': { debts: agentPairs, derived: agentEntries },
  guarantee: { debts: ({ payer, payee }) => [{ payer, payee }], derived: guaranteeEntries },
  'event-bonus': { debts: ({ payer, payee }) => [{ payer, payee }], entries: eventBonusEntries },
  'action-fee': { debts: ({ payer, payee }) => [{ payer, payee }], entries: actionFeeEntries },
  override: { debts: ({ payer, payee }) => [{ payer, payee }], entries: overrideEntries },
  'unit-fee': { debts: ({ payer, payee }) => [{ payer, payee }], entries: unitFeeEntries },
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
      const payer = payingClauses(contract).find(({ id }) => id === feeId)?.payer;
      return payer === undefined || payer === null
        ? []
        : shares.map(({ payee }) => ({ payer, payee }));
    },
  },
  'sales-tax': null,
  'payment-terms': null,
  approval: null,
  'publishing-schedule': null,
  quota: { debts: () => [], entries: quotaEntries },
  retainer: { debts: ({ payer, payee }) => [{ payer, payee }], entries: retainerEntries },
  'session-hours': {
    debts: ({ payer, payee }) => [{ payer, payee }],
    entries: sessionHoursEntries,
  },
  expenses: { debts: ({ payer, payee }) => [{ payer, payee }], entries: expensesEntries },
  'in-kind': { debts: ({ payer, payee }) => [{ payer, payee }], entries: inKindEntries },
  advance: { debts: ({ payer, payee }) => [{ payer, payee }], entries: advanceEntries },
  cancellation: { debts: () => [], entries: cancellationEntries },
  condition: null,
  renewal: null,
  undertaking: null,
  other: null,
};
