import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../error/errors.ts';
import { parseInput } from '../error/read-input.ts';
import { type FxQuote, FxQuoteSchema, governingQuote } from './fx.ts';
import { namingQuotes } from './missing-quotes.ts';

const EURO: FxQuote = {
  ...{ base: 'EUR', quote: 'USD', rate: '1.1', side: 'mid', source: 'bank' },
  asOf: '2026-11-01T00:00:00Z',
};
const AT = '2026-11-22T00:00:00Z';

/** The rates of payments in these currencies. */
const rates = (currencies: readonly FxQuote['base'][]) => (fx: readonly FxQuote[]) => {
  for (const quote of fx) parseInput(FxQuoteSchema, quote, 'fx');
  return currencies.map((from) => governingQuote(fx, { from, to: 'USD', at: AT }).rate);
};

describe('an exchange rate that is missing', () => {
  it('is named with every other one, each once', () => {
    const call = () =>
      namingQuotes([EURO], rates(['GBP', 'EUR', 'VND', 'GBP', 'JPY']), ({ from }) =>
        from === 'JPY' ? undefined : { en: `the fee in ${from}`, 'zh-Hans': `费用 ${from}` },
      );
    try {
      call();
      expect.fail('no rate was missing');
    } catch (error) {
      if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
      expect(error.message).toContain(
        `GBP/USD at or before ${AT}, which the fee in GBP (also missing: VND/USD at or before ${AT} for the fee in VND; JPY/USD at or before ${AT}) needs.`,
      );
      expect(error.details.others).toEqual([
        { from: 'VND', to: 'USD', at: AT },
        { from: 'JPY', to: 'USD', at: AT },
      ]);
    }
  });

  it('is named with every other one by calls within calls, one for each of a list', () => {
    const each = (lists: readonly (readonly FxQuote['base'][])[]) => (fx: readonly FxQuote[]) =>
      lists.map((list) => namingQuotes(fx, rates(list)));
    expect(() => namingQuotes([EURO], each([['GBP', 'VND'], ['JPY', 'GBP'], ['KRW']]))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(
          `which this calculation (also missing: VND/USD at or before ${AT}; JPY/USD at or before ${AT}; KRW/USD at or before ${AT}) needs`,
        ),
        details: expect.objectContaining({
          others: ['VND', 'JPY', 'KRW'].map((from) => ({ from, to: 'USD', at: AT })),
        }),
      }),
    );
  });

  it('keeps its message where nothing is known of what needs it', () => {
    expect(() => namingQuotes([], rates(['EUR']), () => undefined)).toThrow(
      `There is no exchange-rate quote for EUR/USD at or before ${AT}. Add`,
    );
  });

  it('hides neither a result nor another error', () => {
    expect(namingQuotes([EURO], rates(['EUR']), () => undefined)).toEqual(['1.1']);
    const failing = (): never => {
      throw new RangeError('broken');
    };
    expect(() => namingQuotes([], failing, () => undefined)).toThrow('broken');
  });
});
