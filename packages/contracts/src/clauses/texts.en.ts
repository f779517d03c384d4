import type { ClauseText } from '../clause/text/clause-text.ts';
import { actionFeeText } from './action-fee/text.en.ts';
import { advanceText } from './advance/text.en.ts';
import { agentShareText } from './agent-share/text.en.ts';
import { approvalText } from './approval/text.en.ts';
import { assessmentText } from './assessment/text.en.ts';
import { attributionText } from './attribution/text.en.ts';
import { cancellationText } from './cancellation/text.en.ts';
import { complianceText } from './compliance/text.en.ts';
import { conditionText } from './condition/text.en.ts';
import { dataText } from './data/text.en.ts';
import { deliverableText } from './deliverable/text.en.ts';
import { eventBonusText } from './event-bonus/text.en.ts';
import { exclusivityText } from './exclusivity/text.en.ts';
import { expensesText } from './expenses/text.en.ts';
import { feeText } from './fee/text.en.ts';
import { forceMajeureText } from './force-majeure/text.en.ts';
import { guaranteeText } from './guarantee/text.en.ts';
import { inKindText } from './in-kind/text.en.ts';
import { intellectualPropertyText } from './intellectual-property/text.en.ts';
import { otherText } from './other/text.en.ts';
import { overrideText } from './override/text.en.ts';
import { payeeSplitText } from './payee-split/text.en.ts';
import { paymentText } from './payment/text.en.ts';
import { paymentTermsText } from './payment-terms/text.en.ts';
import { publishingScheduleText } from './publishing-schedule/text.en.ts';
import { quotaText } from './quota/text.en.ts';
import { renewalText } from './renewal/text.en.ts';
import { retainerText } from './retainer/text.en.ts';
import { salesTaxText } from './sales-tax/text.en.ts';
import type { ClauseKindName, ClauseOf } from './schemas.ts';
import { sessionHoursText } from './session-hours/text.en.ts';
import { taxText } from './tax/text.en.ts';
import { terminationText } from './termination/text.en.ts';
import { undertakingText } from './undertaking/text.en.ts';
import { unitFeeText } from './unit-fee/text.en.ts';

/** The text of every kind of clause in English. */
export const CLAUSE_TEXTS_EN: { readonly [Kind in ClauseKindName]: ClauseText<ClauseOf<Kind>> } = {
  deliverable: deliverableText,
  fee: feeText,
  'agent-share': agentShareText,
  guarantee: guaranteeText,
  'event-bonus': eventBonusText,
  'action-fee': actionFeeText,
  override: overrideText,
  'unit-fee': unitFeeText,
  payment: paymentText,
  'intellectual-property': intellectualPropertyText,
  compliance: complianceText,
  'force-majeure': forceMajeureText,
  termination: terminationText,
  data: dataText,
  assessment: assessmentText,
  attribution: attributionText,
  tax: taxText,
  exclusivity: exclusivityText,
  'payee-split': payeeSplitText,
  'sales-tax': salesTaxText,
  'payment-terms': paymentTermsText,
  approval: approvalText,
  'publishing-schedule': publishingScheduleText,
  quota: quotaText,
  retainer: retainerText,
  'session-hours': sessionHoursText,
  expenses: expensesText,
  'in-kind': inKindText,
  advance: advanceText,
  cancellation: cancellationText,
  condition: conditionText,
  renewal: renewalText,
  undertaking: undertakingText,
  other: otherText,
};
