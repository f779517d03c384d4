import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, type SessionEvent } from '../vocabulary/index.ts';
import { disclose, duty, logOf, pin, planOf, second } from './session.fixture.ts';
import { verifySession } from './session.ts';

const LATER = ['poll', 'gift', 'constructor', '__proto__', 'Pin'];
const plan = planOf(900, [
  duty({ rule: 'max-gap', seconds: 300 }),
  duty({ rule: 'whole-promotion' }),
]);

const shown = fc.array(fc.tuple(fc.nat(899), fc.constantFrom<'start' | 'stop'>('start', 'stop')), {
  maxLength: 8,
});

/** Events of a later version with fields that look like those of this one. */
const laterEvents = fc.array(
  fc.record({
    type: fc.constantFrom(...LATER),
    at: fc.nat(899).map(second),
    epoch: fc.constant(1),
    seq: fc.integer({ min: 100, max: 999 }),
    dutyId: fc.constant('duty'),
    productId: fc.constant('lip'),
    questionId: fc.constant('q'),
    phase: fc.constantFrom('start', 'stop'),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('events of a later version', () => {
  it('are counted and named by a finding, and change nothing else', () => {
    fc.assert(
      fc.property(shown, laterEvents, (switches, later) => {
        const log = logOf(plan, [pin(60), ...switches.map(([at, phase]) => disclose(at, phase))]);
        const events = [...log.events, ...(later as unknown as SessionEvent[])];
        const read = parseRecord('session-log', { ...log, events });
        const { findings, logHash: _read, ...rest } = verifySession(plan, read);
        const { findings: before, logHash: _log, ...without } = verifySession(plan, log);
        expect(rest).toEqual(without);
        const found = findings.filter(({ code }) => code === 'EVENT_UNKNOWN');
        expect(found.map(({ params }) => params)).toEqual(
          LATER.toSorted()
            .map((type) => ({ type, count: later.filter((event) => event.type === type).length }))
            .filter(({ count }) => count > 0),
        );
        expect(findings.filter((finding) => !found.includes(finding))).toEqual(before);
        expect(found.every(({ severity }) => severity === 'hint')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
