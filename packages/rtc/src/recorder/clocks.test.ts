import { type SessionLog, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import type { WebhookNotice } from './notice.ts';
import { createSessionRecorder } from './recorder.ts';

const START = toEpochMs(PLAN.window.start);
const LENGTH_MS = 40_000;

/** Viewers by the real time of their coming and going, in milliseconds after the start. */
const VISITS = [
  ['ann', 0, 40_000],
  ['bob', 1_300, 9_700],
  ['cyn', 12_000, 33_250],
  ['dan', 20_400, 21_900],
] as const;
const WATCHED_MS = VISITS.reduce((sum, [, from, to]) => sum + to - from, 0);

interface Clocks {
  /** Our clock is set by `byMs` at a real time. */
  readonly step?: { readonly at: number; readonly byMs: number };
  /** The server runs on our machine, so that its clock is set as well. */
  readonly isShared?: boolean;
  /** How far our clock is ahead of the server's from the beginning. */
  readonly apartMs?: number;
  /** Whether leaves are noticed, or shown by rosters alone. Default: they are. */
  readonly isNoticed?: boolean;
}

/** Records the visits as a server and a recorder with these clocks would. */
function logWith({ step, isShared = false, apartMs = 0, isNoticed = true }: Clocks): SessionLog {
  let real = 0;
  const stepped = (): number => (step !== undefined && real >= step.at ? step.byMs : 0);
  const ours = (): number => START + real + apartMs + stepped();
  const servers = (): number => START + real + (isShared ? stepped() : 0);
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock: { now: ours, monotonic: () => real },
    pseudonymKey: 'a key of at least 16 bytes',
    mode: 'real',
    server: { kind: 'livekit', version: '1.13.9' },
  });
  const joinedAt = new Map<string, number>();
  const notice = (event: string, identity: string): WebhookNotice => ({
    id: `${event} ${identity}`,
    event,
    createdAt: toInstant(Math.floor(servers() / 1_000) * 1_000),
    receivedAt: toInstant(ours()),
    room: { name: PLAN.id, sid: 'RM_1' },
    participant: who(identity),
    numDropped: 0,
  });
  const who = (identity: string) => {
    const known = joinedAt.get(identity) ?? servers();
    joinedAt.set(identity, known);
    return { identity, sid: identity, role: 'viewer', joinedAt: toInstant(known) } as const;
  };
  for (real = 0; real <= LENGTH_MS; real += 50) {
    for (const [identity, from, to] of VISITS) {
      if (real === from)
        recorder.record({ input: 'webhook', notice: notice('participant_joined', identity) });
      if (real === to && isNoticed)
        recorder.record({ input: 'webhook', notice: notice('participant_left', identity) });
    }
    if (real % 2_000 !== 500) continue;
    const participants = VISITS.filter(([, from, to]) => from <= real && real < to).map(([it]) =>
      who(it),
    );
    recorder.record({ input: 'roster', roster: { at: toInstant(ours()), participants } });
  }
  real = LENGTH_MS;
  return recorder.finish({ notices: 'partial' });
}

const gapsOf = ({ gaps }: SessionLog, code: string) => gaps.filter((it) => it.code === code);

/** The difference to what was really watched, in milliseconds a visit. */
const errorOf = (log: SessionLog): number => {
  const stays = log.presence.flatMap((it) => it.stays);
  const counted = stays.reduce((sum, { from, to }) => sum + toEpochMs(to) - toEpochMs(from), 0);
  return Math.abs(counted - WATCHED_MS) / VISITS.length;
};

describe.each([3_000, -3_000, 90_000, -90_000, 7_200_000])(
  'a clock that is set by %i ms',
  (byMs) => {
    test.each([true, false])(
      'at every moment; the clock of the server is set as well: %s',
      (isShared) => {
        for (let at = 250; at < LENGTH_MS; at += 500) {
          for (const isNoticed of [true, false]) {
            const log = logWith({ step: { at, byMs }, isShared, isNoticed });
            // Webhooks are exact to a second, rosters to two.
            expect(errorOf(log), `at ${at}`).toBeLessThanOrEqual(isNoticed ? 700 : 1_700);
            const gaps = gapsOf(log, 'CLOCK_STEPPED');
            expect(gaps).toHaveLength(1);
            expect(gaps[0]?.params).toEqual({ seconds: byMs / 1_000 });
            const around = START + at;
            expect(toEpochMs(gaps[0]?.from ?? log.end)).toBeLessThanOrEqual(around);
            expect(toEpochMs(gaps[0]?.to ?? log.start)).toBeGreaterThanOrEqual(around);
            expect(log.presence).toHaveLength(VISITS.length);
            expect(toEpochMs(log.end) - toEpochMs(log.start)).toBe(LENGTH_MS);
          }
        }
      },
    );
  },
);

test('an adjustment of up to two seconds is followed, without a gap', () => {
  for (const byMs of [2_000, -2_000, 300]) {
    const log = logWith({ step: { at: 15_250, byMs } });
    expect(gapsOf(log, 'CLOCK_STEPPED')).toEqual([]);
    // Two of the four visits go on at the step, and each counts it in full.
    expect(errorOf(log)).toBeLessThanOrEqual(700 + Math.abs(byMs) / 2);
  }
});

test.each([3_000, -3_000, 3_600_000])(
  'a clock that is %i ms ahead of the server counts the same seconds, with a gap',
  (apartMs) => {
    const log = logWith({ apartMs });
    expect(errorOf(log)).toBeLessThanOrEqual(700);
    expect(log.presence).toHaveLength(VISITS.length);
    const [gap] = gapsOf(log, 'CLOCKS_APART');
    expect(gap).toMatchObject({ from: log.start, to: log.end });
    expect(Math.abs(Number(gap?.params?.['seconds']) - Math.abs(apartMs) / 1_000)).toBeLessThan(1);
  },
);

test('without steps and apart clocks there is no gap, and events have the time that they state', () => {
  const log = logWith({});
  expect(log.gaps).toEqual([]);
  expect(errorOf(log)).toBeLessThanOrEqual(700);
});

test('events after a step are on the same time line as those before', () => {
  let real = 0;
  const now = (): number => START + real + (real >= 5_000 ? 60_000 : 0);
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock: { now, monotonic: () => real },
    pseudonymKey: 'a key of at least 16 bytes',
    mode: 'real',
    server: null,
  });
  for (real = 0; real < 10_000; real += 1_000)
    recorder.record({
      input: 'event',
      event: { type: 'unpin', at: toInstant(now()), epoch: 1, seq: real / 1_000, productId: 'a' },
    });
  const log = recorder.finish({ notices: 'partial' });
  expect(log.events.map(({ at }) => toEpochMs(at) - START)).toEqual(
    Array.from({ length: 10 }, (_, at) => at * 1_000),
  );
});
