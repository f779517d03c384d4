import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../error/errors.ts';
import { parseRate, readRate } from './parse-rate.ts';

/** The spellings that a refused rate is shown. */
function spellings(text: string): unknown {
  const found = readRate(text);
  return typeof found === 'number' ? found : [found.code, found.params['spellings']];
}

describe('a rate with its unit', () => {
  it.each([
    ['15%', 150_000],
    ['15 %', 150_000],
    ['12.5％', 125_000],
    ['0.0001%', 1],
    ['150bp', 15_000],
    ['150 BPS', 15_000],
    ['0.01bp', 1],
    ['150000ppm', 150_000],
    ['-5%', -50_000],
    ['+5%', 50_000],
    ['-0%', 0],
    ['007%', 70_000],
    ['100000%', 1_000_000_000],
  ])('%s is %i parts per million', (text, ppm) => expect(parseRate(text)).toBe(ppm));

  it('is the number of millionths that its digits give, in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (ppm) => {
        const decimal = (digits: number): string => (ppm / 10 ** digits).toFixed(digits);
        expect(parseRate(`${decimal(4)}%`)).toBe(ppm === 0 ? 0 : ppm);
        expect(parseRate(`${decimal(2)} bp`)).toBe(ppm === 0 ? 0 : ppm);
        expect(parseRate(`${ppm}ppm`)).toBe(ppm);
      }),
    );
  });
});

describe('a rate without its unit, or finer than a millionth', () => {
  it.each([
    ['15', ['RATE_UNIT', ['15%', '15bp (0.15%)', '15ppm (0.0015%)']]],
    ['0.15', ['RATE_UNIT', ['15%', '0.15%', '0.15bp (0.0015%)']]],
    ['150000', ['RATE_UNIT', ['150000ppm (15%)']]],
    ['-15', ['RATE_UNIT', ['-15%', '-15bp (-0.15%)', '-15ppm (-0.0015%)']]],
    ['1', ['RATE_UNIT', ['1%', '1bp (0.01%)', '1ppm (0.0001%)']]],
    ['abc', ['RATE_UNIT', ['15%', '1500bp', '150000ppm']]],
    ['', ['RATE_UNIT', ['15%', '1500bp', '150000ppm']]],
    ['15,5%', ['RATE_UNIT', ['15%', '1500bp', '150000ppm']]],
    ['1e3%', ['RATE_UNIT', ['15%', '1500bp', '150000ppm']]],
    ['999999999999', ['RATE_UNIT', ['15%', '1500bp', '150000ppm']]],
    ['0.00001%', ['RATE_WHOLE', undefined]],
    ['100001%', ['RATE_WHOLE', undefined]],
    ['0.5ppm', ['RATE_WHOLE', undefined]],
  ])('%j is refused with %j', (text, expected) => expect(spellings(text)).toEqual(expected));

  it('is an error that shows each spelling, and each spelling is a rate', () => {
    let caught: unknown;
    try {
      parseRate('15');
    } catch (error) {
      caught = error;
    }
    expect(isLivelaneError(caught, 'INPUT_INVALID') && caught.message).toContain(
      'a rate with its unit: 15%, 15bp (0.15%), 15ppm (0.0015%); received "15"',
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (number) => {
        const found = readRate(String(number));
        fc.pre(typeof found !== 'number');
        const shown = typeof found === 'number' ? [] : (found.params['spellings'] as string[]);
        expect(shown.length).toBeGreaterThan(0);
        for (const spelling of shown)
          expect(Number.isInteger(parseRate(spelling.split(' (')[0] ?? ''))).toBe(true);
      }),
    );
  });
});
