export { isLivelaneError } from '@livelane/contracts/vocabulary';
export { compareDeals, type DealOptions, type DealOutcome } from './compare-deals.ts';
export type { Deal, DealTerms } from './deal.ts';
export type { FeeQuote } from './quote.ts';
export {
  type FeeQuantile,
  type FeeQuantiles,
  type QuoteQuery,
  quoteQuantiles,
} from './quote-quantiles.ts';
