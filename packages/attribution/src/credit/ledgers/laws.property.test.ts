import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWS, trialOf } from './laws.fixture.ts';
import { randomLedger } from './random-ledger.fixture.ts';

describe('random ledgers', { timeout: 60_000 }, () => {
  it.each(Object.entries(LAWS))('keep the law of %s', (_, law) => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), (seed) => {
        expect(law(trialOf(randomLedger(seed)))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
