import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest name', () => {
  const columns = ['id', 'followers', 'engagement rate', 'amount'];
  it.each([
    ['Follower', 'followers'],
    ['ammount', 'amount'],
    ['amuont', 'amount'],
    ['engagement_rate', 'engagement rate'],
    ['ID', 'id'],
    ['likes', undefined],
    ['', undefined],
  ])('to %j is %j', (received, nearest) => {
    expect(nearestName(received, columns)).toBe(nearest);
  });
});
