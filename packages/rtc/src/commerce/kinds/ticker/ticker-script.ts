import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { TickerCommands } from './ticker-commands.ts';

export const TICKER_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** The shop states an order, for the ticker. */
    do: z.literal('order'),
    /** The order. */
    orderId: IdSchema,
    /** A product of the plan. */
    productId: IdSchema,
    /** Name of the buyer, which is masked. */
    name: TextSchema,
    /** The viewer who bought. Default: not known. */
    buyer: z.exactOptional(IdSchema),
    /** Whether the ticker must not show it. Default: false. */
    hidden: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer decides whether the ticker may show orders of theirs. */
    do: z.literal('ticker'),
    /** The viewer. */
    person: IdSchema,
    /** Whether it may. */
    shown: z.boolean(),
  }),
] as const;

export const TICKER_SCRIPT: ScriptKind<typeof TICKER_LINES, TickerCommands<unknown>> = {
  play: { order: (room, { at: _, do: __, ...order }) => room.order(order) },
  text: {
    order: ({ orderId, productId }) => ({
      en: `order ${orderId} of ${productId}`,
      'zh-Hans': `订单 ${orderId}，商品 ${productId}`,
    }),
    ticker: ({ person, shown }) => ({
      en: `${person} ${shown ? 'shows' : 'hides'} orders`,
      'zh-Hans': `${person} ${shown ? '允许' : '不允许'}显示订单`,
    }),
  },
};
