import { describe, expect, it } from 'vitest';
import type { Findings, GradeInput } from './appraise.ts';
import { pricePerformance } from './wording-fit.ts';

function said(mean: number): Readonly<Record<string, string>> {
  const value = { mean, worst: 0, lower: 0, best: 1, upper: 1 };
  const findings = { pricePerformance: value } as unknown as Findings;
  return pricePerformance(findings, { terms: { feeKnown: true } } as GradeInput).reason;
}

describe('the words of price-performance', () => {
  it('speak of a usual account of the size, whose part this creator may exceed', () => {
    expect(said(0.25)['en']).toContain(
      'a usual account of this size and fit would leave 25.0 % of the margin',
    );
    expect(said(0.25)['zh-Hans']).toContain('可剩 25.0 % 的利润');
  });

  it.each([0, 0.0004])('name no expected part of nothing at %s', (mean) => {
    expect(said(mean)['en']).toContain('would not earn back');
    expect(said(mean)['en']).not.toContain('0.0 %');
    expect(said(mean)['zh-Hans']).toContain('不足以支付');
  });
});
