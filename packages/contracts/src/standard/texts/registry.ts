import type { StandardTermId } from '../schemas.ts';
import { breachCnText } from './china/breach-cn.ts';
import { copiesCnText } from './china/copies-cn.ts';
import { invoicesCnText } from './china/invoices-cn.ts';
import { auditText } from './content/audit.ts';
import { conductText } from './content/conduct.ts';
import { licenceText } from './content/licence.ts';
import { moralRightsText } from './content/moral-rights.ts';
import { rightsTransferText } from './content/rights-transfer.ts';
import { arbitrationText } from './disputes/arbitration.ts';
import { courtsText } from './disputes/courts.ts';
import { governingLawText } from './disputes/governing-law.ts';
import { litigationCnText } from './disputes/litigation-cn.ts';
import { amendmentsText } from './general/amendments.ts';
import { assignmentText } from './general/assignment.ts';
import { counterpartsText } from './general/counterparts.ts';
import { definitionsText } from './general/definitions.ts';
import { entireAgreementText } from './general/entire-agreement.ts';
import { independentContractorText } from './general/independent-contractor.ts';
import { noticesText } from './general/notices.ts';
import { severabilityText } from './general/severability.ts';
import { confidentialityText } from './risk/confidentiality.ts';
import { dataProtectionText } from './risk/data-protection.ts';
import { indemnityText } from './risk/indemnity.ts';
import { insuranceText } from './risk/insurance.ts';
import { latePaymentText } from './risk/late-payment.ts';
import { liabilityText } from './risk/liability.ts';
import type { TermText } from './term-text.ts';

/** The text of every standard term, version 1. */
export const TERM_TEXTS: Readonly<Record<StandardTermId, TermText>> = {
  definitions: definitionsText,
  'rights-transfer': rightsTransferText,
  licence: licenceText,
  'moral-rights': moralRightsText,
  confidentiality: confidentialityText,
  'data-protection': dataProtectionText,
  conduct: conductText,
  'independent-contractor': independentContractorText,
  'invoices-cn': invoicesCnText,
  'late-payment': latePaymentText,
  'breach-cn': breachCnText,
  liability: liabilityText,
  indemnity: indemnityText,
  insurance: insuranceText,
  audit: auditText,
  assignment: assignmentText,
  amendments: amendmentsText,
  'entire-agreement': entireAgreementText,
  severability: severabilityText,
  notices: noticesText,
  'governing-law': governingLawText,
  courts: courtsText,
  arbitration: arbitrationText,
  'litigation-cn': litigationCnText,
  counterparts: counterpartsText,
  'copies-cn': copiesCnText,
};
