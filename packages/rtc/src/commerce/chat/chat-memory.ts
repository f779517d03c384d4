import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import type { KeptAct } from '../kinds/command.ts';
import type { ChatEvent } from './chat.ts';

/** Where an event stands in the order of the chat. */
export interface ChatPosition {
  /** What happened. */
  readonly type: ChatEvent['type'];
  /** When the server accepted it. */
  readonly at: Instant;
  /** Number of the writer. */
  readonly epoch: number;
  /** Position within the epoch, in the order of the chat. */
  readonly seq: number;
}

/** An event of the chat as a store keeps it. */
export interface ChatEntry {
  readonly epoch: number;
  readonly seq: number;
  readonly event: ChatEvent;
  /** Pseudonym of the author; with a message. */
  readonly person?: string;
  /** Hash of what was asked; with a message. */
  readonly hash?: string;
}

/** A message that was accepted. */
export interface Posted {
  readonly person: string;
  readonly hash: string;
  readonly position: ChatPosition;
  /** The position of what hid it first. Absent: nothing did. */
  readonly hidden?: ChatPosition;
}

/** Messages whose ids and authors are remembered. */
const MAX_POSTED = 5_000;

/** What a room remembers of its chat. */
export interface ChatMemory {
  readonly chat: {
    /** Messages by id, the newest {@link MAX_POSTED}. */
    readonly posted: Map<string, Posted>;
    /** When each author wrote last, in milliseconds since 1970-01-01T00:00:00Z. */
    readonly lastAt: Map<string, number>;
    /** Messages that the log does not count yet. */
    messages: number;
    /** Hidden messages that the log does not count yet. */
    hidden: number;
    /** Since when; undefined if there is none. */
    since: number | undefined;
  };
}

export const noChat = (): ChatMemory => ({
  chat: { posted: new Map(), lastAt: new Map(), messages: 0, hidden: 0, since: undefined },
});

/** Adds an event of the chat to what a room remembers. */
export function noteChat({ chat }: ChatMemory, entry: ChatEntry): void {
  const { event, epoch, seq, person = '', hash = '' } = entry;
  const { type, at } = event;
  if (event.type === 'slow-mode') return;
  chat.since ??= toEpochMs(at);
  if (event.type === 'hide') {
    chat.hidden += 1;
    const posted = chat.posted.get(event.messageId);
    if (posted !== undefined)
      chat.posted.set(event.messageId, { ...posted, hidden: { type, at, epoch, seq } });
    return;
  }
  chat.messages += 1;
  chat.lastAt.set(person, toEpochMs(at));
  chat.posted.set(event.messageId, { person, hash, position: { type, at, epoch, seq } });
  const [oldest] = chat.posted.keys();
  if (oldest !== undefined && chat.posted.size > MAX_POSTED) chat.posted.delete(oldest);
}

/** Takes out of the numbers what the log counts. */
export function noteChatCounts({ chat }: ChatMemory, { events }: KeptAct): void {
  for (const event of events) {
    if (event.type !== 'chat') continue;
    chat.messages = Math.max(chat.messages - event.messages, 0);
    chat.hidden = Math.max(chat.hidden - event.hidden, 0);
    chat.since = chat.messages + chat.hidden > 0 ? toEpochMs(event.at) : undefined;
  }
}
