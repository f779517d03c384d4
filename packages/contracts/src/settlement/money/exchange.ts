import {
  type Currency,
  compareQuotes,
  type FxQuote,
  governingQuote,
  minorUnitRate,
  toInstant,
} from '../../vocabulary/index.ts';
import { divide, type Rational, ratio, whole } from './rational.ts';

/** What one minor unit of a currency is worth in the contract's, and by which quote. */
export interface Exchange {
  /** Null where the currency is the contract's own. */
  readonly quote: FxQuote | null;
  readonly worth: Rational;
}

/** The exchange of a currency at a moment, by the quotes of a source where it has one by then, else by those of any. */
export type ExchangeAt = (currency: Currency, atMs: number, source?: string) => Exchange;

interface Dated {
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
  const byCurrency = new Map<Currency, Dated[]>();
  for (const quote of quotes) {
    const from = quote.quote === to ? quote.base : quote.base === to ? quote.quote : null;
    if (from === null || from === to) continue;
    const list = byCurrency.get(from) ?? [];
    list.push({
      asOf: Date.parse(quote.asOf),
      quote,
      exchange: exchangeBy(quote, { from, to }),
    });
    byCurrency.set(from, list);
  }
  for (const [from, list] of byCurrency) list.sort((a, b) => compareQuotes(a.quote, b.quote, from));
  return (from, atMs, source) => {
    if (from === to) return OWN;
    const list = byCurrency.get(from) ?? [];
    const own = source === undefined ? [] : list.filter(({ quote }) => quote.source === source);
    const found = own[countUntil(own, atMs) - 1] ?? list[countUntil(list, atMs) - 1];
    if (found !== undefined) return found.exchange;
    // No quote by then: this throws, since both search the same quotes.
    return exchangeBy(governingQuote(quotes, { from, to, at: toInstant(atMs) }), { from, to });
  };
}

/** One unit of a currency in units of another, both valued at a moment in the currency that is exchanged into. */
export function crossRate(
  exchangeAt: ExchangeAt,
  { from, to, at }: { readonly from: Currency; readonly to: Currency; readonly at: number },
): Rational {
  return divide(exchangeAt(from, at).worth, exchangeAt(to, at).worth);
}

function exchangeBy(
  quote: FxQuote,
  pair: { readonly from: Currency; readonly to: Currency },
): Exchange {
  const { n, d } = minorUnitRate(quote, pair);
  return { quote, worth: ratio(n, d) };
}

/** How many of the quotes are not later than `atMs`. */
function countUntil(list: readonly Dated[], atMs: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.asOf ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
