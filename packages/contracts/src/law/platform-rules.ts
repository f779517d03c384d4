import { type Market, marketScopes, type Platform } from '../vocabulary/index.ts';
import { capitalZone } from './capital-zone.ts';
import { type Day, dayIn, stands } from './in-force.ts';
import { type PlatformLaw, platformRulesOf } from './platform-law.ts';
import type { PlatformRule } from './platform-rule.ts';
import * as platforms from './platforms.ts';

/** Every rule known, of all platforms and dates, platform by platform. */
export const PLATFORM_RULES: readonly PlatformRule[] =
  Object.values<PlatformLaw>(platforms).flatMap(platformRulesOf);

/** What {@link platformRulesFor} selects by. */
export interface PlatformRuleQuery {
  /** The platform, a slug such as `tiktok-shop`. */
  readonly platform: Platform;
  /** The market of the people addressed. */
  readonly market: Market;
  /** The instant asked about, or a day of the market's own calendar. */
  readonly asOf: Day;
}

/**
 * The rules of a platform that are known to apply in a market on a day.
 *
 * @returns in the order of the platform's file; a rule whose first day is unknown is always among them, and none of a
 *   platform without a file
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 * @example
 * ```ts
 * import { platformRulesFor } from '@livelane/contracts/law';
 * const rules = platformRulesFor({ platform: 'tiktok-shop', market: 'ID', asOf: '2026-11-22' });
 * rules.find(({ about }) => about === 'simulcast')?.check; // => {"check":"simulcast","allowed":"no"}
 * ```
 */
export function platformRulesFor({ platform, market, asOf }: PlatformRuleQuery): PlatformRule[] {
  const today = dayIn(asOf, capitalZone(market) ?? 'UTC');
  const scopes = marketScopes(market);
  return PLATFORM_RULES.filter(
    (rule) =>
      rule.platform === platform &&
      (rule.markets === null || scopes.some((scope) => rule.markets?.includes(scope))) &&
      !scopes.some((scope) => rule.except.includes(scope)) &&
      stands(rule, today),
  );
}
