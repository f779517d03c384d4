import type * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { PlainDateSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const advanceFields = clauseFields('advance', {
  name: { en: 'Advance', 'zh-Hans': '预付款' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /** The amount, at least 0. */
    amount: slot(AmountSchema, { en: 'the amount of the advance', 'zh-Hans': '预付款金额' }),
    /** The day on which it is owed and due. */
    on: slot(PlainDateSchema, { en: 'when it is paid', 'zh-Hans': '何时支付' }),
    /** The first day of the time in which it is earned, each day an equal part. */
    from: slot(PlainDateSchema, { en: 'from when it is earned', 'zh-Hans': '自何日起应得' }),
    /** The last day of that time. */
    until: slot(PlainDateSchema, { en: 'until when it is earned', 'zh-Hans': '至何日止应得' }),
    /** Days after an early end by which what was not earned is paid back. */
    refundDays: slot(DaysSchema, { en: 'when it is paid back', 'zh-Hans': '何时退还' }),
  },
});

/** An amount that is paid before it is earned; slots may be open. */
export interface AdvanceClause extends z.infer<typeof advanceFields.draft> {}

/** An amount that is paid before it is earned; every slot is filled. */
export interface CompleteAdvanceClause extends z.infer<typeof advanceFields.complete> {}

/** The schemas of the kind `advance`. */
export const advanceSchemas: ClauseSchemas<AdvanceClause, CompleteAdvanceClause> = advanceFields;
