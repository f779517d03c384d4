import { type SessionLog, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { addInput, emptyRecorded, foldLog, type LogHeading, type Recorded } from '../fold-log.ts';
import { sessionGap } from '../gap.ts';
import type { Gap } from '../input.ts';
import type { JournalEntry } from './entry.ts';
import type { DamagedLine } from './session-journal.ts';

/** A session as its entries leave it. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface RecordedSession {
  readonly inputs: Recorded;
  /** Undefined before the first entry. */
  heading: LogHeading | undefined;
  openedAt: number;
  /** As set by the first process that was started. */
  startedAt: number | undefined;
  /** Of the process that records now. */
  endedAt: number | undefined;
  expected: 'complete' | 'partial' | undefined;
  /** Time of the newest entry. */
  lastAt: number;
  isContinued: boolean;
  /** Lines that could not be read since the newest entry. */
  damaged: DamagedLine[];
}

export function emptySession(): RecordedSession {
  return {
    inputs: emptyRecorded(),
    heading: undefined,
    openedAt: 0,
    startedAt: undefined,
    endedAt: undefined,
    expected: undefined,
    lastAt: Number.NEGATIVE_INFINITY,
    isContinued: false,
    damaged: [],
  };
}

/** Adds an entry to a session: at once while it is recorded, and from the journal afterwards. */
export function noteEntry(session: RecordedSession, entry: JournalEntry | DamagedLine): void {
  if (entry.entry === 'damaged') {
    session.damaged.push(entry);
    return;
  }
  const at = toEpochMs(entry.at);
  noteDamage(session, at);
  switch (entry.entry) {
    case 'opened':
      noteOpening(session, entry, at);
      break;
    case 'started':
      if (!session.isContinued || session.startedAt === undefined) session.startedAt = at;
      break;
    case 'ended':
      session.endedAt ??= at;
      break;
    case 'finished':
      session.expected = entry.notices;
      break;
    case 'input':
      addInput(session.inputs, entry.input);
  }
  session.lastAt = Math.max(session.lastAt, at);
}

function noteOpening(
  session: RecordedSession,
  { log }: Extract<JournalEntry, { entry: 'opened' }>,
  at: number,
): void {
  if (session.heading === undefined) session.openedAt = at;
  else {
    session.isContinued = true;
    session.inputs.gaps.push(interruption(session.endedAt ?? session.lastAt, at));
  }
  session.heading = log;
  session.endedAt = undefined;
  session.expected = undefined;
}

/** A gap for each run of lines that cannot be read: from the entry before to the entry after. */
function noteDamage(session: RecordedSession, at: number): void {
  const [first] = session.damaged;
  if (first === undefined) return;
  const before = Number.isFinite(session.lastAt) ? session.lastAt : at;
  const gap = sessionGap('JOURNAL_DAMAGED', {
    from: toInstant(Math.min(before, at)),
    to: toInstant(at),
    path: '',
    params: { count: session.damaged.length, line: first.line, source: first.source },
  });
  session.inputs.gaps.push(gap);
  session.damaged = [];
}

function interruption(from: number, to: number): Gap {
  const parts = { from: toInstant(Math.min(from, to)), to: toInstant(to), path: '' };
  return sessionGap('RECORDING_INTERRUPTED', parts);
}

/**
 * The log of a session that a process records.
 * @param behind - the gap of a journal that cannot be written now
 */
export function logOf(session: RecordedSession, behind: Gap | undefined): SessionLog {
  const { heading, inputs, expected = 'partial', openedAt, startedAt, lastAt } = session;
  noteDamage(session, lastAt);
  const start = startedAt ?? openedAt;
  const span = { start, end: Math.max(start, session.endedAt ?? lastAt) };
  const gaps = behind === undefined ? inputs.gaps : [...inputs.gaps, behind];
  return foldLog({ ...inputs, gaps }, { heading: heading as LogHeading, span, expected });
}

/**
 * The log of what a journal holds. If the process that recorded was ended before it made the log, the session ends with
 * its newest entry, and with a gap.
 *
 * @returns undefined if the journal has no session
 * @example
 * ```ts
 * import { createMemoryJournal, foldJournal, openSessionRecorder } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const journal = createMemoryJournal();
 * const recording = { plan, clock: createDrivenClock(0), pseudonymKey: 'a key of at least 16 bytes' };
 * await openSessionRecorder({ ...recording, mode: 'memory', server: null, journal });
 * // The process ends here, without a log.
 * const log = foldJournal(await journal.read());
 * [log?.mode, log?.gaps.map(({ code }) => code)]; // => ["memory", ["RECORDING_INTERRUPTED"]]
 * foldJournal([]); // => undefined
 * ```
 */
export function foldJournal(
  entries: readonly (JournalEntry | DamagedLine)[],
): SessionLog | undefined {
  const session = emptySession();
  for (const entry of entries) noteEntry(session, entry);
  const { heading, expected, endedAt, lastAt } = session;
  if (heading === undefined) return undefined;
  const end = endedAt ?? lastAt;
  return logOf(session, expected === undefined ? interruption(end, end) : undefined);
}
