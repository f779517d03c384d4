import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, type SessionEvent } from '../vocabulary/index.ts';
import { disclose, duty, logOf, pin, planOf, second } from './session.fixture.ts';
import { verifySession } from './session.ts';

const LATER = ['quiz', 'gift', 'constructor', '__proto__', 'Pin'];
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

describe('members of a later version', () => {
  const known = duty({ rule: 'max-gap', seconds: 300 });
  const later = duty({ rule: 'after-each-pin' } as never, { id: 'later' });
  const log = logOf(plan, [pin(60), disclose(0, 'start')]);

  it('a duty of an unknown rule has no verdict and is reported', () => {
    const both = planOf(900, [known, later]);
    const read = parseRecord('session-plan', both);
    const { duties, findings } = verifySession(read, logOf(both, [pin(60), disclose(0, 'start')]));
    const alone = planOf(900, [known]);
    const before = verifySession(alone, logOf(alone, [pin(60), disclose(0, 'start')]));
    expect(duties).toEqual(before.duties);
    expect(findings).toMatchObject([
      ...before.findings,
      { code: 'DUTY_RULE_UNKNOWN', params: { id: 'later', rule: 'after-each-pin' } },
    ]);
    expect(findings.at(-1)?.severity).toBe('warning');
  });

  it('a role and an action are read', () => {
    const stays = [{ from: log.start, to: log.end }];
    const presence = [{ person: 'p', role: 'stage-manager', stays }];
    expect(parseRecord('session-log', { ...log, presence }).presence).toEqual(presence);
    const item = { id: 'i', at: 0, seconds: 1, action: 'quiz', note: { en: 'x' } };
    expect(parseRecord('session-plan', { ...plan, runSheet: [item] }).runSheet).toEqual([item]);
  });
});
