import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { campaignOf } from './campaign.fixture.ts';
import { learnFromCampaigns } from './learn-from-campaigns.ts';

const { lives: _, ...fresh } = AFFORDABLE;
const LIVES = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 6 });

it('expects the viewers that a profile with the same measured lives would', () => {
  const grade = gradeCreator(fresh, briefFor(), { asOf: AS_OF });
  fc.assert(
    fc.property(LIVES, (seen) => {
      const campaigns = seen.map((viewers, days) =>
        campaignOf({ id: `s${days}`, viewers, sales: 0, days }),
      );
      const options = { asOf: '2027-02-01T00:00:00Z' } as const;
      const [next] = learnFromCampaigns([grade], campaigns, options).grades;
      const lives = seen.map((viewers) => ({
        ...{ viewers, conversions: null, minutes: 60, category: 'beauty' },
        source: 'measured' as const,
      }));
      const known = gradeCreator({ ...fresh, lives }, briefFor(), { asOf: AS_OF }).expectation;
      const learned = next?.expectation.viewers ?? grade.expectation.viewers;
      expect(learned.mean / known.viewers.mean).toBeCloseTo(1, 6);
      expect(learned.interval.lower / known.viewers.interval.lower).toBeCloseTo(1, 6);
      expect(learned.interval.upper / known.viewers.interval.upper).toBeCloseTo(1, 6);
      expect((next?.expectation.leads ?? 0) / (known.leads ?? 1)).toBeCloseTo(1, 6);
    }),
    { numRuns: 20 },
  );
});
