import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { repeatedIds } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import type { DELIVERABLE_FINDINGS } from './findings.ts';
import { asksFor } from './form/form.ts';
import { spanOf } from './node-span.ts';
import { type DeliverableClause, deliverableSchemas } from './schema.ts';

type SessionConflict = ConflictIn<
  Pick<typeof DELIVERABLE_FINDINGS, 'HOST_NOT_PARTY' | 'SESSIONS_OVERLAP'> & SharedFindings
>;

/** Hosts that are no party, so that the contract does not bind them; hosts named twice. */
export function hostConflicts(
  { live }: DeliverableClause,
  { parties }: ContractContext,
): SessionConflict[] {
  const hosts = live?.hosts ?? [];
  const known = new Set(parties.map(({ id }) => id));
  return [
    ...repeatedIds('/live/hosts', hosts),
    ...hosts.flatMap(({ id }, index): SessionConflict[] =>
      known.has(id)
        ? []
        : [{ code: 'HOST_NOT_PARTY', at: `/live/hosts/${index}/id`, params: { id } }],
    ),
  ];
}

interface Session {
  readonly clause: DeliverableClause;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** All sessions with a fixed start, in the order of the contract, by actor and each day that they touch. */
const sessionsByDay = onceFor((contract: WithClauses) =>
  grouped(
    clausesIn<DeliverableClause>(contract, deliverableSchemas)
      .flatMap(sessionsOf)
      .map((session, place) => ({ ...session, place })),
    daysOf,
  ),
);

const DAY = 86_400_000;

/** The days in UTC that a session touches, each with its actor. */
function daysOf({ clause, start, end }: Session): string[] {
  const first = Math.floor(start / DAY);
  return Array.from(
    { length: Math.floor((end - 1) / DAY) - first + 1 },
    (_, day) => `${clause.actor} ${first + day}`,
  );
}

/** Sessions with a fixed start that begin while an earlier listed session of the same actor is on air. */
export function overlappingSessions(
  clause: DeliverableClause,
  contract: ContractContext,
): SessionConflict[] {
  const { actor } = clause;
  if (actor === undefined || actor === null) return [];
  const byDay = sessionsByDay(contract);
  return sessionsOf(clause).flatMap((session): SessionConflict[] => {
    const near = daysOf(session).flatMap((day) => {
      const all = byDay.get(day) ?? [];
      const own = all.findIndex((it) => it.clause === clause && it.index === session.index);
      const other = all.findIndex((it) => it.start < session.end && session.start < it.end);
      return other < own ? (all[other] ?? []) : [];
    });
    const other = near.toSorted((a, b) => a.place - b.place)[0];
    if (other === undefined) return [];
    const params = { actor, other: other.clause.id };
    return [{ code: 'SESSIONS_OVERLAP', at: `/publish/${session.index}`, params }];
  });
}

/** The deliverables of a list with a session on air while the same actor is on air on another platform. */
export function simulcasts(
  deliverables: readonly DeliverableClause[],
): ReadonlySet<DeliverableClause> {
  const byActor = new Map<string, Session[]>();
  for (const session of deliverables.flatMap(sessionsOf)) {
    const { actor } = session.clause;
    if (typeof actor !== 'string') continue;
    const own = byActor.get(actor);
    if (own === undefined) byActor.set(actor, [session]);
    else own.push(session);
  }
  return new Set([...byActor.values()].flatMap(besideOthers).map(({ clause }) => clause));
}

/** Those of one actor's sessions that another platform's one overlaps: it began before, or begins meanwhile. */
function besideOthers(sessions: readonly Session[]): Session[] {
  const inOrder = sessions.toSorted((a, b) => a.start - b.start);
  const ends = new Map<string, number>();
  const overlapped = inOrder.filter((session) => {
    const found = onOthers(ends, session).some((end) => end > session.start);
    const platform = knownPlatform(session);
    ends.set(platform, Math.max(session.end, ends.get(platform) ?? 0));
    return found;
  });
  const starts = new Map<string, number>();
  const joined = inOrder.toReversed().filter((session) => {
    const found = onOthers(starts, session).some((start) => start < session.end);
    starts.set(knownPlatform(session), session.start);
    return found;
  });
  return [...overlapped, ...joined];
}

/** The platform of a session; empty where it is open, or for its actor to choose. */
function knownPlatform({ clause: { platform } }: Session): string {
  return platform === ANY_PLATFORM ? '' : (platform ?? '');
}

/** The times of the platforms other than that of a session; a session whose platform is not known is on none. */
function onOthers(times: ReadonlyMap<string, number>, session: Session): number[] {
  const own = knownPlatform(session);
  if (own === '') return [];
  return [...times].flatMap(([platform, time]) =>
    platform === own || platform === '' ? [] : [time],
  );
}

/** The sessions of a deliverable whose start is fixed to the minute. */
function sessionsOf(clause: DeliverableClause): Session[] {
  const minutes = asksFor('live')(clause) ? (clause.live?.minutes ?? 0) : 0;
  if (minutes === 0) return [];
  return (clause.publish ?? []).flatMap((node, index) => {
    const span = node.node === 'window' ? null : spanOf(node);
    if (span === null) return [];
    const start = toEpochMs(span.start);
    return [{ clause, index, start, end: start + minutes * 60_000 }];
  });
}
