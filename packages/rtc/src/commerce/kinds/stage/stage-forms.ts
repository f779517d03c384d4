import { IdSchema, InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MODERATING, type RequestRules } from '../request-rules.ts';

/** What somebody is on the stage. */
export const OnStageSchema = z.enum(['guest', 'cohost']);

/** What an invited participant answers. */
export const StageAnswerSchema = z.enum(['accept', 'decline', 'leave']);

const Placed = { as: z.exactOptional(OnStageSchema) } as const;

export const STAGE_EVENTS = [
  record({
    type: z.literal('stage'),
    at: InstantSchema,
    identity: IdSchema,
    place: z.enum(['none', 'hand', 'invited', 'guest', 'cohost']),
    ...Placed,
  }),
] as const;

export const STAGE_STATE = {
  stage: z._default(
    z.array(
      record({
        identity: IdSchema,
        place: z.enum(['hand', 'invited', 'guest', 'cohost']),
        ...Placed,
        since: InstantSchema,
      }),
    ),
    [],
  ),
} as const;

export const STAGE_REQUESTS = [
  z.strictObject({ do: z.literal('hand'), raised: z.boolean() }),
  z.strictObject({ do: z.literal('invite'), participant: IdSchema, ...Placed }),
  z.strictObject({ do: z.literal('stage'), answer: StageAnswerSchema }),
  z.strictObject({ do: z.literal('unstage'), participant: IdSchema }),
] as const;

export const STAGE_RULES = {
  hand: { mostInRoom: 100 },
  invite: { roles: MODERATING },
  'invite a cohost': { roles: ['host'] },
  unstage: { roles: MODERATING },
} as const satisfies RequestRules;
