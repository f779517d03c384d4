import type { Room } from 'livekit-client';
import { CHAT, type ChatEvent, type ChatState } from '../../commerce/chat/chat.ts';
import { type Follower, type FollowerOptions, followStream } from '../../commerce/follower.ts';

/** Follows the chat of a room, which is in no metadata: what was missed is asked for. */
export function followChat(room: Room, options: FollowerOptions<ChatState>): Follower<ChatState> {
  const source = {
    get name() {
      return room.name;
    },
  };
  return followStream<ChatState, ChatEvent>(CHAT, source, options);
}
