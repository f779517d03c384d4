import type { Money } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import type { SourceMap } from '../maps/source-map.ts';
import type { WrittenAmount } from '../written/amount.ts';
import type { Draft } from './draft.ts';

/** What a person says of all creators of an import. */
export interface Given {
  /** The market of creators whose source has none. */
  readonly market?: string;
  /** The platform of creators whose source has none, or instead of the one that the source covers. */
  readonly platform?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a draft by which a profile is named, and those that are turned into others. */
interface Named extends Fields {
  readonly handle?: string;
  readonly quotes?: readonly unknown[];
}

/**
 * The profile that a draft makes, not yet validated; what the source does not say is unknown.
 * @returns with an empty text where it has no id, name, platform or market
 */
export function profileOf(
  { fields }: Draft,
  map: SourceMap,
  { market, platform }: Given,
): CreatorProfile & { readonly handle?: string } {
  const { id, name, platform: own, market: home, handle, ...more } = fields as Named;
  const { followers, fee, quotes, averages, shop, audience, ...rest } = more;
  const key = id ?? handle ?? name ?? '';
  const live = (fee as Fields | undefined)?.['fixed'] as WrittenAmount | undefined;
  const asked = isSingle(live) ? live.lower : undefined;
  const range = live !== undefined && asked === undefined ? [liveQuote(live)] : [];
  const listed = [...range, ...(quotes ?? [])];
  return {
    kind: 'creator-profile',
    version: 1,
    id: key,
    name: name ?? handle ?? key,
    platform: platform ?? own ?? map.platform ?? '',
    market: home ?? map.market ?? market ?? '',
    followers: followers ?? null,
    posts: [],
    priceTier: null,
    tierSource: 'priceTier' in rest ? 'declared' : 'estimated',
    categories: {},
    languages: [],
    ...rest,
    audience: audienceOf(audience as Fields | undefined),
    audienceSource: audience === undefined ? 'estimated' : map.audienceSource,
    ...(averages === undefined ? {} : { averages: { ...NO_AVERAGES, ...(averages as object) } }),
    ...(shop === undefined
      ? {}
      : { shop: { ...NO_SHOP, days: map.shopDays ?? null, ...(shop as object) } }),
    ...feeOf(asked, (fee as Fields | undefined)?.['commission']),
    ...(listed.length === 0 ? {} : { quotes: listed }),
    ...(handle === undefined ? {} : { handle }),
  } as unknown as CreatorProfile & { readonly handle?: string };
}

const NO_AVERAGES = { posts: null, views: null, likes: null, comments: null, source: 'declared' };
const NO_SHOP = { lives: null, liveViewers: null, videoViews: null, source: 'declared' };

/** Both genders: a source that has one share leaves the rest to the other. */
function audienceOf({ gender, ...others }: Fields = {}): Fields {
  const { female, male } = (gender ?? {}) as { readonly female?: number; readonly male?: number };
  if (female === undefined && male === undefined) return others;
  return { ...others, gender: { female: female ?? rest(male), male: male ?? rest(female) } };
}

function rest(share = 0): number {
  return Number((1 - share).toPrecision(12));
}

function feeOf(
  fixed: Money | undefined,
  commission: unknown,
): Pick<CreatorProfile, 'fee'> | object {
  if (fixed === undefined && commission === undefined) return {};
  return { fee: { ...(fixed === undefined ? {} : { fixed }), commission: commission ?? null } };
}

function isSingle(amount: WrittenAmount | undefined): amount is WrittenAmount {
  return amount?.upper?.minor === amount?.lower.minor && amount !== undefined;
}

function liveQuote(price: WrittenAmount) {
  return { work: 'live', price, source: 'declared' };
}
