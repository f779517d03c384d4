import type { ClauseText } from '../clause/text/clause-text.ts';
import { actionFeeText } from './action-fee/text.zh-Hans.ts';
import { advanceText } from './advance/text.zh-Hans.ts';
import { agentShareText } from './agent-share/text.zh-Hans.ts';
import { approvalText } from './approval/text.zh-Hans.ts';
import { assessmentText } from './assessment/text.zh-Hans.ts';
import { attributionText } from './attribution/text.zh-Hans.ts';
import { cancellationText } from './cancellation/text.zh-Hans.ts';
import { complianceText } from './compliance/text.zh-Hans.ts';
import { conditionText } from './condition/text.zh-Hans.ts';
import { dataText } from './data/text.zh-Hans.ts';
import { deliverableText } from './deliverable/text.zh-Hans.ts';
import { eventBonusText } from './event-bonus/text.zh-Hans.ts';
import { exclusivityText } from './exclusivity/text.zh-Hans.ts';
import { expensesText } from './expenses/text.zh-Hans.ts';
import { feeText } from './fee/text.zh-Hans.ts';
import { forceMajeureText } from './force-majeure/text.zh-Hans.ts';
import { guaranteeText } from './guarantee/text.zh-Hans.ts';
import { inKindText } from './in-kind/text.zh-Hans.ts';
import { intellectualPropertyText } from './intellectual-property/text.zh-Hans.ts';
import { otherText } from './other/text.zh-Hans.ts';
import { overrideText } from './override/text.zh-Hans.ts';
import { payeeSplitText } from './payee-split/text.zh-Hans.ts';
import { paymentText } from './payment/text.zh-Hans.ts';
import { paymentTermsText } from './payment-terms/text.zh-Hans.ts';
import { publishingScheduleText } from './publishing-schedule/text.zh-Hans.ts';
import { quotaText } from './quota/text.zh-Hans.ts';
import { renewalText } from './renewal/text.zh-Hans.ts';
import { retainerText } from './retainer/text.zh-Hans.ts';
import { salesTaxText } from './sales-tax/text.zh-Hans.ts';
import type { ClauseKindName, ClauseOf } from './schemas.ts';
import { sessionHoursText } from './session-hours/text.zh-Hans.ts';
import { taxText } from './tax/text.zh-Hans.ts';
import { terminationText } from './termination/text.zh-Hans.ts';
import { undertakingText } from './undertaking/text.zh-Hans.ts';
import { unitFeeText } from './unit-fee/text.zh-Hans.ts';

/** The text of every kind of clause in Simplified Chinese. */
export const CLAUSE_TEXTS_ZH_HANS: {
  readonly [Kind in ClauseKindName]: ClauseText<ClauseOf<Kind>>;
} = {
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
