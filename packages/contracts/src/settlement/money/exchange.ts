import {
  type Currency,
  compareQuotes,
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

interface Shelved {
  readonly asOf: number;
  readonly quote: FxQuote;
  readonly exchange: Exchange;
}

const OWN: Exchange = { quote: null, worth: whole(1n) };

/**
 * Exchanges into one currency by the newest quote that is not later than the moment; of several quotes of
 * one moment by the order of the vocabulary. The same answer as `governingQuote`, found by bisection.
 * @throws FX_QUOTE_MISSING when a currency has no quote by then
 * @throws INPUT_INVALID when two quotes of one pair, instant and side differ
 */
export function exchangeInto(to: Currency, quotes: readonly FxQuote[]): ExchangeAt {
  const shelves = new Map<string, Shelved[]>();
  for (const quote of quotes) {
    const from = quote.quote === to ? quote.base : quote.base === to ? quote.quote : null;
    if (from === null || from === to) continue;
    const shelf = shelves.get(from) ?? [];
    shelf.push({
      asOf: Date.parse(quote.asOf),
      quote,
      exchange: { quote, worth: worthOf(quote, { from, to }) },
    });
    shelves.set(from, shelf);
  }
  for (const [from, shelf] of shelves) shelf.sort((a, b) => compareQuotes(a.quote, b.quote, from));
  return (from, atMs) => {
    if (from === to) return OWN;
    const shelf = shelves.get(from) ?? [];
    const found = shelf[countUntil(shelf, atMs) - 1];
    if (found !== undefined) return found.exchange;
    return { quote: governingQuote(quotes, { from, to, at: toInstant(atMs) }), worth: whole(1n) };
  };
}

/** How many of the quotes are not later than `atMs`. */
function countUntil(shelf: readonly Shelved[], atMs: number): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shelf[middle]?.asOf ?? 0) <= atMs) low = middle + 1;
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
