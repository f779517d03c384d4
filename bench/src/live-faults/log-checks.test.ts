import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { holesOf, staysOver } from './log-checks.ts';

const at = (second: number) => toInstant(Date.UTC(2026, 10, 29, 12, 0, second));
const acknowledged = [1, 2].map((seq) => ({ at: Date.parse(at(10 * seq)), epoch: 1, seq }));
const event = { type: 'unpin', at: at(10), epoch: 1, seq: 1, productId: 'a' } as const;
const gap = (what: string, from: number, to: number) => ({
  ...{ from: at(from), to: at(to), what, detail: '' },
});

test.each([
  ['no gap', [], 1],
  ['a gap at another time', [gap('recording-interrupted', 0, 15)], 1],
  ['a gap in presence', [gap('presence-unread', 0, 30)], 1],
  ['a gap in what was recorded', [gap('recording-interrupted', 18, 22)], 0],
])('an acknowledged event that is missing, with %s', (_what, gaps, holes) => {
  expect(holesOf({ events: [event], gaps }, acknowledged)).toBe(holes);
});

test('a stay that goes on while nobody was there, and one that breaks off', () => {
  const host = (...stays: readonly (readonly [number, number])[]) => ({
    person: 'p',
    role: 'host' as const,
    stays: stays.map(([from, to]) => ({ from: at(from), to: at(to) })),
  });
  const gone = { from: Date.parse(at(10)), to: Date.parse(at(13)) };
  expect(staysOver({ presence: [host([0, 20])] }, { role: 'host', gone })).toBe(1);
  expect(staysOver({ presence: [host([0, 14], [13, 20])] }, { role: 'host', gone })).toBe(0);
  const viewer = { ...host([0, 20]), role: 'viewer' as const };
  expect(staysOver({ presence: [viewer] }, { role: 'host', gone })).toBe(0);
  expect(staysOver({ presence: [viewer] }, { gone })).toBe(1);
});
