import type { Instant, SessionEvent } from '@livelane/contracts/vocabulary';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import { afterEvent, type CommerceState } from '../../commerce/state.ts';
import type { RoomEntry } from './room-store.ts';

/** An act as it is stored. */
export type RoomAct = Extract<RoomEntry, { entry: 'act' }>;

/** A question that other viewers do not see yet. */
export interface WaitingQuestion {
  /** Id of the question. */
  readonly questionId: string;
  /** Pseudonym of the viewer who asked. */
  readonly person: string;
  /** The question, cleaned of invisible characters. */
  readonly text: string;
  /** When it was asked. */
  readonly askedAt: Instant;
}

/** Questions of one viewer that wait for a moderator; an older one makes way for a newer one. */
const MAX_WAITING_OF_PERSON = 3;

/** Questions of a room that wait for a moderator. */
const MAX_WAITING_OF_ROOM = 500;

/** What a room remembers of its session besides what viewers see. */
export interface RoomRecord {
  /** Requests that were carried out, by key. */
  readonly requests: Map<
    string,
    { readonly hash: string; readonly events: readonly SessionEvent[] }
  >;
  /** Questions that wait for a moderator, by id, oldest first. */
  readonly waiting: Map<string, WaitingQuestion>;
  /** Number of orders by code, by customer and code, and of units by product. */
  readonly spent: Map<string, number>;
}

/** The key of a count in {@link RoomRecord.spent}. */
export function spentKey(kind: 'code' | 'customer' | 'product', ...ids: readonly string[]): string {
  return JSON.stringify([kind, ...ids]);
}

export function emptyRecord(): RoomRecord {
  return { requests: new Map(), waiting: new Map(), spent: new Map() };
}

/** Adds an act to a record, in memory at once and from the store after a restart. */
export function noteAct(record: RoomRecord, { events, request, order }: RoomAct): void {
  if (request !== undefined) record.requests.set(request.key, { hash: request.hash, events });
  for (const event of events) {
    if (event.type === 'question') wait(record, event);
    if (event.type === 'release' || event.type === 'answer')
      record.waiting.delete(event.questionId);
    if (event.type !== 'redeem' || order === undefined) continue;
    const { customer, units } = order;
    spend(record, spentKey('code', event.code), 1);
    if (customer !== null) spend(record, spentKey('customer', customer, event.code), 1);
    for (const [product, count] of Object.entries(units))
      spend(record, spentKey('product', product), count);
  }
}

function spend({ spent }: RoomRecord, key: string, count: number): void {
  spent.set(key, (spent.get(key) ?? 0) + count);
}

function wait(
  { waiting }: RoomRecord,
  { questionId, person, text = '', at }: Extract<SessionEvent, { type: 'question' }>,
): void {
  const own = [...waiting.values()].filter((it) => it.person === person);
  const [oldest] = own;
  if (oldest !== undefined && own.length >= MAX_WAITING_OF_PERSON)
    waiting.delete(oldest.questionId);
  const [first] = waiting.keys();
  if (first !== undefined && waiting.size >= MAX_WAITING_OF_ROOM) waiting.delete(first);
  waiting.set(questionId, { questionId, person, text, askedAt: at });
}

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
  readonly state: CommerceState;
}

/**
 * Folds the entries of a room. An act that was stored twice, because a write was repeated, counts once. What a process
 * wrote after another one had opened the room has no effect, nor has an opening whose epoch is taken.
 */
export function foldEntries(entries: readonly RoomEntry[]): StoredRoom {
  let record = emptyRecord();
  let state = EMPTY_COMMERCE;
  let session: string | undefined;
  let writer: string | undefined;
  let privateKeyPem: string | undefined;
  let epoch = 0;
  let last: RoomEntry | undefined;
  const acts = new Set<string>();
  for (const it of entries) {
    if (it.entry === 'opened' ? it.epoch <= epoch : it.epoch < epoch) continue;
    epoch = it.epoch;
    last = it;
    if (it.entry === 'opened') {
      privateKeyPem = it.privateKeyPem ?? privateKeyPem;
      if (it.session !== session) [record, state] = [emptyRecord(), EMPTY_COMMERCE];
      session = it.session;
      writer = it.writer;
      state = it.state ?? state;
    }
    if (it.entry !== 'act') continue;
    const position = `${it.epoch}/${it.events[0]?.seq}`;
    if (acts.has(position)) continue;
    acts.add(position);
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
    state,
  };
}
