import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';
import { planForUplink } from './uplink.ts';

const { state } = startPolicy({ preset: PRESETS.auto, sendable: ['vp9', 'vp9-svc'], now: 0 });
const plannedFor = (kbps: number, limited = true) =>
  planForUplink(state, { uplink: { kbps, limited }, now: 500 });

// By hand, with four fifths of what was measured: 240 ≥ 133 (270p) but < 400 (360p); 800 ≥ 700 (540p); 1,200 ≥ 1,000 (720p).
test.each([
  [100, 180, 80],
  [300, 270, 200],
  [1_000, 540, 800],
  [1_500, 720, 1_000],
])('an uplink of %s kbps starts with %sp and an estimate of %s kbps', (kbps, height, startKbps) => {
  const { decisions, state: after } = plannedFor(kbps);
  const { publish } = after.preset;
  expect([publish.video.height, publish.startKbps]).toEqual([height, startKbps]);
  expect(decisions).toEqual([
    {
      at: 500,
      action: { kind: 'publish-plan', plan: publish },
      reason: { code: 'uplink-measured', kbps, limited: true },
    },
  ]);
  expect(after.preset.ladder.rungs[after.ladder.rung]?.shortSide).toBe(height);
});

test('a faster uplink never starts with a smaller picture or a lower estimate, and never with more than fits', () => {
  const rate = fc.double({ min: 1, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      const [slow, fast] = [Math.min(a, b), Math.max(a, b)].map(
        (kbps) => plannedFor(kbps).state.preset,
      );
      expect(fast?.publish.video.height).toBeGreaterThanOrEqual(slow?.publish.video.height ?? 0);
      expect(Number(fast?.publish.startKbps)).toBeGreaterThanOrEqual(
        Number(slow?.publish.startKbps),
      );
      const rung = slow?.ladder.rungs[slow.ladder.start];
      expect(rung?.easeKbps).toBeUndefined();
      expect(rung?.enterFromKbps).toBeLessThanOrEqual(Math.min(a, b) * 0.8);
    }),
  );
});

test('a link that got worse after the measurement is left for a lower rung like any other', () => {
  let step = plannedFor(4_000, false);
  const starved = { outgoing: { availableKbps: 105, roundTripMs: 50, lossShare: 0 } };
  for (let now = 1_000; now <= 9_000; now += 1_000)
    step = stepPolicy(step.state, { sample: starved, now });
  expect(step.state.preset.ladder.rungs[step.state.ladder.rung]?.id).toBe('270p15');
});

test.each([
  ['remembered', 'uplink-remembered', 270],
  ['assumed', 'uplink-assumed', 270],
] as const)('what is %s says so', (from, code, height) => {
  const uplink = { kbps: 300, limited: true, from };
  const { decisions, state: after } = planForUplink(state, { uplink, now: 1 });
  expect(decisions[0]?.reason).toEqual({ code, kbps: 300, limited: true });
  expect(after.preset.publish.video.height).toBe(height);
});

test.each([0, -1, Number.NaN])('a measurement of %s kbps changes nothing', (kbps) => {
  expect(plannedFor(kbps)).toEqual({ state, decisions: [] });
});

test('a preset that does not measure keeps its plan', () => {
  const weak = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 }).state;
  const uplink = { kbps: 9_000, limited: false };
  expect(planForUplink(weak, { uplink, now: 1 })).toEqual({ state: weak, decisions: [] });
});
