import { useMemo } from 'react';
import { type ChatState, EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import type { DisclosurePrompt } from '../../commerce/kinds/disclosure/disclosure.ts';
import type { Poll } from '../../commerce/kinds/poll/poll.ts';
import type { AskedQuestion } from '../../commerce/kinds/question/question.ts';
import type { StagePerson } from '../../commerce/kinds/stage/stage.ts';
import type { LiveSession } from '../session/live-session.ts';
import { type Requests, useRequests } from './requests.ts';
import type { Reading } from './session-store.ts';
import { useReading } from './use-reading.ts';

type Session = LiveSession | undefined;

/**
 * Recent messages of the chat, with the option `chat` of `joinLive`; empty before the first.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useChat } from '@livelane/rtc/react';
 * // Lines of the chat, oldest first: "Ann: Is it vegan?". What a moderator hides is gone from them.
 * const useChatLines = (session: LiveSession | undefined) =>
 *   useChat(session).messages.map(({ name, text }) => `${name ?? ''}: ${text}`);
 * ```
 */
export function useChat(session: Session): ChatState {
  return useReading(session, CHAT);
}

/**
 * Questions that were released, oldest first.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useQuestions } from '@livelane/rtc/react';
 * // The question that the host takes next: the oldest that was released and is not answered.
 * const useNextQuestion = (session: LiveSession | undefined) =>
 *   useQuestions(session).find(({ answeredAt }) => answeredAt === null);
 * ```
 */
export function useQuestions(session: Session): readonly AskedQuestion[] {
  return useReading(session, QUESTIONS);
}

/**
 * Polls with their counts, oldest first.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { usePolls } from '@livelane/rtc/react';
 * // The open poll, its counts at most a second old; undefined while there is none.
 * const useOpenPoll = (session: LiveSession | undefined) =>
 *   usePolls(session).find(({ closedAt }) => closedAt === null);
 * ```
 */
export function usePolls(session: Session): readonly Poll[] {
  return useReading(session, POLLS);
}

/** Who is on the stage, invited to it, or has raised a hand. */
export interface Stage {
  /** Oldest place first. */
  readonly people: readonly StagePerson[];
  /** The own place; undefined in the audience. Publish when it is `guest` or `cohost`. */
  readonly own: StagePerson | undefined;
}

/**
 * The stage.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useStage } from '@livelane/rtc/react';
 * // Who waits with a raised hand, and whether the own camera may be published now.
 * const useHands = (session: LiveSession | undefined) => {
 *   const { people, own } = useStage(session);
 *   const hands = people.filter(({ place }) => place === 'hand').map(({ identity }) => identity);
 *   return { hands, mayPublish: own?.place === 'guest' || own?.place === 'cohost' };
 * };
 * ```
 */
export function useStage(session: Session): Stage {
  const people = useReading(session, STAGE);
  const own = ownPlace(session, people);
  return useMemo(() => ({ people, own }), [people, own]);
}

/**
 * What the host is asked to speak now, where the room makes its disclosures by itself. Empty for everybody but hosts and
 * co-hosts. Send `{ do: 'disclosed', dutyId }` when it was spoken.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useDisclosurePrompts, useRequests } from '@livelane/rtc/react';
 * // The text to read aloud, and what the host presses afterwards; undefined while nothing is due.
 * const usePrompt = (session: LiveSession | undefined) => {
 *   const { send } = useRequests(session);
 *   const [prompt] = useDisclosurePrompts(session);
 *   return prompt && { text: prompt.text, spoken: () => send({ do: 'disclosed', dutyId: prompt.dutyId }) };
 * };
 * ```
 */
export function useDisclosurePrompts(session: Session): readonly DisclosurePrompt[] {
  const prompts = useReading(session, PROMPTS);
  const people = useReading(session, STAGE);
  return promptsFor(session, { prompts, people });
}

/** Prompts for whoever speaks: hosts and co-hosts. */
export function promptsFor(
  session: Session,
  { prompts, people }: Pick<Stage, 'people'> & { readonly prompts: readonly DisclosurePrompt[] },
): readonly DisclosurePrompt[] {
  const isCohost = ownPlace(session, people)?.place === 'cohost';
  const speaks = session?.role === 'host' || session?.role === 'cohost' || isCohost;
  return speaks ? prompts : EMPTY_COMMERCE.prompts;
}

/** Whom a decision is about: the identity of a participant, or the author of a message of the chat. */
export type Whom =
  | { readonly participant: string; readonly messageId?: never }
  | { readonly messageId: string; readonly participant?: never };

/** What hosts, co-hosts and moderators decide. Others are refused by the server, with the cause in `error`. */
export interface Moderation extends Omit<Requests, 'send'> {
  /** Removes somebody for the rest of the session. */
  readonly kick: (whom: Whom) => void;
  /** Refuses what somebody says. @param seconds - default: for the rest of the session */
  readonly mute: (whom: Whom, seconds?: number) => void;
  /** Ends a mute. */
  readonly unmute: (whom: Whom) => void;
  /** Hides a message of the chat. */
  readonly hide: (messageId: string) => void;
  /** Sets the seconds between two messages of one viewer; 0: as fast as the limits allow. */
  readonly slowMode: (seconds: number) => void;
  /** Shows a question that waits to all. */
  readonly release: (questionId: string) => void;
  /** Invites somebody to the stage. @param as - default: `guest` */
  readonly invite: (participant: string, as?: 'guest' | 'cohost') => void;
  /** Takes somebody off the stage, or an invitation or a raised hand back. */
  readonly unstage: (participant: string) => void;
  /** Ends the session for all. */
  readonly end: () => void;
}

/**
 * Decisions of a moderator, for buttons; the functions are the same until the session changes.
 * @example
 * ```ts no-run
 * import type { LiveSession } from '@livelane/rtc/client';
 * import { useModeration } from '@livelane/rtc/react';
 * // Buttons beside a message of the chat; `error` has why the server refused the last decision.
 * const useMessageButtons = (session: LiveSession | undefined, messageId: string) => {
 *   const { hide, mute, error } = useModeration(session);
 *   return { hide: () => hide(messageId), muteFor5Minutes: () => mute({ messageId }, 300), error };
 * };
 * ```
 */
export function useModeration(session: Session): Moderation {
  const { send, pending, error } = useRequests(session);
  const decisions = useMemo(() => decisionsOf(send), [send]);
  return { ...decisions, pending, error };
}

/** The requests that a moderator's decisions are. */
export function decisionsOf(send: Requests['send']): Omit<Moderation, 'pending' | 'error'> {
  return {
    kick: (whom) => void send({ do: 'kick', ...whom }),
    mute: (whom, seconds) =>
      void send({ do: 'mute', ...whom, ...(seconds === undefined ? {} : { seconds }) }),
    unmute: (whom) => void send({ do: 'unmute', ...whom }),
    hide: (messageId) => void send({ do: 'hide', messageId }),
    slowMode: (seconds) => void send({ do: 'slow-mode', seconds }),
    release: (questionId) => void send({ do: 'release', questionId }),
    invite: (participant, as) =>
      void send({ do: 'invite', participant, ...(as === undefined ? {} : { as }) }),
    unstage: (participant) => void send({ do: 'unstage', participant }),
    end: () => void send({ do: 'end' }),
  };
}

/** The place of the own participant. */
export function ownPlace(
  session: Session,
  people: readonly StagePerson[],
): StagePerson | undefined {
  return people.find(({ identity }) => identity === session?.room.localParticipant.identity);
}

const CHAT: Reading<ChatState> = {
  events: ['chat'],
  initial: EMPTY_CHAT,
  read: (session, before) => session.commerce?.chat() ?? before,
};

/** A part of the commerce state. */
function part<Part extends 'questions' | 'polls' | 'stage' | 'prompts'>(
  name: Part,
): Reading<(typeof EMPTY_COMMERCE)[Part]> {
  return {
    events: ['commerce'],
    initial: EMPTY_COMMERCE[name],
    read: (session, before) => session.commerce?.state()[name] ?? before,
  };
}

const QUESTIONS = part('questions');
const POLLS = part('polls');
const STAGE = part('stage');
const PROMPTS = part('prompts');
