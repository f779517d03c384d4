import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { ModerationCommands } from './moderation-commands.ts';
import { MuteSecondsSchema } from './moderation-forms.ts';

export const MODERATION_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Remove a viewer from the room, for the rest of the session. */
    do: z.literal('kick'),
    /** The viewer whom it is about. */
    participant: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** Refuse chat, questions and raised hands of a viewer. */
    do: z.literal('mute'),
    /** The viewer whom it is about. */
    participant: IdSchema,
    /** For how long, in seconds. Default: the rest of the session. */
    seconds: z.exactOptional(MuteSecondsSchema),
  }),
  z.strictObject({
    ...ScriptAt,
    /** End a mute. */
    do: z.literal('unmute'),
    /** The viewer whom it is about. */
    participant: IdSchema,
  }),
] as const;

export const MODERATION_SCRIPT: ScriptKind<typeof MODERATION_LINES, ModerationCommands<unknown>> = {
  play: {
    kick: (room, { participant }) => room.kick({ participant }),
    mute: (room, { at: _, do: __, ...mute }) => room.mute(mute),
    unmute: (room, { participant }) => room.unmute({ participant }),
  },
  text: {
    kick: ({ participant }) => ({ en: `kick ${participant}`, 'zh-Hans': `移出 ${participant}` }),
    mute: ({ participant }) => ({ en: `mute ${participant}`, 'zh-Hans': `禁言 ${participant}` }),
    unmute: ({ participant }) => ({
      en: `unmute ${participant}`,
      'zh-Hans': `解除禁言 ${participant}`,
    }),
  },
};
