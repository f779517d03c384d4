import { describe, expectTypeOf, it } from 'vitest';
import type { MarketLaw, ReadingOf, RuleDraft } from './market-law.ts';
import type { PL } from './markets/pl.fixture.ts';

describe('the file of a market', () => {
  it('has a sentence for every rule that does not quote one of its own, and for no other', () => {
    expectTypeOf<keyof ReadingOf<typeof PL>['summaries']>().toEqualTypeOf<'label' | 'live'>();
  });

  it('names a zone and a first language', () => {
    expectTypeOf<Omit<typeof PL, 'zone'>>().not.toExtend<MarketLaw>();
    expectTypeOf<Omit<typeof PL, 'languages'> & { languages: [] }>().not.toExtend<MarketLaw>();
  });

  it('keeps what no program checks apart from the rules', () => {
    expectTypeOf<{ check: 'note' }>().not.toExtend<RuleDraft['check']>();
  });
});
