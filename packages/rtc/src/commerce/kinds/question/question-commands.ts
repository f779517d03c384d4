import { toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { cleanText } from '../../clean-text.ts';
import { invalidCommand, MAX_TEXT_BYTES } from '../../plan-index.ts';
import { MAX_ENVELOPE_BYTES } from '../../stream.ts';
import { type CommandContext, type CommandResult, logOnly, once, publish } from '../command.ts';
import { type ModerationMemory, refuseMuted } from '../moderation-memory.ts';
import type { QuestionMemory } from './question-memory.ts';

/** A viewer's question. */
export interface ViewerQuestion {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same question. */
  readonly questionId: string;
  /** Text of the question. */
  readonly text: string;
}

/** Commands about questions. */
export interface QuestionCommands<Result> {
  /** Takes a viewer's question, cleaned of invisible characters. Others see it once it is released. Idempotent by `questionId`. */
  question(question: ViewerQuestion): Result;
  /** Shows a question that waits to all viewers, without its author. Only a moderator may decide it. */
  release(questionId: string): Result;
  /** Marks a question as answered. */
  answer(questionId: string): Result;
}

type Context = CommandContext<QuestionMemory & ModerationMemory>;

export function questionCommands(context: Context): QuestionCommands<CommandResult> {
  return {
    question: (question) => ask(context, question),
    release: (questionId) => release(context, questionId),
    answer: (questionId) => answer(context, questionId),
  };
}

function ask(context: Context, question: ViewerQuestion): CommandResult {
  const { questionId, identity } = question;
  const text = cleanText(question.text);
  if (text === '')
    throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/text', received: question.text }));
  // Checked when it is asked, so that a moderator can release every question that waits.
  const at = toInstant(context.now());
  const envelope = context.writer.bytesOf({ type: 'question', at, questionId, text });
  const bytes = new TextEncoder().encode(JSON.stringify(text)).length;
  const maximum = Math.min(MAX_TEXT_BYTES, MAX_ENVELOPE_BYTES - (envelope - bytes));
  if (bytes > maximum) {
    const params = { maximum };
    const issue = rtcIssue('PACKET_BYTES', { path: '/text', received: question.text, params });
    throw invalidCommand(issue);
  }
  // A writer that took over from the public snapshot alone knows the questions in it, but not who asked them.
  const isUsed = isShown(context, questionId);
  const person = context.pseudonym(identity);
  return once(context, { path: '/questionId', id: questionId, content: question, isUsed }, () => {
    refuseMuted(context.record, { person, now: context.now() });
    return logOnly(context, { type: 'question', questionId, person, text });
  });
}

function release(context: Context, questionId: string): CommandResult {
  const question = context.record.waiting.get(questionId);
  if (question === undefined)
    throw invalidCommand(rtcIssue('QUESTION_WAITING', QUESTION_ID(questionId)));
  const at = toInstant(context.now());
  return publish(
    context,
    { type: 'question', at, questionId, text: question.text },
    { type: 'release', questionId },
  );
}

function answer(context: Context, questionId: string): CommandResult {
  if (!isShown(context, questionId) && !context.record.requests.has(`/questionId ${questionId}`))
    throw invalidCommand(rtcIssue('QUESTION_ASKED', QUESTION_ID(questionId)));
  return publish(
    context,
    { type: 'answer', at: toInstant(context.now()), questionId },
    { type: 'answer', questionId },
  );
}

function isShown({ writer }: Context, id: string): boolean {
  return writer.state().questions.some(({ questionId }) => questionId === id);
}

const QUESTION_ID = (received: string) => ({ path: '/questionId', received }) as const;
