import type { Contradictions } from '../clause/conflict/contradictions.ts';
import { repeated } from '../clause/conflict/reference.ts';
import { indexed } from '../clause/once-for.ts';
import { actionFeeContradictions } from '../clauses/action-fee/conflicts.ts';
import { advanceContradictions } from '../clauses/advance/conflicts.ts';
import { agentShareContradictions } from '../clauses/agent-share/conflicts.ts';
import { approvalContradictions } from '../clauses/approval/conflicts.ts';
import { assessmentContradictions } from '../clauses/assessment/conflicts.ts';
import { cancellationContradictions } from '../clauses/cancellation/conflicts.ts';
import { conditionContradictions } from '../clauses/condition/conflicts.ts';
import { eventBonusContradictions } from '../clauses/event-bonus/conflicts.ts';
import { expensesContradictions } from '../clauses/expenses/conflicts.ts';
import { feeContradictions } from '../clauses/fee/conflicts.ts';
import { guaranteeContradictions } from '../clauses/guarantee/conflicts.ts';
import { inKindContradictions } from '../clauses/in-kind/conflicts.ts';
import { overrideContradictions } from '../clauses/override/conflicts.ts';
import { payeeSplitContradictions } from '../clauses/payee-split/conflicts.ts';
import { paymentContradictions } from '../clauses/payment/conflicts.ts';
import { paymentTermsContradictions } from '../clauses/payment-terms/conflicts.ts';
import { publishingScheduleContradictions } from '../clauses/publishing-schedule/conflicts.ts';
import { quotaContradictions } from '../clauses/quota/conflicts.ts';
import { retainerContradictions } from '../clauses/retainer/conflicts.ts';
import { salesTaxContradictions } from '../clauses/sales-tax/conflicts.ts';
import type { Clause, ClauseKindName, ClauseOf } from '../clauses/schemas.ts';
import { sessionHoursContradictions } from '../clauses/session-hours/conflicts.ts';
import { taxContradictions } from '../clauses/tax/conflicts.ts';
import { unitFeeContradictions } from '../clauses/unit-fee/conflicts.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { type InputIssue, inputInvalid } from '../vocabulary/index.ts';
import type { Contract } from './document.ts';

/** The contradictions of each kind that affects amounts; null for the others, so that settling need not include their code. */
export const CONTRADICTIONS: {
  readonly [Kind in ClauseKindName]: Contradictions<ClauseOf<Kind>> | null;
} = {
  deliverable: null,
  fee: feeContradictions,
  'agent-share': agentShareContradictions,
  guarantee: guaranteeContradictions,
  'event-bonus': eventBonusContradictions,
  'action-fee': actionFeeContradictions,
  override: overrideContradictions,
  'unit-fee': unitFeeContradictions,
  payment: paymentContradictions,
  'intellectual-property': null,
  compliance: null,
  'force-majeure': null,
  termination: null,
  data: null,
  assessment: assessmentContradictions,
  attribution: null,
  tax: taxContradictions,
  exclusivity: null,
  'payee-split': payeeSplitContradictions,
  'sales-tax': salesTaxContradictions,
  'payment-terms': paymentTermsContradictions,
  approval: approvalContradictions,
  'publishing-schedule': publishingScheduleContradictions,
  quota: quotaContradictions,
  retainer: retainerContradictions,
  'session-hours': sessionHoursContradictions,
  expenses: expensesContradictions,
  'in-kind': inKindContradictions,
  advance: advanceContradictions,
  cancellation: cancellationContradictions,
  condition: conditionContradictions,
  renewal: null,
  undertaking: null,
  other: null,
};

/**
 * Refuses to plan or settle a contract that contradicts itself about money: what is owed, to whom, by which clause.
 * @throws INPUT_INVALID with the JSON Pointer of each contradiction into the contract
 */
export function refuseContradictions(contract: Contract): void {
  const context = indexed(contract);
  const issues = [
    ...repeatedItems(contract),
    ...contract.clauses.flatMap((_, index) => contradictionsIn(index, context)),
  ];
  if (issues.length > 0) throw inputInvalid('contract', issues);
}

function contradictionsIn(index: number, contract: Contract): InputIssue[] {
  const clause = contract.clauses[index];
  if (clause === undefined) return [];
  const kind = CONTRADICTIONS[clause.clause] as Contradictions<Clause> | null;
  if (kind === null) return [];
  return kind.conflicts(clause, contract).flatMap(({ code, at, params }) => {
    const expected = kind.refused[code];
    if (expected === undefined) return [];
    const received =
      params?.['id'] ?? params?.['found'] ?? params?.['sum'] ?? valueAt(clause, at) ?? undefined;
    return [workflowIssue(expected, { path: `/clauses/${index}${at}`, received })];
  });
}

/** The value at a JSON Pointer of a clause. */
function valueAt(clause: Clause, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], clause);
}

function repeatedItems({ parties, products, clauses }: Contract): InputIssue[] {
  return Object.entries({ parties, products, clauses }).flatMap(([name, list]) =>
    repeated(list).map(({ id, index }) =>
      workflowIssue('ID_REPEATED', { path: `/${name}/${index}/id`, received: id }),
    ),
  );
}
