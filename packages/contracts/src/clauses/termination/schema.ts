import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema, EndPaymentSchema } from '../../clause/terms.ts';

const CauseSchema = z.enum([
  'missed-publication',
  'unlawful-content',
  'undisclosed-advertising',
  'false-data',
  'non-payment',
  'reputation-harm',
]);

/** A breach for which a party may end the contract at once unless it is cured. */
export type TerminationCause = z.infer<typeof CauseSchema>;

interface Ways {
  readonly noticeDays?: number | null;
  readonly causes?: readonly TerminationCause[] | null;
}

const hasNotice = ({ noticeDays }: Ways): boolean => typeof noticeDays === 'number';
const hasCauses = ({ causes }: Ways): boolean => (causes ?? []).length > 0;

const terminationFields = clauseFields('termination', {
  name: { en: 'Termination', 'zh-Hans': '合同终止' },
  slots: {
    /** Days of notice to end the contract without cause. Absent beside causes: nobody may end it without one. */
    noticeDays: slot(
      DaysSchema,
      { en: 'the notice needed to end the contract', 'zh-Hans': '解除合同的通知期' },
      { item: 'compliance.termination', when: (it: Ways) => !hasCauses(it) },
    ),
    /** Days to cure a breach after notice of it. Default: none, so that a cause ends the contract at once. */
    cureDays: slot(
      DaysSchema,
      { en: 'the time to cure a breach', 'zh-Hans': '违约补救期' },
      { maySayNothing: true },
    ),
    /** Causes for which a party may end the contract at once when a breach is not cured. Absent beside a notice: the law names them. */
    causes: slot(
      z.array(CauseSchema).check(z.minLength(1)),
      { en: 'the causes for ending it', 'zh-Hans': '可解除合同的情形' },
      { item: 'compliance.termination', when: (it: Ways) => hasCauses(it) || !hasNotice(it) },
    ),
    /** What is paid when the contract ends early. Default: the law decides. */
    payment: slot(
      EndPaymentSchema,
      { en: 'what is paid when it ends early', 'zh-Hans': '提前终止时费用如何处理' },
      { maySayNothing: true },
    ),
  },
});

/** Early end of the contract; slots may be open. */
export interface TerminationClause extends z.infer<typeof terminationFields.draft> {}

/** Early end of the contract; every slot is filled. */
export interface CompleteTerminationClause extends z.infer<typeof terminationFields.complete> {}

/** The schemas of the kind `termination`. */
export const terminationSchemas: ClauseSchemas<TerminationClause, CompleteTerminationClause> =
  terminationFields;
