import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputIssues } from '../error/read-input.ts';
import { convertMoney, type FxQuote, FxQuoteSchema, governingQuote } from './fx.ts';
import { money, toMinor } from './money.ts';

const quote = (change: Partial<FxQuote> = {}): FxQuote => ({
  base: 'USD',
  quote: 'VND',
  rate: '25400.5',
  asOf: '2026-11-22T00:00:00Z',
  side: 'mid',
  source: 'bank',
  ...change,
});

describe('conversion', () => {
  it('shifts between exponents in both directions', () => {
    expect(
      convertMoney(money('USD', 100n), { to: 'VND', quote: quote(), rounding: 'half-even' }),
    ).toEqual(money('VND', 25_400n));
    expect(
      convertMoney(money('VND', 25_400n), {
        to: 'USD',
        quote: quote({ rate: '25400' }),
        rounding: 'half-even',
      }),
    ).toEqual(money('USD', 100n));
    expect(
      convertMoney(money('KWD', 1_000n), {
        to: 'JPY',
        quote: quote({ base: 'KWD', quote: 'JPY', rate: '500' }),
        rounding: 'floor',
      }),
    ).toEqual(money('JPY', 500n));
  });

  it('equals rational arithmetic done another way', () => {
    const rate = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9_999 }));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), rate, (amount, [whole, part]) => {
        const text = `${whole}.${String(part).padStart(4, '0')}`;
        const got = toMinor(
          convertMoney(money('EUR', amount), {
            to: 'USD',
            quote: quote({ base: 'EUR', quote: 'USD', rate: text }),
            rounding: 'floor',
          }),
        );
        const exact = amount * (BigInt(whole) * 10_000n + BigInt(part));
        expect(got * 10_000n <= exact && (got + 1n) * 10_000n > exact).toBe(true);
      }),
    );
  });

  it('never assumes a rate', () => {
    const missing = expect.objectContaining({ code: 'FX_QUOTE_MISSING' });
    expect(() =>
      convertMoney(money('EUR', 1n), { to: 'VND', quote: quote(), rounding: 'floor' }),
    ).toThrow(missing);
    expect(() =>
      governingQuote([], { from: 'USD', to: 'VND', at: '2026-11-22T00:00:00Z' }),
    ).toThrow(missing);
    expect(() =>
      governingQuote([quote()], { from: 'USD', to: 'VND', at: '2026-11-21T23:59:59Z' }),
    ).toThrow(missing);
  });

  it('takes the same quote whatever order they are given in: the middle, then the bid; the pair as asked', () => {
    const told = [
      quote({ side: 'ask', rate: '2' }),
      quote({ side: 'bid', rate: '1' }),
      quote({ rate: '1.5' }),
      quote({ rate: '1.50', source: 'a bank' }),
      quote({ base: 'VND', quote: 'USD', rate: '0.7' }),
      quote({ asOf: '2026-11-21T00:00:00Z', rate: '9' }),
    ];
    const pair = { from: 'USD', to: 'VND', at: '2026-11-24T00:00:00Z' } as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (quotes) => {
        expect(governingQuote(quotes, pair)).toBe(told[2]);
      }),
    );
    expect(governingQuote(told.slice(0, 2), pair)).toBe(told[1]);
  });

  it('refuses two rates of one pair, instant and side: their order would decide', () => {
    const pair = { from: 'USD', to: 'VND', at: '2026-11-24T00:00:00Z' } as const;
    expect(() => governingQuote([quote(), quote({ rate: '2' })], pair)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('takes the newest quote that is not from the future, also the inverse pair', () => {
    const quotes = [
      quote(),
      quote({ asOf: '2026-11-23T00:00:00Z', base: 'VND', quote: 'USD', rate: '0.00004' }),
      quote({ asOf: '2026-11-25T00:00:00Z' }),
    ];
    expect(governingQuote(quotes, { from: 'USD', to: 'VND', at: '2026-11-24T00:00:00Z' })).toBe(
      quotes[1],
    );
    expect(governingQuote(quotes, { from: 'USD', to: 'VND', at: '2026-11-25T00:00:00Z' })).toBe(
      quotes[2],
    );
  });

  it.each(['', 'a'.repeat(20_001), 'bank \ud83d'])('say in text who quoted them', (source) => {
    expect(inputIssues(FxQuoteSchema, quote({ source }))[0]?.path).toBe('/source');
  });

  it('are of two currencies', () => {
    expect(inputIssues(FxQuoteSchema, quote())).toEqual([]);
    for (const rate of ['1', '1.01']) {
      expect(inputIssues(FxQuoteSchema, quote({ quote: 'USD', rate }))).toMatchObject([
        { path: '/quote', received: '"USD"' },
      ]);
    }
  });

  it.each([['0'], ['0.000'], ['-1'], ['1e3'], ['1.'], ['NaN'], [25_400]])(
    'refuses the rate %s',
    (rate) => {
      expect(inputIssues(FxQuoteSchema, { ...quote(), rate })[0]?.path).toBe('/rate');
    },
  );
});
