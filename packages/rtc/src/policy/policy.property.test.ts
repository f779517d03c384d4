import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkSample, PolicyDecision } from './decision.ts';
import { type PolicyState, startPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';

/** Many cases, on a machine that may be busy. */
const timeout = 30_000;

const { ladder, playout } = PRESETS.weak;
const figure = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 5_000, noNaN: false }));
const share = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.double({ min: 0, max: 1, noNaN: false }),
);

const sample: fc.Arbitrary<LinkSample> = fc.record(
  {
    outgoing: fc.record(
      {
        availableKbps: figure,
        roundTripMs: fc.oneof(fc.constant(50), figure),
        lossShare: share,
        cpuLimited: fc.boolean(),
      },
      { requiredKeys: ['availableKbps', 'roundTripMs', 'lossShare'] },
    ),
    incoming: fc.record({ lossShare: share, pictureSeen: fc.boolean() }),
  },
  { requiredKeys: [] },
);

/** Stretches of equal samples: an estimate that changes with every sample never allows a step up. */
const trace = fc
  .array(fc.tuple(sample, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 100, max: 3_000 })), {
    maxLength: 20,
  })
  .map((stretches) =>
    stretches.flatMap(([seen, looks, every]) =>
      Array.from({ length: looks }, () => [seen, every] as const),
    ),
  );

interface Seen {
  readonly before: PolicyState;
  readonly state: PolicyState;
  readonly decisions: readonly PolicyDecision[];
  readonly now: number;
}

function walk(steps: readonly (readonly [LinkSample, number])[]): Seen[] {
  let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
  let now = 0;
  return steps.map(([seen, after]) => {
    now += after;
    const before = state;
    const next = stepPolicy(before, { sample: seen, now });
    state = next.state;
    return { before, state, decisions: next.decisions, now };
  });
}

test('whatever the link does, the smaller picture is asked for only while the loss lasts, and given back once it is over', {
  timeout,
}, () => {
  const lossy: [LinkSample, number] = [{ incoming: { lossShare: 0.2, pictureSeen: true } }, 1_000];
  const clean: [LinkSample, number] = [{ incoming: { lossShare: 0, pictureSeen: true } }, 1_000];
  const sizes = (steps: readonly Seen[]) =>
    steps.flatMap(({ decisions }) =>
      decisions.flatMap(({ action }) =>
        action.kind === 'incoming-picture' ? [action.shortSide] : [],
      ),
    );
  fc.assert(
    fc.property(trace, (steps) => {
      const seen = walk([...steps, lossy, lossy, ...Array.from({ length: 17 }, () => clean)]);
      expect(seen[steps.length + 1]?.state.smallerPicture).toBe(true);
      expect(seen.at(-1)?.state.smallerPicture).toBe(false);
      // Each request is answered by its end: never twice the same in a row.
      expect(sizes(seen)).toEqual(sizes(seen).map((_, index) => (index % 2 === 0 ? 360 : null)));
    }),
  );
});

test('whatever the link does, the size of incoming pictures changes at most twice in fifteen seconds, for key frames cost', {
  timeout,
}, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      const changes = walk(steps).flatMap(({ decisions }) =>
        decisions.filter(({ action }) => action.kind === 'incoming-picture').map(({ at }) => at),
      );
      for (const [index, at] of changes.entries())
        expect((changes[index + 2] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(
          playout.backAfterMs,
        );
    }),
  );
});

const switched = ({ before, state }: Seen) => before.ladder.rung !== state.ladder.rung;
const climbed = ({ before, state }: Seen) => state.ladder.rung < before.ladder.rung;

test('whatever the link does, the delay stays in its range and moves one step at a time', {
  timeout,
}, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      for (const { before, state } of walk(steps)) {
        expect(state.delayMs).toBeGreaterThanOrEqual(0);
        expect(state.delayMs).toBeLessThanOrEqual(playout.targetMs);
        expect(Math.abs(state.delayMs - before.delayMs)).toBeLessThanOrEqual(playout.stepMs);
      }
    }),
  );
});

test('whatever the link does, the rung is one of the plan, and each switch is one decision that names it', {
  timeout,
}, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      for (const one of walk(steps)) {
        const rungs = one.decisions.flatMap(({ action }) =>
          action.kind === 'video-rung' ? [action.rung] : [],
        );
        expect(rungs).toEqual(switched(one) ? [ladder.rungs[one.state.ladder.rung]] : []);
        expect(ladder.rungs[one.state.ladder.rung]).toBeDefined();
      }
    }),
  );
});

test('whatever the link does, no step up is made during a trial, nor before the wait after a failure is over', {
  timeout,
}, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      let [climbAt, trialMs, notBefore] = [Number.NEGATIVE_INFINITY, 0, 0];
      for (const one of walk(steps)) {
        if (climbed(one)) {
          expect(one.now - climbAt).toBeGreaterThanOrEqual(trialMs);
          expect(one.now).toBeGreaterThanOrEqual(notBefore);
          climbAt = one.now;
          trialMs = ladder.rungs[one.state.ladder.rung]?.trialMs ?? 0;
        } else if (switched(one)) {
          climbAt = Number.NEGATIVE_INFINITY;
          const failed = one.state.ladder.failures > one.before.ladder.failures;
          if (failed) notBefore = one.now + ladder.retryAfterMs;
        }
      }
    }),
  );
});

test('whatever went before, too little bandwidth leads down at the first sample after two seconds', {
  timeout,
}, () => {
  fc.assert(
    fc.property(trace, fc.integer({ min: 100, max: 2_000 }), (steps, every) => {
      const starved = { outgoing: { availableKbps: 10, roundTripMs: null, lossShare: null } };
      const looks = Math.ceil((ladder.settleMs + ladder.downAfterMs) / every) + 2;
      const end = walk([
        ...steps,
        ...Array.from({ length: looks }, () => [starved, every] as const),
      ]);
      const last = ladder.rungs.length - 1;
      // From audio only the smallest picture is tried now and then.
      const isLost = ({ state: { ladder: at } }: Seen) =>
        at.rung === last || at.climb?.from === last;
      expect(end.slice(-1).every(isLost)).toBe(true);
      const first = end[steps.length]?.now ?? 0;
      const lost = end.slice(steps.length).filter(({ state, now }) => {
        const sending = now - (state.ladder.sendingSince ?? now) - ladder.settleMs;
        return Math.min(sending, now - first) >= ladder.downAfterMs + every;
      });
      expect(lost.every(isLost)).toBe(true);
    }),
  );
});

test('a link that never carries more than the plan is tried ever more rarely', { timeout }, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 110, max: 4_000 }),
      fc.constantFrom('loss', 'round-trip', 'estimate'),
      fc.integer({ min: 200, max: 2_000 }),
      (kbps, how, every) => {
        let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
        const climbs: number[] = [];
        for (let now = every; now < 1_200_000; now += every) {
          const above = state.ladder.rung < ladder.start;
          const outgoing = {
            availableKbps: above && how === 'estimate' ? 100 : kbps,
            roundTripMs: above && how === 'round-trip' ? 500 : 50,
            lossShare: above && how === 'loss' ? 0.3 : 0,
          };
          const next = stepPolicy(state, { sample: { outgoing }, now });
          if (next.state.ladder.rung < state.ladder.rung) climbs.push(now);
          state = next.state;
        }
        const waits = climbs.slice(1).map((at, index) => at - (climbs[index] ?? 0));
        waits.forEach((wait, index) => {
          const least = Math.min(ladder.retryAtMostMs, ladder.retryAfterMs * 2 ** index);
          expect(wait).toBeGreaterThanOrEqual(least);
        });
        // 10 + 20 + 40 + 80 + 160 s, then once in five minutes.
        expect(climbs.length).toBeLessThanOrEqual(9);
        expect(climbs.length).toBeGreaterThanOrEqual(3);
      },
    ),
    { numRuns: 30 },
  );
});

test('no step down leads to a rung that exists to make the browser probe', { timeout }, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      for (const { before, state } of walk(steps)) {
        if (state.ladder.rung <= before.ladder.rung) continue;
        expect(PRESETS.weak.ladder.rungs[state.ladder.rung]?.easeKbps).toBeUndefined();
      }
    }),
  );
});

test('a session that was recorded as JSON replays to the same decisions', { timeout }, () => {
  fc.assert(
    fc.property(trace, (steps) => {
      const recorded = walk(steps);
      // NaN is stored as null; the policy takes both as unknown.
      const stored = JSON.parse(JSON.stringify({ steps, state: recorded[0]?.before ?? null }));
      let { state } = stored as { state: PolicyState };
      let now = 0;
      for (const [index, [sample, after]] of (stored.steps as typeof steps).entries()) {
        now += after;
        const next = stepPolicy(state, { sample, now });
        expect(next.decisions).toEqual(recorded[index]?.decisions);
        state = JSON.parse(JSON.stringify(next.state)) as PolicyState;
      }
    }),
  );
});
