import { AmountSchema, IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { SaleCommands } from './sale-commands.ts';

export const SALE_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Begin a flash sale. */
    do: z.literal('sale'),
    /** Id of the sale. */
    saleId: IdSchema,
    /** A product of the plan. */
    productId: IdSchema,
    /** Price of one unit while it lasts, at least 0. */
    price: AmountSchema,
    /** How long it lasts, in seconds; at most a day. */
    seconds: z.number(),
  }),
  z.strictObject({
    ...ScriptAt,
    /** End a flash sale before its time. */
    do: z.literal('end-sale'),
    /** Id of the sale. */
    saleId: IdSchema,
  }),
] as const;

export const SALE_SCRIPT: ScriptKind<typeof SALE_LINES, SaleCommands<unknown>> = {
  play: {
    sale: (room, { saleId, productId, price, seconds }) =>
      room.sale({ saleId, productId, price, seconds }),
    'end-sale': (room, { saleId }) => room.endSale({ saleId }),
  },
  text: {
    sale: ({ saleId, productId }) => ({
      en: `flash sale ${saleId} of ${productId}`,
      'zh-Hans': `限时抢购 ${saleId}，商品 ${productId}`,
    }),
    'end-sale': ({ saleId }) => ({
      en: `flash sale ${saleId} ends`,
      'zh-Hans': `限时抢购 ${saleId} 结束`,
    }),
  },
};
