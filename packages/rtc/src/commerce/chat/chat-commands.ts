import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import { rtcError } from '../../errors/rtc-errors.ts';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import type { Role } from '../../roles/roles.ts';
import { cleanText } from '../clean-text.ts';
import { type ModerationMemory, refuseMuted } from '../kinds/moderation-memory.ts';
import { MODERATING } from '../kinds/request-rules.ts';
import { invalidCommand } from '../plan-index.ts';
import { MAX_ENVELOPE_BYTES, type SignedEnvelope } from '../stream.ts';
import type { StreamWriter } from '../writer.ts';
import type { ChatEvent, ChatState } from './chat.ts';
import { ChatEventSchema } from './chat-forms.ts';
import { type ChatEntry, type ChatMemory, type ChatPosition, noteChat } from './chat-memory.ts';
import type { Words } from './words.ts';

/** Most bytes of the text of a message, in UTF-8. */
export const MAX_CHAT_BYTES = 600;

/** Most characters of an author's name. */
const MAX_NAME_CHARACTERS = 32;

/** A message that a participant writes. */
export interface WrittenMessage {
  /** The author, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same message. */
  readonly messageId: string;
  /** The text. */
  readonly text: string;
  /** Name that others see, of which the first 32 characters are shown; none if a word of the lists is in it. Default: none. */
  readonly name?: string | undefined;
  /** Role of the author. Default: `viewer`. */
  readonly role?: Role;
}

/** Commands about the chat. */
export interface ChatCommands<Result> {
  /**
   * Sends a message to all participants, cleaned of invisible characters. Idempotent by `messageId`.
   * @throws MUTED, SLOW_MODE, WORDS_REFUSED
   */
  chat(message: WrittenMessage): Result;
  /** Hides a message from all participants. Idempotent by `messageId`. */
  hide(message: { readonly messageId: string }): Result;
  /** Sets the seconds between two messages of one viewer, 0 to 600. Hosts and moderators are exempt. */
  'slow-mode'(mode: { readonly seconds: number }): Result;
}

/** An event of the chat, signed and to be stored; without envelope, it was carried out before. */
export interface ChatResult {
  readonly position: ChatPosition;
  readonly envelope?: SignedEnvelope<ChatEvent>;
  readonly entry?: ChatEntry;
}

/** What the commands of the chat work with. */
export interface ChatContext {
  readonly writer: StreamWriter<ChatState, ChatEvent>;
  readonly record: ChatMemory & ModerationMemory;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  readonly hashOf: (content: unknown) => string;
  readonly words: Words;
}

export function chatCommands(context: ChatContext): ChatCommands<ChatResult> {
  const at = () => toInstant(context.now());
  return {
    chat: (message) => say(context, message),
    hide: ({ messageId }) => {
      const posted = context.record.chat.posted.get(messageId);
      if (posted?.hidden !== undefined) return { position: posted.hidden };
      if (posted === undefined)
        throw invalidCommand(rtcIssue('CHAT_MESSAGE', { path: '/messageId', received: messageId }));
      return write(context, { type: 'hide', at: at(), messageId });
    },
    'slow-mode': ({ seconds }) => write(context, { type: 'slow-mode', at: at(), seconds }),
  };
}

function say(context: ChatContext, message: WrittenMessage): ChatResult {
  const { identity, messageId, name, role = 'viewer' } = message;
  const text = fittingText(message.text);
  const person = context.pseudonym(identity);
  const hash = context.hashOf({ person, text });
  const known = context.record.chat.posted.get(messageId);
  if (known?.hash === hash) return { position: known.position };
  if (known !== undefined)
    throw invalidCommand(rtcIssue('ID_UNUSED', { path: '/messageId', received: messageId }));
  refuseMuted(context.record, { person, now: context.now() });
  if (!MODERATING.includes(role)) refuseSooner(context, person);
  if (context.words.areIn(text)) throw rtcError('WORDS_REFUSED', {});
  const event: ChatEvent = {
    type: 'chat',
    at: toInstant(context.now()),
    messageId,
    text,
    ...shownName(context, name),
    ...(role === 'viewer' ? {} : { role }),
  };
  const over = context.writer.bytesOf(event) - MAX_ENVELOPE_BYTES;
  if (over > 0) {
    const params = { maximum: new TextEncoder().encode(JSON.stringify(text)).length - over };
    throw invalidCommand(rtcIssue('PACKET_BYTES', { path: '/text', received: text, params }));
  }
  return write(context, event, { person, hash });
}

/** The text that others may see. @throws INPUT_INVALID */
function fittingText(received: string): string {
  const text = cleanText(received);
  if (text === '') throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/text', received }));
  if (new TextEncoder().encode(text).length <= MAX_CHAT_BYTES) return text;
  const params = { maximum: MAX_CHAT_BYTES };
  throw invalidCommand(rtcIssue('TEXT_BYTES', { path: '/text', received, params }));
}

/** @throws SLOW_MODE */
function refuseSooner({ writer, record, now }: ChatContext, person: string): void {
  const { slowSeconds } = writer.state();
  const last = record.chat.lastAt.get(person);
  if (last === undefined) return;
  const seconds = Math.ceil((last + slowSeconds * 1_000 - now()) / 1_000);
  // A clock that was set back does not silence anyone for longer than the mode.
  if (seconds > 0 && seconds <= slowSeconds)
    throw rtcError('SLOW_MODE', { seconds }, { retryable: true });
}

/** The name that others may see, cut between two characters as people see them; none that is blank or refused as a text. */
function shownName({ words }: ChatContext, name: string | undefined): { readonly name?: string } {
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(cleanText(name ?? ''))) {
    if ([...shown, ...segment].length > MAX_NAME_CHARACTERS) break;
    shown += segment;
  }
  shown = shown.trim();
  return shown === '' || words.areIn(shown) ? {} : { name: shown };
}

function write(
  { writer, record }: ChatContext,
  event: ChatEvent,
  author: Pick<ChatEntry, 'person' | 'hash'> = {},
): ChatResult {
  // A store must be able to read it again.
  const [issue] = inputIssues(ChatEventSchema, event);
  if (issue !== undefined) throw invalidCommand(issue);
  const envelope = writer.write(event);
  const { epoch, seq } = envelope;
  const { type, at } = event;
  const entry: ChatEntry = { epoch, seq, event, ...author };
  noteChat(record, entry);
  return { position: { type, at, epoch, seq }, envelope, entry };
}
