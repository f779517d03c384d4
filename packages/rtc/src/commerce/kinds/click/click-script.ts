import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { ClickCommands } from './click-commands.ts';

export const CLICK_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer follows a product's link. */
    do: z.literal('click'),
    /** Id of the click; the order of the shop returns it. */
    clickId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** A product of the plan. */
    productId: IdSchema,
  }),
] as const;

export const CLICK_SCRIPT: ScriptKind<typeof CLICK_LINES, ClickCommands<unknown>> = {
  play: {},
  text: {
    click: ({ person, productId }) => ({
      en: `${person} clicks ${productId}`,
      'zh-Hans': `${person} 点击 ${productId}`,
    }),
  },
};
