import type { Language, Market } from '../vocabulary/index.ts';

/** Which measures goods are sold by. */
export type MeasureSystem = 'metric' | 'US' | 'UK';

/** The markets that CLDR 48 (`measurementData`) gives another system than the metric one. */
const SYSTEMS: Readonly<Record<Market, MeasureSystem>> = { GB: 'UK', LR: 'US', MM: 'UK', US: 'US' };

/** The measures of a market, by CLDR 48. */
export function measuresOf(market: Market): MeasureSystem {
  return SYSTEMS[market] ?? 'metric';
}

/** The languages written from right to left that this project has labels for, by CLDR 48. */
const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ug', 'ur']);

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
