import type { Contract } from '../../contract/document.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import { draftClauses, repeatedIds } from '../reference.ts';
import { spanOf } from './node-span.ts';
import type { Deliverable } from './schema.ts';

/** Hosts who are no party, so that the contract binds them to nothing; hosts named twice. */
export function strangeHosts({ live }: Deliverable, { parties }: Contract): Conflict[] {
  const hosts = live?.hosts ?? [];
  const known = new Set(parties.map(({ id }) => id));
  return [
    ...repeatedIds(
      '/live/hosts',
      hosts.map(({ id }) => id),
    ),
    ...hosts.flatMap(({ id }, index): Conflict[] =>
      known.has(id)
        ? []
        : [{ code: 'HOST_NOT_PARTY', at: `/live/hosts/${index}/id`, values: { id } }],
    ),
  ];
}

interface Session {
  readonly clause: Deliverable;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Sessions that start, by a fixed time, while an earlier named one of the same actor is still on air. */
export function overlappingSessions(clause: Deliverable, contract: Contract): Conflict[] {
  const own = sessionsOf(clause);
  const { actor } = clause;
  if (own.length === 0 || actor === undefined || actor === null) return [];
  const all = draftClauses(contract, 'deliverable')
    .filter((it) => it.actor === actor)
    .flatMap(sessionsOf);
  return own.flatMap((session): Conflict[] => {
    const place = all.findIndex((it) => it.clause === session.clause && it.index === session.index);
    const other = all
      .slice(0, Math.max(0, place))
      .find((it) => it.start < session.end && session.start < it.end);
    return other === undefined
      ? []
      : [
          {
            code: 'SESSIONS_OVERLAP',
            at: `/publish/${session.index}`,
            values: { actor, other: other.clause.id },
          },
        ];
  });
}

/** The sessions of a deliverable whose start is fixed to the minute. */
function sessionsOf(clause: Deliverable): Session[] {
  const minutes = clause.form === 'live' ? (clause.live?.minutes ?? 0) : 0;
  if (minutes === 0) return [];
  return (clause.publish ?? []).flatMap((node, index) => {
    const span = node.node === 'window' ? null : spanOf(node);
    if (span === null) return [];
    const start = toEpochMs(span.start);
    return [{ clause, index, start, end: start + minutes * 60_000 }];
  });
}
