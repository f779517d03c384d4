import { compareInstants, type Instant, type SessionPlan } from '@livelane/contracts/vocabulary';
import { ROLES, type Role } from './roles.ts';

/** Format of a room: one viewer at a time, a stage to look at, or viewers who take part. */
export type RoomFormat = SessionPlan['format'];

/** Seats by role; null: as many as the server carries. */
export type Seats = Readonly<Record<Role, number | null>>;

const STAFF = { moderator: 8, interpreter: 8, recorder: 2, agent: 8 } as const;

/**
 * How many participants of each role a room of each format takes at a time. `one-to-one`: a host and a viewer.
 * `showroom`: a host with one cohost, and viewers who look. `interactive`: as many as eight on stage with the host.
 * @example
 * ```ts
 * import { FORMATS } from '@livelane/rtc';
 * FORMATS['one-to-one'].viewer; // => 1
 * FORMATS.showroom.viewer; // => null
 * ```
 */
export const FORMATS: Readonly<Record<RoomFormat, Seats>> = {
  'one-to-one': { host: 1, cohost: 0, viewer: 1, ...STAFF, moderator: 1 },
  showroom: { host: 1, cohost: 1, viewer: null, ...STAFF },
  interactive: { host: 1, cohost: 8, viewer: null, ...STAFF },
};

/** A participant who takes a seat. */
export interface Seated {
  readonly identity: string;
  readonly role: Role;
  /** When the participant joined; null if not known, which counts as last. */
  readonly joinedAt?: Instant | null;
}

/** The participants beyond the seats of their role: those who joined last. A participant with two connections takes one seat. */
export function beyondSeats<One extends Seated>(
  format: RoomFormat,
  participants: readonly One[],
): readonly One[] {
  return ROLES.flatMap((role) => {
    const most = FORMATS[format][role];
    if (most === null) return [];
    const inOrder = participants.filter((it) => it.role === role).toSorted(byJoining);
    const seated = new Set([...new Set(inOrder.map(({ identity }) => identity))].slice(0, most));
    return inOrder.filter(({ identity }) => !seated.has(identity));
  });
}

function byJoining(one: Seated, other: Seated): number {
  const [a, b] = [one.joinedAt ?? null, other.joinedAt ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareInstants(a, b);
}

/** The seats of a role that one more participant would go beyond; undefined while there is one. */
export function seatsExceeded(
  format: RoomFormat,
  newcomer: Pick<Seated, 'identity' | 'role'>,
  present: readonly Pick<Seated, 'identity' | 'role'>[],
): number | undefined {
  const most = FORMATS[format][newcomer.role];
  if (most === null) return undefined;
  const others = present.filter(
    ({ identity, role }) => role === newcomer.role && identity !== newcomer.identity,
  );
  return new Set(others.map(({ identity }) => identity)).size < most ? undefined : most;
}
