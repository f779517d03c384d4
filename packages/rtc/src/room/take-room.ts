import { randomBytes } from 'node:crypto';
import { inputInvalid, toInstant } from '@livelane/contracts/vocabulary';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { CHAT, type ChatEvent, type ChatState } from '../commerce/chat/chat.ts';
import type { RoomRecord } from '../commerce/room-commands.ts';
import { type CommerceSigner, createSigner } from '../commerce/signer.ts';
import {
  type CommerceWriter,
  createCommerceWriter,
  createWriter,
  type StreamWriter,
} from '../commerce/writer.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { createJournal, type RoomJournal } from './store/journal.ts';
import { foldEntries, NOBODY, type StoredRoom } from './store/room-record.ts';
import type { RoomEntry, RoomStore } from './store/room-store.ts';

/** How a process takes a room. */
export interface TakeRoomOptions {
  readonly room: string;
  readonly store: RoomStore;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  readonly signer?: CommerceSigner | undefined;
  readonly sessionId?: string | undefined;
  readonly newId?: (() => string) | undefined;
  /** The snapshot that an earlier process left in the room. */
  readonly found?: CommerceSnapshot | undefined;
}

/** A room that this process writes. */
export interface TakenRoom {
  readonly session: string;
  readonly signer: CommerceSigner;
  readonly writer: CommerceWriter;
  readonly chatWriter: StreamWriter<ChatState, ChatEvent>;
  readonly record: RoomRecord;
  readonly journal: RoomJournal;
}

/** Time without an act after which a session that was not closed is not continued, in milliseconds. */
const SESSION_LIFE_MS = 24 * 3_600_000;

/**
 * Takes a room: opens the next epoch in the store, from which moment no earlier process can write, then continues what
 * the store has. Where another process took the same epoch first, the one after is opened.
 * @throws ROOM_NOT_STORED, ROOM_TAKEN_OVER; INPUT_INVALID for another pseudonym key than the session was begun with
 */
export async function takeRoom(options: TakeRoomOptions): Promise<TakenRoom> {
  const { room, store, newId = randomId } = options;
  const journal = createJournal(store, room);
  for (;;) {
    const id = newId();
    const { opened, signer } = openingOf(await storedRoom(options), options, id);
    await journal.append(opened);
    // An earlier process may have written until the epoch was opened.
    const record = await storedRoom(options);
    if (record.epoch > opened.epoch) throw rtcError('ROOM_TAKEN_OVER', { room });
    // A store of the application may not keep the id.
    const isOther = record.writer !== undefined && record.writer !== id;
    if (record.epoch === opened.epoch && isOther) continue;
    const { session, epoch } = opened;
    const common = { room, signer, session, epoch };
    const writer = createCommerceWriter({ ...common, state: record.state });
    const chatWriter = createWriter(CHAT, { ...common, state: record.chatState });
    return { session, signer, writer, chatWriter, record, journal };
  }
}

/** @throws ROOM_NOT_STORED; INPUT_INVALID for entries that are damaged */
async function storedRoom({ room, store }: TakeRoomOptions): Promise<StoredRoom> {
  const entries = await store.read(room).catch((cause: unknown) => {
    if (isLivelaneError(cause)) throw cause;
    throw rtcError('ROOM_NOT_STORED', { room }, { retryable: true, cause });
  });
  return foldEntries(entries);
}

type Opened = Extract<RoomEntry, { entry: 'opened' }>;

/** The next opening of a room, and what signs in it. */
function openingOf(
  before: StoredRoom,
  options: TakeRoomOptions,
  writer: string,
): { readonly opened: Opened; readonly signer: CommerceSigner } {
  const { now } = options;
  const found = stillValid(options, before);
  const session = options.sessionId ?? sessionOf(before, found, options);
  const pseudonymCheck = options.pseudonym(NOBODY);
  if (session === before.session) checkPseudonyms(before, pseudonymCheck);
  const own = options.signer === undefined ? createSigner(before.privateKeyPem) : undefined;
  // A process without this store may have written the room since.
  const isNewer = found !== undefined && found.session === session && found.epoch > before.epoch;
  const opened: Opened = {
    entry: 'opened',
    epoch: Math.max(before.epoch + 1, (found?.epoch ?? 0) + 1, Math.floor(now())),
    at: toInstant(now()),
    session,
    ...{ writer, pseudonymCheck },
    ...(own === undefined ? {} : { privateKeyPem: own.privateKeyPem() }),
    ...(isNewer ? { state: found.state as NonNullable<Opened['state']> } : {}),
  };
  return { opened, signer: options.signer ?? own ?? createSigner() };
}

/**
 * Who was kicked or muted, and who voted or redeemed, is known by pseudonyms: another key would let them all begin anew.
 * @throws INPUT_INVALID
 */
function checkPseudonyms(before: StoredRoom, pseudonymCheck: string): void {
  if ((before.pseudonymCheck ?? pseudonymCheck) === pseudonymCheck) return;
  const place = { path: '/recorder/pseudonymKey', received: 'another key' };
  throw inputInvalid('options', [rtcIssue('PSEUDONYM_KEY_SAME', place)]);
}

/** What was found, unless it has expired or is of a session that was closed: a media server may hold it for a moment yet. */
function stillValid(
  { found, now }: TakeRoomOptions,
  before: StoredRoom,
): CommerceSnapshot | undefined {
  if (found === undefined || !(Date.parse(found.exp) > now())) return undefined;
  return before.closed && found.session === before.session ? undefined : found;
}

function sessionOf(
  before: StoredRoom,
  found: CommerceSnapshot | undefined,
  { now, newId = randomId }: TakeRoomOptions,
): string {
  const lasts = !before.closed && now() - before.lastAt < SESSION_LIFE_MS;
  return (lasts ? before.session : undefined) ?? found?.session ?? newId();
}

function randomId(): string {
  return randomBytes(16).toString('base64url');
}
