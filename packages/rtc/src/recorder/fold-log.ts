import {
  compareInstants,
  type Instant,
  parseInput,
  type SessionEvent,
  type SessionLog,
  SessionLogSchema,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { declaredDestinations, declaredOf } from './declared.ts';
import { sessionGap } from './gap.ts';
import { droppedGaps, missingGaps, type NoticedSession, unseenGaps } from './gaps.ts';
import type { Gap } from './input.ts';
import { connectionsOf, presenceOf, type Span } from './presence.ts';
import type {
  ClockStep,
  RecordedFigure,
  RecordedInput,
  RecordedNotice,
  RecordedRoster,
} from './recorded-input.ts';
import { type ServerClock, serverClockOf } from './server-clock.ts';
import { totalsOf } from './totals.ts';

/** The fields of a log that name its session. */
export type LogHeading = Pick<
  SessionLog,
  'id' | 'sessionId' | 'planHash' | 'mode' | 'purpose' | 'server' | 'room'
>;

/** The inputs of a session: a set, whatever the order and the repetition of what came. */
export interface Recorded {
  readonly notices: Map<string, RecordedNotice>;
  readonly events: Map<string, SessionEvent>;
  readonly rosters: RecordedRoster[];
  readonly network: SessionLog['network'];
  readonly decisions: SessionLog['decisions'];
  readonly declared: RecordedFigure[];
  readonly gaps: Gap[];
  readonly steps: ClockStep[];
}

export function emptyRecorded(): Recorded {
  return {
    ...{ notices: new Map(), events: new Map() },
    ...{ rosters: [], network: [], decisions: [], declared: [], gaps: [], steps: [] },
  };
}

/** Adds an input: webhooks count once per id, events once per (epoch, seq). */
export function addInput(recorded: Recorded, input: RecordedInput): void {
  switch (input.input) {
    case 'webhook': {
      const { notice } = input;
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
    case 'network':
      recorded.network.push(input.sample);
      return;
    case 'decision':
      recorded.decisions.push(input.decision);
      return;
    case 'declared':
      recorded.declared.push(input.figure);
      return;
    case 'gap':
      recorded.gaps.push(input.gap);
      return;
    case 'clock':
      recorded.steps.push(input.step);
  }
}

/** How a log is made from its inputs. */
export interface FoldOptions {
  readonly heading: LogHeading;
  readonly span: Span;
  /** Whether every missing webhook is a gap. */
  readonly expected: 'complete' | 'partial';
}

export function foldLog(recorded: Recorded, { heading, span, expected }: FoldOptions): SessionLog {
  const notices = [...recorded.notices.values()].sort(
    (a, b) => compareInstants(a.createdAt, b.createdAt) || (a.id < b.id ? -1 : 1),
  );
  const steps = recorded.steps.toSorted((a, b) => compareInstants(a.to, b.to));
  const rosters = recorded.rosters.toSorted((a, b) => compareInstants(a.at, b.at));
  const serverClock = serverClockOf({ notices, rosters, steps });
  const found = connectionsOf({ notices, rosters, serverClock });
  // In memory nothing is lost: participants without a leave stayed until the end.
  const isReal = heading.mode === 'real';
  const connections = isReal
    ? found
    : found.map((it) => (it.goneBy === undefined ? { ...it, to: Math.max(it.to, span.end) } : it));
  const presence = presenceOf(connections, span);
  const network = inTime(recorded.network);
  const noticed: NoticedSession = { notices, connections, span };
  const missing = expected === 'complete' ? missingGaps(noticed) : unseenGaps(noticed);
  const totals = totalsOf({ presence, connections, network, span });
  const declared = declaredOf(recorded.declared);
  const log: SessionLog = {
    kind: 'session-log',
    version: 1,
    ...heading,
    start: toInstant(span.start),
    end: toInstant(span.end),
    destinations: [
      { platform: 'own-site', viewers: totals.viewers, source: 'measured' },
      ...declaredDestinations(declared),
    ],
    ...(declared.length === 0 ? {} : { declared: [...declared] }),
    presence,
    totals,
    events: [...recorded.events.values()].sort((a, b) => a.epoch - b.epoch || a.seq - b.seq),
    network,
    decisions: inTime(recorded.decisions),
    gaps: [
      ...recorded.gaps,
      ...droppedGaps(noticed),
      ...(isReal ? missing : []),
      ...clockGaps(steps, serverClock, span),
    ].sort(
      (a, b) =>
        toEpochMs(a.from) - toEpochMs(b.from) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
    ),
  };
  return parseInput(SessionLogSchema, log, 'session-log');
}

function clockGaps(
  steps: readonly ClockStep[],
  { apartMs }: ServerClock,
  { start, end }: Span,
): Gap[] {
  const stepped = steps.map(({ from, to, byMs }) =>
    sessionGap('CLOCK_STEPPED', { from, to, path: '', params: { seconds: byMs / 1_000 } }),
  );
  if (apartMs === 0) return stepped;
  const params = { seconds: Math.abs(apartMs) / 1_000 };
  const parts = { from: toInstant(start), to: toInstant(end), path: '/presence', params };
  return [...stepped, sessionGap('CLOCKS_APART', parts)];
}

/** Sorts by time, then by canonical JSON, so that the order of arrival has no effect. */
function inTime<Row extends { readonly at: Instant }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) => compareInstants(a.at, b.at) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
  );
}
