import fc from 'fast-check';
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

  it('is the first of least distance, of which a third of the letters at most differ', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 6 }), (received, names) => {
        const distances = names.map((name) => distance(received, name));
        const least = Math.min(...distances);
        const most = Math.max(1, Math.floor(received.length / 3));
        const expected = least <= most ? names[distances.indexOf(least)] : undefined;
        expect(nearestName(received, names)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

/** By its definition: the least number of insertions, deletions, replacements and swaps, each part edited once. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [first, second] = [a[0], a[1]];
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (first === b[0] ? 0 : 1),
    ...(second !== undefined && b.length > 1 && first === b[1] && second === b[0]
      ? [distance(a.slice(2), b.slice(2)) + 1]
      : []),
  );
}
