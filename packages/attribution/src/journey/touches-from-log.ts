import {
  type AttributionPolicy,
  type Id,
  type Presence,
  parseInput,
  type SessionEvent,
  type SessionLog,
  SessionLogSchema,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { codeOwners } from '../identity/code-owners.ts';
import { orderIdentity } from '../identity/join.ts';
import { compoundId } from '../records/compound-id.ts';
import type { Touch } from '../records/touch.ts';

/** Options of {@link touchesFromLog}. */
export interface TouchesFromLogOptions {
  /** The creator who hosted the session. */
  readonly creator: Id;
  /** Channel of the touches. Default: `live`. */
  readonly channel?: Id;
  /** Its code rules give a redeemed code's owner; a code without one owner belongs to the host. Default: all do. */
  readonly policy?: AttributionPolicy;
}

/**
 * The touches of a live session. A click is a `pin-click` while its product is pinned, otherwise a `live-click`, and
 * keeps its click id. A redemption is a `code` touch of the code's owner, tied to its order. The stays of a viewer are
 * one `live-view` whose dwell is the time present, with overlapping stays counted once.
 *
 * @param log - a session log; repeated or unordered events do not change the result
 * @returns touches sorted by time, then id
 * @throws INPUT_INVALID for a log that does not match its schema
 * @example
 * ```ts no-run
 * import { readFile } from 'node:fs/promises';
 * import { touchesFromLog } from '@livelane/attribution';
 * const log = JSON.parse(await readFile('session-log.json', 'utf8'));
 * touchesFromLog(log, { creator: 'mia' });
 * ```
 */
export function touchesFromLog(log: SessionLog, options: TouchesFromLogOptions): Touch[] {
  const session = parseInput(SessionLogSchema, log, 'session-log');
  const events = [
    ...new Map(session.events.map((event) => [`${event.epoch}.${event.seq}`, event])).values(),
  ];
  events.sort((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  const owner = options.policy === undefined ? undefined : codeOwners(options.policy);
  const base = { channel: options.channel ?? 'live', sessionId: session.sessionId };
  const pinned = new Set<Id>();
  const touches: Touch[] = session.presence.flatMap((presence) =>
    viewOf(presence, { ...base, creator: options.creator }),
  );
  for (const event of events) {
    if (event.type === 'pin') pinned.add(event.productId);
    if (event.type === 'unpin') pinned.delete(event.productId);
    if (event.type === 'click') {
      const kind = pinned.has(event.productId) ? 'pin-click' : 'live-click';
      touches.push({
        ...base,
        id: eventId(session.sessionId, event),
        kind,
        at: event.at,
        persons: [event.person],
        creator: options.creator,
        clickId: event.clickId,
      });
    }
    if (event.type === 'redeem') {
      const found = owner?.(event.code, Date.parse(event.at));
      const creator = typeof found === 'object' ? found.creator : options.creator;
      const persons =
        event.orderId === undefined ? [event.person] : [orderIdentity(event.orderId), event.person];
      touches.push({
        ...base,
        id: eventId(session.sessionId, event),
        kind: 'code',
        at: event.at,
        persons,
        creator,
        code: event.code,
      });
    }
  }
  return touches.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

function eventId(sessionId: Id, { type, epoch, seq }: SessionEvent): Id {
  return compoundId(type, sessionId, `${epoch}.${seq}`);
}

function viewOf(
  { person, role, stays }: Presence,
  base: { creator: Id; channel: Id; sessionId: Id },
): Touch[] {
  if (role !== 'viewer') return [];
  const spans = stays
    .map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }))
    .filter(({ from, to }) => to > from);
  spans.sort((a, b) => a.from - b.from);
  const first = spans[0];
  if (first === undefined) return [];
  let dwell = 0;
  let until = first.from;
  for (const { from, to } of spans) {
    dwell += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return [
    {
      ...base,
      id: compoundId('view', base.sessionId, person),
      kind: 'live-view',
      at: toInstant(first.from),
      persons: [person],
      dwellSeconds: Math.floor(dwell / 1000),
    },
  ];
}
