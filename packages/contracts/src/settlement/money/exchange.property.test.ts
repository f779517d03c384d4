import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Currency,
  currencyExponent,
  type FxQuote,
  governingQuote,
  toInstant,
} from '../../vocabulary/index.ts';
import { exchangeInto } from './exchange.ts';

const START = Date.parse('2026-12-01T00:00:00Z');
const HOUR = 3_600_000;

const currency = fc.constantFrom<Currency>('USD', 'EUR', 'JPY', 'KWD', 'VND');
const rate = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);

/** Quotes of any pairs, a currency with itself among them, each of an hour of its own. */
const quotes = fc
  .array(fc.record({ base: currency, quote: currency, rate }), { maxLength: 12 })
  .chain((pairs) =>
    fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length }).map((hours) =>
      pairs.map(
        (pair, index): FxQuote => ({
          ...pair,
          asOf: toInstant(START + (hours[index] ?? 0) * HOUR),
          side: 'mid',
          source: 'bank',
        }),
      ),
    ),
  );

const asked = fc.record({ from: currency, to: currency, hour: fc.nat(14) });

const ofPair = (quote: FxQuote, from: Currency, to: Currency): boolean =>
  (quote.base === from && quote.quote === to) || (quote.base === to && quote.quote === from);

describe('exchange', () => {
  it('is by a quote that was given, of the pair and not from the future, or is refused', () => {
    fc.assert(
      fc.property(quotes, asked, (given, { from, to, hour }) => {
        const atMs = START + hour * HOUR - 1;
        const exchange = () => exchangeInto(to, given)(from, atMs);
        const fitting = given.filter(
          (quote) => ofPair(quote, from, to) && Date.parse(quote.asOf) <= atMs,
        );
        if (from === to) {
          expect(exchange()).toEqual({ quote: null, worth: { n: 1n, d: 1n } });
        } else if (fitting.length === 0) {
          expect(exchange).toThrow(expect.objectContaining({ code: 'FX_QUOTE_MISSING' }));
        } else {
          const { quote, worth } = exchange();
          expect(fitting).toContain(quote);
          expect(quote).toBe(governingQuote(given, { from, to, at: toInstant(atMs) }));
          // Units of the quote currency for one of the base, both in minor units, cross-multiplied.
          const digits = BigInt(quote?.rate.replace('.', '') ?? 0n);
          const [up, down] = [currencyExponent(to), currencyExponent(from)].map(
            (it) => 10n ** BigInt(it),
          );
          const [n, d] = quote?.base === from ? [digits, 10_000n] : [10_000n, digits];
          expect(worth.n * d * (down ?? 1n)).toBe(worth.d * n * (up ?? 1n));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('needs no quote, and takes none, for the currency itself', () => {
    const odd: FxQuote = {
      base: 'USD',
      quote: 'USD',
      rate: '2',
      asOf: '2026-12-01T00:00:00Z',
      side: 'mid',
      source: 'bank',
    };
    expect(exchangeInto('USD', [odd])('USD', START)).toEqual({
      quote: null,
      worth: { n: 1n, d: 1n },
    });
    expect(() => exchangeInto('USD', [odd])('EUR', START)).toThrow(
      expect.objectContaining({
        code: 'FX_QUOTE_MISSING',
        details: { from: 'EUR', to: 'USD', at: '2026-12-01T00:00:00.000Z' },
      }),
    );
  });
});
