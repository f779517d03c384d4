import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../kinds/form-parts.ts';
import type { ScriptKind } from '../kinds/script-kind.ts';
import type { ChatCommands } from './chat-commands.ts';
import { SlowSecondsSchema } from './chat-forms.ts';

export const CHAT_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer writes in the chat. */
    do: z.literal('chat'),
    /** The viewer. */
    person: IdSchema,
    /** Id of the message. */
    messageId: IdSchema,
    /** What is written. */
    text: TextSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** Hide a message of the chat. */
    do: z.literal('hide'),
    /** Id of the message. */
    messageId: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** Set the time between two messages of one viewer. */
    do: z.literal('slow-mode'),
    /** Seconds between two messages; 0: as fast as the limits allow. */
    seconds: SlowSecondsSchema,
  }),
] as const;

export const CHAT_SCRIPT: ScriptKind<typeof CHAT_LINES, ChatCommands<unknown>> = {
  play: {
    hide: (room, { messageId }) => room.hide({ messageId }),
    'slow-mode': (room, { seconds }) => room['slow-mode']({ seconds }),
  },
  text: {
    chat: ({ person, messageId }) => ({
      en: `${person} writes ${messageId}`,
      'zh-Hans': `${person} 发送消息 ${messageId}`,
    }),
    hide: ({ messageId }) => ({ en: `hide ${messageId}`, 'zh-Hans': `隐藏消息 ${messageId}` }),
    'slow-mode': ({ seconds }) => ({
      en: `slow mode of ${seconds} s`,
      'zh-Hans': `慢速模式：${seconds} 秒`,
    }),
  },
};
