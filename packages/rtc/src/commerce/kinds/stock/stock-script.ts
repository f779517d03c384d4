import { CountSchema, IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { StockCommands } from './stock-commands.ts';

export const STOCK_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** The shop says how many units are left. */
    do: z.literal('stock'),
    /** A product of the plan. */
    productId: IdSchema,
    /** A variant of the product. Default: none. */
    variantId: z.exactOptional(IdSchema),
    /** Units left; 0: sold out. */
    left: CountSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer wants a unit. */
    do: z.literal('reserve'),
    /** The viewer. */
    person: IdSchema,
    /** The order. */
    orderId: IdSchema,
    /** A product of the plan. */
    productId: IdSchema,
    /** A variant of the product. Default: none. */
    variantId: z.exactOptional(IdSchema),
    /** The flash sale whose price is wanted. Default: the current price. */
    saleId: z.exactOptional(IdSchema),
  }),
] as const;

export const STOCK_SCRIPT: ScriptKind<typeof STOCK_LINES, StockCommands<unknown>> = {
  play: { stock: (room, { at: _, do: __, ...stated }) => room.stock(stated) },
  text: {
    stock: ({ productId, left }) => ({
      en: `${left} left of ${productId}`,
      'zh-Hans': `${productId} 剩余 ${left} 件`,
    }),
    reserve: ({ person, productId }) => ({
      en: `${person} reserves ${productId}`,
      'zh-Hans': `${person} 预订 ${productId}`,
    }),
  },
};
