import { CountSchema, IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { PollCommands } from './poll-commands.ts';
import { PollStartSchema } from './poll-forms.ts';

export const POLL_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Begin a poll. */
    do: z.literal('poll'),
    ...PollStartSchema.shape,
  }),
  z.strictObject({
    ...ScriptAt,
    /** End a poll. */
    do: z.literal('end-poll'),
    /** Id of the poll. */
    pollId: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer votes. */
    do: z.literal('vote'),
    /** The viewer. */
    person: IdSchema,
    /** Id of the poll. */
    pollId: IdSchema,
    /** Position of the answer, from 0. */
    option: CountSchema,
  }),
] as const;

export const POLL_SCRIPT: ScriptKind<typeof POLL_LINES, PollCommands<unknown>> = {
  play: {
    poll: (room, { at: _, do: __, ...start }) => room.poll(start),
    'end-poll': (room, { pollId }) => room.endPoll({ pollId }),
  },
  text: {
    poll: ({ pollId }) => ({ en: `poll ${pollId}`, 'zh-Hans': `投票 ${pollId}` }),
    'end-poll': ({ pollId }) => ({ en: `poll ${pollId} ends`, 'zh-Hans': `投票 ${pollId} 结束` }),
    vote: ({ person, pollId }) => ({
      en: `${person} votes in ${pollId}`,
      'zh-Hans': `${person} 参与投票 ${pollId}`,
    }),
  },
};
