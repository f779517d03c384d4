import { toInstant } from '@livelane/contracts/vocabulary';
import { CHAT_DATA_TOPIC, type ChatState } from '../commerce/chat/chat.ts';
import {
  type ChatCommands,
  type ChatContext,
  type ChatResult,
  chatCommands,
} from '../commerce/chat/chat-commands.ts';
import type { ChatPosition } from '../commerce/chat/chat-memory.ts';
import type { SignedSnapshot } from '../commerce/stream.ts';
import { envelopeBytes } from '../commerce/writer.ts';
import type { RoomJournal } from './store/journal.ts';
import type { RoomTransport } from './transport.ts';

/** The chat of a room, which has an order of its own, so that no price waits for a message. */
export interface RoomChat extends ChatCommands<Promise<readonly ChatPosition[]>> {
  /** The signed recent messages, for late joiners. */
  recent(): SignedSnapshot<ChatState>;
}

interface ChatRoomOptions extends ChatContext {
  readonly transport: Pick<RoomTransport, 'broadcast'>;
  readonly journal: RoomJournal;
  /** @throws ROOM_CLOSED, ROOM_TAKEN_OVER */
  readonly refuseIfOver: () => void;
  /** Called after a change. */
  readonly onChange: () => void;
}

/** Time for which a signed snapshot of recent messages is given again, in milliseconds. */
const REUSED_MS = 60_000;

/** The chat of a room: each event is stored, then sent to all, in the order of writing. */
export function createChatRoom(options: ChatRoomOptions): RoomChat {
  const { writer, transport, journal, refuseIfOver, onChange, now } = options;
  const commands = chatCommands(options);
  let turn: Promise<void> = Promise.resolve();
  const send = async ({ envelope, entry, position }: ChatResult) => {
    if (envelope === undefined || entry === undefined) {
      // A repeated message may be of one that is not stored yet.
      await journal.flush();
      return [position];
    }
    const at = toInstant(now());
    const stored = journal.append({ entry: 'chat', at, ...entry });
    const sent = turn.then(async () => {
      await stored;
      await transport.broadcast(envelopeBytes(envelope), CHAT_DATA_TOPIC);
    });
    turn = sent.catch(() => undefined);
    onChange();
    await sent;
    return [position];
  };
  const run = async (command: () => ChatResult) => {
    refuseIfOver();
    return send(command());
  };
  let signed: SignedSnapshot<ChatState> | undefined;
  return {
    chat: (message) => run(() => commands.chat(message)),
    hide: (message) => run(() => commands.hide(message)),
    'slow-mode': (mode) => run(() => commands['slow-mode'](mode)),
    recent: () => {
      const known = signed;
      const isOld = known === undefined || Math.abs(now() - Date.parse(known.at)) > REUSED_MS;
      if (!isOld && known.state === writer.state()) return known;
      signed = writer.snapshot(now());
      return signed;
    },
  };
}
