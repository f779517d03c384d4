import type { Market, RequiredPermit } from '../vocabulary/index.ts';
import { type Day, isBinding, rulesInForce } from './in-force.ts';

/**
 * The permits that a creator must hold to advertise in markets, by the rules in force on a day, in the form of
 * `permits` of a brief. Rules of confidence L and U require none.
 *
 * @param markets - ISO 3166-1 alpha-2 codes
 * @param options - `asOf`: the day whose law applies
 * @returns one entry per rule, in the order of the markets; empty where none is required
 * @throws INPUT_INVALID for text that is not an instant
 * @example
 * ```ts
 * import { requiredPermits } from '@livelane/contracts/law';
 * const asOf = '2026-11-22T00:00:00Z';
 * requiredPermits(['AE', 'US'], { asOf }).map(({ market, ruleId }) => [market, ruleId]); // => [["AE","ae.advertiser-permit"]]
 * ```
 */
export function requiredPermits(
  markets: readonly Market[],
  { asOf }: { readonly asOf: Day },
): RequiredPermit[] {
  const rules = new Set(markets.flatMap((market) => rulesInForce(market, { asOf })));
  return [...rules].flatMap((rule) => {
    const { id, market, citation, check } = rule;
    return check.check === 'creator-permit' && isBinding(rule)
      ? [{ market, name: check.permit, citation, ruleId: id }]
      : [];
  });
}
