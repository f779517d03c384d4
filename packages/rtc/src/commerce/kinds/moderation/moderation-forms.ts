import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../../../errors/rtc-issues.ts';
import { MODERATING, type RequestRules } from '../request-rules.ts';

/** Longest time of a mute with an end, in seconds: a day. */
export const MAX_MUTE_SECONDS = 86_400;

/** Whom a decision is about: an identity, or the author of a message of the chat. */
export const WHO = {
  participant: z.exactOptional(IdSchema),
  messageId: z.exactOptional(IdSchema),
} as const;

const range = rtcExpects('WHOLE_FROM_TO', { minimum: 1, maximum: MAX_MUTE_SECONDS });

/** How long a mute lasts. */
export const MuteSecondsSchema = z
  .int({ error: range })
  .check(z.gte(1, { error: range }), z.lte(MAX_MUTE_SECONDS, { error: range }));

export const MODERATION_REQUESTS = [
  z.strictObject({ do: z.literal('kick'), ...WHO }),
  z.strictObject({ do: z.literal('mute'), ...WHO, seconds: z.exactOptional(MuteSecondsSchema) }),
  z.strictObject({ do: z.literal('unmute'), ...WHO }),
  z.strictObject({ do: z.literal('end') }),
] as const;

export const MODERATION_RULES = {
  kick: { roles: MODERATING },
  mute: { roles: MODERATING },
  unmute: { roles: MODERATING },
  end: { roles: MODERATING },
} as const satisfies RequestRules;
