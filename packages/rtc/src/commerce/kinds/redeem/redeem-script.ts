import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { RedeemCommands } from './redeem-commands.ts';

export const REDEEM_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer uses a discount code. */
    do: z.literal('redeem'),
    /** A discount code of the plan. */
    code: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** The order that it is used for. Default: none is placed. */
    orderId: z.exactOptional(IdSchema),
  }),
] as const;

export const REDEEM_SCRIPT: ScriptKind<typeof REDEEM_LINES, RedeemCommands<unknown>> = {
  play: {},
  text: {
    redeem: ({ person, code }) => ({
      en: `${person} redeems ${code}`,
      'zh-Hans': `${person} 使用优惠码 ${code}`,
    }),
  },
};
