import { AmountSchema, IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { PriceCommands } from './price-commands.ts';

export const PRICE_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** The shop changes the list price of a product. */
    do: z.literal('price'),
    /** A product of the plan. */
    productId: IdSchema,
    /** List price of one unit from then on, at least 0. */
    price: AmountSchema,
  }),
] as const;

export const PRICE_SCRIPT: ScriptKind<typeof PRICE_LINES, PriceCommands<unknown>> = {
  play: { price: (room, { productId, price }) => room.price({ productId, price }) },
  text: {
    price: ({ productId, price }) => ({
      en: `price ${productId} ${price.minor} ${price.currency} (minor units)`,
      'zh-Hans': `改价 ${productId} ${price.minor} ${price.currency}（最小单位）`,
    }),
  },
};
