import { compareInstants, type Instant, type SessionPlan } from '@livelane/contracts/vocabulary';
import { ROLES, type Role } from './roles.ts';

/** Format of a room: one viewer at a time, a stage to look at, or viewers who take part. */
export type RoomFormat = SessionPlan['format'];

/** Seats by role; null: as many as the server carries. */
export type Seats = Readonly<Record<Role, number | null>>;

const STAFF = { moderator: 8, interpreter: 8, recorder: 2, agent: 8 } as const;

/**
 * How many participants of each role a room of each format takes at a time. `one-to-one`: a host and a viewer.
 * `showroom`: two hosts, two cohosts, and viewers who look. `interactive`: as many as eight cohosts on stage. Give a person
 * who comes back the same identity: LiveKit then ends the earlier connection, which would take a seat until it is noticed.
 * @example
 * ```ts
 * import { FORMATS } from '@livelane/rtc';
 * FORMATS['one-to-one'].viewer; // => 1
 * FORMATS.showroom.viewer; // => null
 * ```
 */
export const FORMATS: Readonly<Record<RoomFormat, Seats>> = {
  'one-to-one': { host: 1, cohost: 0, viewer: 1, ...STAFF, moderator: 1 },
  showroom: { host: 2, cohost: 2, viewer: null, ...STAFF },
  interactive: { host: 2, cohost: 8, viewer: null, ...STAFF },
};

/** The seats of a room: those of its plan's format, and at least one for everyone whom the plan names. */
export function seatsOf({ format, hosts }: Pick<SessionPlan, 'format' | 'hosts'>): Seats {
  const seats = ROLES.map((role) => {
    const most = FORMATS[format][role];
    const named = hosts.filter((host) => host.role === role).length;
    return [role, most === null ? null : Math.max(most, named)] as const;
  });
  return Object.fromEntries(seats) as unknown as Seats;
}

/** A participant who takes a seat. */
export interface Seated {
  readonly identity: string;
  readonly role: Role;
  /** When the participant joined; null if not known, which counts as last. */
  readonly joinedAt?: Instant | null;
}

/** The participants beyond the seats of their role: those who joined last. A participant with two connections takes one seat. */
export function beyondSeats<One extends Seated>(
  seats: Seats,
  participants: readonly One[],
): readonly One[] {
  return ROLES.flatMap((role) => {
    const most = seats[role];
    if (most === null) return [];
    const inOrder = participants.filter((it) => it.role === role).toSorted(byJoining);
    const taken = new Set([...new Set(inOrder.map(({ identity }) => identity))].slice(0, most));
    return inOrder.filter(({ identity }) => !taken.has(identity));
  });
}

function byJoining(one: Seated, other: Seated): number {
  const [a, b] = [one.joinedAt ?? null, other.joinedAt ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareInstants(a, b);
}

/** The seats of a role that one more participant would go beyond; undefined while there is one. */
export function seatsExceeded(
  seats: Seats,
  newcomer: Pick<Seated, 'identity' | 'role'>,
  present: readonly Pick<Seated, 'identity' | 'role'>[],
): number | undefined {
  const most = seats[newcomer.role];
  if (most === null) return undefined;
  const others = present.filter(
    ({ identity, role }) => role === newcomer.role && identity !== newcomer.identity,
  );
  return new Set(others.map(({ identity }) => identity)).size < most ? undefined : most;
}
