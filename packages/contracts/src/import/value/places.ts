import { en } from '../../locales/en.ts';
import { zhHans } from '../../locales/zh-Hans.ts';
import { DISTRICT_NAMES } from '../../render/district-names.ts';
import { KNOWN_ZONES } from '../../render/zone-names.ts';
import { inputIssues, type Market, type Zone, ZoneSchema } from '../../vocabulary/index.ts';
import type { Certain } from './mention.ts';

/** Other names of markets than those that documents are written with. */
const OTHER_NAMES: Readonly<Record<Market, string>> = {
  US: 'United States of America|USA|U\\.S\\.A?\\.|US(?![$A-Za-z])|America(?!/)|美利坚合众国',
  GB: 'UK(?![A-Za-z])|U\\.K\\.|Great Britain|England and Wales|England|Scotland|英格兰|大不列颠',
  CN: "People's Republic of China|People’s Republic of China|PRC|mainland China|Mainland China|中华人民共和国|中国大陆|中国内地",
  HK: 'Hong Kong SAR|HKSAR|香港特别行政区',
  KR: 'Republic of Korea|Korea(?!n)|大韩民国',
  AE: 'UAE|U\\.A\\.E\\.|Dubai',
  VN: 'Viet Nam',
  EU: 'EU(?![A-Za-z])|欧洲联盟',
  DE: '联邦德国',
};

const MARKETS: readonly (readonly [string, Market])[] = [
  ...[en.markets, zhHans.markets].flatMap((markets) =>
    Object.entries(markets).map(([market, name]) => [name.replace(/^the /, ''), market] as const),
  ),
  ...Object.entries(OTHER_NAMES).flatMap(([market, names]) =>
    names.split(/\|(?![^(]*\))/).map((name) => [name, market] as const),
  ),
].toSorted(([one], [other]) => other.length - one.length);

const MARKET = new RegExp(
  MARKETS.map(([name]) => (/^[A-Z]/.test(name) ? `(?<![A-Za-z])${name}(?![A-Za-z])` : name)).join(
    '|',
  ),
  'g',
);
const BY_NAME = MARKETS.map(([name, market]) => [new RegExp(`^(?:${name})$`), market] as const);

/** The markets that words name, each once, in their order. */
export function marketsIn(text: string, base: number): Certain<Market>[] {
  const found = new Map<Market, Certain<Market>>();
  for (const match of text.matchAll(MARKET)) {
    const market = BY_NAME.find(([name]) => name.test(match[0]))?.[1];
    const start = base + match.index;
    const isOther = /(?:New|North)\s$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (market !== undefined && !isOther && !found.has(market))
      found.set(market, { value: market, start, end: start + match[0].length });
  }
  return [...found.values()];
}

const DISTRICTS = Object.entries(DISTRICT_NAMES).flatMap(([district, names]) =>
  [names.en.replace(/^the /, ''), names['zh-Hans']].map((name) => [name, district] as const),
);
const DISTRICT = new RegExp(
  DISTRICTS.map(([name]) => name)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => (/^[A-Z]/.test(name) ? `(?<![A-Za-z])${name}(?![A-Za-z])` : name))
    .join('|'),
);

/** The state or province with a law of its own that words name, by ISO 3166-2. */
export function districtIn(text: string, base: number): Certain<string> | undefined {
  const match = DISTRICT.exec(text);
  const district = DISTRICTS.find(([name]) => name === match?.[0])?.[1];
  if (match === null || district === undefined) return undefined;
  const start = base + match.index;
  return { value: district, start, end: start + match[0].length };
}

const ABBREVIATIONS: Readonly<Record<string, Zone>> = {
  PT: 'America/Los_Angeles',
  'Pacific Time': 'America/Los_Angeles',
  ET: 'America/New_York',
  'Eastern Time': 'America/New_York',
  'Central Time': 'America/Chicago',
  'Mountain Time': 'America/Denver',
  KST: 'Asia/Seoul',
  JST: 'Asia/Tokyo',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  UTC: 'UTC',
  GMT: 'UTC',
  'Beijing time': 'Asia/Shanghai',
  北京时间: 'Asia/Shanghai',
};

const CITIES: ReadonlyMap<string, Zone> = new Map([
  ...KNOWN_ZONES.flatMap(({ zone, chinese }) => [
    [`${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`.toLowerCase(), zone] as const,
    [`${chinese}时间`, zone] as const,
  ]),
  ...Object.entries(ABBREVIATIONS).map(([name, zone]) => [name.toLowerCase(), zone] as const),
]);

const ZONE =
  /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_\\-]{1,30}(?:\/[A-Z][A-Za-z_\\-]{1,30})?|\b(?:[A-Z][a-z.]+[ ]){1,3}[Tt]ime\b|\b(?:PT|ET|KST|JST|SGT|HKT|UTC|GMT)\b(?![+-])|\p{Script=Han}{2,6}?时间/gu;

/** The time zones that words name. */
export function zonesIn(text: string, base: number): Certain<Zone>[] {
  return [...text.matchAll(ZONE)].flatMap((match): Certain<Zone>[] => {
    const zone = zoneOf(match[0]);
    if (zone === undefined) return [];
    const start = base + match.index;
    return [{ value: zone, start, end: start + match[0].length }];
  });
}

function zoneOf(words: string): Zone | undefined {
  const name = words.replaceAll('\\', '');
  if (name.includes('/')) return inputIssues(ZoneSchema, name).length === 0 ? name : undefined;
  const parts = name.split(' ');
  // "Publication (Los Angeles time)": the city is the last words.
  for (let from = 0; from < parts.length - 1 || from === 0; from += 1) {
    const zone = CITIES.get(parts.slice(from).join(' ').toLowerCase());
    if (zone !== undefined) return zone;
  }
  const chinese = [...CITIES.keys()].find((it) => it.endsWith('时间') && name.endsWith(it));
  return chinese === undefined ? undefined : CITIES.get(chinese);
}

const PLATFORM_NAMES: readonly (readonly [string, string])[] = [
  ['tiktok-shop', 'TikTok Shop'],
  ['tiktok', 'TikTok|Tik Tok'],
  ['instagram', 'Instagram|IG(?![A-Za-z])'],
  ['facebook', 'Facebook|脸书'],
  ['youtube', 'YouTube|Youtube|油管'],
  ['twitch', 'Twitch'],
  ['amazon-live', 'Amazon Live|亚马逊直播'],
  ['shopee', 'Shopee|虾皮'],
  ['lazada', 'Lazada|来赞达'],
  ['pinterest', 'Pinterest'],
  ['snapchat', 'Snapchat'],
  ['x', 'Twitter|X \\(formerly Twitter\\)'],
  ['douyin', 'Douyin|抖音'],
  ['kuaishou', 'Kuaishou|快手'],
  ['xiaohongshu', 'Xiaohongshu|RED(?![A-Za-z])|小红书'],
  ['bilibili', 'Bilibili|bilibili|B站|哔哩哔哩'],
  ['taobao-live', 'Taobao Live|淘宝直播'],
  ['wechat-channels', '视频号|WeChat Channels'],
  ['weibo', 'Weibo|微博'],
];
const PLATFORM = new RegExp(PLATFORM_NAMES.map(([, names]) => names).join('|'), 'g');
const PLATFORM_OF = PLATFORM_NAMES.map(
  ([slug, names]) => [slug, new RegExp(`^(?:${names})$`)] as const,
);

/** The platforms that words name, in their order. */
export function platformsIn(text: string, base: number): Certain<string>[] {
  return [...text.matchAll(PLATFORM)].flatMap((match): Certain<string>[] => {
    const slug = PLATFORM_OF.find(([, names]) => names.test(match[0]))?.[0];
    const start = base + match.index;
    return slug === undefined ? [] : [{ value: slug, start, end: start + match[0].length }];
  });
}
