import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { CouponCommands } from './coupon-commands.ts';

export const COUPON_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Release coupons. */
    do: z.literal('drop'),
    /** Id of the drop. */
    dropId: IdSchema,
    /** The code that everyone may use. Default: `codes`. */
    code: z.exactOptional(IdSchema),
    /** Codes that are given to one viewer each. Default: `code`. */
    codes: z.exactOptional(z.array(IdSchema)),
  }),
  z.strictObject({
    ...ScriptAt,
    /** End a drop. */
    do: z.literal('end-drop'),
    /** Id of the drop. */
    dropId: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer asks for a code of a drop. */
    do: z.literal('coupon'),
    /** The viewer. */
    person: IdSchema,
    /** Id of the drop. */
    dropId: IdSchema,
  }),
] as const;

export const COUPON_SCRIPT: ScriptKind<typeof COUPON_LINES, CouponCommands<unknown>> = {
  play: {
    drop: (room, { at: _, do: __, ...start }) => room.drop(start),
    'end-drop': (room, { dropId }) => room.endDrop({ dropId }),
  },
  text: {
    drop: ({ dropId }) => ({ en: `coupons ${dropId}`, 'zh-Hans': `发放优惠券 ${dropId}` }),
    'end-drop': ({ dropId }) => ({
      en: `coupons ${dropId} end`,
      'zh-Hans': `优惠券 ${dropId} 结束`,
    }),
    coupon: ({ person, dropId }) => ({
      en: `${person} asks for a coupon ${dropId}`,
      'zh-Hans': `${person} 领取优惠券 ${dropId}`,
    }),
  },
};
