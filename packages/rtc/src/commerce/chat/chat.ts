import type { Instant } from '@livelane/contracts/vocabulary';
import type { Stream } from '../stream.ts';

/** Name of the stream of chat messages, which have an order of their own. */
export const CHAT_TOPIC = 'chat';

/** Topic of the LiveKit data packets that carry chat envelopes. */
export const CHAT_DATA_TOPIC = 'livelane.chat';

/** Messages in a {@link ChatState}; older ones are forgotten. */
export const MAX_CHAT_MESSAGES = 100;

/** A message of the chat. */
export interface ChatMessage {
  /** Id of the message, by which a moderator refers to it and to its author. */
  readonly messageId: string;
  /** When the server accepted it. */
  readonly at: Instant;
  /** Name of the author, at most 32 characters. Absent: the token has none. */
  readonly name?: string;
  /** Role of the author. Absent: a viewer. */
  readonly role?: string;
  /** The text: at most 600 bytes, without control, bidirectional and invisible characters. */
  readonly text: string;
}

/** What viewers see of the chat. */
export interface ChatState {
  /** Oldest first; only the newest {@link MAX_CHAT_MESSAGES} that were not hidden. */
  readonly messages: readonly ChatMessage[];
  /** Seconds between two messages of one viewer; 0: as fast as the limits allow. */
  readonly slowSeconds: number;
}

/** A message was written, a message was hidden, or slow mode was set. */
export type ChatEvent =
  | ({ readonly type: 'chat' } & ChatMessage)
  | { readonly type: 'hide'; readonly at: Instant; readonly messageId: string }
  | { readonly type: 'slow-mode'; readonly at: Instant; readonly seconds: number };

/** The state before any event. */
export const EMPTY_CHAT: ChatState = { messages: [], slowSeconds: 0 };

/** The stream of chat messages. */
export const CHAT: Stream<ChatState, ChatEvent> = {
  topic: CHAT_TOPIC,
  empty: EMPTY_CHAT,
  after: (state, event) => {
    if (event.type === 'slow-mode') return { ...state, slowSeconds: event.seconds };
    // An event of a later version has no effect here.
    if (event.type !== 'chat' && event.type !== 'hide') return state;
    const others = state.messages.filter(({ messageId }) => messageId !== event.messageId);
    if (event.type === 'hide') return { ...state, messages: others };
    const { type: _, ...message } = event;
    return { ...state, messages: [...others, message].slice(-MAX_CHAT_MESSAGES) };
  },
};
