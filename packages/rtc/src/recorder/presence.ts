import { type Presence, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import type { Role } from '../roles/roles.ts';
import type { RecordedNotice, RecordedParticipant, RecordedRoster } from './recorded-input.ts';
import type { ServerClock } from './server-clock.ts';

/** One connection of a participant. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface Connection {
  /** Pseudonym of the participant. */
  readonly person: string;
  readonly sid: string;
  readonly role: Role;
  readonly from: number;
  /** When it ended; without a webhook of that, the last evidence of it. */
  readonly to: number;
  /** When it had ended for certain; undefined if nothing shows that it ended. */
  readonly goneBy: number | undefined;
  /** Whether the webhooks of its begin and its end were received. */
  readonly noticed: { readonly joined: boolean; readonly left: boolean };
}

interface Evidence {
  readonly person: string;
  role: Role;
  joinedAt: number;
  leftAt: number;
  firstSeen: number;
  lastSeen: number;
  joined: boolean;
  left: boolean;
}

/** What the connections of a session are derived from. */
export interface PresenceEvidence {
  readonly notices: readonly RecordedNotice[];
  /** In order of time. */
  readonly rosters: readonly RecordedRoster[];
  readonly serverClock: ServerClock;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * All connections that webhooks or rosters mention. The result does not depend on the order or the repetition of the
 * input: a connection is identified by the server's sid, and its begin and end are the earliest evidence of each.
 */
export function connectionsOf({ notices, rosters, serverClock }: PresenceEvidence): Connection[] {
  const bySid = new Map<string, Evidence>();
  for (const notice of notices) noteNotice(bySid, notice, serverClock);
  for (const roster of rosters) noteRoster(bySid, roster, serverClock);
  const looks = rosters.map(({ at }) => toEpochMs(at));
  const connections: Connection[] = [];
  for (const [sid, it] of bySid) {
    const from = it.joinedAt === NEVER ? Math.min(it.firstSeen, it.leftAt) : it.joinedAt;
    if (from === NEVER) continue;
    const { person, role, joined, left } = it;
    const noticed = { joined, left };
    connections.push({ person, sid, role, from, ...endOf(it, from, looks), noticed });
  }
  return connections.sort((a, b) => a.from - b.from || (a.sid < b.sid ? -1 : 1));
}

/**
 * The webhook's time; without one, the last evidence. A webhook's time is a whole second, so a roster that lists the
 * connection later in that second is more precise.
 */
function endOf(
  { leftAt, lastSeen }: Evidence,
  from: number,
  looks: readonly number[],
): Pick<Connection, 'to' | 'goneBy'> {
  if (leftAt !== NEVER) {
    const seen = lastSeen < leftAt + 1_000 ? lastSeen : leftAt;
    const to = Math.max(from, leftAt, seen);
    return { to, goneBy: to };
  }
  const to = Math.max(from, lastSeen);
  return { to, goneBy: firstAfter(looks, to) };
}

/** The first of ascending times that is later; undefined if none is. */
function firstAfter(times: readonly number[], time: number): number | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return times[low];
}

function noteNotice(
  bySid: Map<string, Evidence>,
  notice: RecordedNotice,
  serverClock: ServerClock,
): void {
  const { participant, event } = notice;
  if (participant === null || participant.sid === '') return;
  const receivedAt = toEpochMs(notice.receivedAt);
  const moment = momentOf(serverClock.ours(toEpochMs(notice.createdAt), receivedAt), receivedAt);
  const it = evidence(bySid, participant);
  const isJoin = event === 'participant_joined';
  const { joinedAt } = participant;
  if (joinedAt !== null)
    it.joinedAt = Math.min(it.joinedAt, serverClock.ours(toEpochMs(joinedAt), receivedAt));
  else if (isJoin) it.joinedAt = Math.min(it.joinedAt, moment);
  if (isJoin) it.joined = true;
  if (event === 'participant_left' || event === 'participant_connection_aborted') {
    it.left = true;
    it.leftAt = Math.min(it.leftAt, moment);
  } else see(it, moment);
}

function noteRoster(
  bySid: Map<string, Evidence>,
  { at, participants }: RecordedRoster,
  serverClock: ServerClock,
): void {
  const seenAt = toEpochMs(at);
  for (const participant of participants) {
    const it = evidence(bySid, participant);
    see(it, seenAt);
    const { joinedAt } = participant;
    if (joinedAt !== null)
      it.joinedAt = Math.min(it.joinedAt, serverClock.ours(toEpochMs(joinedAt), seenAt));
  }
}

function see(it: Evidence, at: number): void {
  it.firstSeen = Math.min(it.firstSeen, at);
  it.lastSeen = Math.max(it.lastSeen, at);
}

function evidence(
  bySid: Map<string, Evidence>,
  { sid, person, role }: RecordedParticipant,
): Evidence {
  const known = bySid.get(sid);
  if (known !== undefined) {
    // A message of LiveKit may lack the attributes, which reads as a viewer.
    if (known.role === 'viewer') known.role = role;
    return known;
  }
  const fresh: Evidence = {
    person,
    role,
    joinedAt: NEVER,
    leftAt: NEVER,
    firstSeen: NEVER,
    lastSeen: Number.NEGATIVE_INFINITY,
    joined: false,
    left: false,
  };
  bySid.set(sid, fresh);
  return fresh;
}

/**
 * When the event of a webhook happened. LiveKit's time is a whole second; an arrival within that second is a better
 * estimate.
 */
function momentOf(created: number, received: number): number {
  return received >= created && received < created + 1_000 ? received : created;
}

/** Start and end of a session, in milliseconds since 1970-01-01T00:00:00Z. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Connections by participant, cut to the span, with overlaps merged. */
export function presenceOf(connections: readonly Connection[], { start, end }: Span): Presence[] {
  const byPerson = new Map<string, { role: Role; stays: { from: number; to: number }[] }>();
  for (const { person, role, from, to, noticed } of connections) {
    const stay = { from: Math.max(from, start), to: Math.min(to, end) };
    if (stay.from > stay.to) continue;
    // A participant whose leave was not noticed was there, for a time that is not known.
    if (stay.from === stay.to && start < end && (noticed.left || to < start || from >= end))
      continue;
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
