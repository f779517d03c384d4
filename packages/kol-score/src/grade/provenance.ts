import type { Audience, CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../benchmarks/format.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';
import { pastConversions } from '../signals/conversion/past-conversions.ts';
import { postEngagement } from '../signals/engagement/engagement.ts';
import { showLives } from '../signals/lives.ts';
import { tierFit } from '../signals/price-tier/price-tier.ts';
import { nextLiveViewers } from '../signals/reach/live-viewers.ts';
import type { GradeInput, Read } from '../signals/signal.ts';
import { bilingual } from '../text/bilingual.ts';

/** Names the number of posts whose engagement is known. */
export const SHOWN_POSTS = 'posts with engagement shown';

/** An input that is not known, so that the tenth percentile of creators was assumed. */
export interface AssumedInput {
  /** As the provenance names it. */
  readonly input: string;
  readonly name: LocalText;
}

const ASSUMED = {
  followers: bilingual('the number of followers', '粉丝数'),
  engagement: bilingual('views, likes and comments of posts', '内容的播放、点赞和评论'),
  posts: bilingual('the posts of the last 90 days', '最近 90 天的内容'),
  'audience countries': bilingual('the countries of the audience', '受众国家分布'),
  'audience languages': bilingual('the languages of the audience', '受众语言分布'),
  'audience ages': bilingual('the ages of the audience', '受众年龄分布'),
  'audience gender': bilingual('the gender split of the audience', '受众性别分布'),
  'audience interests': bilingual('the interests of the audience', '受众兴趣'),
  languages: bilingual('the languages spoken on camera', '出镜语言'),
  'live viewers': bilingual('the viewers of past lives', '过往直播的观众数'),
  'video views': bilingual('the views of past videos', '过往视频的播放量'),
  'conversion rate': bilingual('the sales of past lives', '过往直播的销量'),
  'price tier': bilingual('the price tier of what the creator is known for', '达人擅长的价位'),
} as const;

/** Every input that is not known and that the brief asks about, in the order of the profile. */
export function assumedInputs({ profile, brief }: GradeInput, read: Read): AssumedInput[] {
  const { audience } = profile;
  const { shown, averaged } = read(postEngagement);
  const video = wantsVideo(brief);
  const asked = (part: keyof Audience): boolean => brief.audience[part] !== undefined;
  const unlisted = (part: 'countries' | 'languages' | 'interests'): boolean =>
    Object.keys(audience[part] ?? {}).length === 0;
  const unknown: Readonly<Record<keyof typeof ASSUMED, boolean>> = {
    followers: followersOf(profile) === null,
    posts: profile.posts.length === 0,
    engagement: shown === 0 && !averaged,
    'audience countries': unlisted('countries'),
    'audience languages': asked('languages') && unlisted('languages'),
    'audience ages': asked('ages') && (audience.ages ?? []).length === 0,
    'audience gender': asked('gender') && audience.gender === undefined,
    'audience interests': asked('interests') && unlisted('interests'),
    languages: asked('languages') && profile.languages.length === 0,
    'live viewers': !video && !read(nextLiveViewers)[0].observed,
    'video views': video && !read(nextLiveViewers)[0].observed,
    // Of videos no sales can be entered.
    'conversion rate': !video && read(pastConversions).every(({ stated }) => stated.lives === 0),
    'price tier': read(tierFit).from === 'assumed',
  };
  return Object.entries(ASSUMED).flatMap(([input, name]) =>
    unknown[input as keyof typeof ASSUMED] ? [{ input, name }] : [],
  );
}

/**
 * The source of every input of a grade; what is not known is `estimated`.
 * @param shown - number of known posts that show views, likes and comments
 */
export function provenanceOf(
  profile: CreatorProfile,
  shown: number,
  assumed: readonly AssumedInput[],
): CreatorGrade['provenance'] {
  const { followers, averages, shop, priceTier } = profile;
  const lives = showLives(profile);
  const followersSource =
    typeof followers === 'object' && followers !== null ? followers.source : 'declared';
  const tierSource = priceTier === null ? 'estimated' : profile.tierSource;
  const known = [
    ...(followersOf(profile) === null ? [] : [{ input: 'followers', source: followersSource }]),
    { input: 'posts', source: 'declared' as const, n: profile.posts.length },
    { input: SHOWN_POSTS, source: 'declared' as const, n: shown },
    ...(averages === undefined ? [] : [{ input: 'averages', source: averages.source }]),
    ...(shop === undefined ? [] : [{ input: 'shop', source: shop.source }]),
    { input: 'audience', source: profile.audienceSource },
    { input: 'price tier', source: tierSource },
    ...(['measured', 'declared'] as const).flatMap((source) => {
      const n = lives.filter((live) => live.source === source).length;
      return n === 0 ? [] : [{ input: 'lives', source, n }];
    }),
    ...(profile.fee?.fixed === undefined ? [] : [{ input: 'fee', source: 'declared' as const }]),
  ];
  const named = new Set(known.map(({ input }) => input));
  const rest = assumed.filter(({ input }) => !named.has(input));
  return [...known, ...rest.map(({ input }) => ({ input, source: 'estimated' as const }))];
}
