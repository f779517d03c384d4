import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const guaranteeFields = clauseFields('guarantee', {
  name: { en: 'Minimum guarantee', 'zh-Hans': '保底费用' },
  slots: {
    /** The party that guarantees it. */
    payer: slot(IdSchema, { en: 'who guarantees it', 'zh-Hans': '由谁保底' }),
    /** The party to whom it is guaranteed. */
    payee: slot(IdSchema, { en: 'to whom it is guaranteed', 'zh-Hans': '向谁保底' }),
    /** The amount that the named fees come to at least in every period, at least 0. */
    amount: slot(AmountSchema, { en: 'the guaranteed amount', 'zh-Hans': '保底金额' }),
    /** The fees that count towards it. */
    feeIds: slot(z.array(IdSchema).check(z.minLength(1)), {
      en: 'which fees count towards it',
      'zh-Hans': '哪些费用计入保底',
    }),
    /** The period: every calendar month in the contract's zone, or the whole term. A part of a month counts by its days. */
    per: slot(z.enum(['month', 'term']), {
      en: 'for which period it is guaranteed',
      'zh-Hans': '保底周期',
    }),
    /** Whether what was paid to reach it is recouped from what later periods earn above it. */
    recoup: slot(z.enum(['no', 'later-periods']), {
      en: 'whether it is recouped from later periods',
      'zh-Hans': '是否从以后周期抵扣',
    }),
    /** Days until payment after the period has ended. */
    dueDays: slot(DaysSchema, { en: 'when it is due', 'zh-Hans': '何时支付' }),
  },
});

/** A minimum that fees come to in every period; slots may be open. */
export interface GuaranteeClause extends z.infer<typeof guaranteeFields.draft> {}

/** A minimum that fees come to in every period; every slot is filled. */
export interface CompleteGuaranteeClause extends z.infer<typeof guaranteeFields.complete> {}

/** The schemas of the kind `guarantee`. */
export const guaranteeSchemas: ClauseSchemas<GuaranteeClause, CompleteGuaranteeClause> =
  guaranteeFields;
