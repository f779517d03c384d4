import { CHAT, type ChatState, EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import { type ChatEntry, noteChat } from '../../commerce/chat/chat-memory.ts';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import { emptyRecord, noteAct, type RoomRecord } from '../../commerce/room-commands.ts';
import { afterEvent, type CommerceState } from '../../commerce/state.ts';
import type { RoomEntry } from './room-store.ts';

/** An act as it is stored. */
export type RoomAct = Extract<RoomEntry, { entry: 'act' }>;

/** An identity that no participant can have, as it is a control character. */
export const NOBODY = '\n';

/** A room as its entries leave it. */
export interface StoredRoom extends RoomRecord {
  /** Id of the session; undefined if the room was never opened. */
  readonly session: string | undefined;
  /** Id of the opening that writes; undefined if none or an earlier version opened the room. */
  readonly writer: string | undefined;
  /** The highest epoch; 0 if the room was never opened. */
  readonly epoch: number;
  readonly closed: boolean;
  /** Time of the newest entry, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly lastAt: number;
  readonly privateKeyPem: string | undefined;
  /** Pseudonym of {@link NOBODY} in this session; undefined if none or an earlier version opened the room. */
  readonly pseudonymCheck: string | undefined;
  readonly state: CommerceState;
  readonly chatState: ChatState;
}

/**
 * Folds the entries of a room. An act that was stored twice, because a write was repeated, counts once. What a process
 * wrote after another one had opened the room has no effect, nor has an opening whose epoch is taken.
 */
export function foldEntries(entries: readonly RoomEntry[]): StoredRoom {
  let record = emptyRecord();
  let state = EMPTY_COMMERCE;
  let chatState = EMPTY_CHAT;
  let session: string | undefined;
  let writer: string | undefined;
  let privateKeyPem: string | undefined;
  let pseudonymCheck: string | undefined;
  let epoch = 0;
  let last: RoomEntry | undefined;
  const acts = new Set<string>();
  for (const it of entries) {
    if (it.entry === 'opened' ? it.epoch <= epoch : it.epoch < epoch) continue;
    epoch = it.epoch;
    last = it;
    if (it.entry === 'opened') {
      privateKeyPem = it.privateKeyPem ?? privateKeyPem;
      pseudonymCheck = it.pseudonymCheck ?? (it.session === session ? pseudonymCheck : undefined);
      if (it.session !== session)
        [record, state, chatState] = [emptyRecord(), EMPTY_COMMERCE, EMPTY_CHAT];
      session = it.session;
      writer = it.writer;
      state = it.state === undefined ? state : { ...EMPTY_COMMERCE, ...it.state };
    }
    if (it.entry !== 'act' && it.entry !== 'chat') continue;
    const isChat = it.entry === 'chat';
    const position = isChat ? `chat ${it.epoch}/${it.seq}` : `${it.epoch}/${it.events[0]?.seq}`;
    if (acts.has(position)) continue;
    acts.add(position);
    if (isChat) {
      noteChat(record, it as ChatEntry);
      chatState = CHAT.after(chatState, it.event);
      continue;
    }
    noteAct(record, it);
    state = it.shown.reduce(afterEvent, state);
  }
  return {
    ...record,
    session,
    writer,
    epoch,
    closed: last?.entry === 'closed',
    lastAt: last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last.at),
    privateKeyPem,
    pseudonymCheck,
    state,
    chatState,
  };
}
