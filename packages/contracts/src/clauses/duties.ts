import type { DutyKind } from '../clause/duty/duty.ts';
import { actionFeeDuties } from './action-fee/duties.ts';
import { advanceDuties } from './advance/duties.ts';
import { agentShareDuties } from './agent-share/duties.ts';
import { approvalDuties } from './approval/duties.ts';
import { assessmentDuties } from './assessment/duties.ts';
import { attributionDuties } from './attribution/duties.ts';
import { cancellationDuties } from './cancellation/duties.ts';
import { complianceDuties } from './compliance/duties.ts';
import { conditionDuties } from './condition/duties.ts';
import { dataDuties } from './data/duties.ts';
import { deliverableDuties } from './deliverable/duties.ts';
import { eventBonusDuties } from './event-bonus/duties.ts';
import { exclusivityDuties } from './exclusivity/duties.ts';
import { expensesDuties } from './expenses/duties.ts';
import { feeDuties } from './fee/duties.ts';
import { forceMajeureDuties } from './force-majeure/duties.ts';
import { guaranteeDuties } from './guarantee/duties.ts';
import { inKindDuties } from './in-kind/duties.ts';
import { intellectualPropertyDuties } from './intellectual-property/duties.ts';
import { otherDuties } from './other/duties.ts';
import { overrideDuties } from './override/duties.ts';
import { payeeSplitDuties } from './payee-split/duties.ts';
import { paymentDuties } from './payment/duties.ts';
import { paymentTermsDuties } from './payment-terms/duties.ts';
import { publishingScheduleDuties } from './publishing-schedule/duties.ts';
import { quotaDuties } from './quota/duties.ts';
import { renewalDuties } from './renewal/duties.ts';
import { retainerDuties } from './retainer/duties.ts';
import { salesTaxDuties } from './sales-tax/duties.ts';
import type { Clause, ClauseKindName, ClauseOf } from './schemas.ts';
import { sessionHoursDuties } from './session-hours/duties.ts';
import { taxDuties } from './tax/duties.ts';
import { terminationDuties } from './termination/duties.ts';
import { undertakingDuties } from './undertaking/duties.ts';
import { unitFeeDuties } from './unit-fee/duties.ts';

/** What each kind of clause says about duties. */
const CLAUSE_DUTIES: { readonly [Kind in ClauseKindName]: DutyKind<ClauseOf<Kind>> } = {
  deliverable: deliverableDuties,
  fee: feeDuties,
  'agent-share': agentShareDuties,
  guarantee: guaranteeDuties,
  'event-bonus': eventBonusDuties,
  'action-fee': actionFeeDuties,
  override: overrideDuties,
  'unit-fee': unitFeeDuties,
  payment: paymentDuties,
  'intellectual-property': intellectualPropertyDuties,
  compliance: complianceDuties,
  'force-majeure': forceMajeureDuties,
  termination: terminationDuties,
  data: dataDuties,
  assessment: assessmentDuties,
  attribution: attributionDuties,
  tax: taxDuties,
  exclusivity: exclusivityDuties,
  'payee-split': payeeSplitDuties,
  'sales-tax': salesTaxDuties,
  'payment-terms': paymentTermsDuties,
  approval: approvalDuties,
  'publishing-schedule': publishingScheduleDuties,
  quota: quotaDuties,
  retainer: retainerDuties,
  'session-hours': sessionHoursDuties,
  expenses: expensesDuties,
  'in-kind': inKindDuties,
  advance: advanceDuties,
  cancellation: cancellationDuties,
  condition: conditionDuties,
  renewal: renewalDuties,
  undertaking: undertakingDuties,
  other: otherDuties,
};

/** What the kind of a clause says about duties, typed so that the clause itself can be given to it. */
export function dutyKindOf({ clause }: Clause): DutyKind {
  return CLAUSE_DUTIES[clause] as unknown as DutyKind;
}
