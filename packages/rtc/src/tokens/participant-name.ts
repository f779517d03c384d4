import * as z from 'zod/mini';
import { isPlainName } from '../commerce/clean-text.ts';
import { rtcExpects } from '../errors/rtc-issues.ts';

/** Name of a room or identity of a participant, which shows all that it has; `#` separates names in LiveKit's own ids. */
export const RoomNameSchema = z.string({ error: rtcExpects('PARTICIPANT_NAME') }).check(
  z.regex(/^[^#]{1,128}$/u, { error: rtcExpects('PARTICIPANT_NAME'), abort: true }),
  // Ids, which hold names in logs and messages, have no joiners: not in emoji either.
  z.refine((name) => isPlainName(name) && !/\p{Cf}/u.test(name), {
    error: rtcExpects('PARTICIPANT_NAME'),
  }),
);

/** Name of a participant as others see it. */
export const DisplayNameSchema = z
  .string({ error: rtcExpects('DISPLAY_NAME') })
  .check(
    z.regex(/^.{1,128}$/u, { error: rtcExpects('DISPLAY_NAME'), abort: true }),
    z.refine(isPlainName, { error: rtcExpects('DISPLAY_NAME') }),
  );
