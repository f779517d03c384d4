import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, PlainDateSchema, TextSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const retainerFields = clauseFields('retainer', {
  name: { en: 'Retainer', 'zh-Hans': '固定酬金' },
  slots: {
    payer: slot(IdSchema, { en: 'who pays the retainer', 'zh-Hans': '由谁支付酬金' }),
    payee: slot(IdSchema, { en: 'who receives the retainer', 'zh-Hans': '酬金付给谁' }),
    amount: slot(
      AmountSchema,
      { en: 'the amount of the retainer', 'zh-Hans': '酬金金额' },
      { item: 'pay.retainer' },
    ),
    on: slot(PlainDateSchema, { en: 'the day of the retainer', 'zh-Hans': '酬金支付日' }),
  },
  optional: { purpose: z.exactOptional(TextSchema) },
});

/** A kind of clause that the product does not have: an amount owed on a day, whatever is delivered. */
export interface RetainerClause extends z.infer<typeof retainerFields.draft> {}

/** A retainer with every slot filled. */
export interface CompleteRetainerClause extends z.infer<typeof retainerFields.complete> {}

/** The schemas of the kind `retainer`. */
export const retainerSchemas: ClauseSchemas<RetainerClause, CompleteRetainerClause> =
  retainerFields;
