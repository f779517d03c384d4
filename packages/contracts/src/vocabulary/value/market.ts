import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

const ALPHA_2 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Every market code: ISO 3166-1 alpha-2, and `EU` for rules of the European Union. */
export const MARKETS: ReadonlySet<string> = new Set([...ALPHA_2.split(' '), 'EU']);

/** Schema of {@link Market}. */
export const MarketSchema = z.string().check(
  z.refine((code) => MARKETS.has(code), {
    error: expects('MARKET'),
  }),
);

/** A market: ISO 3166-1 alpha-2 code, or `EU`. The United Kingdom is `GB`. */
export type Market = z.infer<typeof MarketSchema>;

const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/**
 * The scopes whose rules apply in a market, nearest first: the market itself, then `EU` for a member state.
 * @example
 * ```ts
 * import { marketScopes } from '@livelane/contracts/vocabulary';
 * marketScopes('FR'); // => ["FR","EU"]
 * ```
 */
export function marketScopes(market: Market): Market[] {
  return EU_MEMBERS.has(market) ? [market, 'EU'] : [market];
}

/** Platforms that rules and adapters refer to; any other slug is valid too. */
export const PLATFORMS = [
  'tiktok',
  'tiktok-shop',
  'instagram',
  'facebook',
  'youtube',
  'twitch',
  'amazon-live',
  'shopee',
  'lazada',
  'line',
  'pinterest',
  'snapchat',
  'x',
  'douyin',
  'kuaishou',
  'own-site',
] as const;

/** What stands for a platform in a contract that leaves it to whoever publishes there: any on which they have a public account. */
export const ANY_PLATFORM = 'any';

const slug = z.regex(/^[a-z][a-z0-9-]{0,39}$/, {
  error: expects('PLATFORM'),
});

/** Schema of what a contract agrees on as platform: a {@link Platform}, or {@link ANY_PLATFORM}. */
export const AgreedPlatformSchema = z.string().check(slug);

/** Schema of {@link Platform}. */
export const PlatformSchema = z.string().check(
  slug,
  z.refine((name) => name !== ANY_PLATFORM, { error: expects('PLATFORM_NAMED') }),
);

/** The platform where content is published: a lower-case slug, one of {@link PLATFORMS} where possible. */
export type Platform = z.infer<typeof PlatformSchema>;
