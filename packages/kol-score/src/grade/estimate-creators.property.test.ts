import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { anyProfile } from '../profile/profile.arbitrary.ts';
import { AS_OF, briefFor } from '../profile/story.fixture.ts';
import { completeProfile, SILENCES } from './complete-profile.fixture.ts';
import { estimateCreators, gradeCreators } from './estimate-creators.ts';
import { gradeCreator } from './grade-creator.ts';
import { rankCreators } from './ranking/rank-creators.ts';

const OPTIONS = { asOf: AS_OF };

/** A creator who tells everything, with none to three inputs kept back. */
const silent = fc
  .tuple(fc.nat(1_000_000), fc.subarray(Object.values(SILENCES), { maxLength: 3 }))
  .map(([seed, hides]) =>
    hides.reduce((profile, hide) => hide(profile), completeProfile(drawsFrom(seed + 1))),
  );
const profile: fc.Arbitrary<CreatorProfile> = fc.oneof(anyProfile, silent);

it('an estimate has the figures of the whole grade, byte for byte', () => {
  fc.assert(
    fc.property(profile, fc.constantFrom('sales', 'awareness', 'leads'), (creator, goal) => {
      const brief = { ...briefFor(), goals: [goal] };
      const [estimate] = estimateCreators([creator], brief, OPTIONS);
      const {
        creator: who,
        platform,
        score,
        eligible,
        expectation,
      } = gradeCreator(creator, brief, OPTIONS);
      expect(JSON.stringify(estimate)).toBe(
        JSON.stringify({ creator: who, platform, score, eligible, expectation }),
      );
    }),
  );
});

it('grades of many are those of each', () => {
  fc.assert(
    fc.property(fc.array(profile, { maxLength: 4 }), (creators) => {
      expect([...gradeCreators(creators, briefFor(), OPTIONS)]).toEqual(
        creators.map((creator) => gradeCreator(creator, briefFor(), OPTIONS)),
      );
    }),
  );
});

it('the eligible are those whose gates are all passed', () => {
  fc.assert(
    fc.property(profile, fc.constantFrom('tiktok', 'youtube'), (creator, platform) => {
      const brief = { ...briefFor(), competitors: ['Some Brand'], platform };
      const { eligible, gates } = gradeCreator(creator, brief, OPTIONS);
      expect(eligible).toBe(gates.every(({ passed }) => passed));
    }),
  );
});

it('the first of a long list are the first of the whole ranking', () => {
  fc.assert(
    fc.property(
      fc.array(silent, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('sales', 'awareness', 'leads'),
      (creators, top, goal) => {
        const brief = { ...briefFor(), goals: [goal] };
        // Twins whose figures are equal, so that ids decide.
        const list = creators.map((creator, at) => ({
          ...(creators[Math.floor(at / 2)] ?? creator),
          id: `c${(at * 7) % 31}-${at}`,
        }));
        const whole = rankCreators(list, brief, OPTIONS);
        const best = rankCreators(list, brief, { ...OPTIONS, top });
        expect(best.ranked).toEqual(whole.ranked.slice(0, top));
        expect(best.toQuote).toEqual(whole.toQuote.slice(0, top));
        expect(best.excluded).toEqual(whole.excluded.slice(0, top));
        expect(best.counts).toEqual(whole.counts);
        expect(best.robustness).toEqual(whole.robustness);
      },
    ),
  );
});
