import type { Instant, SessionEvent } from '@livelane/contracts/vocabulary';
import type { KeptAct } from '../command.ts';

/** A question that other viewers do not see yet. */
export interface WaitingQuestion {
  /** Id of the question. */
  readonly questionId: string;
  /** Pseudonym of the viewer who asked. */
  readonly person: string;
  /** The question, cleaned of invisible characters. */
  readonly text: string;
  /** When it was asked. */
  readonly askedAt: Instant;
}

/** Questions of one viewer that wait for a moderator; an older one makes way for a newer one. */
const MAX_WAITING_OF_PERSON = 3;

/** Questions of a room that wait for a moderator. */
const MAX_WAITING_OF_ROOM = 500;

/** What a room remembers of questions. */
export interface QuestionMemory {
  /** Questions that wait for a moderator, by id, oldest first. */
  readonly waiting: Map<string, WaitingQuestion>;
}

export const noQuestions = (): QuestionMemory => ({ waiting: new Map() });

export function noteQuestions(memory: QuestionMemory, { events }: KeptAct): void {
  for (const event of events) {
    if (event.type === 'question') wait(memory, event);
    if (event.type === 'release' || event.type === 'answer')
      memory.waiting.delete(event.questionId);
  }
}

function wait(
  { waiting }: QuestionMemory,
  { questionId, person, text = '', at }: Extract<SessionEvent, { type: 'question' }>,
): void {
  const own = [...waiting.values()].filter((it) => it.person === person);
  const [oldest] = own;
  if (oldest !== undefined && own.length >= MAX_WAITING_OF_PERSON)
    waiting.delete(oldest.questionId);
  const [first] = waiting.keys();
  if (first !== undefined && waiting.size >= MAX_WAITING_OF_ROOM) waiting.delete(first);
  waiting.set(questionId, { questionId, person, text, askedAt: at });
}
