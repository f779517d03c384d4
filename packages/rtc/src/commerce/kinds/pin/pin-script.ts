import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { PinCommands } from './pin-commands.ts';

export const PIN_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Pin a product for all viewers. */
    do: z.literal('pin'),
    /** A product of the plan. */
    productId: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** Unpin a product. */
    do: z.literal('unpin'),
    /** A product of the plan. */
    productId: IdSchema,
  }),
] as const;

export const PIN_SCRIPT: ScriptKind<typeof PIN_LINES, PinCommands<unknown>> = {
  play: {
    pin: (room, { productId }) => room.pin(productId),
    unpin: (room, { productId }) => room.unpin(productId),
  },
  text: {
    pin: ({ productId }) => ({ en: `pin ${productId}`, 'zh-Hans': `置顶 ${productId}` }),
    unpin: ({ productId }) => ({ en: `unpin ${productId}`, 'zh-Hans': `取消置顶 ${productId}` }),
  },
};
