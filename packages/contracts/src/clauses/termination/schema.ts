import * as z from 'zod/mini';
import { record } from '../../vocabulary/index.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';

/** Causes for which a party may end the contract at once when a breach is not cured. */
export const TERMINATION_CAUSES = [
  'missed-publication',
  'unlawful-content',
  'undisclosed-advertising',
  'false-data',
  'non-payment',
  'reputation-harm',
] as const;

const required = {
  /** Days of notice to end the contract without cause. */
  noticeDays: DaysSchema,
  /** Days to cure a breach after notice of it. */
  cureDays: DaysSchema,
  /** Causes for which a party may end the contract at once when a breach is not cured. */
  causes: z.array(z.enum(TERMINATION_CAUSES)).check(z.minLength(1)),
  /** What is paid when the contract ends early. */
  payment: z.enum(['delivered-only', 'pro-rata', 'refund']),
};

/** Schema of termination whose slots may be open. */
export const TerminationSchema = record({ ...heading('termination'), ...open(required) });

/** How the contract ends early, as a draft holds it. */
export type Termination = z.infer<typeof TerminationSchema>;

/** Schema of termination with every slot filled. */
export const CompleteTerminationSchema = record({ ...heading('termination'), ...required });

/** Termination with every slot filled. */
export type CompleteTermination = z.infer<typeof CompleteTerminationSchema>;

/** What a termination clause cannot do without. */
export const terminationSlots: readonly Slot<Termination>[] = [
  {
    at: '/noticeDays',
    item: 'compliance.termination',
    name: { en: 'the notice needed to end the contract', 'zh-Hans': '解除合同的通知期' },
  },
  { at: '/cureDays', name: { en: 'the time to cure a breach', 'zh-Hans': '违约补救期' } },
  { at: '/causes', name: { en: 'the causes for ending it', 'zh-Hans': '可解除合同的情形' } },
  {
    at: '/payment',
    name: { en: 'what is paid when it ends early', 'zh-Hans': '提前终止时费用如何处理' },
  },
];
