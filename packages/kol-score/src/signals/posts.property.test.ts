import { type Instant, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochMsOf } from './posts.ts';

const first = -62_167_219_200_000;
const last = 253_402_300_799_999;

it('the time of an instant is that of Date.parse, whatever its fraction of a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.nat(3), (ms, places) => {
      const text = toInstant(ms);
      // "….123Z" with none to three places.
      const instant = `${text.slice(0, places === 0 ? 19 : 20 + places)}Z` as Instant;
      expect(epochMsOf(instant)).toBe(Date.parse(instant));
    }),
    { numRuns: 2000 },
  );
});
