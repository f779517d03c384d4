import { IdSchema, InstantSchema, record, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../../errors/rtc-issues.ts';
import { MODERATING, type RequestRules } from '../kinds/request-rules.ts';

/** Longest slow mode, in seconds. */
export const MAX_SLOW_SECONDS = 600;

const range = rtcExpects('WHOLE_FROM_TO', { minimum: 0, maximum: MAX_SLOW_SECONDS });

/** Seconds of a slow mode. */
export const SlowSecondsSchema = z
  .int({ error: range })
  .check(z.gte(0, { error: range }), z.lte(MAX_SLOW_SECONDS, { error: range }));

/** Schema of `ChatEvent`. */
export const ChatEventSchema = z.discriminatedUnion('type', [
  record({
    type: z.literal('chat'),
    at: InstantSchema,
    messageId: IdSchema,
    name: z.exactOptional(TextSchema),
    role: z.exactOptional(IdSchema),
    text: TextSchema,
  }),
  record({ type: z.literal('hide'), at: InstantSchema, messageId: IdSchema }),
  record({ type: z.literal('slow-mode'), at: InstantSchema, seconds: SlowSecondsSchema }),
]);

export const CHAT_REQUESTS = [
  z.strictObject({ do: z.literal('chat'), messageId: IdSchema, text: TextSchema }),
  z.strictObject({ do: z.literal('hide'), messageId: IdSchema }),
  z.strictObject({ do: z.literal('slow-mode'), seconds: SlowSecondsSchema }),
] as const;

export const CHAT_RULES = {
  chat: { mostInRoom: 200, mostOfIdentity: 10 },
  hide: { roles: MODERATING },
  'slow-mode': { roles: MODERATING },
} as const satisfies RequestRules;
