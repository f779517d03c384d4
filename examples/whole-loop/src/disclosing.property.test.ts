import { setImmediate } from 'node:timers/promises';
import { verifySession } from '@livelane/contracts/verify';
import type { DisclosureDuty, SessionPlan } from '@livelane/contracts/vocabulary';
import { createDrivenClock, createMemoryRoom, SAMPLE_PLAN } from '@livelane/rtc/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const START = Date.parse(SAMPLE_PLAN.window.start);
const MINUTES = 60;

const RULES = fc.oneof(
  fc.constant({ rule: 'at-start' } as const),
  fc.constant({ rule: 'continuous' } as const),
  fc.constant({ rule: 'whole-promotion' } as const),
  fc.constant({ rule: 'before-and-during' } as const),
  fc.record({
    rule: fc.constant('max-gap' as const),
    seconds: fc.integer({ min: 20, max: 1_800 }),
  }),
);
const DUTIES = fc.array(fc.tuple(RULES, fc.constantFrom('picture', 'either', 'both', 'voice')), {
  minLength: 1,
  maxLength: 4,
});
/** Seconds between one act of the host and the next, and which product it is about. */
const ACTS = fc.array(
  fc.tuple(fc.integer({ min: 2, max: 900 }), fc.constantFrom('velvet-six', 'tint-duo')),
  { maxLength: 8 },
);

/** Nobody can speak all the time: what lasts is seen, too. */
function mediumOf({ rule }: DisclosureDuty['when'], medium: string): DisclosureDuty['medium'] {
  const lasts = rule === 'continuous' || rule === 'whole-promotion';
  return (lasts && medium === 'voice' ? 'both' : medium) as DisclosureDuty['medium'];
}

/** A session whose host does what is asked within three seconds. */
async function logOf(plan: SessionPlan, acts: readonly (readonly [number, string])[]) {
  const clock = createDrivenClock(START - 30_000);
  const room = await createMemoryRoom(plan, { clock, disclosing: {} });
  const pinned = new Set<string>();
  const due = new Map<number, string>();
  let at = 0;
  for (const [seconds, product] of acts) {
    at += seconds;
    due.set(at, product);
  }
  for (let second = -30; second < MINUTES * 60; second += 1) {
    if (second === 0) room.recorder.start();
    const product = due.get(second);
    if (product !== undefined) {
      await (pinned.has(product) ? room.unpin(product) : room.pin(product));
      if (!pinned.delete(product)) pinned.add(product);
    }
    const { prompts } = room.snapshot().state;
    for (const { dutyId, at: asked } of prompts)
      if (second >= 0 && clock.now() - Date.parse(asked) >= 3_000)
        await room.disclosed({ identity: 'mia', dutyId });
    await clock.advance(1_000);
    // What the room sends by itself goes out within the second.
    await setImmediate();
  }
  room.recorder.end();
  await room.close();
  return room.recorder.finish();
}

test('what a room discloses by itself, with a host who does what is asked, keeps every duty', async () => {
  await fc.assert(
    fc.asyncProperty(DUTIES, ACTS, async (duties, acts) => {
      const [sample] = SAMPLE_PLAN.disclosures as [DisclosureDuty];
      const disclosures = duties.map(([when, medium], at) => ({
        ...{ ...sample, id: `d${at}`, when, medium: mediumOf(when, medium) },
      }));
      const plan: SessionPlan = { ...SAMPLE_PLAN, disclosures };
      const log = await logOf(plan, acts);
      const { duties: verified } = verifySession(plan, log);
      expect(
        verified
          .filter(({ kept }) => !kept)
          .map(({ dutyId, broken }) => ({
            duty: disclosures.find(({ id }) => id === dutyId)?.when,
            medium: disclosures.find(({ id }) => id === dutyId)?.medium,
            broken: broken.map(({ from, to, why }) => `${from} ${to} ${why}`),
            told: log.events
              .filter((event) => 'dutyId' in event && event.dutyId === dutyId)
              .map((event) => `${event.at} ${event.type} ${'phase' in event ? event.phase : ''}`),
          })),
      ).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 60_000);
