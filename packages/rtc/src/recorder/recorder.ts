import {
  compareInstants,
  type Instant,
  parseInput,
  type SessionEvent,
  type SessionLog,
  SessionLogSchema,
  type SessionPlan,
  SessionPlanSchema,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash, canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { Clock } from '../clock/clock.ts';
import { droppedGaps, missingGaps, type NoticedSession } from './gaps.ts';
import type { Gap, RecorderInput, Roster } from './input.ts';
import type { WebhookNotice } from './notice.ts';
import { connectionsOf, presenceOf } from './presence.ts';
import { pseudonymOf } from './pseudonym.ts';
import { totalsOf } from './totals.ts';

/** Options of {@link createSessionRecorder}. */
export interface SessionRecorderOptions {
  /** The plan that is carried out; the log holds its id and hash. */
  readonly plan: SessionPlan;
  /** Source of time. */
  readonly clock: Pick<Clock, 'now'>;
  /** Key of {@link pseudonymOf}, at least 16 bytes. */
  readonly pseudonymKey: string | Uint8Array;
  /** `real`: on a LiveKit server. `memory`: without one, nothing was streamed. */
  readonly mode: SessionLog['mode'];
  /** Kind and version of the LiveKit server; null for `memory`. */
  readonly server: SessionLog['server'];
  /**
   * Why the session is held: `show` for its audience, `rehearsal` as a trial run with people, `scripted` with simulated
   * participants. Default: not stated in the log.
   */
  readonly purpose?: NonNullable<SessionLog['purpose']>;
  /** Name of the room. Default: the plan's id. */
  readonly room?: string;
  /** Id of the log. Default: the plan's id followed by `.log`. */
  readonly id?: string;
}

/** Options of {@link SessionRecorder.finish}. */
export interface SessionEnding {
  /**
   * `complete`: the room was closed and its webhooks were received, so every missing webhook is a gap.
   * `partial`: webhooks were not received, or the server ended early, which has a gap of its own.
   */
  readonly notices: 'complete' | 'partial';
}

/** Collects information about a session and computes its log. */
export interface SessionRecorder {
  /** Sets the start of the session to now. Default: when the recorder was created. */
  start(): void;
  /** Sets the end of the session to now, once. Default: the first call of `finish`. */
  end(): void;
  /** Adds information, in any order; webhooks of other rooms are ignored. */
  record(input: RecorderInput): void;
  /** Pseudonym of a participant in this log. */
  pseudonym(identity: string): string;
  /** The log of everything recorded so far; `notices` defaults to `complete`. Repeated calls give equal logs. */
  finish(ending?: SessionEnding): SessionLog;
}

interface Recorded {
  readonly notices: Map<string, WebhookNotice>;
  readonly events: Map<string, SessionEvent>;
  readonly rosters: Roster[];
  readonly network: SessionLog['network'];
  readonly decisions: SessionLog['decisions'];
  readonly gaps: Gap[];
}

/**
 * Creates a recorder for one session.
 * The log depends on the set of inputs only: webhooks count once per id, events once per (epoch, seq), and neither the
 * order nor the repetition of inputs matters. Information that is known to be missing becomes a gap.
 *
 * @returns a recorder whose session starts now
 * @throws INPUT_INVALID for an invalid plan, or a pseudonym key below 16 bytes
 * @example
 * ```ts
 * import { createSessionRecorder } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const clock = { now: () => Date.parse(plan.window.start) };
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'memory', server: null });
 * recorder.finish({ notices: 'partial' }).gaps; // => []
 * ```
 */
export function createSessionRecorder(options: SessionRecorderOptions): SessionRecorder {
  const { plan, clock, pseudonymKey } = options;
  parseInput(SessionPlanSchema, plan, 'session plan');
  const room = options.room ?? plan.id;
  const pseudonym = memoized((identity) => pseudonymOf(identity, pseudonymKey));
  pseudonym('');
  const recorded: Recorded = {
    notices: new Map(),
    events: new Map(),
    rosters: [],
    network: [],
    decisions: [],
    gaps: [],
  };
  let start = clock.now();
  let end: number | undefined;
  return {
    start: () => {
      start = clock.now();
    },
    end: () => {
      end ??= clock.now();
    },
    record: (input) => add(recorded, input, { room, pseudonym }),
    pseudonym,
    finish: ({ notices } = { notices: 'complete' }) => {
      end ??= clock.now();
      const span = { start, end: Math.max(start, end) };
      return foldLog(recorded, { ...options, room, span, expected: notices, pseudonym });
    },
  };
}

function memoized(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? compute(text);
    known.set(text, result);
    return result;
  };
}

function add(
  recorded: Recorded,
  input: RecorderInput,
  { room, pseudonym }: { room: string; pseudonym: (identity: string) => string },
): void {
  switch (input.input) {
    case 'webhook': {
      const { notice } = input;
      if (notice.room !== null && notice.room.name !== room) return;
      const known = recorded.notices.get(notice.id);
      const isEarlier =
        known === undefined || compareInstants(notice.receivedAt, known.receivedAt) < 0;
      if (isEarlier) recorded.notices.set(notice.id, notice);
      return;
    }
    case 'roster':
      recorded.rosters.push(input.roster);
      return;
    case 'event':
      recorded.events.set(`${input.event.epoch}/${input.event.seq}`, input.event);
      return;
    case 'network': {
      const { identity, ...sample } = input.sample;
      recorded.network.push({ ...sample, person: pseudonym(identity) });
      return;
    }
    case 'decision': {
      const { identity, ...decision } = input.decision;
      recorded.decisions.push({ ...decision, person: pseudonym(identity) });
      return;
    }
    case 'gap':
      recorded.gaps.push(input.gap);
  }
}

interface FoldOptions extends SessionRecorderOptions {
  readonly room: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly expected: SessionEnding['notices'];
  readonly pseudonym: (identity: string) => string;
}

function foldLog(recorded: Recorded, options: FoldOptions): SessionLog {
  const { plan, room, span, pseudonym } = options;
  const notices = [...recorded.notices.values()].sort(
    (a, b) => compareInstants(a.createdAt, b.createdAt) || (a.id < b.id ? -1 : 1),
  );
  const connections = connectionsOf(notices, recorded.rosters);
  const presence = presenceOf(connections, span, pseudonym);
  const network = inTime(recorded.network);
  const noticed: NoticedSession = { notices, connections, span, pseudonym };
  const missing =
    options.expected === 'complete' && options.mode === 'real' ? missingGaps(noticed) : [];
  const totals = totalsOf({ presence, connections, network, span });
  const log: SessionLog = {
    kind: 'session-log',
    version: 1,
    id: options.id ?? `${plan.id}.log`,
    sessionId: plan.id,
    planHash: canonicalHash(plan),
    mode: options.mode,
    ...(options.purpose === undefined ? {} : { purpose: options.purpose }),
    server: options.server,
    room,
    start: toInstant(span.start),
    end: toInstant(span.end),
    destinations: [{ platform: 'own-site', viewers: totals.viewers, source: 'measured' }],
    presence,
    totals,
    events: [...recorded.events.values()].sort((a, b) => a.epoch - b.epoch || a.seq - b.seq),
    network,
    decisions: inTime(recorded.decisions),
    gaps: [...recorded.gaps, ...droppedGaps(noticed), ...missing].sort(
      (a, b) =>
        toEpochMs(a.from) - toEpochMs(b.from) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
    ),
  };
  return parseInput(SessionLogSchema, log, 'session-log');
}

/** Sorts by time, then by canonical JSON, so that the order of arrival has no effect. */
function inTime<Row extends { readonly at: Instant }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) => compareInstants(a.at, b.at) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
  );
}
