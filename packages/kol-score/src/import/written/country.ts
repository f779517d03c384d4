import { MARKETS } from '@livelane/contracts/vocabulary';
import { cldrNames, plainWords } from './cldr-names.ts';

const marketsByName = cldrNames({
  type: 'region',
  codes: [...MARKETS].filter((market) => market !== 'EU'),
  locales: 'en zh-Hans zh-Hant es pt fr de it nl pl tr id ms vi th ja ko ru ar'.split(' '),
});

/** Names in use that CLDR spells otherwise, and codes that are no market's. */
const ALSO: Readonly<Record<string, string>> = {
  ...{ uk: 'GB', greatbritain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', gbr: 'GB' },
  ...{ usa: 'US', us: 'US', unitedstatesofamerica: 'US', america: 'US', uae: 'AE', ksa: 'SA' },
  ...{ turkey: 'TR', korea: 'KR', republicofkorea: 'KR', czechrepublic: 'CZ', holland: 'NL' },
  ...{ vietnam: 'VN', russianfederation: 'RU', macau: 'MO', taiwan: 'TW', hongkong: 'HK' },
  ...{ ivorycoast: 'CI', burma: 'MM', swaziland: 'SZ', macedonia: 'MK', capeverde: 'CV' },
  ...{ 中国大陆: 'CN', 大陆: 'CN', 台湾: 'TW', 香港: 'HK', 澳门: 'MO', 英国: 'GB', 韩国: 'KR' },
};

/**
 * The market that a code or a name of a country means: `ES`, `uk`, `Spain`, `西班牙`.
 * @returns undefined where it means none
 */
export function marketNamed(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (MARKETS.has(code)) return code;
  const name = plainWords(text);
  return Object.hasOwn(ALSO, name) ? ALSO[name] : marketsByName().get(name);
}
