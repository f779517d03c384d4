import * as z from 'zod/mini';
import { record } from '../../vocabulary/index.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';

/** Events that can count as force majeure. */
export const FORCE_MAJEURE_EVENTS = [
  'natural-disaster',
  'epidemic',
  'war',
  'government-act',
  'network-outage',
  'platform-outage',
  'illness',
  'strike',
] as const;

const required = {
  /** The events that count as force majeure. */
  events: z.array(z.enum(FORCE_MAJEURE_EVENTS)).check(z.minLength(1)),
  /** Days within which the hindered party tells the other. */
  noticeDays: DaysSchema,
  /** Days of hindrance after which either party may end the contract. */
  endAfterDays: DaysSchema,
  /** What is paid then. */
  payment: z.enum(['delivered-only', 'pro-rata', 'refund']),
};

/** Schema of force majeure whose slots may be open. */
export const ForceMajeureSchema = record({ ...heading('force-majeure'), ...open(required) });

/** What happens when nobody is to blame, as a draft holds it. */
export type ForceMajeure = z.infer<typeof ForceMajeureSchema>;

/** Schema of force majeure with every slot filled. */
export const CompleteForceMajeureSchema = record({ ...heading('force-majeure'), ...required });

/** Force majeure with every slot filled. */
export type CompleteForceMajeure = z.infer<typeof CompleteForceMajeureSchema>;

/** What a force majeure clause cannot do without. */
export const forceMajeureSlots: readonly Slot<ForceMajeure>[] = [
  {
    at: '/events',
    item: 'compliance.force-majeure',
    name: { en: 'which events count as force majeure', 'zh-Hans': '哪些情形属于不可抗力' },
  },
  {
    at: '/noticeDays',
    name: { en: 'within how many days notice is given', 'zh-Hans': '几日内通知对方' },
  },
  {
    at: '/endAfterDays',
    name: {
      en: 'after how long either party may end the contract',
      'zh-Hans': '持续多久后可解除合同',
    },
  },
  { at: '/payment', name: { en: 'what is paid then', 'zh-Hans': '届时费用如何处理' } },
];
