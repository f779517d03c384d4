import { TIER_ZH } from './price-tier.ts';

/** Other Chinese names of price tiers. */
const OTHER_NAMES = {
  实惠: 'affordable',
  亲民: 'affordable',
  中档: 'mid',
  高档: 'premium',
} as const;

const TIER_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TIER_ZH).map(([tier, name]) => [name, tier] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The price tier that a person's text names, in Chinese or in capitals; any other text as it is, for a schema to refuse. */
export function tierNamed(text: string): string {
  const own = text.trim();
  return TIER_OF.get(own) ?? own.toLowerCase();
}
