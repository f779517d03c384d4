import { expect, test } from 'vitest';
import { toParticipant } from './notice.ts';

const INFO = { identity: 'ann', sid: 'PA_1', joinedAt: 0n, joinedAtMs: 0n, attributes: {} };

test('the time of joining is the more precise of the two that LiveKit gives; null without one', () => {
  const joinedAt = (change: Partial<typeof INFO>) => toParticipant({ ...INFO, ...change }).joinedAt;
  expect(joinedAt({ joinedAt: 1_796_126_400n, joinedAtMs: 1_796_126_400_123n })).toBe(
    '2026-12-01T12:00:00.123Z',
  );
  expect(joinedAt({ joinedAt: 1_796_126_400n })).toBe('2026-12-01T12:00:00.000Z');
  expect(joinedAt({})).toBeNull();
});

test('the role is read from the attributes', () => {
  expect(toParticipant({ ...INFO, attributes: { 'livelane.role': 'host' } })).toEqual({
    identity: 'ann',
    sid: 'PA_1',
    role: 'host',
    joinedAt: null,
  });
});

test('what OBS sends by ingress is a host, and no viewer whose seat or minutes count', () => {
  expect(toParticipant({ ...INFO, attributes: {}, kind: 1 }).role).toBe('host');
});
