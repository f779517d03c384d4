import { parseRecord, type SessionLog, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import type { RecorderInput } from './input.ts';
import type { WebhookNotice } from './notice.ts';
import { createSessionRecorder } from './recorder.ts';

/** Many cases, on a machine that may be busy. */
const timeout = 30_000;

const START = toEpochMs(PLAN.window.start);
const END = START + 60_000;
const KEY = 'a key of at least 16 bytes';

interface Visit {
  readonly identity: string;
  readonly from: number;
  readonly to: number;
}

/** Times on a grid, so that leaves and joins often coincide. */
const quarters = (min: number) => fc.integer({ min, max: 80 }).map((count) => count * 250);

/** One session: visits that do not overlap for one participant. */
const visits: fc.Arbitrary<Visit[]> = fc
  .array(fc.tuple(fc.constantFrom('ann', 'bob', 'cyn', 'dan'), quarters(1), quarters(0)), {
    maxLength: 10,
  })
  .map((list) => {
    const free = new Map<string, number>();
    return list.flatMap(([identity, wait, stay]) => {
      const from = (free.get(identity) ?? START) + wait;
      const to = Math.min(from + stay, END);
      if (from >= END) return [];
      free.set(identity, to);
      return [{ identity, from, to }];
    });
  });

function noticesOf(list: readonly Visit[]): WebhookNotice[] {
  const notice = (
    event: string,
    at: number,
    visit?: { index: number; visit: Visit },
  ): WebhookNotice => ({
    id: `EV_${event}_${visit?.index ?? 'room'}`,
    event,
    createdAt: toInstant(Math.floor(at / 1_000) * 1_000),
    receivedAt: toInstant(at),
    room: { name: PLAN.id, sid: 'RM_1' },
    participant:
      visit === undefined
        ? null
        : {
            identity: visit.visit.identity,
            sid: `PA_${visit.index}`,
            role: 'viewer',
            joinedAt: toInstant(visit.visit.from),
          },
    numDropped: 0,
  });
  return [
    notice('room_started', START),
    ...list.flatMap((visit, index) => [
      notice('participant_joined', visit.from, { index, visit }),
      notice('participant_left', visit.to, { index, visit }),
    ]),
    notice('room_finished', END),
  ];
}

function fold(
  inputs: readonly RecorderInput[],
  notices: 'complete' | 'partial' = 'complete',
): SessionLog {
  let now = START;
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock: { now: () => now },
    pseudonymKey: KEY,
    mode: 'real',
    server: null,
  });
  for (const input of inputs) recorder.record(input);
  now = END;
  return recorder.finish({ notices });
}

const webhook = (notice: WebhookNotice): RecorderInput => ({ input: 'webhook', notice });

/** An independent count of viewers, viewer seconds and peak viewers. */
function model(list: readonly Visit[]) {
  const real = list.filter(({ from, to }) => to > from);
  const instants = [...new Set(real.map(({ from }) => from))];
  const peak = Math.max(
    0,
    ...instants.map((at) => real.filter(({ from, to }) => from <= at && at < to).length),
  );
  return {
    viewers: new Set(real.map(({ identity }) => identity)).size,
    viewerSeconds: Math.floor(real.reduce((sum, { from, to }) => sum + to - from, 0) / 1_000),
    peakViewers: peak,
  };
}

test('webhooks in any order and with any repetition give the same log, which matches an independent count', {
  timeout,
}, () => {
  const disorder = visits.chain((list) => {
    const notices = noticesOf(list);
    // A repetition comes later than what it repeats.
    const again = fc.tuple(fc.constantFrom(...notices), fc.integer({ min: 0, max: 900 }));
    const repeated = fc.array(
      again.map(([notice, late]) => ({
        ...notice,
        receivedAt: toInstant(toEpochMs(notice.receivedAt) + late),
      })),
      { maxLength: 10 },
    );
    return fc.tuple(
      fc.constant(list),
      repeated.chain((again) => {
        const all = [...notices, ...again];
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      }),
    );
  });
  fc.assert(
    fc.property(disorder, ([list, arrived]) => {
      const log = fold(arrived.map(webhook));
      expect(log).toEqual(fold(noticesOf(list).map(webhook)));
      expect(log.totals).toMatchObject(model(list));
      expect(log.gaps).toEqual([]);
      expect(parseRecord('session-log', JSON.parse(JSON.stringify(log)))).toEqual(log);
    }),
  );
});

test('each missing webhook is a gap; without a join webhook, presence is still exact', {
  timeout,
}, () => {
  const lossy = visits
    .map((list) => ({ list, notices: noticesOf(list) }))
    .chain(({ list, notices }) =>
      fc.record({
        list: fc.constant(list),
        notices: fc.constant(notices),
        lost: fc.nat(notices.length - 1),
      }),
    );
  fc.assert(
    fc.property(lossy, ({ list, notices, lost }) => {
      const log = fold(notices.filter((_, index) => index !== lost).map(webhook));
      expect(log.gaps.map(({ what }) => what)).toEqual(['webhook-missing']);
      expect(log.gaps[0]?.detail).toContain(notices[lost]?.event);
      if (notices[lost]?.event !== 'participant_left') {
        expect(log.presence).toEqual(fold(noticesOf(list).map(webhook)).presence);
      }
    }),
  );
});

test('each report of dropped webhooks is one gap', { timeout }, () => {
  const dropping = visits.chain((list) => {
    const notices = noticesOf(list);
    return fc.tuple(
      fc.constant(notices),
      fc.array(fc.nat(3), { minLength: notices.length, maxLength: notices.length }),
    );
  });
  fc.assert(
    fc.property(dropping, ([notices, drops]) => {
      const log = fold(
        notices.map((notice, index) => webhook({ ...notice, numDropped: drops[index] ?? 0 })),
      );
      expect(log.gaps.filter(({ what }) => what === 'webhooks-dropped')).toHaveLength(
        drops.filter((count) => count > 0).length,
      );
      for (const { from, to } of log.gaps)
        expect(toEpochMs(from)).toBeLessThanOrEqual(toEpochMs(to));
    }),
  );
});

test('rosters without webhooks give every leave with the precision of their interval', {
  timeout,
}, () => {
  fc.assert(
    fc.property(visits, (list) => {
      const step = 2_000;
      const rosters = Array.from({ length: 31 }, (_, index) => START + index * step).map(
        (at): RecorderInput => {
          const there = list.flatMap((visit, index) =>
            visit.from <= at && at < visit.to ? [{ visit, index }] : [],
          );
          return {
            input: 'roster',
            roster: {
              at: toInstant(at),
              participants: there.map(({ visit, index }) => ({
                identity: visit.identity,
                sid: `PA_${index}`,
                role: 'viewer',
                joinedAt: toInstant(visit.from),
              })),
            },
          };
        },
      );
      const seen = list.filter(
        ({ from, to }) => Math.ceil((from - START) / step) * step + START < to,
      );
      const { totals } = fold(rosters.toReversed(), 'partial');
      expect(totals.viewers).toBe(new Set(seen.map(({ identity }) => identity)).size);
      const watched = seen.reduce((sum, { from, to }) => sum + to - from, 0) / 1_000;
      expect(Math.abs(totals.viewerSeconds - watched)).toBeLessThanOrEqual(seen.length * 2 + 1);
    }),
  );
});

test('ten thousand connections and ten thousand rosters cost time in proportion to them', {
  timeout,
}, () => {
  const list = Array.from({ length: 10_000 }, (_, at) => {
    const from = START + at * 5;
    return { identity: `v${at}`, from, to: from + 5 };
  });
  const rosters = list.map(({ identity, from }, index): RecorderInput => {
    const joinedAt = toInstant(from);
    const participants = [{ identity, sid: `PA_${index}`, role: 'viewer', joinedAt } as const];
    return { input: 'roster', roster: { at: joinedAt, participants } };
  });
  const inputs = [...rosters, ...noticesOf(list).map(webhook)];
  const from = performance.now();
  expect(fold(inputs).totals).toMatchObject({ viewers: 10_000, viewerSeconds: 50 });
  // A comparison of each roster with each connection takes ten times as long.
  expect(performance.now() - from).toBeLessThan(10_000);
});
