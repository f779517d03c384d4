import type { Market } from '../vocabulary/index.ts';
import { inBoth } from './dated.ts';
import { type Day, inForceAmong } from './in-force.ts';
import { type MarketLaw, type ReadingOf, ruleHead, rulesOf } from './market-law.ts';
import * as markets from './markets.ts';
import * as readings from './readings.ts';
import type { LawRule, MarketRule } from './rule.ts';

type Markets = typeof markets;

/** By market; the compiler asks for the line of a market that is registered, and for a sentence on each of its rules. */
const READINGS: { readonly [Code in keyof Markets]: ReadingOf<Markets[Code]> } = readings;

/** All rules of all markets and dates, sorted by market code. {@link rulesFor} selects those of a market and a day. */
export const LAW_RULES: readonly LawRule[] = Object.values<MarketLaw>(markets).flatMap(lawRules);

function lawRules(law: MarketLaw): LawRule[] {
  const readings: Readonly<Record<Market, ReadingOf<MarketLaw>>> = READINGS;
  const { summaries = {}, rules = [] } = readings[law.market] ?? {};
  return [
    ...rulesOf(law).map((rule) => ({ ...rule, summary: summaryOf(rule, summaries) })),
    ...rules.map(({ check, summary, ...head }) => ({
      ...ruleHead(law.market, head),
      check,
      summary: inBoth(summary),
    })),
  ];
}

function summaryOf(
  { id, market, check, citation }: MarketRule,
  summaries: ReadingOf<MarketLaw>['summaries'],
): LawRule['summary'] {
  if ('says' in check) return check.says;
  return inBoth(summaries[id.slice(market.length + 1)] ?? [citation, citation]);
}

/**
 * The rules that apply in a market on a day: its own first, then those of the EU for a member state. A rule is in
 * force from the start of its first day, in the time zone of the market's capital, until the start of `effectiveTo`.
 *
 * @param market - ISO 3166-1 alpha-2, or `EU`
 * @param options - `asOf`: the instant asked about, or a day of the market's own calendar
 * @returns rules in the order of {@link LAW_RULES}; a rule whose first day is unknown is always among them
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 * @example
 * ```ts
 * import { rulesFor } from '@livelane/contracts/law';
 * rulesFor('VN', { asOf: '2024-11-30T16:59:59Z' }).length; // => 0
 * rulesFor('VN', { asOf: '2024-11-30T17:00:00Z' }).map((rule) => rule.id); // => ["vn.discount-cap"]
 * ```
 */
export function rulesFor(market: Market, { asOf }: { readonly asOf: Day }): LawRule[] {
  return inForceAmong(LAW_RULES, { market, asOf });
}
