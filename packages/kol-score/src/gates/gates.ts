import {
  type Brief,
  type CreatorGrade,
  type Instant,
  type LocalText,
  localText,
  type RequiredPermit,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import type { MarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { shareWithin } from '../signals/audience/shares.ts';
import type { DatedPost } from '../signals/posts.ts';
import { inert, percent } from '../text/text.ts';
import { competitorsServed } from './competitors.ts';

/** What must hold before a score matters. */
export type Gate = CreatorGrade['gates'][number];

/** Shops and feeds of one platform share their audience. */
const SAME_HOUSE: Readonly<Record<string, string>> = { 'tiktok-shop': 'tiktok' };

const DAY = 86_400_000;

/** Characters of a brand's name that a reason shows. */
const MOST_NAME = 80;

/** What the gates look at. */
export interface GateInput {
  readonly profile: CreatorProfile;
  readonly brief: Brief;
  /** Posts known at `asOf`. */
  readonly posts: readonly DatedPost[];
  readonly market: Pick<MarketProfile, 'gates'>;
  readonly asOf: Instant;
}

/** Every gate with its verdict and reason. What is not known passes, and the reason says to ask for it. */
export function gatesOf(input: GateInput): Gate[] {
  return [platformGate(input), shippableGate(input), competitorGate(input), permitGate(input)];
}

function platformGate({ profile, brief }: GateInput): Gate {
  const house = (platform: string): string =>
    Object.hasOwn(SAME_HOUSE, platform) ? (SAME_HOUSE[platform] ?? platform) : platform;
  const passed = house(profile.platform) === house(brief.platform);
  const reason = passed
    ? { en: `publishes on ${profile.platform}`, 'zh-Hans': `在 ${profile.platform} 发布内容` }
    : {
        en: `publishes on ${profile.platform}; the brief is for ${brief.platform}`,
        'zh-Hans': `在 ${profile.platform} 发布内容，而需求平台为 ${brief.platform}`,
      };
  return { id: 'platform', passed, reason };
}

function shippableGate({ profile, brief, market }: GateInput): Gate {
  const share = shareWithin(profile.audience.countries, brief.shippableMarkets);
  const least = percent(market.gates.shippableShare);
  if (share === null) {
    const reason = {
      en: 'countries of the audience are not known: ask for the audience report',
      'zh-Hans': '受众国家分布未知：请索取受众报告',
    };
    return { id: 'shippable-audience', passed: true, reason };
  }
  const passed = share >= market.gates.shippableShare;
  const almost = !passed && percent(share) === least;
  const reason = {
    en: `${almost ? 'just under ' : ''}${percent(share)} of the audience can be shipped to; at least ${least} is wanted`,
    'zh-Hans': `${almost ? '略低于 ' : ''}${percent(share)} 的受众位于可发货市场；至少需要 ${least}`,
  };
  return { id: 'shippable-audience', passed, reason };
}

function competitorGate({ posts, brief, market, asOf }: GateInput): Gate {
  const { competitorDays } = market.gates;
  const served = competitorsServed(posts, brief, toEpochMs(asOf) - competitorDays * DAY);
  const names = served.map((name) => inert(name).slice(0, MOST_NAME)).join(', ');
  const unnamed = posts.filter(({ post }) => post.sponsored && post.brand === undefined).length;
  const reason =
    served.length > 0
      ? {
          en: `paid by a competitor in the last ${competitorDays} days: ${names}`,
          'zh-Hans': `最近 ${competitorDays} 天内为竞品做过商单：${names}`,
        }
      : {
          en: `no paid work for a named competitor in the last ${competitorDays} days${unnamed > 0 ? ` (${unnamed} sponsored posts name no brand)` : ''}`,
          'zh-Hans': `最近 ${competitorDays} 天内未见竞品商单${unnamed > 0 ? `（${unnamed} 条商单未注明品牌）` : ''}`,
        };
  return { id: 'competitor-conflict', passed: served.length === 0, reason };
}

/** Every permit that the brief asks for. What the law of a market requires is filled into the brief beforehand. */
function permitGate({ profile, brief, asOf }: GateInput): Gate {
  const asked = brief.permits ?? [];
  const now = toEpochMs(asOf);
  const held = (profile.permits ?? []).filter(
    ({ validUntil }) => validUntil === null || toEpochMs(validUntil) > now,
  );
  const missing = asked.filter(({ market }) => !held.some((permit) => permit.market === market));
  const passed = missing.length === 0;
  const reason = asked.length === 0 ? nothingAsked(brief) : shown(passed ? asked : missing, passed);
  return { id: 'market-permit', passed, reason };
}

function nothingAsked({ market, permits }: Brief): LocalText {
  return permits === undefined
    ? {
        en: 'the brief names no permits, so none is asked for',
        'zh-Hans': '需求单未列明许可，故不作要求',
      }
    : {
        en: `no permit of the creator’s own is known to be needed in ${market}`,
        'zh-Hans': `据所知 ${market} 不要求达人本人持有许可`,
      };
}

function shown(permits: readonly RequiredPermit[], held: boolean): LocalText {
  const names = (language: string): string[] =>
    permits.map(({ name }) => inert(localText(name, language)).slice(0, MOST_NAME));
  const [en, zh] = [names('en').join(', '), names('zh-Hans').join('、')];
  return held
    ? { en: `holds ${en}`, 'zh-Hans': `持有${zh}` }
    : {
        en: `${en} is compulsory and none that is valid was shown`,
        'zh-Hans': `${zh}为必需，但未出示有效许可`,
      };
}

