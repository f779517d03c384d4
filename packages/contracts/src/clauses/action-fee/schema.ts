import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const ActionSchema = z.enum(['lead', 'install', 'sign-up']);

/** What is paid for. */
export type Action = z.infer<typeof ActionSchema>;

const actionFeeFields = clauseFields('action-fee', {
  name: { en: 'Fee per action', 'zh-Hans': '按行为费用' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid, for the actions credited to it. */
    payee: PAYEE,
    /** The action: a lead, an install of an app, a sign-up. */
    action: slot(ActionSchema, { en: 'which action is paid for', 'zh-Hans': '为哪种行为付费' }),
    /** The amount for each action, at least 0. */
    amount: slot(AmountSchema, { en: 'the amount for each action', 'zh-Hans': '每次行为的金额' }),
    /** Days between an action and the time at which it is earned, in which it can be rejected. Default: 0. */
    holdDays: slot(
      DaysSchema,
      { en: 'how long an action can be rejected', 'zh-Hans': '行为的核验期' },
      { maySayNothing: true },
    ),
    /** Days until payment after it is earned. */
    dueDays: slot(DaysSchema, { en: 'when it is due', 'zh-Hans': '何时支付' }),
  },
  optional: {
    /** How many actions are paid for at most, over the term. Default: all. */
    most: z.exactOptional(z.int().check(z.gte(1))),
  },
});

/** An amount for every lead, install or sign-up; slots may be open. */
export interface ActionFeeClause extends z.infer<typeof actionFeeFields.draft> {}

/** An amount for every lead, install or sign-up; every slot is filled. */
export interface CompleteActionFeeClause extends z.infer<typeof actionFeeFields.complete> {}

/** The schemas of the kind `action-fee`. */
export const actionFeeSchemas: ClauseSchemas<ActionFeeClause, CompleteActionFeeClause> =
  actionFeeFields;
