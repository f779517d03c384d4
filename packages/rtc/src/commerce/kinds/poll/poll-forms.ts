import {
  CountSchema,
  IdSchema,
  InstantSchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MAX_POLLS } from './poll.ts';

/** The most answers of a poll. */
const MAX_OPTIONS = 6;

const Asked = {
  /** Id of the poll. */
  pollId: IdSchema,
  /** What is asked. */
  question: TextSchema,
  /** Two to six answers. */
  options: z.array(TextSchema).check(z.minLength(2), z.maxLength(MAX_OPTIONS)),
} as const;
const counts = z.array(CountSchema).check(z.maxLength(MAX_OPTIONS));

/** What a poll asks. */
export const PollStartSchema = z.strictObject(Asked);

export const POLL_EVENTS = [
  record({ type: z.literal('poll'), at: InstantSchema, ...Asked }),
  record({
    type: z.literal('poll-counts'),
    at: InstantSchema,
    pollId: IdSchema,
    counts,
    closed: z.boolean(),
  }),
] as const;

export const POLL_STATE = {
  polls: z._default(
    z
      .array(
        record({
          ...Asked,
          counts,
          since: InstantSchema,
          closedAt: z.nullable(InstantSchema),
        }),
      )
      .check(z.maxLength(MAX_POLLS)),
    [],
  ),
} as const;

export const POLL_REQUESTS = [
  z.strictObject({ do: z.literal('vote'), pollId: IdSchema, option: CountSchema }),
] as const;
