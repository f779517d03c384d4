import { isDeepStrictEqual } from 'node:util';
import { CHAT, type ChatEvent, type ChatState, MAX_CHAT_MESSAGES } from '../commerce/chat/chat.ts';
import type { ChatPosition } from '../commerce/chat/chat-memory.ts';
import {
  type Follower,
  type FollowerOptions,
  followStream,
  type ServerState,
} from '../commerce/follower.ts';
import type { LiveRoom } from './live-room.ts';

interface Said {
  readonly messageId: string;
  readonly text: string;
  readonly positions: readonly ChatPosition[];
}

/** The chat of a {@link SimulatedSale}, and the viewer who follows it. */
export class SimulatedChat {
  private readonly acknowledged: Said[] = [];
  private readonly hidden = new Set<string>();
  private viewer: Follower<ChatState> | undefined;
  private messages = 0;

  /** Follows the chat of a room, from what the viewer's first request says of it. */
  follow(room: LiveRoom, options: Omit<FollowerOptions<ChatState>, 'onOutcome'>): void {
    this.viewer = followStream<ChatState, ChatEvent>(
      CHAT,
      { name: room.name },
      { ...options, onOutcome: () => undefined },
    );
    this.viewer.adopt(this.stateOf(room));
  }

  receive(text: string): void {
    this.viewer?.receive(text);
  }

  /** A viewer whose connection is back asks for what it may have missed. */
  reconnected(): void {
    this.viewer?.readMetadata();
  }

  close(): void {
    this.viewer?.close();
  }

  async act(room: LiveRoom, random: number): Promise<void> {
    const known = this.acknowledged.at(-1);
    if (known !== undefined && random < 0.1) {
      this.hidden.add(known.messageId);
      await room.hide(known).catch(() => undefined);
      return;
    }
    this.messages += 1;
    const message = { messageId: `m${this.messages}`, text: `text ${this.messages}` };
    const positions = await room.chat({ ...message, identity: 'ann' }).catch(() => undefined);
    if (positions !== undefined) this.acknowledged.push({ ...message, positions });
  }

  /** Whether the viewer has what the room has. */
  async isRight(room: LiveRoom): Promise<boolean> {
    await this.viewer?.settled();
    return isDeepStrictEqual(this.viewer?.view().state, room.recent().state);
  }

  stateOf(room: LiveRoom): Omit<ServerState, 'text'> & { readonly text: string } {
    const { session, publicKey } = room;
    return { text: JSON.stringify(room.recent()), publicKeys: [publicKey], session };
  }

  /** A message that was acknowledged and is lost, doubled or out of order. */
  async wrong(room: LiveRoom): Promise<string | undefined> {
    const shown = room.recent().state.messages.map(({ messageId }) => messageId);
    if (new Set(shown).size !== shown.length) return `doubled in ${shown}`;
    const expected = this.acknowledged
      .map(({ messageId }) => messageId)
      .filter((id) => !this.hidden.has(id))
      .slice(-MAX_CHAT_MESSAGES);
    const found = shown.filter((id) => expected.includes(id));
    if (!isDeepStrictEqual(found, expected)) return `chat has ${shown}, not ${expected}`;
    for (const { messageId, text, positions } of this.acknowledged.slice(-5)) {
      const again = await room.chat({ messageId, text, identity: 'ann' });
      if (!isDeepStrictEqual(again, positions)) return `${messageId} was accepted twice`;
    }
    return undefined;
  }
}
