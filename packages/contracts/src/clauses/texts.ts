import { assessmentText } from './assessment/text.ts';
import { attributionText } from './attribution/text.ts';
import { complianceText } from './compliance/text.ts';
import { dataText } from './data/text.ts';
import { deliverableText } from './deliverable/text.ts';
import { exclusivityText } from './exclusivity/text.ts';
import { feeText } from './fee/text.ts';
import { forceMajeureText } from './force-majeure/text.ts';
import { intellectualPropertyText } from './intellectual-property/text.ts';
import type { ClauseTexts } from './kind.ts';
import { otherText } from './other/text.ts';
import { payeeSplitText } from './payee-split/text.ts';
import { paymentText } from './payment/text.ts';
import type { Clause, ClauseKindName } from './schemas.ts';
import { taxText } from './tax/text.ts';
import { terminationText } from './termination/text.ts';

/** The text of every kind, apart from what review needs of it, so that who does not render does not carry it. */
export const CLAUSE_TEXTS: { readonly [Kind in ClauseKindName]: ClauseTexts<Kind> } = {
  assessment: assessmentText,
  attribution: attributionText,
  compliance: complianceText,
  data: dataText,
  deliverable: deliverableText,
  exclusivity: exclusivityText,
  fee: feeText,
  'force-majeure': forceMajeureText,
  'intellectual-property': intellectualPropertyText,
  other: otherText,
  'payee-split': payeeSplitText,
  payment: paymentText,
  tax: taxText,
  termination: terminationText,
};

/** The text of a clause's kind, typed so that the clause itself may be handed to it. */
export function textsOf(clause: Clause): ClauseTexts<ClauseKindName> {
  return CLAUSE_TEXTS[clause.clause] as unknown as ClauseTexts<ClauseKindName>;
}
