import { expect, it } from 'vitest';
import { aPolicy, aTouch } from '../records/records.fixture.ts';
import { indexTouches } from './touch-index.ts';

it('a touch that lists an identity twice is one touch of it', () => {
  const touches = [aTouch({ persons: ['user:b1', 'user:b1'] }), aTouch({ id: 't2' })];
  const index = indexTouches(touches, aPolicy());
  const ever = [Number.NEGATIVE_INFINITY, Number.MAX_SAFE_INTEGER] as const;
  expect(index.between({ by: 'person', value: 'user:b1' }, ...ever).touches).toEqual([0, 1]);
  expect([...index.withAtLeast(3)]).toEqual([]);
});
