import { type LocalText, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { sessionGap } from './gap.ts';
import type { Gap } from './input.ts';
import type { Connection, Span } from './presence.ts';
import type { RecordedNotice } from './recorded-input.ts';

/** The webhooks of a session and what was derived from them. */
export interface NoticedSession {
  /** In order of `createdAt`. */
  readonly notices: readonly RecordedNotice[];
  readonly connections: readonly Connection[];
  readonly span: Span;
}

/** A gap for each webhook that reports dropped ones: from the previous webhook to this one. */
export function droppedGaps({ notices, span }: NoticedSession): Gap[] {
  const gaps: Gap[] = [];
  let before = toInstant(span.start);
  for (const notice of notices) {
    if (notice.numDropped > 0) {
      const from = toEpochMs(before) <= toEpochMs(notice.createdAt) ? before : notice.createdAt;
      const params = { count: notice.numDropped, id: notice.id };
      gaps.push(
        sessionGap('WEBHOOKS_DROPPED', { from, to: notice.createdAt, path: '/presence', params }),
      );
    }
    before = notice.createdAt;
  }
  return gaps;
}

/**
 * A gap for each expected webhook that was not received: LiveKit sends one when a connection begins and ends, and when a
 * room starts and finishes.
 */
export function missingGaps({ notices, connections, span }: NoticedSession): Gap[] {
  const gaps: Gap[] = [];
  const missing = (
    event: string,
    [from, to]: readonly [number, number],
    subject: string | LocalText = ROOM,
  ): void => {
    gaps.push(
      sessionGap('WEBHOOK_MISSING', {
        from: toInstant(Math.min(from, to)),
        to: toInstant(to),
        path: '/presence',
        params: { event, subject },
      }),
    );
  };
  const seen = new Set(notices.map(({ event }) => event));
  if (!seen.has('room_started')) missing('room_started', [span.start, span.start]);
  for (const { person, from, to, goneBy = span.end, noticed } of connections) {
    if (!noticed.joined) missing('participant_joined', [from, from], person);
    if (!noticed.left) missing('participant_left', [to, Math.max(to, goneBy)], person);
  }
  if (!seen.has('room_finished')) missing('room_finished', [span.end, span.end]);
  return gaps;
}

/** A gap from the last evidence of participants to the end of the session, if nothing shows when they left. */
export function unseenGaps({ connections, span }: NoticedSession): Gap[] {
  const unseen = connections.filter(({ to, goneBy }) => goneBy === undefined && to < span.end);
  if (unseen.length === 0) return [];
  const from = unseen.reduce((earliest, { to }) => Math.min(earliest, to), span.end);
  const params = { count: unseen.length };
  const parts = { from: toInstant(from), to: toInstant(span.end), path: '/presence', params };
  return [sessionGap('LEAVE_UNSEEN', parts)];
}

const ROOM = { en: 'the room', 'zh-Hans': '直播间' };
