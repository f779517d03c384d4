import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../grade/story.fixture.ts';
import { audienceCoverage, shareWithin } from './coverage.ts';
import { localisation } from './localisation.ts';

describe('audience coverage', () => {
  it('multiplies likeness by the share that can be shipped to', () => {
    const { shippable, match, coverage } = audienceCoverage(AFFORDABLE, briefFor());
    expect(shippable.mean).toBeCloseTo(0.8, 12);
    // Ages: 1 − W / 20 with W worked out by hand over midpoints 21, 29.5, 40.
    const ages = 1 - (8.5 * 0.06 + 10.5 * 0.18) / 20;
    // Gender: total variation of (0.85, 0.15, 0) and (0.81, 0.17, 0.02) is 0.04; interests: 0.5 of 0.6.
    expect(match.mean).toBeCloseTo((ages + 0.96 + 0.5 / 0.6) / 3, 9);
    expect(coverage.mean).toBeCloseTo(shippable.mean * match.mean, 12);
  });

  it('is nothing where nothing can be shipped, however alike people are', () => {
    expect(
      audienceCoverage(AFFORDABLE, { ...briefFor(), shippableMarkets: ['JP'] }).coverage.mean,
    ).toBe(0);
  });

  it('lets the Union stand for its members', () => {
    expect(shareWithin({ FR: 0.3, DE: 0.2, GB: 0.4 }, ['EU'])).toBeCloseTo(0.5, 12);
    expect(shareWithin(undefined, ['EU'])).toBeNull();
  });

  it('asks only for what the brief says, and takes silence of the profile as not known', () => {
    const silent = audienceCoverage({ audience: {}, audienceSource: 'measured' }, briefFor());
    expect(silent.coverage).toMatchObject({ lower: 0, upper: 1 });
    expect(silent.dimensions.every(({ match }) => match === null)).toBe(true);
    expect(audienceCoverage(AFFORDABLE, { ...briefFor(), audience: {} }).match.mean).toBe(1);
  });

  it('finds no interest called constructor', () => {
    const brief = { ...briefFor(), audience: { interests: { constructor: 0.5, beauty: 0.5 } } };
    expect(audienceCoverage(AFFORDABLE, brief).match.mean).toBe(0.5);
  });
});

describe('localisation', () => {
  it('averages home share, spoken language and the creator’s own', () => {
    const found = localisation(AFFORDABLE, briefFor());
    expect(found).toMatchObject({ homeShare: 0.72, languageShare: 0.86 });
    expect(found.value.mean).toBeCloseTo((1 + 0.86 + 1) / 3, 12);
    expect(localisation({ ...AFFORDABLE, languages: ['th'] }, briefFor()).value.mean).toBeCloseTo(
      (1 + 0.86 + 0) / 3,
      12,
    );
  });
});
