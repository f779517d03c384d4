import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { BearerSchema, DaysSchema } from '../../clause/terms.ts';
import { IdSchema, record } from '../../vocabulary/index.ts';

const PolicyResponseSchema = z.enum(['move-platform', 'reschedule', 'end-pro-rata']);

/** The consequence if a platform's new policy prohibits or hinders performance. */
export type PolicyResponse = z.infer<typeof PolicyResponseSchema>;

const DisclosureMeansSchema = z.enum(['content-label', 'platform-switch', 'spoken']);

/** A means by which sponsorship is disclosed. */
export type DisclosureMeans = z.infer<typeof DisclosureMeansSchema>;

/** Whether a clause that names nobody who warrants local law promises what the law asks of advertising: to disclose it. */
const isDisclosed = ({ disclosure }: { readonly disclosure?: object }): boolean =>
  disclosure !== undefined;

const complianceFields = clauseFields('compliance', {
  name: { en: 'Compliance', 'zh-Hans': '合规' },
  slots: {
    /**
     * The party that warrants that content complies with the law of every market of its audience. Default, where disclosure is
     * promised: each party complies with the law that binds it.
     */
    localLawWarrantedBy: slot(
      IdSchema,
      { en: 'who warrants that local law is kept', 'zh-Hans': '由谁保证内容符合当地法律法规' },
      { item: 'compliance.local-law', maySayNothing: isDisclosed },
    ),
    /** Who bears penalties for unlawful content. */
    penaltiesBorneBy: slot(
      BearerSchema,
      { en: 'who bears penalties', 'zh-Hans': '违规处罚由哪方承担' },
      { item: 'compliance.penalties', waivable: true },
    ),
    /** The consequence if a platform changes its rules. */
    platformPolicyChange: slot(
      record({
        /** The consequence if a platform's new policy prohibits or hinders performance. */
        response: PolicyResponseSchema,
        /** Days within which the party that learns of the change notifies the other. */
        noticeDays: DaysSchema,
      }),
      { en: 'what follows when platform policy changes', 'zh-Hans': '平台政策变化时如何处理' },
      { item: 'compliance.platform-policy', waivable: true },
    ),
  },
  optional: {
    /** How sponsorship is disclosed. Default: by a label in the content and the platform's own switch. */
    disclosure: z.exactOptional(
      record({
        /** The party that discloses. */
        by: IdSchema,
        /** The means by which it is disclosed. */
        means: z.array(DisclosureMeansSchema).check(z.minLength(1)),
      }),
    ),
  },
});

/** Responsibility for law and platform rules; slots may be open. */
export interface ComplianceClause extends z.infer<typeof complianceFields.draft> {}

/** Responsibility for law and platform rules; every slot is filled. */
export interface CompleteComplianceClause extends z.infer<typeof complianceFields.complete> {}

/** Whether a clause of a contract leaves the law to each party that it binds. */
export function leavesLaw(
  { localLawWarrantedBy, disclosure }: ComplianceClause,
  { dealType }: { readonly dealType?: string },
): boolean {
  return !localLawWarrantedBy && disclosure !== undefined && dealType !== undefined;
}

/** The schemas of the kind `compliance`. */
export const complianceSchemas: ClauseSchemas<ComplianceClause, CompleteComplianceClause> =
  complianceFields;
