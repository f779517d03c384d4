import { numberSigns } from '@livelane/contracts/vocabulary/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsent } from './absent.ts';
import { writtenNumber } from './number.ts';

const exactly = (value: number, exact = true) => ({ lower: value, upper: value, exact });

describe('a written number', () => {
  it.each([
    ['1.2M', exactly(1_200_000, false)],
    ['1.2m', exactly(1_200_000, false)],
    ['12.5万', exactly(125_000, false)],
    ['144.7w', exactly(1_447_000, false)],
    ['1.05亿', exactly(105_000_000, false)],
    ['1,200,000', exactly(1_200_000)],
    ['１２，３４５', exactly(12_345)],
    ['29200000', exactly(29_200_000)],
    ['3.14', exactly(3.14)],
    ['~ 5K', exactly(5_000, false)],
    ['10K-50K', { lower: 10_000, upper: 50_000, exact: false }],
    ['1-5万', { lower: 10_000, upper: 50_000, exact: false }],
    ['100-1K', { lower: 100, upper: 1_000, exact: false }],
    ['10 to 20', { lower: 10, upper: 20, exact: true }],
    ['10000 ~ 20000', { lower: 10_000, upper: 20_000, exact: true }],
    ['1M+', { lower: 1_000_000, upper: null, exact: false }],
    ['10万以上', { lower: 100_000, upper: null, exact: false }],
    ['>1000', { lower: 1_000, upper: null, exact: true }],
    ['under 500', { lower: 0, upper: 500, exact: true }],
  ])('%s', (text, expected) => {
    expect(writtenNumber(text)).toEqual(expected);
  });

  it.each([
    '',
    '-',
    'lots',
    '12,5',
    '1.200.000',
    '1,20',
    '5x',
    '50-10',
    '1..2',
    '12-3-4',
    '-5',
    'M',
  ])('%j is none', (text) => {
    expect(writtenNumber(text)).toBeUndefined();
  });

  it('has a decimal comma only once that was declared', () => {
    expect(writtenNumber('1,5K', numberSigns('de'))).toEqual(exactly(1_500, false));
    expect(writtenNumber('1.200.000', numberSigns('de'))).toEqual(exactly(1_200_000));
    expect(writtenNumber('1,200', numberSigns('de'))).toEqual(exactly(1.2));
  });

  it('keeps the value of every whole number, plain, grouped or with a suffix', () => {
    const suffixes = fc.constantFrom<[string, number]>(
      ['k', 1e3],
      ['万', 1e4],
      ['w', 1e4],
      ['M', 1e6],
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), suffixes, (count, [name, unit]) => {
        expect(writtenNumber(String(count))).toEqual(exactly(count));
        expect(writtenNumber(count.toLocaleString('en-US'))).toEqual(exactly(count));
        const rounded = Math.round(count / (unit / 10));
        const text = `${Math.floor(rounded / 10)}.${rounded % 10}${name}`;
        expect(writtenNumber(text)).toEqual(exactly((rounded * unit) / 10, false));
      }),
    );
  });

  it('of a range has its two ends in order, and of nonsense is never NaN', () => {
    const count = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(count, count, fc.constantFrom('-', '–', '~', ' to ', '至'), (a, b, mark) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const found = writtenNumber(`${low}${mark}${high}`);
        expect(found).toEqual({ lower: low, upper: high, exact: true });
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123.,-kwM万+ <%€a'), maxLength: 9 }),
        (text) => {
          const found = writtenNumber(text);
          if (found === undefined) return;
          expect(found.lower).toBeGreaterThanOrEqual(0);
          if (found.upper !== null) expect(found.upper).toBeGreaterThanOrEqual(found.lower);
        },
      ),
    );
  });
});

it.each([
  '',
  ' ',
  'N/A',
  'n/a',
  '-',
  '—',
  'NaN',
  '暂无',
  'on request',
  '面议',
  null,
  undefined,
  Number.NaN,
])('%j says nothing', (value) => {
  expect(isAbsent(value)).toBe(true);
});

it.each(['0', 0, false, 'none of them', {}, []])('%j says something', (value) => {
  expect(isAbsent(value)).toBe(false);
});
