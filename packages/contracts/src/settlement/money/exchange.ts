import {
  type Currency,
  currencyExponent,
  type FxQuote,
  governingQuote,
  toInstant,
} from '../../vocabulary/index.ts';
import { type Rational, ratio, whole } from './rational.ts';

/** What one minor unit of a currency is worth in the contract's, and by which quote. */
export interface Exchange {
  /** Null where the currency is the contract's own. */
  readonly quote: FxQuote | null;
  readonly worth: Rational;
}

/** The exchange of a currency at a moment. */
export type ExchangeAt = (currency: Currency, atMs: number) => Exchange;

const OWN: Exchange = { quote: null, worth: whole(1n) };

/**
 * Exchanges into one currency by the newest quote that is not later than the moment; of several quotes of
 * one moment the first given. The same answer as `governingQuote`, found by bisection.
 * @throws FX_QUOTE_MISSING when a currency has no quote by then
 */
export function exchangeInto(to: Currency, quotes: readonly FxQuote[]): ExchangeAt {
  const shelves = new Map<string, { readonly asOf: number; readonly exchange: Exchange }[]>();
  for (const quote of quotes) {
    const from = quote.quote === to ? quote.base : quote.base === to ? quote.quote : null;
    if (from === null || from === to) continue;
    const shelf = shelves.get(from) ?? [];
    shelf.push({
      asOf: Date.parse(quote.asOf),
      exchange: { quote, worth: worthOf(quote, { from, to }) },
    });
    shelves.set(from, shelf);
  }
  for (const shelf of shelves.values()) shelf.sort((a, b) => a.asOf - b.asOf);
  return (from, atMs) => {
    if (from === to) return OWN;
    const shelf = shelves.get(from) ?? [];
    const found = shelf[lastNotLater(shelf, atMs)];
    if (found !== undefined) return found.exchange;
    return { quote: governingQuote(quotes, { from, to, at: toInstant(atMs) }), worth: whole(1n) };
  };
}

/** The index of the first quote among those of the newest moment not later than `atMs`; −1 where there is none. */
function lastNotLater(shelf: readonly { readonly asOf: number }[], atMs: number): number {
  const before = bisect(shelf, (asOf) => asOf <= atMs) - 1;
  const newest = shelf[before]?.asOf;
  return newest === undefined ? -1 : bisect(shelf, (asOf) => asOf < newest);
}

function bisect(
  shelf: readonly { readonly asOf: number }[],
  isLeft: (asOf: number) => boolean,
): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLeft(shelf[middle]?.asOf ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worthOf(
  { base, rate }: FxQuote,
  { from, to }: { readonly from: Currency; readonly to: Currency },
): Rational {
  const [integer = '0', fraction = ''] = rate.split('.');
  const price = ratio(BigInt(integer + fraction), 10n ** BigInt(fraction.length));
  const shift = currencyExponent(to) - currencyExponent(from);
  const [up, down] = shift >= 0 ? [10n ** BigInt(shift), 1n] : [1n, 10n ** BigInt(-shift)];
  return base === from ? ratio(price.n * up, price.d * down) : ratio(price.d * up, price.n * down);
}
