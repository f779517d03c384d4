import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkSample, startPolicy, stepPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';

const figure = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 5_000, noNaN: false }));
const share = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: false }));

const sample: fc.Arbitrary<LinkSample> = fc.record(
  {
    outgoing: fc.record({ availableKbps: figure, roundTripMs: figure, lossShare: share }),
    incoming: fc.record({ lossShare: share, pictureSeen: fc.boolean() }),
  },
  { requiredKeys: [] },
);

const trace = fc.array(fc.tuple(sample, fc.integer({ min: 100, max: 3_000 })), { maxLength: 120 });

test('whatever the link does, the delay stays in its range and moves one step at a time', () => {
  fc.assert(
    fc.property(trace, (steps) => {
      const { playout } = PRESETS.weak;
      let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
      let now = 0;
      for (const [seen, after] of steps) {
        now += after;
        const next = stepPolicy(state, seen, now);
        expect(next.state.delayMs).toBeGreaterThanOrEqual(0);
        expect(next.state.delayMs).toBeLessThanOrEqual(playout.targetMs);
        expect(Math.abs(next.state.delayMs - state.delayMs)).toBeLessThanOrEqual(playout.stepMs);
        state = next.state;
      }
    }),
  );
});

test('whatever the link does, two switches of the picture are never closer than the shorter hysteresis', () => {
  fc.assert(
    fc.property(trace, (steps) => {
      let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
      let now = 0;
      const switches: number[] = [];
      for (const [seen, after] of steps) {
        now += after;
        const next = stepPolicy(state, seen, now);
        state = next.state;
        if (next.decisions.some(({ action }) => action.kind === 'video-rung')) switches.push(now);
      }
      switches.slice(1).forEach((at, index) => {
        expect(at - (switches[index] ?? 0)).toBeGreaterThanOrEqual(PRESETS.weak.ladder.downAfterMs);
      });
    }),
  );
});
