import * as z from 'zod/mini';
import { rtcExpects } from '../../errors/rtc-issues.ts';

/** Whether something begins or ends. */
export const PhaseSchema = z.enum(['start', 'stop']);

/** Whether a disclosure is seen or heard. */
export const MediumSchema = z.enum(['picture', 'voice']);

/** Maximum length of a script: twelve hours. */
const MAX_SCRIPT_SECONDS = 43_200;

const seconds = rtcExpects('SCRIPT_SECONDS', { maximum: MAX_SCRIPT_SECONDS });

/** What every line of a script has. */
export const ScriptAt = {
  /** Seconds after the session's start; fractions are allowed. */
  at: z
    .number({ error: seconds })
    .check(z.gte(0, { error: seconds }), z.lte(MAX_SCRIPT_SECONDS, { error: seconds })),
} as const;
