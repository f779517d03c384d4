import { rtcIssue } from '../../errors/rtc-issues.ts';
import { invalidCommand } from '../plan-index.ts';
import type { CommandContext } from './command.ts';

/** Whom a decision is about: exactly one of both. */
export interface Who {
  /** Identity of the participant. */
  readonly participant?: string;
  /** Id of a message of the chat, whose author it is about. */
  readonly messageId?: string;
}

/** Who decides. */
export interface Decider {
  /** The host or moderator, as verified by a token. Default: the application itself. */
  readonly identity?: string;
}

/** Who wrote the recent messages of the chat. */
export interface MessageAuthors {
  readonly chat: { readonly posted: ReadonlyMap<string, { readonly person: string }> };
}

/** The pseudonym of whom a decision is about, who is no host. @throws INPUT_INVALID */
export function personOf(
  context: CommandContext<MessageAuthors>,
  { participant, messageId }: Who,
): string {
  if ((participant === undefined) === (messageId === undefined))
    throw invalidCommand(rtcIssue('WHO', { received: { participant, messageId } }));
  const person =
    participant === undefined
      ? context.record.chat.posted.get(messageId ?? '')?.person
      : context.pseudonym(participant);
  if (person === undefined)
    throw invalidCommand(rtcIssue('CHAT_MESSAGE', { path: '/messageId', received: messageId }));
  if (context.index.hosts.some((host) => context.pseudonym(host) === person)) {
    const place =
      participant === undefined
        ? { path: '/messageId', received: messageId }
        : { path: '/participant', received: participant };
    throw invalidCommand(rtcIssue('NOT_THE_HOST', place));
  }
  return person;
}

/** The field of an event that says who decided it. */
export function decidedBy(
  { pseudonym }: CommandContext,
  { identity }: Decider,
): { readonly by?: string } {
  return identity === undefined ? {} : { by: pseudonym(identity) };
}
