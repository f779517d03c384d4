import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomContracts } from '../render/random-contracts.fixture.ts';
import { readDocx, renderDocx } from './index.ts';

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
      { numRuns: 500 },
    );
  });
});
