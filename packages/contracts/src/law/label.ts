import { DISPLAY_LANGUAGES, type Market } from '../vocabulary/index.ts';
import { type Day, rulesInForce } from './in-force.ts';
import { advertisingLabels, spokenLanguages } from './languages.ts';
import { labelsOf } from './market-law.ts';
import { marketLaw } from './market-rules.ts';
import type { CheckOf, MarketRule } from './rule.ts';

/**
 * The advertising label of a market on a day: that of the newest label rule in force, or, if there is none, the word
 * for advertising in the market's own languages.
 *
 * @returns the label in at least the languages in which it counts; `rule` is null where it is only this project's
 * @example
 * ```ts
 * import { labelFor } from '@livelane/contracts/law';
 * labelFor('AT', { asOf: '2026-11-22T00:00:00Z' }).label.label['de']; // => "Werbung"
 * labelFor('AT', { asOf: '2026-11-22T00:00:00Z' }).rule; // => null
 * ```
 */
export function labelFor(
  market: Market,
  { asOf }: { readonly asOf: Day },
): { readonly label: CheckOf<'label'>; readonly rule: MarketRule | null } {
  let newest: { label: CheckOf<'label'>; rule: MarketRule } | undefined;
  for (const rule of rulesInForce(market, { asOf })) {
    const { check } = rule;
    if (check.check !== 'label') continue;
    if (newest === undefined || (rule.effectiveFrom ?? '') > (newest.rule.effectiveFrom ?? ''))
      newest = { label: check, rule };
  }
  return newest ?? { label: unregulatedLabel(market), rule: null };
}

/** The label of a market by its languages alone; English and Chinese are added for those who plan the session. */
function unregulatedLabel(market: Market): CheckOf<'label'> {
  const law = marketLaw(market);
  const languages = law?.languages ?? spokenLanguages(market);
  const label = {
    ...(law === undefined ? advertisingLabels(languages) : labelsOf(law)),
    ...advertisingLabels(DISPLAY_LANGUAGES),
  };
  return { check: 'label', languages, label, accepted: [], refused: [] };
}
