import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, ShareSchema } from '../../vocabulary/index.ts';
import { DeductionSchema } from '../fee/schema.ts';

const overrideFields = clauseFields('override', {
  name: { en: 'Override on the sales of a creator', 'zh-Hans': '下级达人的销售佣金' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid, such as an agency or the affiliate who brought the creator. */
    payee: PAYEE,
    /** The one creator whose credited sales count; need not be a party. */
    creatorId: slot(IdSchema, {
      en: 'the creator whose sales count',
      'zh-Hans': '计提所依据的达人',
    }),
    /** The rate, in parts per million of the base. */
    rate: slot(ShareSchema, { en: 'the rate of the override', 'zh-Hans': '佣金比例' }),
    /** Deductions before the rate applies; an empty list means the full price. */
    deductions: slot(
      z.array(DeductionSchema),
      { en: 'what the override is worked out on', 'zh-Hans': '佣金计算基数' },
      { mayBeEmpty: true },
    ),
    /** Days between a sale and the time at which the override on it is earned, to wait for returns. Default: 0. */
    holdDays: slot(
      DaysSchema,
      { en: 'how long the override is held for returns', 'zh-Hans': '退货观察期' },
      { maySayNothing: true },
    ),
    /** Days until payment after it is earned. */
    dueDays: slot(DaysSchema, { en: 'when the override is due', 'zh-Hans': '何时支付' }),
  },
});

/** A share of what one creator sells, paid to another party; slots may be open. */
export interface OverrideClause extends z.infer<typeof overrideFields.draft> {}

/** A share of what one creator sells, paid to another party; every slot is filled. */
export interface CompleteOverrideClause extends z.infer<typeof overrideFields.complete> {}

/** The schemas of the kind `override`. */
export const overrideSchemas: ClauseSchemas<OverrideClause, CompleteOverrideClause> =
  overrideFields;
