import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import type { GradeInput } from '../signal.ts';
import { audienceCoverage } from './coverage.ts';
import { shareWithin } from './shares.ts';

const tenth = ILLUSTRATIVE_BENCHMARKS.population;
const covered = (input: Pick<GradeInput, 'profile' | 'brief'>) =>
  audienceCoverage({ ...input, benchmarks: ILLUSTRATIVE_BENCHMARKS });

describe('audience coverage', () => {
  it('is the match × the share that can be shipped to', () => {
    const { shippable, match, coverage } = covered({
      profile: AFFORDABLE,
      brief: briefFor(),
    });
    // 9 % are in countries that the list leaves out.
    expect(shippable.mean).toBeCloseTo(0.8 + 0.09 * tenth.shippable.value, 12);
    expect([shippable.worst, shippable.best]).toEqual([expect.closeTo(0.8), expect.closeTo(0.89)]);
    // Ages: 1 − W / 20 with W worked out by hand over midpoints 21, 29.5, 40.
    const ages = 1 - (8.5 * 0.06 + 10.5 * 0.18) / 20;
    // Gender: total variation of (0.85, 0.15, 0) and (0.81, 0.17, 0.02) is 0.04; interests: 0.5 of 0.6.
    expect(match.mean).toBeCloseTo((ages + 0.96 + 0.5 / 0.6) / 3, 9);
    expect(coverage.mean).toBeCloseTo(shippable.mean * match.mean, 12);
  });

  it('counts an interest beyond its share among all people, where the benchmarks know it', () => {
    const interestsAt = (share: number, interestBackground?: Record<string, number>) => {
      const audience = { interests: { beauty: share } };
      const brief = { ...briefFor(), audience: { interests: { beauty: 0.6 } } };
      const benchmarks = {
        ...ILLUSTRATIVE_BENCHMARKS,
        ...(interestBackground === undefined ? {} : { interestBackground }),
      };
      return audienceCoverage({ profile: { ...AFFORDABLE, audience }, brief, benchmarks }).match
        .mean;
    };
    expect(interestsAt(0.45, { beauty: 0.4 })).toBeCloseTo(0.05 / 0.2, 12);
    expect(interestsAt(0.3, { beauty: 0.4 })).toBe(0);
    expect(interestsAt(0.6, { beauty: 0.4 })).toBeCloseTo(1, 12);
    expect(interestsAt(0.45, { food: 0.4 })).toBe(interestsAt(0.45));
    // What everybody cares about still leaves a tenth to tell creators apart by.
    expect(interestsAt(0.57, { beauty: 0.9 })).toBeCloseTo(0.03 / 0.06, 12);
  });

  it('is 0 if nothing can be shipped, whatever the match', () => {
    const countries = { US: 0.9, CA: 0.1 };
    const profile = { ...AFFORDABLE, audience: { ...AFFORDABLE.audience, countries } };
    const brief = { ...briefFor(), shippableMarkets: ['JP'] };
    expect(covered({ profile, brief }).coverage.mean).toBeCloseTo(0, 12);
  });

  it('takes EU for its member states', () => {
    expect(shareWithin({ FR: 0.3, DE: 0.2, GB: 0.4 }, ['EU'])).toEqual({
      listed: expect.closeTo(0.5),
      open: expect.closeTo(0.1),
    });
    // Shares that were rounded up leave nobody out.
    expect(shareWithin({ US: 0.7, CA: 0.30001 }, ['US'])).toEqual({ listed: 0.7, open: 0 });
    expect(shareWithin(undefined, ['EU'])).toBeNull();
  });

  it('compares only what the brief states; what the profile does not state is unknown', () => {
    const silent = covered({
      profile: { ...AFFORDABLE, audience: {}, audienceSource: 'measured' },
      brief: briefFor(),
    });
    expect(silent.coverage).toMatchObject({ lower: 0, upper: 1 });
    expect(silent.shippable.mean).toBe(tenth.shippable.value);
    const { ages, gender, interests } = tenth;
    expect(silent.match.mean).toBeCloseTo((ages.value + gender.value + interests.value) / 3, 12);
    expect(silent.dimensions.every(({ match }) => match === null)).toBe(true);
    expect(
      covered({ profile: AFFORDABLE, brief: { ...briefFor(), audience: {} } }).match.mean,
    ).toBe(1);
  });

  it('finds no interest called constructor', () => {
    const brief = { ...briefFor(), audience: { interests: { constructor: 0.5, beauty: 0.5 } } };
    expect(covered({ profile: AFFORDABLE, brief }).match.mean).toBe(0.5);
  });
});
