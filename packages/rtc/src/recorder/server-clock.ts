import { toEpochMs } from '@livelane/contracts/vocabulary';
import type { ClockStep, RecordedNotice, RecordedRoster } from './recorded-input.ts';
import { MAX_ADJUSTMENT_MS } from './steady-clock.ts';

/** What is known of a session's clocks. */
export interface ClockEvidence {
  readonly notices: readonly RecordedNotice[];
  readonly rosters: readonly RecordedRoster[];
  /** Steps of the clock of the process that records, in order of time. */
  readonly steps: readonly ClockStep[];
}

/** The clock of the LiveKit server against the recorder's. */
export interface ServerClock {
  /**
   * A time of the server by the recorder's clock, in milliseconds since 1970-01-01T00:00:00Z.
   * @param knownBy - when the recorder had it
   */
  ours(serverTime: number, knownBy: number): number;
  /** How far the recorder's clock was ahead at first, in milliseconds; 0 up to two seconds. */
  readonly apartMs: number;
}

/** Time between two steps, by the recorder's clock. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly apartMs: number;
}

/** A whole second of the server, and the time that a message takes. */
const SLACK_MS = 1_500;

/** Notices that must all be late before the clocks count as apart rather than the notices as delayed. */
const MIN_LATE = 2;

/**
 * Compares the times that the LiveKit server states with those at which they were known here. Nothing is known before it
 * happens, so the shortest delay shows how far the clocks are apart. A step of our clock can be one of the machine, and
 * so of the server's clock, too: the notices after it show which.
 */
export function serverClockOf({ notices, rosters, steps }: ClockEvidence): ServerClock {
  const delays = notices.map(delayOf);
  const bounds = [NEVER, ...steps.map(({ to }) => toEpochMs(to)), Number.POSITIVE_INFINITY];
  const segments: Segment[] = [];
  let apartMs = firstDistance(
    delays.filter(({ knownBy }) => knownBy < (bounds[1] ?? 0)),
    rosters,
  );
  for (const [at, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[at + 1] ?? Number.POSITIVE_INFINITY;
    const step = steps[at - 1];
    if (step !== undefined) {
      const since = delays.filter(({ knownBy }) => knownBy >= from && knownBy < to);
      apartMs = afterStep(apartMs, step.byMs, since);
    }
    segments.push({ from, to, apartMs });
  }
  const [first = { from: NEVER, to: 0, apartMs: 0 }] = segments;
  return {
    apartMs: first.apartMs,
    ours: (serverTime, knownBy) => {
      const possible = segments.filter(({ from, to, apartMs: apart }) => {
        const at = serverTime + apart;
        return at >= from - SLACK_MS && at < to + SLACK_MS;
      });
      const inTime = possible.findLast(
        ({ from, apartMs: apart }) => from <= knownBy && serverTime + apart <= knownBy + SLACK_MS,
      );
      return serverTime + (inTime ?? possible[0] ?? first).apartMs;
    },
  };
}

const NEVER = Number.NEGATIVE_INFINITY;

interface Delay {
  readonly knownBy: number;
  readonly ms: number;
}

function delayOf({ event, createdAt, receivedAt, participant }: RecordedNotice): Delay {
  const joinedAt = event === 'participant_joined' ? participant?.joinedAt : undefined;
  const knownBy = toEpochMs(receivedAt);
  return { knownBy, ms: knownBy - toEpochMs(joinedAt ?? createdAt) };
}

/** A roster lists nobody before they joined, so it limits how far our clock can be ahead. */
function firstDistance(delays: readonly Delay[], rosters: readonly RecordedRoster[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { ms } of delays) shortest = Math.min(shortest, ms);
  if (shortest < -MAX_ADJUSTMENT_MS) return shortest;
  if (delays.length < MIN_LATE) return 0;
  for (const { at, participants } of rosters)
    for (const { joinedAt } of participants)
      if (joinedAt !== null) shortest = Math.min(shortest, toEpochMs(at) - toEpochMs(joinedAt));
  return shortest > MAX_ADJUSTMENT_MS && Number.isFinite(shortest) ? shortest : 0;
}

/** The distance after a step of our clock that may have been one of the server's, too. */
function afterStep(before: number, byMs: number, delays: readonly Delay[]): number {
  if (delays.length === 0) return before;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { ms } of delays) shortest = Math.min(shortest, ms);
  const possible = [before, before - byMs].filter((apart) => apart <= shortest + SLACK_MS / 3);
  return possible.length === 0 ? shortest : Math.max(...possible);
}
