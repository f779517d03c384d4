import { gammaCdf } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import type { PastLive } from '../../profile/creator-profile.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { trackRecord, trackRecordValue } from './track-record.ts';

const live: PastLive = {
  viewers: 10_000,
  conversions: 200,
  minutes: 90,
  category: 'beauty',
  source: 'measured',
};

describe('the track record', () => {
  it('is k / (1 + k) of a gamma posterior whose prior is at the tenth percentile', () => {
    const value = trackRecordValue({
      conversions: 4,
      expected: 2,
      hidden: 0,
      strength: 16,
      tenth: 0.25,
    });
    // The prior's 16 conversions count a quarter: k = (4 + 4) / 18.
    expect(value.mean).toBeCloseTo(8 / 26, 12);
    const ratio = (x: number): number => x / (1 - x);
    expect(gammaCdf(18 * ratio(value.upper), 20)).toBeCloseTo(0.95, 9);
    // With few pseudo-conversions the lower end is that of the posterior, too.
    const wide = trackRecordValue({
      conversions: 4,
      expected: 2,
      hidden: 0,
      strength: 1,
      tenth: 0.1,
    });
    expect(gammaCdf(3 * ratio(wide.lower), 5)).toBeCloseTo(0.05, 9);
  });

  it('takes lives with unknown conversions as those of the tenth percentile, at worst as nothing, at best as anything', () => {
    const value = trackRecordValue({
      conversions: 4,
      expected: 2,
      hidden: 3,
      strength: 16,
      tenth: 0.25,
    });
    // k = (4 + 4 + 3 / 4) / 21, and 8 / 21 if the hidden ones sold nothing.
    expect(value.mean).toBeCloseTo(8.75 / 29.75, 12);
    expect(value.worst).toBeCloseTo(8 / 29, 12);
    expect(value).toMatchObject({ best: 1, upper: 1 });
    const few = trackRecordValue({
      conversions: 4,
      expected: 2,
      hidden: 0.5,
      strength: 16,
      tenth: 0.25,
    });
    expect(few).toMatchObject({ best: 1, upper: 1 });
  });

  it('believes a declared live less than a measured one', () => {
    const mean = (source: PastLive['source']): number =>
      assessedWith(trackRecord, { lives: [{ ...live, source }] }).value.mean;
    expect(mean('measured')).toBeGreaterThan(mean('declared'));
    expect(mean('declared')).toBeGreaterThan(assessedWith(trackRecord).value.mean);
  });

  it('is unknown without a live whose sales are stated', () => {
    const { value, reason } = assessedWith(trackRecord, {
      lives: [{ ...live, conversions: null }],
    });
    expect(value).toMatchObject({ lower: 0, upper: 1 });
    expect(reason['en']).toContain('no past live whose sales are known');
  });

  it('states the counts of the profile, and is true in direction', () => {
    // 10 thousand viewers × 15 × 0.6 = 90 conversions are expected.
    const { reason, only } = assessedWith(trackRecord, { lives: [live] });
    expect(reason['en']).toBe(
      'track record: 1 past live sold 200 to 10,000 viewers, where 90 were to be expected',
    );
    expect(reason['zh-Hans']).toBe(
      '过往战绩：1 场过往直播共 10,000 位观众，成交 200 单，同等预期为 90 单',
    );
    expect(only).toBe('for');
    const weak = assessedWith(trackRecord, {
      lives: [live, { ...live, conversions: 12 }, { ...live, conversions: null }].slice(1),
    });
    expect(weak.reason['en']).toContain('1 past live sold 12 to 10,000 viewers');
    expect(weak.only).toBe('against');
  });

  it('keeps the promise about lives that sold what was to be expected', () => {
    const even = assessedWith(trackRecord, { lives: [{ ...live, conversions: 90 }] });
    const same = { ...live, conversions: 90 };
    expect(even.counterfactual.value).toBeCloseTo(even.value.mean, 12);
    expect(assessedWith(trackRecord, { lives: [same, same] }).value.mean).toBeGreaterThan(
      even.value.mean,
    );
  });

  it('ignores rehearsals and scripted sessions', () => {
    const rehearsed = { ...live, purpose: 'scripted' as const };
    expect(assessedWith(trackRecord, { lives: [rehearsed] })).toEqual(assessedWith(trackRecord));
  });
});
