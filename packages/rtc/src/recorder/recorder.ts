import {
  compareInstants,
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
import type { WebhookNotice } from '../webhooks/notice.ts';
import { droppedGaps, missingGaps, type NoticedSession } from './gaps.ts';
import type { Gap, RecorderInput, Roster } from './input.ts';
import { connectionsOf, presenceOf } from './presence.ts';
import { pseudonymOf } from './pseudonym.ts';
import { totalsOf } from './totals.ts';

/** What a log is headed with. */
export interface SessionRecorderOptions {
  readonly plan: SessionPlan;
  readonly clock: Pick<Clock, 'now'>;
  /** At least 16 bytes: the key of {@link pseudonymOf}. */
  readonly pseudonymKey: string | Uint8Array;
  /** `memory` where nothing was really streamed. */
  readonly mode: SessionLog['mode'];
  readonly server: SessionLog['server'];
  /** Left out: the plan's id. */
  readonly room?: string;
  /** Left out: the plan's id with `.log` behind it. */
  readonly id?: string;
}

/** What may be expected of the notices when a session ends. */
export interface SessionEnding {
  /**
   * `complete`: the room was closed and its webhooks came to us, so that each one that is missing is a gap.
   * `partial`: no webhooks, or a server that died, which a gap names already.
   */
  readonly notices: 'complete' | 'partial';
}

/** Collects what is known about a session and folds it into a log. */
export interface SessionRecorder {
  /** Marks this moment as the start. Without it, the recorder's creation is. */
  start(): void;
  /** Marks this moment as the end. Without it, `finish` is. */
  end(): void;
  record(input: RecorderInput): void;
  pseudonym(identity: string): string;
  /** The log of all that was recorded, in whatever order it came. Calling it again gives the same. */
  finish(ending?: SessionEnding): SessionLog;
}

interface Kept {
  readonly notices: Map<string, WebhookNotice>;
  readonly events: Map<string, SessionEvent>;
  readonly rosters: Roster[];
  readonly network: SessionLog['network'];
  readonly decisions: SessionLog['decisions'];
  readonly gaps: Gap[];
}

/**
 * A recorder for one session of a plan.
 * The log is a fold over a set: notices count once per id, events once per (epoch, seq), and neither the
 * order nor the repetition of inputs changes it. What is known to be missing becomes a gap.
 * @throws INPUT_INVALID for what is not a plan, or a short pseudonym key
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
  const kept: Kept = {
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
    record: (input) => keep(kept, input, { room, pseudonym }),
    pseudonym,
    finish: ({ notices } = { notices: 'complete' }) => {
      end ??= clock.now();
      const span = { start, end: Math.max(start, end) };
      return foldLog(kept, { ...options, room, span, expected: notices, pseudonym });
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

function keep(
  kept: Kept,
  input: RecorderInput,
  { room, pseudonym }: { room: string; pseudonym: (identity: string) => string },
): void {
  switch (input.input) {
    case 'webhook': {
      const { notice } = input;
      if (notice.room !== null && notice.room.name !== room) return;
      const known = kept.notices.get(notice.id);
      const isEarlier =
        known === undefined || compareInstants(notice.receivedAt, known.receivedAt) < 0;
      if (isEarlier) kept.notices.set(notice.id, notice);
      return;
    }
    case 'roster':
      kept.rosters.push(input.roster);
      return;
    case 'event':
      kept.events.set(`${input.event.epoch}/${input.event.seq}`, input.event);
      return;
    case 'network': {
      const { identity, ...sample } = input.sample;
      kept.network.push({ ...sample, person: pseudonym(identity) });
      return;
    }
    case 'decision': {
      const { identity, ...decision } = input.decision;
      kept.decisions.push({ ...decision, person: pseudonym(identity) });
      return;
    }
    case 'gap':
      kept.gaps.push(input.gap);
  }
}

interface FoldOptions extends SessionRecorderOptions {
  readonly room: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly expected: SessionEnding['notices'];
  readonly pseudonym: (identity: string) => string;
}

function foldLog(kept: Kept, options: FoldOptions): SessionLog {
  const { plan, room, span, pseudonym } = options;
  const notices = [...kept.notices.values()].sort(
    (a, b) => compareInstants(a.createdAt, b.createdAt) || (a.id < b.id ? -1 : 1),
  );
  const connections = connectionsOf(notices, kept.rosters);
  const presence = presenceOf(connections, span, pseudonym);
  const network = inTime(kept.network);
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
    server: options.server,
    room,
    start: toInstant(span.start),
    end: toInstant(span.end),
    destinations: [{ platform: 'own-site', viewers: totals.viewers, source: 'measured' }],
    presence,
    totals,
    events: [...kept.events.values()].sort((a, b) => a.epoch - b.epoch || a.seq - b.seq),
    network,
    decisions: inTime(kept.decisions),
    gaps: [...kept.gaps, ...droppedGaps(noticed), ...missing].sort(
      (a, b) =>
        toEpochMs(a.from) - toEpochMs(b.from) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
    ),
  };
  return parseInput(SessionLogSchema, log, 'session-log');
}

/** By time; what happened at one time, by its canonical text: the order of arrival never shows. */
function inTime<Row extends { readonly at: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) => compareInstants(a.at, b.at) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
  );
}
