import { describe, expect, it } from 'vitest';
import { SOUTH_EAST_ASIA } from '../market-profiles/catalogue.ts';
import { sizeValue } from './size-band.ts';

const band = SOUTH_EAST_ASIA.values.size;

describe('the size of an account', () => {
  it('is full inside the band and falls in log followers to both sides', () => {
    const value = (followers: number | null): number => sizeValue(followers, band).mean;
    expect([50_000, 200_000, 500_000].map(value)).toEqual([1, 1, 1]);
    // One decade out is half of the two: 1 − ½ × 0.7.
    expect(value(5_000)).toBeCloseTo(0.65, 12);
    expect(value(5_000_000)).toBeCloseTo(0.65, 12);
    expect(value(0)).toBeCloseTo(0.3, 12);
    expect(value(10_000_000_000)).toBeCloseTo(0.3, 12);
    expect(sizeValue(null, band)).toMatchObject({ lower: 0, upper: 1 });
  });
});
