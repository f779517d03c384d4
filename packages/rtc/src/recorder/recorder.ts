import {
  inputInvalid,
  parseInput,
  type SessionLog,
  SessionLogSchema,
  type SessionPlan,
  SessionPlanSchema,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import type { Clock } from '../clock/clock.ts';
import { checkGiven } from '../errors/check-given.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { declaredRefusal } from './declared.ts';
import type { LogHeading } from './fold-log.ts';
import { sessionGap } from './gap.ts';
import type { RecorderInput } from './input.ts';
import type { JournalEntry } from './journal/entry.ts';
import { createJournalWriter } from './journal/journal-writer.ts';
import {
  emptySession,
  logOf,
  noteEntry,
  type RecordedSession,
} from './journal/recorded-session.ts';
import type { SessionJournal } from './journal/session-journal.ts';
import { pseudonymOf } from './pseudonym.ts';
import { type RecordedInput, withPseudonyms } from './recorded-input.ts';
import { createSteadyClock, type SteadyClock } from './steady-clock.ts';

/** Options of {@link createSessionRecorder}. */
export interface SessionRecorderOptions {
  /** The plan that is carried out; the log holds its id and hash. */
  readonly plan: SessionPlan;
  /** Source of time. With `monotonic`, steps of the clock above two seconds are noticed and taken out. */
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
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

/** Options of {@link openSessionRecorder}. */
export interface JournaledRecorderOptions extends SessionRecorderOptions {
  /** Keeps what is recorded. What an earlier process recorded in it is continued. */
  readonly journal: SessionJournal;
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
  /** Sets the start of the session to now, unless an earlier process did. Default: when the recorder was created. */
  start(): void;
  /** Sets the end of the session to now, once. Default: the first call of `finish`. */
  end(): void;
  /**
   * Adds information, in any order; webhooks of other rooms are ignored. Resolves when the journal has it: acknowledge a
   * webhook or an order after that. A figure that another platform declares stands in `declared` of the log, apart from what
   * is measured, and its viewers in `destinations`. Without a journal it resolves at once. The promise need not be waited for.
   * @throws INPUT_INVALID for a declared figure that is none
   * @throws LOG_NOT_STORED if the journal cannot be written; the information is kept, and written with the next one
   */
  record(input: RecorderInput): Promise<void>;
  /** Pseudonym of a participant in this log. */
  pseudonym(identity: string): string;
  /** The log of everything recorded so far; `notices` defaults to `complete`. Repeated calls give equal logs. */
  finish(ending?: SessionEnding): SessionLog;
  /** Resolves when the journal has everything. @throws LOG_NOT_STORED */
  stored(): Promise<void>;
}

/**
 * Creates a recorder for one session.
 * The log depends on the set of inputs only: webhooks count once per id, events once per (epoch, seq), and neither the
 * order nor the repetition of inputs matters. Information that is known to be missing becomes a gap. What is recorded is
 * lost with the process; {@link openSessionRecorder} keeps it.
 *
 * @returns a recorder whose session starts now
 * @throws INPUT_INVALID for an invalid plan, a server without kind or version, or a pseudonym key below 16 bytes
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
  checkGiven('options', options, NEEDED);
  const heading = headingOf(options);
  return recorderOf(options, { heading, session: emptySession(), journal: undefined });
}

/**
 * Creates a recorder that writes everything to a journal before it is acknowledged. If the journal has entries, an
 * earlier process was ended while it recorded this session: it is continued, with a gap for the time between. With the
 * same `pseudonymKey`, participants keep their pseudonyms.
 *
 * @throws INPUT_INVALID for an invalid plan, a server without kind or version, a pseudonym key below 16 bytes, or the journal
 *   of another session
 * @throws LOG_NOT_STORED if the journal cannot be written
 * @example
 * ```ts
 * import { createMemoryJournal, openSessionRecorder } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const clock = { now: () => Date.parse(plan.window.start) };
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const options = { plan, clock, pseudonymKey, mode: 'real', server: null, journal: createMemoryJournal() } as const;
 * await openSessionRecorder(options);
 * const continued = await openSessionRecorder(options);
 * continued.finish({ notices: 'partial' }).gaps.map(({ code }) => code); // => ["RECORDING_INTERRUPTED"]
 * ```
 */
export async function openSessionRecorder(
  options: JournaledRecorderOptions,
): Promise<SessionRecorder> {
  checkGiven('options', options, [...NEEDED, '/journal']);
  const heading = headingOf(options);
  const { journal } = options;
  const session = emptySession();
  for (const entry of await journal.read()) noteEntry(session, entry);
  const { sessionId, room } = session.heading ?? heading;
  if (sessionId !== heading.sessionId || room !== heading.room) {
    const params = { session: heading.sessionId, room: heading.room };
    const place = { path: '', received: { session: sessionId, room }, params };
    throw inputInvalid('journal', [rtcIssue('JOURNAL_SESSION', place)]);
  }
  const recorder = recorderOf(options, { heading, session, journal });
  await recorder.stored();
  return recorder;
}

const NEEDED = ['/plan', '/clock/now', '/pseudonymKey', '/mode'] as const;

function headingOf(options: SessionRecorderOptions): LogHeading {
  const { plan, mode, purpose, server } = options;
  parseInput(SessionPlanSchema, plan, 'session plan');
  return {
    id: options.id ?? `${plan.id}.log`,
    sessionId: plan.id,
    planHash: canonicalHash(plan),
    mode,
    ...(purpose === undefined ? {} : { purpose }),
    server: namedServer(server),
    room: options.room ?? plan.id,
  };
}

/** Kind and version without the credentials that a `DevServer` has as well. */
function namedServer(server: SessionLog['server'] | undefined): SessionLog['server'] {
  const named = server && { kind: server.kind, version: server.version };
  return parseInput(SessionLogSchema.shape.server, named, 'server of the log');
}

interface RecorderParts {
  readonly heading: LogHeading;
  readonly session: RecordedSession;
  readonly journal: SessionJournal | undefined;
}

function recorderOf(
  { plan, clock, pseudonymKey }: SessionRecorderOptions,
  { heading, session, journal }: RecorderParts,
): SessionRecorder {
  const pseudonym = memoized((identity) => pseudonymOf(identity, pseudonymKey));
  pseudonym('');
  const time = createSteadyClock(
    clock,
    (step) => void recordInput({ input: 'clock', step }, step.to),
  );
  const writer =
    journal === undefined
      ? undefined
      : createJournalWriter({
          journal,
          now: time.now,
          onRecovered: (gap) => void recordInput({ input: 'gap', gap }),
        });
  const note = (entry: JournalEntry): Promise<void> => {
    noteEntry(session, entry);
    return writer?.append(entry) ?? Promise.resolve();
  };
  const recordInput = (input: RecordedInput, at = toInstant(time.now())): Promise<void> =>
    note({ entry: 'input', at, input });
  const mark = (entry: 'started' | 'ended'): void =>
    void note({ entry, at: toInstant(time.now()) });
  const end = (): void => {
    if (session.endedAt === undefined) mark('ended');
  };
  void note({ entry: 'opened', at: toInstant(time.now()), process: process.pid, log: heading });
  const isKnown = session.inputs.gaps.some(({ code }) => code === 'DUTIES_UNKNOWN');
  if (plan.contract.kind === 'product-list' && !isKnown) {
    const parts = { from: toInstant(time.now()), path: '/planHash' };
    void recordInput({ input: 'gap', gap: sessionGap('DUTIES_UNKNOWN', parts) });
  }
  return {
    start: () => mark('started'),
    end,
    record: (input) => {
      const refusal = input.input === 'declared' ? declaredRefusal(input.figure) : undefined;
      if (refusal !== undefined) return Promise.reject(refusal);
      const at = toInstant(time.now());
      const recorded = steadied(withPseudonyms(input, pseudonym), time);
      return isOfRoom(recorded, heading.room) ? recordInput(recorded, at) : Promise.resolve();
    },
    pseudonym,
    finish: ({ notices } = { notices: 'complete' }) => {
      end();
      if (session.expected !== notices)
        void note({ entry: 'finished', at: toInstant(time.now()), notices });
      return logOf(session, writer?.behind());
    },
    stored: () => writer?.flush() ?? Promise.resolve(),
  };
}

function isOfRoom(input: RecordedInput, room: string): boolean {
  return input.input !== 'webhook' || input.notice.room === null || input.notice.room.name === room;
}

/** Takes the steps of the clock out of the times that were read from it. */
function steadied(input: RecordedInput, { steady }: SteadyClock): RecordedInput {
  switch (input.input) {
    case 'webhook': {
      const { notice } = input;
      return { ...input, notice: { ...notice, receivedAt: steady(notice.receivedAt) } };
    }
    case 'roster':
      return { ...input, roster: { ...input.roster, at: steady(input.roster.at) } };
    case 'event':
      return { ...input, event: { ...input.event, at: steady(input.event.at) } };
    case 'network':
      return { ...input, sample: { ...input.sample, at: steady(input.sample.at) } };
    case 'decision':
      return { ...input, decision: { ...input.decision, at: steady(input.decision.at) } };
    case 'gap': {
      const { gap } = input;
      return { ...input, gap: { ...gap, from: steady(gap.from), to: steady(gap.to) } };
    }
    default:
      return input;
  }
}

function memoized(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? compute(text);
    known.set(text, result);
    return result;
  };
}
