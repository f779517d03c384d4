import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { QuestionCommands } from './question-commands.ts';

export const QUESTION_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer asks. */
    do: z.literal('question'),
    /** Id of the question, by which its answer refers to it. */
    questionId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** What is asked. */
    text: TextSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** The host answers. */
    do: z.literal('answer'),
    /** Id of the question, by which its answer refers to it. */
    questionId: IdSchema,
  }),
] as const;

export const QUESTION_SCRIPT: ScriptKind<typeof QUESTION_LINES, QuestionCommands<unknown>> = {
  play: { answer: (room, { questionId }) => room.answer(questionId) },
  text: {
    question: ({ questionId }) => ({
      en: `question ${questionId}`,
      'zh-Hans': `提问 ${questionId}`,
    }),
    answer: ({ questionId }) => ({ en: `answer ${questionId}`, 'zh-Hans': `回答 ${questionId}` }),
  },
};
