import { toInstant } from '@livelane/contracts/vocabulary';
import { CHAT_DATA_TOPIC, type ChatEvent, type ChatState } from '../commerce/chat/chat.ts';
import {
  type ChatCommands,
  type ChatContext,
  type ChatResult,
  chatCommands,
} from '../commerce/chat/chat-commands.ts';
import type { ChatPosition } from '../commerce/chat/chat-memory.ts';
import type { SignedEnvelope, SignedSnapshot } from '../commerce/stream.ts';
import { envelopeBytes } from '../commerce/writer.ts';
import { reusedSnapshot } from './reused-snapshot.ts';
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

/** Most events that are kept to be sent again; receivers that miss older ones ask for the recent messages. */
const MAX_UNSENT = 50;

/**
 * The chat of a room: each event is stored, then sent to all, in the order of writing. What could not be sent is sent with
 * the next event, or when its message is repeated.
 */
export function createChatRoom(options: ChatRoomOptions): RoomChat {
  const { writer, transport, journal, refuseIfOver, onChange, now } = options;
  const commands = chatCommands(options);
  let turn: Promise<void> = Promise.resolve();
  let unsent: readonly SignedEnvelope<ChatEvent>[] = [];
  const deliver = (stored: Promise<void>, envelope?: SignedEnvelope<ChatEvent>): Promise<void> => {
    const sent = turn.then(async () => {
      if (envelope !== undefined) unsent = [...unsent, envelope].slice(-MAX_UNSENT);
      await stored;
      for (const it of unsent) {
        await transport.broadcast(envelopeBytes(it), CHAT_DATA_TOPIC);
        unsent = unsent.filter((other) => other !== it);
      }
    });
    turn = sent.catch(() => undefined);
    return sent;
  };
  const send = async ({ envelope, entry, position }: ChatResult) => {
    // A repeated message may be of one that is not stored or sent yet.
    if (envelope === undefined || entry === undefined) await deliver(journal.flush());
    else {
      const at = toInstant(now());
      const sent = deliver(journal.append({ entry: 'chat', at, ...entry }), envelope);
      onChange();
      await sent;
    }
    return [position];
  };
  const run = async (command: () => ChatResult) => {
    refuseIfOver();
    return send(command());
  };
  return {
    chat: (message) => run(() => commands.chat(message)),
    hide: (message) => run(() => commands.hide(message)),
    'slow-mode': (mode) => run(() => commands['slow-mode'](mode)),
    recent: reusedSnapshot(writer, { now, reusedMs: REUSED_MS }),
  };
}
