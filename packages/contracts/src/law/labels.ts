import type { Market } from '../vocabulary/index.ts';
import { type Day, rulesInForce } from './in-force.ts';

/**
 * The labels that mark a text as advertising in markets, by the rules in force on a day: what the law asks for, and what
 * the authority accepts beside it.
 *
 * @param markets - ISO 3166-1 alpha-2 codes
 * @param options - `asOf`: the day whose law applies
 * @returns each label once, in the order of the markets; empty where no rule asks for a label
 * @throws INPUT_INVALID for text that is not an instant
 * @example
 * ```ts
 * import { acceptedLabels } from '@livelane/contracts/law';
 * acceptedLabels(['GB'], { asOf: '2026-11-22T00:00:00Z' }); // => ["Ad","#ad"]
 * ```
 */
export function acceptedLabels(
  markets: readonly Market[],
  { asOf }: { readonly asOf: Day },
): string[] {
  const rules = new Set(markets.flatMap((market) => rulesInForce(market, { asOf })));
  const labels = [...rules].flatMap(({ check }) =>
    check.check === 'label' ? [...Object.values(check.label), ...(check.accepted ?? [])] : [],
  );
  return [...new Set(labels)];
}
