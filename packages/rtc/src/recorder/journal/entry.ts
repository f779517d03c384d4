import {
  CountSchema,
  InstantSchema,
  record,
  SessionLogSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { RecordedInputSchema } from '../recorded-input.ts';

const { id, sessionId, planHash, mode, purpose, server, room } = SessionLogSchema.shape;

const At = {
  /** When it was written, by the recorder's clock. */
  at: InstantSchema,
} as const;

/** Schema of {@link JournalEntry}. */
export const JournalEntrySchema = z.discriminatedUnion('entry', [
  record({
    /** A process began to record. */
    entry: z.literal('opened'),
    ...At,
    /** Id of the process, which shows whether it is still running. */
    process: CountSchema,
    /** The fields of the log that name the session itself. */
    log: record({ id, sessionId, planHash, mode, purpose, server, room }),
  }),
  record({
    /** Information was recorded. */
    entry: z.literal('input'),
    ...At,
    /** The information, with pseudonyms in place of identities. */
    input: RecordedInputSchema,
  }),
  record({
    /** The session began. */
    entry: z.literal('started'),
    ...At,
  }),
  record({
    /** The session ended. */
    entry: z.literal('ended'),
    ...At,
  }),
  record({
    /** The log was made. */
    entry: z.literal('finished'),
    ...At,
    /** Whether every webhook was expected. */
    notices: z.enum(['complete', 'partial']),
  }),
]);

/** One line of what a session log is made from. */
export type JournalEntry = z.infer<typeof JournalEntrySchema>;
