import type { Market } from '../vocabulary/index.ts';
import { type MarketLaw, rulesOf } from './market-law.ts';
import * as markets from './markets.ts';
import type { MarketRule } from './rule.ts';

const MARKET_LAWS: Readonly<Record<Market, MarketLaw>> = markets;

/** The law of a market; undefined for a market without a file of its own. */
export function marketLaw(market: Market): MarketLaw | undefined {
  return Object.hasOwn(MARKET_LAWS, market) ? MARKET_LAWS[market] : undefined;
}

/** Every rule known, of all markets and dates, market by market in the order of their codes. */
export const MARKET_RULES: readonly MarketRule[] = Object.values(MARKET_LAWS).flatMap(rulesOf);
