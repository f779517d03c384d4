import { describe, expect, it } from 'vitest';
import { gammaCdf } from '../../probability/gamma.ts';
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
  it('is k / (1 + k) of a gamma posterior with prior mean 1', () => {
    const value = trackRecordValue({ conversions: 4, expected: 2, hidden: 0, strength: 16 });
    // k = 20 / 18.
    expect(value.mean).toBeCloseTo(20 / 38, 12);
    const ratio = (x: number): number => x / (1 - x);
    expect(gammaCdf(18 * ratio(value.lower), 20)).toBeCloseTo(0.05, 9);
    expect(gammaCdf(18 * ratio(value.upper), 20)).toBeCloseTo(0.95, 9);
  });

  it('takes lives with unknown conversions as having sold nothing, or anything', () => {
    const value = trackRecordValue({ conversions: 4, expected: 2, hidden: 3, strength: 16 });
    expect(value.mean).toBeCloseTo(20 / 38, 12);
    expect(value.worst).toBeCloseTo(20 / (20 + 21), 12);
    expect(value).toMatchObject({ best: 1, upper: 1 });
    expect(gammaCdf((21 * value.lower) / (1 - value.lower), 20)).toBeCloseTo(0.05, 9);
    const few = trackRecordValue({ conversions: 4, expected: 2, hidden: 0.5, strength: 16 });
    expect(few).toMatchObject({ best: 1, upper: 1 });
  });

  it('believes a declared live less than a measured one', () => {
    const mean = (source: PastLive['source']): number =>
      assessedWith(trackRecord, { lives: [{ ...live, source }] }).value.mean;
    expect(mean('measured')).toBeGreaterThan(mean('declared'));
    expect(mean('declared')).toBeGreaterThan(0.5);
  });

  it('is unknown without a live whose sales are stated', () => {
    const { value, reason } = assessedWith(trackRecord, {
      lives: [{ ...live, conversions: null }],
    });
    expect(value).toMatchObject({ lower: 0, upper: 1 });
    expect(reason['en']).toContain('no past live whose sales are known');
  });

  it('names sales and expectation, and is in the middle where they agree', () => {
    // 10 thousand viewers × 15 × 0.6 = 90 conversions are expected; the live counts for 1 / (1 + 0.25 × 200).
    const { reason, counterfactual } = assessedWith(trackRecord, { lives: [live] });
    expect(reason['en']).toContain('count as 3.9 sales where 1.8 were to be expected');
    expect(reason['zh-Hans']).toContain('折合 3.9 单，同等预期为 1.8 单');
    const even = assessedWith(trackRecord, { lives: [{ ...live, conversions: 90 }] });
    expect(counterfactual.value).toBeCloseTo(even.value.mean, 12);
  });
});
