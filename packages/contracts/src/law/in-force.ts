import { type Instant, type Market, marketScopes, type Zone } from '../vocabulary/index.ts';
import { dateOfInstant } from '../vocabulary/zones/index.ts';
import type { LawRule } from './rule.ts';
import { LAW_RULES } from './rules.ts';

/** The zone in which a market's law starts its days: that of the capital. */
const CAPITAL_ZONES: Readonly<Record<string, Zone>> = {
  AE: 'Asia/Dubai',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  EU: 'Europe/Brussels',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  ID: 'Asia/Jakarta',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NL: 'Europe/Amsterdam',
  PH: 'Asia/Manila',
  SA: 'Asia/Riyadh',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  US: 'America/New_York',
  VN: 'Asia/Ho_Chi_Minh',
};

/** The zone of a market's capital; UTC for a market without rules here. */
export function capitalZone(market: Market): Zone {
  return CAPITAL_ZONES[market] ?? 'UTC';
}

/**
 * The rules that reach a market on a day: its own first, then the Union's for a member state. A rule is in
 * force from the first moment of its day in the market's capital until the first day it no longer stands.
 *
 * @param market - ISO 3166-1 alpha-2, or `EU`
 * @param options - `asOf`: the instant asked about
 * @returns rules in the order of {@link LAW_RULES}; a rule whose first day is unknown is always among them
 * @throws INPUT_INVALID for text that is not an instant
 * @example
 * ```ts
 * import { rulesFor } from '@livelane/contracts/law';
 * rulesFor('VN', { asOf: '2025-12-31T16:59:59Z' }).length; // => 0
 * rulesFor('VN', { asOf: '2025-12-31T17:00:00Z' }).map((rule) => rule.id); // => ["vn.label","vn.live.before-and-during","vn.unused-goods"]
 * ```
 */
export function rulesFor(market: Market, { asOf }: { readonly asOf: Instant }): LawRule[] {
  const scopes = marketScopes(market);
  return scopes.flatMap((scope) => {
    const today = dateOfInstant(asOf, capitalZone(scope));
    return LAW_RULES.filter((rule) => rule.market === scope && stands(rule, today));
  });
}

function stands({ effectiveFrom, effectiveTo }: LawRule, today: string): boolean {
  return (
    (effectiveFrom === null || effectiveFrom <= today) &&
    (effectiveTo === null || today < effectiveTo)
  );
}

/**
 * How heavy a breach of a rule may be called: only what is well known is an error.
 * @returns `error` for H, `warning` for M, `hint` for L and U
 */
export function ruleSeverity({
  confidence,
}: Pick<LawRule, 'confidence'>): 'error' | 'warning' | 'hint' {
  return confidence === 'H' ? 'error' : confidence === 'M' ? 'warning' : 'hint';
}
