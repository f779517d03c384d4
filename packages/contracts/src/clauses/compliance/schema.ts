import * as z from 'zod/mini';
import { IdSchema, record } from '../../vocabulary/index.ts';
import { BearerSchema, DaysSchema, heading, open, type Slot } from '../slot.ts';

const policyChange = {
  /** What follows when a platform's new policy forbids or hinders performance. */
  response: z.enum(['move-platform', 'reschedule', 'end-pro-rata']),
  /** Days within which the party that learns of the change tells the other. */
  noticeDays: DaysSchema,
};

const required = {
  /** The party that warrants that content keeps the law of every market of its audience. */
  localLawWarrantedBy: IdSchema,
  /** Who bears penalties for unlawful content. */
  penaltiesBorneBy: BearerSchema,
  /** What follows when a platform changes its rules. */
  platformPolicyChange: record(policyChange),
};

const optional = {
  /** How sponsorship is disclosed. Left out: by a label in the content and the platform's own switch. */
  disclosure: z.exactOptional(
    record({
      /** The party that discloses. */
      by: IdSchema,
      /** By what it is disclosed. */
      means: z.array(z.enum(['content-label', 'platform-switch', 'spoken'])).check(z.minLength(1)),
    }),
  ),
};

/** Schema of compliance whose slots may be open. */
export const ComplianceSchema = record({
  ...heading('compliance'),
  ...open(required),
  ...optional,
});

/** Who answers for the law and for the platform's rules, as a draft holds it. */
export type Compliance = z.infer<typeof ComplianceSchema>;

/** Schema of compliance with every slot filled. */
export const CompleteComplianceSchema = record({
  ...heading('compliance'),
  ...required,
  ...optional,
});

/** Compliance with every slot filled. */
export type CompleteCompliance = z.infer<typeof CompleteComplianceSchema>;

/** What a compliance clause cannot do without. */
export const complianceSlots: readonly Slot<Compliance>[] = [
  {
    at: '/localLawWarrantedBy',
    item: 'compliance.local-law',
    name: { en: 'who warrants that local law is kept', 'zh-Hans': '由谁保证内容符合当地法律法规' },
  },
  {
    at: '/penaltiesBorneBy',
    item: 'compliance.penalties',
    name: { en: 'who bears penalties', 'zh-Hans': '违规处罚由哪方承担' },
  },
  {
    at: '/platformPolicyChange',
    item: 'compliance.platform-policy',
    name: { en: 'what follows when platform policy changes', 'zh-Hans': '平台政策变化时如何处理' },
  },
];
