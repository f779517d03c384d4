import {
  CountSchema,
  IdSchema,
  inputInvalid,
  inputIssues,
  LanguageSchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { checkGiven } from '../errors/check-given.ts';

const counts = z.record(IdSchema, CountSchema);

const OptionsSchema = record({
  room: z.optional(IdSchema),
  sessionId: z.optional(IdSchema),
  limits: z.optional(
    record({
      perCode: z.optional(counts),
      perCustomer: z.optional(CountSchema),
      stock: z.optional(counts),
    }),
  ),
  words: z.optional(z.record(LanguageSchema, z.array(TextSchema))),
});

/** What no room is opened without. */
export const NEEDED = ['/clock/now', '/recorder/record', '/recorder/pseudonym'] as const;

/**
 * Checks options before a room is taken with them: a limit that is no number would limit nothing.
 * @param needed - paths of what may not be missing
 * @throws INPUT_INVALID
 */
export function checkOptions(
  options: Readonly<Partial<Record<'room' | 'sessionId' | 'limits' | 'words', unknown>>>,
  needed: readonly `/${string}`[],
): void {
  checkGiven('options', options, needed);
  const { room, sessionId, limits, words } = options;
  const issues = inputIssues(OptionsSchema, { room, sessionId, limits, words });
  if (issues.length > 0) throw inputInvalid('options', issues);
}
