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

const terminationFields = clauseFields('termination', {
  name: { en: 'Termination', 'zh-Hans': '合同终止' },
  slots: {
    /** Days of notice to end the contract without cause. */
    noticeDays: slot(
      DaysSchema,
      { en: 'the notice needed to end the contract', 'zh-Hans': '解除合同的通知期' },
      { item: 'compliance.termination' },
    ),
    /** Days to cure a breach after notice of it. */
    cureDays: slot(DaysSchema, { en: 'the time to cure a breach', 'zh-Hans': '违约补救期' }),
    /** Causes for which a party may end the contract at once when a breach is not cured. */
    causes: slot(z.array(CauseSchema).check(z.minLength(1)), {
      en: 'the causes for ending it',
      'zh-Hans': '可解除合同的情形',
    }),
    /** What is paid when the contract ends early. */
    payment: slot(EndPaymentSchema, {
      en: 'what is paid when it ends early',
      'zh-Hans': '提前终止时费用如何处理',
    }),
  },
});

/** Early end of the contract; slots may be open. */
export interface TerminationClause extends z.infer<typeof terminationFields.draft> {}

/** Early end of the contract; every slot is filled. */
export interface CompleteTerminationClause extends z.infer<typeof terminationFields.complete> {}

/** The schemas of the kind `termination`. */
export const terminationSchemas: ClauseSchemas<TerminationClause, CompleteTerminationClause> =
  terminationFields;
