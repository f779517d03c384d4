import * as z from 'zod/mini';
import { IdSchema, LanguageSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { record } from '../value/record.ts';
import { Ordered } from './selling-event.ts';

/** Events of duties to disclose: what was made, what the host was asked for, what was not made in time. */
export const DISCLOSING_EVENTS = [
  record({
    /** A disclosure began or ended. */
    type: z.literal('disclosure'),
    ...Ordered,
    /** The duty of the plan that it fulfils. */
    dutyId: IdSchema,
    /** Whether it began or ended. */
    phase: z.enum(['start', 'stop']),
    /** Whether it was seen or heard. */
    medium: z.enum(['picture', 'voice']),
    /** The language it was made in. */
    language: LanguageSchema,
    /** Whether the room made it by itself when it was due. Absent: somebody made it. */
    scheduled: z.exactOptional(z.boolean()),
    /** Pseudonym of the host who said that it was spoken. Absent: the application did, or the room. */
    by: z.exactOptional(IdSchema),
  }),
  record({
    /** The host was asked to speak a disclosure, or that is no longer asked for. */
    type: z.literal('prompt'),
    ...Ordered,
    /** The duty of the plan. */
    dutyId: IdSchema,
    /** `start`: asked for, each time that it was. */
    phase: z.enum(['start', 'stop']),
    /** The language it is to be made in. */
    language: LanguageSchema,
  }),
  record({
    /** A disclosure was not made in time. Whether it was made later shows in the events after. */
    type: z.literal('missed'),
    ...Ordered,
    /** The duty of the plan. */
    dutyId: IdSchema,
    /** Whether it was to be seen or heard. */
    medium: z.enum(['picture', 'voice']),
    /** Until when it was to be made. */
    due: InstantSchema,
  }),
] as const;
