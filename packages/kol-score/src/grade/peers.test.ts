import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import type { CreatorProfile, PastLive } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { gradeCreator } from './grade-creator.ts';

const { per1000AtFullFit, pastFit } = ILLUSTRATIVE_BENCHMARKS.conversion;

/** Peers whose lives sell what the benchmark expects times a factor, each peer by the same or by another factor. */
function peersOf(
  factors: readonly number[],
  source: PastLive['source'] = 'measured',
): CreatorProfile[] {
  const usual = 10 * per1000AtFullFit * pastFit;
  return factors.map((factor, at) => ({
    ...AFFORDABLE,
    id: `peer-${at}`,
    lives: [1, 2, 3].map(() => ({
      ...{ viewers: 10_000, minutes: 60, category: 'beauty', source },
      conversions: Math.round(usual * factor),
    })),
  }));
}

const { lives: _, ...withoutLives } = AFFORDABLE as CreatorProfile;

function rateWith(peers: readonly CreatorProfile[] | undefined) {
  const options = { asOf: AS_OF, ...(peers === undefined ? {} : { peers }) };
  return gradeCreator(withoutLives, briefFor(), options).expectation.conversionsPer1000Viewers;
}
const width = ({ mean, interval }: ReturnType<typeof rateWith>) =>
  (interval.upper - interval.lower) / mean;

describe('the lives of peers', () => {
  it('narrow the rate of a creator without lives where peers are alike', () => {
    const alike = rateWith(peersOf(Array(12).fill(1)));
    expect(width(alike)).toBeLessThan(width(rateWith(undefined)) / 2);
    const different = rateWith(peersOf([0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2, 3, 4, 5]));
    expect(width(different)).toBeGreaterThan(2 * width(alike));
  });

  it('move the rate by what peers sell', () => {
    const [few, many] = [0.5, 2].map((factor) => rateWith(peersOf(Array(12).fill(factor))).mean);
    expect((many ?? 0) / (few ?? 1)).toBeGreaterThan(3);
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(5);
  });

  it('count only where they are measured, and of at least five peers', () => {
    const silent = (count: number) =>
      rateWith(peersOf(Array(count).fill(1)).map(({ lives: __, ...peer }) => peer));
    expect(rateWith(peersOf(Array(12).fill(3), 'declared'))).toEqual(silent(12));
    expect(rateWith(peersOf(Array(4).fill(3)))).toEqual(silent(4));
    expect(rateWith(peersOf(Array(5).fill(3)))).not.toEqual(silent(5));
  });
});
