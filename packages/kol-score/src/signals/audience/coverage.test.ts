import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { audienceCoverage } from './coverage.ts';
import { shareWithin } from './shares.ts';

describe('audience coverage', () => {
  it('is the match × the share that can be shipped to', () => {
    const { shippable, match, coverage } = audienceCoverage({
      profile: AFFORDABLE,
      brief: briefFor(),
    });
    expect(shippable.mean).toBeCloseTo(0.8, 12);
    // Ages: 1 − W / 20 with W worked out by hand over midpoints 21, 29.5, 40.
    const ages = 1 - (8.5 * 0.06 + 10.5 * 0.18) / 20;
    // Gender: total variation of (0.85, 0.15, 0) and (0.81, 0.17, 0.02) is 0.04; interests: 0.5 of 0.6.
    expect(match.mean).toBeCloseTo((ages + 0.96 + 0.5 / 0.6) / 3, 9);
    expect(coverage.mean).toBeCloseTo(shippable.mean * match.mean, 12);
  });

  it('is 0 if nothing can be shipped, whatever the match', () => {
    expect(
      audienceCoverage({
        profile: AFFORDABLE,
        brief: { ...briefFor(), shippableMarkets: ['JP'] },
      }).coverage.mean,
    ).toBe(0);
  });

  it('takes EU for its member states', () => {
    expect(shareWithin({ FR: 0.3, DE: 0.2, GB: 0.4 }, ['EU'])).toBeCloseTo(0.5, 12);
    expect(shareWithin(undefined, ['EU'])).toBeNull();
  });

  it('compares only what the brief states; what the profile does not state is unknown', () => {
    const silent = audienceCoverage({
      profile: { ...AFFORDABLE, audience: {}, audienceSource: 'measured' },
      brief: briefFor(),
    });
    expect(silent.coverage).toMatchObject({ lower: 0, upper: 1 });
    expect(silent.dimensions.every(({ match }) => match === null)).toBe(true);
    expect(
      audienceCoverage({ profile: AFFORDABLE, brief: { ...briefFor(), audience: {} } }).match.mean,
    ).toBe(1);
  });

  it('finds no interest called constructor', () => {
    const brief = { ...briefFor(), audience: { interests: { constructor: 0.5, beauty: 0.5 } } };
    expect(audienceCoverage({ profile: AFFORDABLE, brief }).match.mean).toBe(0.5);
  });
});
