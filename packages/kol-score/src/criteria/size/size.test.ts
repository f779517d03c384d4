import { describe, expect, it } from 'vitest';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { size } from './size.ts';
import { sizeValue } from './size-band.ts';

const band = { from: 50_000, to: 500_000, farAway: 0.3 };

describe('the size of an account', () => {
  it('is worth 1 inside the band and falls in log followers on both sides', () => {
    const value = (followers: number | null): number => sizeValue(followers, band).mean;
    expect([50_000, 200_000, 500_000].map(value)).toEqual([1, 1, 1]);
    // One decade out is half of the two: 1 − ½ × 0.7.
    expect(value(5_000)).toBeCloseTo(0.65, 12);
    expect(value(5_000_000)).toBeCloseTo(0.65, 12);
    expect(value(0)).toBeCloseTo(0.3, 12);
    expect(value(10_000_000_000)).toBeCloseTo(0.3, 12);
    expect(sizeValue(null, band)).toMatchObject({ lower: 0, upper: 1 });
  });

  it('is worded with thousands separated', () => {
    const worded = (followers: number | null) => assessedWith(size, { followers }).reason['en'];
    expect(worded(200_000)).toBe(
      'size: 200,000 followers, within the 50,000 to 500,000 that do best here',
    );
    expect(worded(12_000_000)).toContain('12,000,000 followers, above the');
    expect(worded(9_000)).toContain('9,000 followers, below the');
    expect(worded(50_000)).toContain('within');
    expect(worded(500_000)).toContain('within');
    expect(worded(null)).toBe('size: the number of followers is hidden');
  });

  it('keeps the promises of its counterfactuals', () => {
    const { counterfactual } = assessedWith(size, { followers: 200_000 });
    expect(counterfactual.condition['en']).toBe('for an account of 5,000,000');
    // One decade above the band: 1 − ½ × 0.7.
    expect(counterfactual.value).toBeCloseTo(0.65, 12);
    for (const followers of [12_000_000, null]) {
      const outside = assessedWith(size, { followers }).counterfactual;
      expect(outside).toMatchObject({
        value: 1,
        condition: { en: 'for an account of 50,000 to 500,000' },
      });
    }
  });
});
