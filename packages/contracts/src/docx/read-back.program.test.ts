import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomContracts } from '../render/random-contracts.fixture.ts';
import { readDocx, renderDocx } from './index.ts';

/** Each takes up to half a second: `ROUND_TRIPS=500` before the command reads more. */
const RUNS = Number(process.env['ROUND_TRIPS'] ?? 60);

const LANGUAGES = [['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const;

describe('any valid contract', { timeout: 300_000 }, () => {
  it('reads back from its document without an edit', () => {
    fc.assert(
      fc.property(randomContracts, fc.constantFrom(...LANGUAGES), (contract, languages) => {
        const reading = readDocx(renderDocx(contract, { languages }));
        expect(reading.edits).toEqual([]);
        expect(reading).toMatchObject({ carried: 'same', isOfThisVersion: true, languages });
        expect(reading.contract).toEqual(contract);
      }),
      { numRuns: RUNS },
    );
  });
});
