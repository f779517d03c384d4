import type { ClauseKind } from '../clause/kind.ts';
import { actionFee } from './action-fee/kind.ts';
import { advance } from './advance/kind.ts';
import { agentShare } from './agent-share/kind.ts';
import { approval } from './approval/kind.ts';
import { assessment } from './assessment/kind.ts';
import { attribution } from './attribution/kind.ts';
import { cancellation } from './cancellation/kind.ts';
import { compliance } from './compliance/kind.ts';
import { condition } from './condition/kind.ts';
import { data } from './data/kind.ts';
import { deliverable } from './deliverable/kind.ts';
import { eventBonus } from './event-bonus/kind.ts';
import { exclusivity } from './exclusivity/kind.ts';
import { expenses } from './expenses/kind.ts';
import { fee } from './fee/kind.ts';
import { forceMajeure } from './force-majeure/kind.ts';
import { guarantee } from './guarantee/kind.ts';
import { inKind } from './in-kind/kind.ts';
import { intellectualProperty } from './intellectual-property/kind.ts';
import { other } from './other/kind.ts';
import { override } from './override/kind.ts';
import { payeeSplit } from './payee-split/kind.ts';
import { payment } from './payment/kind.ts';
import { paymentTerms } from './payment-terms/kind.ts';
import { publishingSchedule } from './publishing-schedule/kind.ts';
import { quota } from './quota/kind.ts';
import { renewal } from './renewal/kind.ts';
import { retainer } from './retainer/kind.ts';
import { salesTax } from './sales-tax/kind.ts';
import type { Clause, ClauseKindName, ClauseOf } from './schemas.ts';
import { sessionHours } from './session-hours/kind.ts';
import { tax } from './tax/kind.ts';
import { termination } from './termination/kind.ts';
import { undertaking } from './undertaking/kind.ts';
import { unitFee } from './unit-fee/kind.ts';

/** A declaration for every kind whose schemas are known. */
export type ClauseKinds = { readonly [Kind in ClauseKindName]: ClauseKind<ClauseOf<Kind>> };

/** Every kind of clause, in the order in which people talk about a deal. */
export const CLAUSE_KINDS = {
  deliverable,
  fee,
  'agent-share': agentShare,
  guarantee,
  'event-bonus': eventBonus,
  'action-fee': actionFee,
  override,
  'unit-fee': unitFee,
  payment,
  'intellectual-property': intellectualProperty,
  compliance,
  'force-majeure': forceMajeure,
  termination,
  data,
  assessment,
  attribution,
  tax,
  exclusivity,
  'payee-split': payeeSplit,
  'sales-tax': salesTax,
  'payment-terms': paymentTerms,
  approval: approval,
  'publishing-schedule': publishingSchedule,
  quota,
  retainer,
  condition: condition,
  cancellation: cancellation,
  advance: advance,
  'in-kind': inKind,
  expenses: expenses,
  'session-hours': sessionHours,
  renewal,
  undertaking,
  other,
} as const satisfies ClauseKinds;

/** What the kind of a clause declares, typed so that the clause itself can be given to it. */
export function kindOf(clause: Clause): ClauseKind {
  return CLAUSE_KINDS[clause.clause] as unknown as ClauseKind;
}
