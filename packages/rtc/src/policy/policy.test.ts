import { describe, expect, test } from 'vitest';
import type { LinkSample, PolicyDecision } from './decision.ts';
import { play, times, uplink } from './played.fixture.ts';
import { type PolicyState, startPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';
import { type PolicyTraceInput, type PolicyTraceStart, replayPolicy } from './trace.ts';
import { planForUplink } from './uplink.ts';

const weak = () => startPolicy({ preset: PRESETS.weak, sendable: ['vp8', 'vp9'], now: 0 });

const downlink = (lossShare: number | null): LinkSample => ({
  incoming: { lossShare, pictureSeen: true },
});

describe('before publishing', () => {
  test.each([
    [['vp8', 'vp9', 'vp9-svc'], 'vp9', 'L3T3_KEY'],
    [['vp8', 'vp9'], 'vp9', 'L1T3'],
    [['vp8'], 'vp8', 'none'],
  ])('a browser that sends %j publishes %s with %s', (sendable, codec, scalability) => {
    const [decision] = startPolicy({ preset: PRESETS.weak, sendable, now: 0 }).decisions;
    expect(decision?.action).toMatchObject({ plan: { video: { codec, scalability } } });
  });

  test('sends one size where the picture is no larger than at the start', () => {
    const { rungs, start } = PRESETS.weak.ladder;
    const small = rungs.filter(({ shortSide }) => shortSide <= (rungs[start]?.shortSide ?? 0));
    expect(small.length).toBeGreaterThanOrEqual(3);
    expect(new Set(small.map(({ scalability }) => scalability))).toEqual(new Set(['L1T3']));
  });

  test('weak starts with a plan and an estimate that fit 300 kbps', () => {
    const [decision] = weak().decisions;
    expect(decision).toMatchObject({
      action: { kind: 'publish-plan' },
      reason: { code: 'preset', preset: 'weak' },
    });
    const { video, audio, startKbps } = PRESETS.weak.publish;
    expect(Number(startKbps)).toBeLessThan(300);
    expect(video.maxKbps + 2 * audio.maxKbps).toBeLessThan(0.7 * 300);
  });

  test('without VP9 the plan is one VP8 layer, with the reason', () => {
    const [decision] = startPolicy({ preset: PRESETS.weak, sendable: ['vp8'], now: 5 }).decisions;
    expect(decision).toMatchObject({
      at: 5,
      action: { plan: { video: { codec: 'vp8', scalability: 'none', layers: 'one', width: 480 } } },
      reason: { code: 'codec-unavailable', wanted: 'vp9' },
    });
  });
});

describe('the playout delay', () => {
  const delays = (samples: readonly LinkSample[]) =>
    play(samples).decisions.filter(({ action }) => action.kind === 'playout-delay');

  test('grows in steps of 50 ms while packets are lost, up to 750 ms, and at once for pictures', () => {
    const decisions = delays(times(20, downlink(0.15)));
    expect(
      decisions.map(({ action }) => (action.kind === 'playout-delay' ? action.delayMs : null)),
    ).toEqual(times(15, 50).map((step, index) => step * (index + 1)));
    expect(decisions[0]).toMatchObject({
      at: 1_000,
      action: { pictureDelayMs: 750 },
      reason: { code: 'loss-seen', lossShare: 0.15 },
    });
  });

  test('never begins on a clean link, nor before the first frame', () => {
    expect(play(times(60, downlink(0.005))).decisions).toEqual([]);
    expect(delays(times(60, { incoming: { lossShare: 0.3, pictureSeen: false } }))).toEqual([]);
  });

  test('is taken back after fifteen clean seconds, not at the first', () => {
    const lossy = times(8, downlink(0.15));
    expect(play([...lossy, ...times(14, downlink(0))]).state.delayMs).toBe(750);
    const { state, decisions } = play([...lossy, ...times(30, downlink(0))]);
    expect(state.delayMs).toBe(0);
    expect(decisions.at(-1)).toMatchObject({
      action: { delayMs: 0 },
      reason: { code: 'loss-gone' },
    });
  });

  test('is not added for people on stage, and is taken back when a viewer comes on stage', () => {
    const outgoing = { availableKbps: null, roundTripMs: null, lossShare: 0 };
    const onStage = { ...downlink(0.15), outgoing };
    expect(delays(times(20, onStage))).toEqual([]);
    const { state, decisions } = play([...times(8, downlink(0.15)), ...times(8, onStage)]);
    expect(state.delayMs).toBe(0);
    expect(decisions.at(-1)).toMatchObject({ reason: { code: 'on-stage' } });
  });

  test('hd adds none at all', () => {
    const { state } = startPolicy({ preset: PRESETS.hd, sendable: ['vp8'], now: 0 });
    expect(play(times(30, downlink(0.3)), state).decisions).toEqual([]);
  });
});

describe('the incoming picture', () => {
  const sizes = (samples: readonly LinkSample[]) =>
    play(samples).decisions.flatMap(({ at, action }) =>
      action.kind === 'incoming-picture' ? [[at, action.shortSide]] : [],
    );

  test('is made smaller at the second sample with 8 % loss, and large again after fifteen clean seconds', () => {
    const trace = [...times(6, downlink(0.08)), ...times(20, downlink(0))];
    // Clean since the seventh second.
    expect(sizes(trace)).toEqual([
      [2_000, 360],
      [22_000, null],
    ]);
  });

  test('stays as it is at less loss, or at a single lossy sample', () => {
    expect(sizes(times(30, downlink(0.07)))).toEqual([]);
    expect(sizes([...times(5, [downlink(0.3), downlink(0)]).flat()])).toEqual([]);
  });
});

test('state and decisions survive JSON, so that a recorded session replays', () => {
  const trace = [
    ...times(5, { ...uplink(60), ...downlink(0.1) }),
    ...times(20, { ...uplink(300), ...downlink(0) }),
  ];
  const direct = play(trace);
  let state = JSON.parse(JSON.stringify(weak().state)) as PolicyState;
  const decisions: PolicyDecision[] = [];
  (JSON.parse(JSON.stringify(trace)) as LinkSample[]).forEach((sample, index) => {
    const step = stepPolicy(state, { sample, now: (index + 1) * 1_000 });
    state = JSON.parse(JSON.stringify(step.state)) as PolicyState;
    decisions.push(...step.decisions);
  });
  expect(decisions).toEqual(direct.decisions);
});

test('a stall holds everything still: its samples decide nothing, and what was ample before it does not count', () => {
  const sample = (availableKbps: number) => ({
    outgoing: { availableKbps, roundTripMs: 50, lossShare: 0 },
    incoming: { lossShare: 0.2, pictureSeen: true },
  });
  let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
  let now = 0;
  const step = (stalled: boolean) => {
    now += 1_000;
    const stepped = stepPolicy(state, { sample: { ...sample(5_000), stalled }, now });
    state = stepped.state;
    return stepped.decisions;
  };
  step(false);
  const before = state;
  for (let second = 0; second < 30; second += 1) expect(step(true)).toEqual([]);
  expect(state.delayMs).toBe(before.delayMs);
  expect(state.ladder.rung).toBe(before.ladder.rung);
  expect(state.ladder.ampleSince.every((since) => since === null)).toBe(true);
  // Afterwards it climbs as it would have, but no sooner than from new evidence.
  const climbs = step(false).filter(({ action }) => action.kind === 'video-rung');
  expect(climbs).toEqual([]);
});

test('a recorded trace replays to the decisions that were made', () => {
  const samples = [...times(8, { ...uplink(60), ...downlink(0.1) }), ...times(20, uplink(300))];
  const sendable = ['vp9', 'vp9-svc'];
  const uplinkSeen = { now: 400, uplink: { kbps: 1_200, limited: true } };
  const started = startPolicy({ preset: PRESETS.auto, sendable, now: 0 });
  const planned = planForUplink(started.state, uplinkSeen);
  const played = play(samples, planned.state);
  const trace: [PolicyTraceStart, ...PolicyTraceInput[]] = [
    { now: 0, start: { preset: 'auto', sendable } },
    uplinkSeen,
    ...samples.map((sample, index) => ({ now: (index + 1) * 1_000, sample })),
  ];
  expect(replayPolicy(JSON.parse(JSON.stringify(trace)) as typeof trace)).toEqual([
    ...started.decisions,
    ...planned.decisions,
    ...played.decisions,
  ]);
  expect(played.decisions.length).toBeGreaterThan(1);
});
