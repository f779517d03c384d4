import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercent, groupDigits } from './number.ts';

describe('numbers for people', () => {
  it('group their digits by three and lose none', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.option(fc.nat(), { nil: undefined }), (whole, part) => {
        const text = part === undefined ? `${whole}` : `${whole}.${part}`;
        const grouped = groupDigits(text);
        expect(grouped.replaceAll(',', '')).toBe(text);
        expect(grouped).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
    expect([groupDigits(1_200_000), groupDigits(999n), groupDigits('-1000.5')]).toEqual([
      '1,200,000',
      '999',
      '-1,000.5',
    ]);
  });

  it('are percentages that say each part per million', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (ppm) => {
        const text = formatPercent(ppm);
        const [, sign = '', whole = '', part = ''] =
          /^(-?)(\d+)(?:\.(\d*[1-9]))?%$/.exec(text) ?? [];
        expect(BigInt(`${whole}${part.padEnd(4, '0')}`)).toBe(BigInt(Math.abs(ppm)));
        expect(sign).toBe(ppm < 0 ? '-' : '');
      }),
    );
  });

  it.each([
    [0, undefined, '0%'],
    [125_500, undefined, '12.55%'],
    [-1, undefined, '-0.0001%'],
    [1_000_000, undefined, '100%'],
    [333_333.3, 1, '33.3%'],
    [1_000_000, 2, '100.00%'],
  ])('%d parts per million with %s decimals are %s', (ppm, decimals, text) => {
    expect(formatPercent(ppm, decimals === undefined ? {} : { decimals })).toBe(text);
  });
});
