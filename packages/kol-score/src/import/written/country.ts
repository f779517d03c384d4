import { MARKETS } from '@livelane/contracts/vocabulary';

/** Languages whose names of countries are known, by the CLDR data of the runtime. */
const LANGUAGES = 'en zh-Hans zh-Hant es pt fr de it nl pl tr id ms vi th ja ko ru ar'.split(' ');

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
  const name = plain(text);
  return Object.hasOwn(ALSO, name) ? ALSO[name] : marketsByName().get(name);
}

/** The names of countries in the languages of {@link LANGUAGES}, made when they are first asked for. */
const marketsByName: () => ReadonlyMap<string, string> = once(() => {
  const names = new Map<string, string>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style });
      for (const market of MARKETS) {
        const name = market === 'EU' ? undefined : display.of(market);
        if (name !== undefined && name !== market && !names.has(plain(name)))
          names.set(plain(name), market);
      }
    }
  return names;
});

/** A name without letter case, accents, marks and blanks. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
