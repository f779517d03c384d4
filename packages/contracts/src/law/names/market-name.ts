import type { BothLanguages, Market } from '../../vocabulary/index.ts';
import { MARKETS_EN } from './markets.en.ts';
import { MARKETS_ZH_HANS } from './markets.zh-Hans.ts';

/** The name of a market in both languages, as it stands within a sentence. */
export function marketName(market: Market): BothLanguages {
  const named = market as keyof typeof MARKETS_EN;
  return { en: MARKETS_EN[named] ?? market, 'zh-Hans': MARKETS_ZH_HANS[named] ?? market };
}
