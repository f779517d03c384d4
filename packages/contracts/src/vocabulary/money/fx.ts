import * as z from 'zod/mini';
import { vocabularyError } from '../error/core-errors.ts';
import { inputInvalid } from '../error/input-invalid.ts';
import { expects, inputIssue } from '../error/issues.ts';
import { withoutEnd } from '../text/without-end.ts';
import { TextSchema } from '../value/id.ts';
import { compareInstants, type Instant, InstantSchema } from '../value/instant.ts';
import { record } from '../value/record.ts';
import { type Currency, CurrencySchema, currencyExponent } from './currency.ts';
import { type Money, money, toMinor } from './money.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';

/** Schema of {@link FxQuote}. */
export const FxQuoteSchema = record({
  /** The currency whose one unit is priced. */
  base: CurrencySchema,
  /** The currency that it is priced in; another one than the base. */
  quote: CurrencySchema,
  /** Units of `quote` for one unit of `base`, as a decimal string above zero such as "34.215". */
  rate: z.string({ error: expects('FX_RATE') }).check(
    z.regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/, { error: expects('FX_RATE') }),
    z.refine((text) => /[1-9]/.test(text), { error: expects('FX_RATE_ABOVE_ZERO') }),
  ),
  /** When the rate was quoted; it governs from then until the next quote. */
  asOf: InstantSchema,
  /** Whether it is what a bank buys at, sells at, or the middle. */
  side: z.enum(['bid', 'mid', 'ask']),
  /** Who quoted it. */
  source: TextSchema.check(z.minLength(1)),
}).check(
  z.refine(({ base, quote }) => base !== quote, {
    error: expects('FX_PAIR'),
    path: ['quote'],
  }),
);

/** An exchange-rate quote: the price of one unit of `base` in units of `quote`, as published by `source` at `asOf`. */
export interface FxQuote extends z.infer<typeof FxQuoteSchema> {}

/**
 * Converts an amount to another currency by a quote in either direction, rounded once by a named mode.
 * @throws FX_QUOTE_MISSING when the quote is not for the amount's currency and the wanted one
 * @example
 * ```ts
 * import { convertMoney, money } from '@livelane/contracts/vocabulary';
 * const quote = { base: 'USD', quote: 'VND', rate: '25400', asOf: '2026-11-22T00:00:00Z', side: 'mid', source: 'bank' } as const;
 * convertMoney(money('USD', 150n), { to: 'VND', quote, rounding: 'half-even' }); // => {"currency":"VND","minor":"38100"}
 * ```
 */
export function convertMoney<To extends Currency>(
  amount: Money,
  {
    to,
    quote,
    rounding,
  }: { readonly to: To; readonly quote: FxQuote; readonly rounding: RoundingMode },
): Money<To> {
  const forward = quote.base === amount.currency && quote.quote === to;
  const backward = quote.quote === amount.currency && quote.base === to;
  const { currency: from } = amount;
  if (!forward && !backward)
    throw vocabularyError('FX_QUOTE_MISSING', { from, to, at: quote.asOf });
  const { n, d } = minorUnitRate(quote, { from, to });
  return money(to, divideRounded(toMinor(amount) * n, d, rounding));
}

/**
 * The value of one minor unit of a currency in minor units of another, as an exact fraction.
 * @param quote - a quote of this pair
 * @returns numerator and denominator; not in lowest terms
 * @example
 * ```ts
 * import { minorUnitRate } from '@livelane/contracts/vocabulary';
 * const quote = { base: 'USD', quote: 'VND', rate: '25400', asOf: '2026-11-22T00:00:00Z', side: 'mid', source: 'bank' } as const;
 * const { n, d } = minorUnitRate(quote, { from: 'USD', to: 'VND' });
 * n / d; // => 254n
 * ```
 */
export function minorUnitRate(
  quote: FxQuote,
  { from, to }: { readonly from: Currency; readonly to: Currency },
): { readonly n: bigint; readonly d: bigint } {
  const [whole = '0', fraction = ''] = quote.rate.split('.');
  const rate = BigInt(whole + fraction);
  const scale = 10n ** BigInt(fraction.length);
  const shift = currencyExponent(to) - currencyExponent(from);
  const [up, down] = shift >= 0 ? [10n ** BigInt(shift), 1n] : [1n, 10n ** BigInt(-shift)];
  return quote.base === from
    ? { n: rate * up, d: scale * down }
    : { n: scale * up, d: rate * down };
}

const SIDES: readonly FxQuote['side'][] = ['mid', 'bid', 'ask'];

/**
 * Comparator for two quotes of the same pair; > 0 when `a` takes precedence. Precedence: later `asOf`, then side
 * (mid, bid, ask), then the quote whose base is `from`.
 * @throws INPUT_INVALID when two quotes that rank equally give different rates
 * @example
 * ```ts
 * import { compareQuotes } from '@livelane/contracts/vocabulary';
 * const quote = { base: 'USD', quote: 'THB', rate: '34.2', asOf: '2026-11-22T00:00:00Z', side: 'mid', source: 'bank' } as const;
 * compareQuotes(quote, { ...quote, side: 'bid' }, 'USD') > 0; // => true
 * ```
 */
export function compareQuotes(a: FxQuote, b: FxQuote, from: Currency): number {
  const order =
    compareInstants(a.asOf, b.asOf) ||
    SIDES.indexOf(b.side) - SIDES.indexOf(a.side) ||
    Number(a.base === from) - Number(b.base === from);
  if (order !== 0) return order;
  if (plainRate(a.rate) !== plainRate(b.rate))
    throw inputInvalid('fx', [
      inputIssue('FX_QUOTES_DIFFER', {
        received: [a.rate, b.rate],
        params: { side: a.side, pair: `${a.base}/${a.quote}`, asOf: a.asOf },
      }),
    ]);
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}

function plainRate(rate: string): string {
  return rate.includes('.') ? withoutEnd(withoutEnd(rate, /0/), /\./) : rate;
}

/**
 * Selects the quote that applies to a currency pair at a date: the newest one not later than the date, in either
 * direction. Of several quotes of one instant, it is the first by {@link compareQuotes}, independent of the input
 * order.
 * @throws FX_QUOTE_MISSING if there is none; a rate of 1 is never assumed
 * @throws INPUT_INVALID if two quotes of the same pair, instant and side have different rates
 * @example
 * ```ts
 * import { governingQuote } from '@livelane/contracts/vocabulary';
 * const older = { base: 'USD', quote: 'THB', rate: '34.2', asOf: '2026-11-20T00:00:00Z', side: 'mid', source: 'bank' } as const;
 * const quotes = [older, { ...older, rate: '34.5', asOf: '2026-11-22T00:00:00Z' } as const];
 * governingQuote(quotes, { from: 'THB', to: 'USD', at: '2026-11-21T00:00:00Z' }).rate; // => "34.2"
 * ```
 */
export function governingQuote(
  quotes: readonly FxQuote[],
  pair: { readonly from: Currency; readonly to: Currency; readonly at: Instant },
): FxQuote {
  const { from, to, at } = pair;
  let best: FxQuote | undefined;
  for (const quote of quotes) {
    const fits =
      (quote.base === from && quote.quote === to) || (quote.base === to && quote.quote === from);
    if (!fits || compareInstants(quote.asOf, at) > 0) continue;
    if (best === undefined || compareQuotes(quote, best, from) > 0) best = quote;
  }
  if (best === undefined) throw vocabularyError('FX_QUOTE_MISSING', { ...pair });
  return best;
}
