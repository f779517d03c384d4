import { type Presence, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import type { Role } from '../roles/roles.ts';
import type { Roster } from './input.ts';
import type { WebhookNotice } from './notice.ts';

/** One connection of a participant. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface Connection {
  readonly identity: string;
  readonly sid: string;
  readonly role: Role;
  readonly from: number;
  /** undefined if no evidence of an end was received. */
  readonly to: number | undefined;
  /** Whether the webhooks of its begin and its end were received. */
  readonly noticed: { readonly joined: boolean; readonly left: boolean };
}

interface Evidence {
  identity: string;
  role: Role;
  joinedAt: number | undefined;
  leftAt: number | undefined;
  seen: number[];
  absent: number[];
  joined: boolean;
  left: boolean;
}

/**
 * All connections that webhooks or rosters mention. The result does not depend on the order or the repetition of the
 * input: a connection is identified by the server's sid, and its begin and end are the earliest evidence of each.
 */
export function connectionsOf(
  notices: readonly WebhookNotice[],
  rosters: readonly Roster[],
): Connection[] {
  const bySid = new Map<string, Evidence>();
  for (const notice of notices) noteNotice(bySid, notice);
  for (const roster of rosters) noteSeen(bySid, roster);
  for (const roster of rosters) noteAbsent(bySid, roster);
  const connections: Connection[] = [];
  for (const [sid, it] of bySid) {
    const from = it.joinedAt ?? Math.min(...it.seen, it.leftAt ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(from)) continue;
    const { identity, role, joined, left } = it;
    connections.push({ identity, sid, role, from, to: endOf(it, from), noticed: { joined, left } });
  }
  return connections.sort((a, b) => a.from - b.from || (a.sid < b.sid ? -1 : 1));
}

/**
 * The webhook's time; without one, the first roster after the last that listed the connection. A webhook's time is a whole
 * second, so a roster that lists the connection later in that second is more precise.
 */
function endOf(it: Evidence, from: number): number | undefined {
  const { leftAt } = it;
  if (leftAt !== undefined) {
    return Math.max(from, leftAt, ...it.seen.filter((at) => at < leftAt + 1_000));
  }
  const last = Math.max(from, ...it.seen);
  const absent = it.absent.filter((at) => at > last);
  return absent.length === 0 ? undefined : Math.min(...absent);
}

function noteNotice(bySid: Map<string, Evidence>, notice: WebhookNotice): void {
  const { participant } = notice;
  if (participant === null || participant.sid === '') return;
  const isJoin = notice.event === 'participant_joined';
  const isLeave =
    notice.event === 'participant_left' || notice.event === 'participant_connection_aborted';
  if (!isJoin && !isLeave) return;
  const it = evidence(bySid, participant);
  if (participant.joinedAt !== null)
    it.joinedAt = earliest(it.joinedAt, toEpochMs(participant.joinedAt));
  else if (isJoin) it.joinedAt = earliest(it.joinedAt, momentOf(notice));
  if (isJoin) it.joined = true;
  if (isLeave) {
    it.left = true;
    it.leftAt = earliest(it.leftAt, momentOf(notice));
  }
}

function noteSeen(bySid: Map<string, Evidence>, { at, participants }: Roster): void {
  for (const participant of participants) {
    const it = evidence(bySid, participant);
    it.seen.push(toEpochMs(at));
    if (participant.joinedAt !== null)
      it.joinedAt = earliest(it.joinedAt, toEpochMs(participant.joinedAt));
  }
}

function noteAbsent(bySid: Map<string, Evidence>, { at, participants }: Roster): void {
  const present = new Set(participants.map(({ sid }) => sid));
  for (const [sid, it] of bySid) if (!present.has(sid)) it.absent.push(toEpochMs(at));
}

function evidence(
  bySid: Map<string, Evidence>,
  { sid, identity, role }: { sid: string; identity: string; role: Role },
): Evidence {
  const known = bySid.get(sid);
  if (known !== undefined) return known;
  const fresh: Evidence = {
    identity,
    role,
    joinedAt: undefined,
    leftAt: undefined,
    seen: [],
    absent: [],
    joined: false,
    left: false,
  };
  bySid.set(sid, fresh);
  return fresh;
}

function earliest(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}

/**
 * When the event of a webhook happened. LiveKit's time is a whole second; an arrival within that second is a better
 * estimate.
 */
export function momentOf({
  createdAt,
  receivedAt,
}: Pick<WebhookNotice, 'createdAt' | 'receivedAt'>): number {
  const created = toEpochMs(createdAt);
  const received = toEpochMs(receivedAt);
  return received >= created && received < created + 1_000 ? received : created;
}

/** Start and end of a session, in milliseconds since 1970-01-01T00:00:00Z. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Connections by participant, cut to the span, with overlaps merged, under pseudonyms. */
export function presenceOf(
  connections: readonly Connection[],
  { start, end }: Span,
  pseudonym: (identity: string) => string,
): Presence[] {
  const byPerson = new Map<string, { role: Role; stays: { from: number; to: number }[] }>();
  for (const { identity, role, from, to = end } of connections) {
    const stay = { from: Math.max(from, start), to: Math.min(to, end) };
    if (stay.from > stay.to || (stay.from === stay.to && start < end)) continue;
    const person = pseudonym(identity);
    const known = byPerson.get(person) ?? { role, stays: [] };
    const last = known.stays.at(-1);
    if (last !== undefined && stay.from <= last.to) last.to = Math.max(last.to, stay.to);
    else known.stays.push(stay);
    byPerson.set(person, known);
  }
  return [...byPerson].map(([person, { role, stays }]) => ({
    person,
    role,
    stays: stays.map(({ from, to }) => ({ from: toInstant(from), to: toInstant(to) })),
  }));
}
