import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type Currency,
  type Debt,
  type Instant,
  inputInvalid,
  type LineState,
  type LocalText,
  type Money,
  type Settlement,
  type Sha256,
  type Window,
} from '../vocabulary/index.ts';

/** What a settlement says to one payee. */
export interface PayeeStatement {
  /** Id of the settlement. */
  readonly statement: string;
  /** Its hash; null where it has no seal. */
  readonly hash: Sha256 | null;
  readonly contract: string;
  readonly payee: string;
  readonly name: string;
  readonly period: Window;
  readonly knownAsOf: Instant;
  readonly currency: Currency;
  /** What each payer owes the payee. */
  readonly debts: readonly Debt[];
  readonly lines: readonly PayeeLine[];
  readonly due: Settlement['due'];
}

/** One line of a payee's statement. */
export interface PayeeLine {
  readonly id: string;
  /** What it is, such as `commission` or `withholding`. */
  readonly entry: string;
  readonly payer: string | null;
  readonly clauseId: string;
  /** When it was booked; null where the settlement has no posting of it. */
  readonly bookedAt: Instant | null;
  readonly amount: Money;
  readonly explanation: LocalText;
  /** What became of its amount; empty where the line lowers what is owed. */
  readonly states: readonly Pick<LineState, 'state' | 'amount'>[];
}

/**
 * The part of a settlement that concerns one payee, for them to check: nothing of other payees is in it.
 * @throws INPUT_INVALID where the settlement has no such payee
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { payeeStatement } from '@livelane/contracts/payout';
 * const settlement = createRequire(import.meta.url)('@livelane/contracts/schemas/settlement.example.json');
 * payeeStatement(settlement, '7212345678901234567').lines.every(({ id }) => id !== ''); // => true
 * ```
 */
export function payeeStatement(settlement: Settlement, payee: string): PayeeStatement {
  const party = settlement.payees.find(({ id }) => id === payee);
  if (party === undefined)
    throw inputInvalid('payee', [
      workflowIssue('PAYEE_OF_STATEMENT', {
        received: payee,
        params: { payees: settlement.payees.map(({ id }) => id) },
      }),
    ]);
  const statesOf = new Map<string, LineState[]>();
  for (const state of settlement.states ?? [])
    statesOf.set(state.lineId, [...(statesOf.get(state.lineId) ?? []), state]);
  const bookedAt = new Map(settlement.postings.map(({ lineId, at }) => [lineId, at]));
  return {
    statement: settlement.id,
    hash: settlement.seal?.hash ?? null,
    contract: settlement.contract.id,
    payee,
    name: party.name,
    period: settlement.period,
    knownAsOf: settlement.knownAsOf,
    currency: settlement.currency,
    debts: (settlement.debts ?? []).filter((debt) => debt.payee === payee),
    lines: settlement.lines
      .filter((line) => line.payee === payee)
      .map(({ id, entry, payer = null, clauseId, amount, explanation }) => ({
        ...{ id, entry, payer, clauseId, amount, explanation },
        bookedAt: bookedAt.get(id) ?? null,
        states: (statesOf.get(id) ?? []).map(({ state, amount: part }) => ({
          state,
          amount: part,
        })),
      })),
    due: settlement.due.filter((due) => due.payee === payee),
  };
}
