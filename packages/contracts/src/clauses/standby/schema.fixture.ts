import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, PlainDateSchema, TextSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const standbyFields = clauseFields('standby', {
  name: { en: 'Standby', 'zh-Hans': '待命酬金' },
  slots: {
    payer: slot(IdSchema, { en: 'who pays the standby', 'zh-Hans': '由谁支付酬金' }),
    payee: slot(IdSchema, { en: 'who receives the standby', 'zh-Hans': '酬金付给谁' }),
    amount: slot(
      AmountSchema,
      { en: 'the amount of the standby', 'zh-Hans': '酬金金额' },
      { item: 'pay.standby' },
    ),
    on: slot(PlainDateSchema, { en: 'the day of the standby', 'zh-Hans': '酬金支付日' }),
  },
  optional: { purpose: z.exactOptional(TextSchema) },
});

/** A kind of clause that the product does not have: an amount owed on a day, whatever is delivered. */
export interface StandbyClause extends z.infer<typeof standbyFields.draft> {}

/** A standby with every slot filled. */
export interface CompleteStandbyClause extends z.infer<typeof standbyFields.complete> {}

/** The schemas of the kind `standby`. */
export const standbySchemas: ClauseSchemas<StandbyClause, CompleteStandbyClause> = standbyFields;
