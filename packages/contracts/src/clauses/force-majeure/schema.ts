import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema, EndPaymentSchema } from '../../clause/terms.ts';

const EventSchema = z.enum([
  'natural-disaster',
  'epidemic',
  'war',
  'government-act',
  'network-outage',
  'platform-outage',
  'illness',
  'strike',
  'beyond-control',
]);

/** An event that can count as force majeure. */
export type ForceMajeureEvent = z.infer<typeof EventSchema>;

const forceMajeureFields = clauseFields('force-majeure', {
  name: { en: 'Force majeure', 'zh-Hans': '不可抗力' },
  slots: {
    /** The events that count as force majeure. */
    events: slot(
      z.array(EventSchema).check(z.minLength(1)),
      { en: 'which events count as force majeure', 'zh-Hans': '哪些情形属于不可抗力' },
      { item: 'compliance.force-majeure' },
    ),
    /** Days within which the hindered party notifies the others. Default: it does so as soon as it can. */
    noticeDays: slot(
      DaysSchema,
      { en: 'within how many days notice is given', 'zh-Hans': '几日内通知其他各方' },
      { maySayNothing: true },
    ),
    /** Days of hindrance after which any party may end the contract. Default: the law decides. */
    endAfterDays: slot(
      DaysSchema,
      { en: 'after how long the contract may be ended', 'zh-Hans': '持续多久后可解除合同' },
      { maySayNothing: true },
    ),
    /** What is paid then. Default: the law decides. */
    payment: slot(
      EndPaymentSchema,
      { en: 'what is paid then', 'zh-Hans': '届时费用如何处理' },
      { maySayNothing: true },
    ),
  },
});

/** Events that excuse a party; slots may be open. */
export interface ForceMajeureClause extends z.infer<typeof forceMajeureFields.draft> {}

/** Events that excuse a party; every slot is filled. */
export interface CompleteForceMajeureClause extends z.infer<typeof forceMajeureFields.complete> {}

/** The schemas of the kind `force-majeure`. */
export const forceMajeureSchemas: ClauseSchemas<ForceMajeureClause, CompleteForceMajeureClause> =
  forceMajeureFields;
