import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, ShareSchema, TextSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const inKindFields = clauseFields('in-kind', {
  name: { en: 'Pay in kind', 'zh-Hans': '实物酬劳' },
  slots: {
    /** The party that hands over. */
    payer: slot(IdSchema, { en: 'who hands over', 'zh-Hans': '由谁提供' }),
    /** The party that receives and keeps it. */
    payee: slot(IdSchema, { en: 'who receives it', 'zh-Hans': '提供给谁' }),
    /** Goods, services or securities, in words. */
    what: slot(TextSchema.check(z.minLength(1)), {
      en: 'what is handed over',
      'zh-Hans': '提供什么',
    }),
    /** The most value that counts as pay, at least 0. Default: no limit. */
    cap: slot(
      AmountSchema,
      { en: 'its value at most', 'zh-Hans': '价值上限' },
      { maySayNothing: true },
    ),
    /** The part of the value that is taxed, in parts per million. Default: all of it. */
    taxable: slot(
      ShareSchema,
      { en: 'which part of the value is taxed', 'zh-Hans': '应税部分' },
      { maySayNothing: true },
    ),
  },
});

/** Goods, services or securities in place of money; slots may be open. */
export interface InKindClause extends z.infer<typeof inKindFields.draft> {}

/** Goods, services or securities in place of money; every slot is filled. */
export interface CompleteInKindClause extends z.infer<typeof inKindFields.complete> {}

/** The schemas of the kind `in-kind`. */
export const inKindSchemas: ClauseSchemas<InKindClause, CompleteInKindClause> = inKindFields;
