import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTo, sorted, type Timelines } from './timeline.ts';

it('a timeline has each touch once by time and id, however often a touch names its key', () => {
  // The keys of each touch, and when it was.
  const touch = fc.record({
    keys: fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 }),
    at: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(touch, { maxLength: 12 }), (touches) => {
      const timelines: Timelines = new Map();
      touches.forEach(({ keys }, position) => {
        for (const key of keys) addTo(timelines, key, position);
      });
      const idOf = (position: number) => String(99 - position);
      const order = { at: Float64Array.from(touches, ({ at }) => at), idOf };
      for (const key of ['a', 'b'] as const) {
        const expected = touches.flatMap(({ keys, at }, position) =>
          keys.includes(key) ? [{ position, at, id: idOf(position) }] : [],
        );
        const byTime = expected.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
        const timeline = timelines.get(key);
        expect(timeline === undefined ? [] : sorted(timeline, order)).toEqual(
          byTime.map(({ position }) => position),
        );
      }
    }),
  );
});
