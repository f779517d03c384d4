import { createHash } from 'node:crypto';
import { type SessionEvent, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import type { WebhookNotice } from './notice.ts';
import { pseudonymOf } from './pseudonym.ts';
import { createSessionRecorder } from './recorder.ts';

const START = toEpochMs(PLAN.window.start);
const KEY = 'a key of at least 16 bytes';

function started() {
  const time = { now: START };
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock: { now: () => time.now },
    pseudonymKey: KEY,
    mode: 'real',
    server: null,
  });
  let count = 0;
  const notice = (event: string, change: Partial<WebhookNotice> = {}): WebhookNotice => {
    count += 1;
    return {
      id: `EV_${count}`,
      event,
      createdAt: toInstant(Math.floor(time.now / 1_000) * 1_000),
      receivedAt: toInstant(time.now),
      room: { name: PLAN.id, sid: 'RM_1' },
      participant: null,
      numDropped: 0,
      ...change,
    };
  };
  const visit = (event: 'participant_joined' | 'participant_left', sid: string, identity = 'ann') =>
    recorder.record({
      input: 'webhook',
      notice: notice(event, {
        participant: {
          identity,
          sid,
          role: 'viewer',
          joinedAt: event === 'participant_joined' ? toInstant(time.now) : null,
        },
      }),
    });
  return { time, recorder, notice, visit };
}

test('the purpose is in the log if it is given, and only then', () => {
  const options = {
    plan: PLAN,
    clock: { now: () => START },
    pseudonymKey: KEY,
    mode: 'real',
    server: null,
  } as const;
  for (const purpose of ['show', 'rehearsal', 'scripted'] as const)
    expect(createSessionRecorder({ ...options, purpose }).finish()).toMatchObject({ purpose });
  expect(createSessionRecorder(options).finish()).not.toHaveProperty('purpose');
});

test('an empty session gives a valid log with its plan and gaps for the missing webhooks', () => {
  const { time, recorder } = started();
  time.now += 1_000;
  const log = recorder.finish();
  expect(log).toMatchObject({
    sessionId: PLAN.id,
    planHash: `sha256:${createHash('sha256')
      .update(canonicalize(PLAN) ?? '')
      .digest('hex')}`,
    start: '2026-12-01T12:00:00.000Z',
    end: '2026-12-01T12:00:01.000Z',
  });
  expect(log.totals).toEqual({
    viewers: 0,
    viewerSeconds: 0,
    peakViewers: 0,
    leftWithin3s: null,
    leftWithin5sOfFreeze: null,
  });
  expect(log.gaps.map(({ detail }) => detail)).toEqual(
    ['room_started', 'room_finished'].map(
      (event) => `The webhook ${event} of the room was not received.`,
    ),
  );
  expect(recorder.finish()).toEqual(log);
});

test('overlapping connections of one participant are one stay, whatever the order of webhooks', () => {
  const { time, recorder, visit } = started();
  visit('participant_joined', 'PA_1');
  time.now += 4_500;
  visit('participant_joined', 'PA_2');
  time.now += 100;
  visit('participant_left', 'PA_1');
  time.now += 5_400;
  const participants = [{ identity: 'ann', sid: 'PA_2', role: 'viewer', joinedAt: null } as const];
  recorder.record({ input: 'roster', roster: { at: toInstant(time.now), participants } });
  const [ann] = recorder.finish({ notices: 'partial' }).presence;
  expect(ann).toEqual({
    person: pseudonymOf('ann', KEY),
    role: 'viewer',
    stays: [{ from: toInstant(START), to: toInstant(START + 10_000) }],
  });
});

test.each([
  ['viewer', 'host'],
  ['host', 'viewer'],
] as const)(
  'a message without attributes, which reads as a viewer, makes no viewer: %s, %s',
  (...roles) => {
    const { recorder, notice, time } = started();
    for (const role of roles) {
      const participant = { identity: 'mia', sid: 'PA_1', role, joinedAt: toInstant(START) };
      recorder.record({ input: 'webhook', notice: notice('participant_joined', { participant }) });
      time.now += 1_000;
    }
    expect(recorder.finish()).toMatchObject({
      presence: [{ role: 'host' }],
      totals: { viewers: 0 },
    });
  },
);

test('of two webhooks for the end of one connection the earlier counts, whatever their order', () => {
  const ends = [
    ['participant_connection_aborted', 3_000],
    ['participant_left', 7_000],
  ] as const;
  for (const order of [ends, ends.toReversed()]) {
    const { time, recorder, notice, visit } = started();
    visit('participant_joined', 'PA_1');
    const participant = { identity: 'ann', sid: 'PA_1', role: 'viewer', joinedAt: null } as const;
    for (const [event, after] of order) {
      const at = toInstant(START + after);
      recorder.record({
        input: 'webhook',
        notice: notice(event, { participant, createdAt: at, receivedAt: at }),
      });
    }
    time.now += 10_000;
    expect(recorder.finish({ notices: 'partial' }).totals.viewerSeconds).toBe(3);
  }
});

test('the time of a leave is a whole second; a roster later in that second is more precise', () => {
  const { time, recorder, notice, visit } = started();
  visit('participant_joined', 'PA_1');
  time.now += 4_700;
  const ann = { identity: 'ann', sid: 'PA_1', role: 'viewer', joinedAt: null } as const;
  const roster = { at: toInstant(time.now), participants: [ann] };
  recorder.record({ input: 'roster', roster });
  time.now += 5_000;
  const stamps = { createdAt: toInstant(START + 4_000), receivedAt: toInstant(time.now) };
  recorder.record({
    input: 'webhook',
    notice: notice('participant_left', { participant: ann, ...stamps }),
  });
  const [presence] = recorder.finish({ notices: 'partial' }).presence;
  expect(presence?.stays).toEqual([{ from: toInstant(START), to: toInstant(START + 4_700) }]);
});

test('presence ends at the last evidence, with a gap: nine seconds watched are no hour', () => {
  const { time, recorder, visit } = started();
  const ann = { identity: 'ann', sid: 'PA_1', role: 'viewer', joinedAt: null } as const;
  visit('participant_joined', 'PA_1');
  visit('participant_joined', 'PA_2', 'bob');
  for (time.now += 1_000; time.now <= START + 9_000; time.now += 2_000)
    recorder.record({ input: 'roster', roster: { at: toInstant(time.now), participants: [ann] } });
  time.now = START + 3_600_000;
  const partial = recorder.finish({ notices: 'partial' });
  expect(partial.totals).toMatchObject({ viewers: 2, viewerSeconds: 9 });
  const since = { from: toInstant(START + 9_000), to: partial.end };
  expect(partial.gaps).toMatchObject([{ code: 'LEAVE_UNSEEN', ...since, params: { count: 1 } }]);
  const left = (sid: number) =>
    recorder.finish().gaps.filter(({ params }) => params?.['event'] === 'participant_left')[sid];
  // Bob had gone by the first roster, Ann was seen until the ninth second.
  expect(left(0)).toMatchObject({ from: toInstant(START), to: toInstant(START + 1_000) });
  expect(left(1)).toMatchObject(since);
});

test('time before the start and after the end of the session is not counted', () => {
  const { time, recorder, visit } = started();
  visit('participant_joined', 'PA_1');
  visit('participant_joined', 'PA_2', 'bob');
  time.now += 2_000;
  visit('participant_left', 'PA_2', 'bob');
  time.now += 2_000;
  recorder.start();
  time.now += 6_000;
  recorder.end();
  time.now += 5_000;
  visit('participant_left', 'PA_1');
  const { presence, totals } = recorder.finish({ notices: 'partial' });
  expect(presence.map(({ person }) => person)).toEqual([pseudonymOf('ann', KEY)]);
  expect(totals).toMatchObject({ viewers: 1, viewerSeconds: 6, leftWithin3s: 0 });
});

test('counts the share that left within three seconds, and the share of freezes followed by a leave', () => {
  const { time, recorder, visit } = started();
  const freeze = (identity: string, frozenMs: number) =>
    recorder.record({
      input: 'network',
      sample: {
        at: toInstant(time.now),
        identity,
        direction: 'down',
        bitsPerSecond: 1,
        lossShare: 0,
        rttMs: 1,
        frozenMs,
        concealedShare: null,
      },
    });
  for (const [index, identity] of ['ann', 'bob', 'cyn', 'dan'].entries())
    visit('participant_joined', `PA_${index}`, identity);
  time.now += 2_500;
  visit('participant_left', 'PA_0', 'ann');
  time.now += 7_500;
  freeze('bob', 400);
  freeze('cyn', 400);
  freeze('dan', 0);
  time.now += 4_000;
  visit('participant_left', 'PA_1', 'bob');
  time.now += 10_000;
  const { totals } = recorder.finish({ notices: 'partial' });
  expect(totals).toMatchObject({
    viewers: 4,
    peakViewers: 4,
    leftWithin3s: 0.25,
    leftWithin5sOfFreeze: 0.5,
  });
});

test("events are in the server's order whatever order they came in, and once each", () => {
  const { recorder } = started();
  const at = toInstant(START);
  const events: SessionEvent[] = [
    { type: 'unpin', at, epoch: 2, seq: 1, productId: 'a' },
    { type: 'unpin', at, epoch: 1, seq: 2, productId: 'b' },
    { type: 'unpin', at, epoch: 1, seq: 1, productId: 'c' },
    { type: 'unpin', at, epoch: 1, seq: 2, productId: 'b' },
  ];
  for (const event of events) recorder.record({ input: 'event', event });
  expect(recorder.finish().events.map(({ epoch, seq }) => [epoch, seq])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
});

test('an event of a later version is kept as it is, in order', () => {
  const { recorder } = started();
  const at = toInstant(START);
  const poll = { type: 'quiz', at, epoch: 1, seq: 2, pollId: 'p1', choices: ['a', 'b'] };
  for (const event of [poll, { type: 'unpin', at, epoch: 1, seq: 1, productId: 'a' }])
    recorder.record({ input: 'event', event: event as SessionEvent });
  expect(recorder.finish().events).toEqual([
    { type: 'unpin', at, epoch: 1, seq: 1, productId: 'a' },
    poll,
  ]);
});

test('webhooks of other rooms are ignored', () => {
  const { recorder, notice } = started();
  const participant = {
    identity: 'eve',
    sid: 'PA_9',
    role: 'viewer',
    joinedAt: toInstant(START),
  } as const;
  recorder.record({
    input: 'webhook',
    notice: notice('participant_joined', { room: { name: 'other', sid: 'RM_2' }, participant }),
  });
  expect(recorder.finish().presence).toEqual([]);
});

test('a log holds no identity, only pseudonyms that differ with the key', () => {
  const { recorder, visit, time } = started();
  visit('participant_joined', 'PA_1', 'ann.lee@example.com');
  recorder.record({
    input: 'decision',
    decision: {
      at: toInstant(START),
      identity: 'ann.lee@example.com',
      decision: 'audio-only',
      reason: 'uplink',
    },
  });
  time.now += 1_000;
  expect(JSON.stringify(recorder.finish())).not.toContain('ann.lee');
  expect(pseudonymOf('ann', KEY)).toMatch(/^p_[A-Za-z0-9_-]{22}$/);
  expect(pseudonymOf('ann', KEY)).not.toBe(pseudonymOf('ann', `${KEY}!`));
});

test('a short pseudonym key or an invalid plan is refused', () => {
  const options = {
    plan: PLAN,
    clock: { now: () => START },
    pseudonymKey: 'short',
    mode: 'real',
    server: null,
  } as const;
  expect(() => createSessionRecorder(options)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
  const plan = { ...PLAN, version: 2 } as never;
  expect(() => createSessionRecorder({ ...options, plan, pseudonymKey: KEY })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
});

test.each([
  ['none', undefined, ''],
  ['a URL', 'wss://live.example', '/kind'],
  ['an address and a key', { url: 'wss://live.example', apiKey: 'key' }, '/kind'],
])('%s is no server of the log', (_what, server, path) => {
  const options = {
    plan: PLAN,
    clock: { now: () => START },
    pseudonymKey: KEY,
    mode: 'real',
  } as const;
  expect(() => createSessionRecorder({ ...options, server: server as never })).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      details: expect.objectContaining({
        issues: expect.arrayContaining([expect.objectContaining({ path })]),
      }),
    }),
  );
});
