import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A viewer's question, without its author. */
export interface AskedQuestion {
  /** Id of the question. */
  readonly questionId: string;
  /** Text of the question. */
  readonly text: string;
  /** When it was asked. */
  readonly askedAt: Instant;
  /** null while unanswered. */
  readonly answeredAt: Instant | null;
}

/** Number of questions in a {@link QuestionState}; older ones are in the session log only. */
export const MAX_QUESTIONS = 20;

/** What viewers see of questions. */
export interface QuestionState {
  /** Oldest first; only the newest {@link MAX_QUESTIONS}. */
  readonly questions: readonly AskedQuestion[];
}

/** A question is shown to all viewers, or was answered. */
export type QuestionEvent =
  | {
      readonly type: 'question';
      readonly at: Instant;
      readonly questionId: string;
      readonly text: string;
    }
  | { readonly type: 'answer'; readonly at: Instant; readonly questionId: string };

export const QUESTION: Reducers<QuestionState, QuestionEvent> = {
  question: ({ questions }, { questionId, text, at: askedAt }) => {
    const others = questions.filter((it) => it.questionId !== questionId);
    const asked = { questionId, text, askedAt, answeredAt: null };
    return { questions: [...others, asked].slice(-MAX_QUESTIONS) };
  },
  answer: ({ questions }, { questionId, at: answeredAt }) => ({
    questions: questions.map((it) => (it.questionId === questionId ? { ...it, answeredAt } : it)),
  }),
};
