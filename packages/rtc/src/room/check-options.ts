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

const counts = z.record(IdSchema, CountSchema);

const OptionsSchema = record({
  room: IdSchema,
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

/** Checks options before a room is taken with them: a limit that is no number would limit nothing. @throws INPUT_INVALID */
export function checkOptions({
  room,
  sessionId,
  limits,
  words,
}: Readonly<Partial<Record<'room' | 'sessionId' | 'limits' | 'words', unknown>>>): void {
  const issues = inputIssues(OptionsSchema, { room, sessionId, limits, words });
  if (issues.length > 0) throw inputInvalid('options', issues);
}
