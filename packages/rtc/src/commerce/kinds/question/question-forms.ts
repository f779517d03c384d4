import { IdSchema, InstantSchema, record, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MODERATING, type RequestRules } from '../request-rules.ts';
import { MAX_QUESTIONS } from './question.ts';

export const QUESTION_EVENTS = [
  record({
    type: z.literal('question'),
    at: InstantSchema,
    questionId: IdSchema,
    text: TextSchema,
  }),
  record({ type: z.literal('answer'), at: InstantSchema, questionId: IdSchema }),
] as const;

export const QUESTION_STATE = {
  questions: z
    .array(
      record({
        questionId: IdSchema,
        text: TextSchema,
        askedAt: InstantSchema,
        answeredAt: z.nullable(InstantSchema),
      }),
    )
    .check(z.maxLength(MAX_QUESTIONS)),
} as const;

export const QUESTION_REQUESTS = [
  z.strictObject({ do: z.literal('question'), questionId: IdSchema, text: TextSchema }),
  z.strictObject({ do: z.literal('release'), questionId: IdSchema }),
] as const;

export const QUESTION_RULES = {
  question: { mostInRoom: 100 },
  release: { roles: MODERATING },
} as const satisfies RequestRules;
