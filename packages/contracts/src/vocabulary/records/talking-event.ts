import * as z from 'zod/mini';
import { IdSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { Ordered } from './selling-event.ts';

const By = {
  /** Pseudonym of the host or moderator who decided it. Absent: the application did. */
  by: z.exactOptional(IdSchema),
} as const;

/** Events of a room that talks: moderation, chat as numbers, the stage, and consent that is withdrawn. */
export const TALKING_EVENTS = [
  record({
    /** A participant was removed from the room, for the rest of the session. */
    type: z.literal('kick'),
    ...Ordered,
    /** Pseudonym of the participant. */
    person: IdSchema,
    ...By,
  }),
  record({
    /** Whether a participant may talk was decided. */
    type: z.literal('mute'),
    ...Ordered,
    /** Pseudonym of the participant. */
    person: IdSchema,
    /** Whether chat, questions and raised hands of the participant are refused. */
    muted: z.boolean(),
    /** Until when they are. Absent: for the rest of the session. */
    until: z.exactOptional(InstantSchema),
    ...By,
  }),
  record({
    /** A host or moderator ended the session. */
    type: z.literal('end'),
    ...Ordered,
    ...By,
  }),
  record({
    /** Chat since the event of this type before: numbers only, no text and no person. */
    type: z.literal('chat'),
    ...Ordered,
    /** Messages that viewers saw. */
    messages: CountSchema,
    /** Messages that were hidden. */
    hidden: CountSchema,
  }),
  record({
    /** A participant raised or lowered a hand, was invited to the stage, came on it or left it. */
    type: z.literal('stage'),
    ...Ordered,
    /** Pseudonym of the participant. */
    person: IdSchema,
    /** Where the participant is now: `none` in the audience, `guest` or `cohost` on the stage. */
    place: z.enum(['none', 'hand', 'invited', 'guest', 'cohost']),
    ...By,
  }),
  record({
    /** A viewer withdrew the consent to be contacted. */
    type: z.literal('withdraw'),
    ...Ordered,
    /** The lead whose consent it was. */
    leadId: IdSchema,
    /** Pseudonym of the viewer. */
    person: IdSchema,
  }),
] as const;
