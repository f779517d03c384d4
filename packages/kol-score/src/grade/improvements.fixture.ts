import { money, PRICE_TIERS, toMinor } from '@livelane/contracts/vocabulary';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';

/** Test data: the profile with each post changed. */
export function onPosts(
  profile: CreatorProfile,
  change: (post: CreatorPost, index: number) => CreatorPost,
): CreatorProfile {
  return { ...profile, posts: profile.posts.map(change) };
}

/** Changes that can only be good for a creator. */
export const IMPROVEMENTS: Readonly<
  Record<string, (profile: CreatorProfile, index: number, where: string) => CreatorProfile>
> = {
  likes: (profile, index) =>
    onPosts(profile, (post, at) =>
      // A number that may stand for hidden likes shows nothing that could be improved.
      at === index && post.likes !== null && post.likes !== 0 && post.likes !== 3
        ? { ...post, likes: post.likes + 50 }
        : post,
    ),
  comments: (profile, index) =>
    onPosts(profile, (post, at) =>
      at === index && post.comments !== null ? { ...post, comments: post.comments + 50 } : post,
    ),
  'conversions of a live': (profile, index) => ({
    ...profile,
    lives: (profile.lives ?? []).map((live, at) =>
      at === index && live.conversions !== null
        ? { ...live, conversions: live.conversions + 20 }
        : live,
    ),
  }),
  'a lower fee': (profile) =>
    profile.fee?.fixed
      ? {
          ...profile,
          fee: {
            ...profile.fee,
            fixed: money('USD', toMinor(profile.fee.fixed) / 2n),
          },
        }
      : profile,
  'a lower commission': (profile) =>
    profile.fee?.commission
      ? { ...profile, fee: { ...profile.fee, commission: Math.floor(profile.fee.commission / 2) } }
      : profile,
  'disclosed posts': (profile, index) =>
    onPosts(profile, (post, at) =>
      at === index && post.disclosed === false ? { ...post, disclosed: true } : post,
    ),
  'posts in the category': (profile, index) =>
    onPosts(profile, (post, at) => (at === index ? { ...post, category: 'beauty' } : post)),
  'questions answered': (profile, index) =>
    onPosts(profile, (post, at) =>
      at === index && post.answers !== undefined ? { ...post, answers: post.answers + 1 } : post,
    ),
  'a text without a sensitive word': (profile, index) =>
    onPosts(profile, (post, at) =>
      at === index && post.text !== undefined
        ? { ...post, text: post.text.replace('Vodka, casino, fuck it', 'So it is') }
        : post,
    ),
  'brands of the same tier': (profile, index) =>
    onPosts(profile, (post, at) =>
      at === index && post.brandTier !== undefined ? { ...post, brandTier: 'affordable' } : post,
    ),
  'a nearer price tier': (profile) => {
    // Lives that sold at a named tier are evidence that reads differently from another tier: there nothing is claimed.
    if (profile.priceTier === null || profile.lives?.some((live) => live.tier !== undefined))
      return profile;
    const [at, to] = [PRICE_TIERS.indexOf(profile.priceTier), PRICE_TIERS.indexOf('affordable')];
    return { ...profile, priceTier: PRICE_TIERS[at + Math.sign(to - at)] ?? 'affordable' };
  },
  'more audience that can be shipped to': (profile, _index, where) => {
    const { countries } = profile.audience;
    if (countries === undefined) return profile;
    const away = where === 'TH' ? 'FR' : 'TH';
    return {
      ...profile,
      audience: {
        ...profile.audience,
        countries: {
          ...countries,
          [where]: (countries[where] ?? 0) + (countries[away] ?? 0),
          [away]: 0,
        },
      },
    };
  },
  'more speakers of the language': (profile) => {
    const { th = 0, en = 0, ...rest } = profile.audience.languages ?? {};
    return profile.audience.languages === undefined
      ? profile
      : {
          ...profile,
          audience: { ...profile.audience, languages: { ...rest, en: en + th, th: 0 } },
        };
  },
  'a stronger interest': (profile) =>
    profile.audience.interests === undefined
      ? profile
      : {
          ...profile,
          audience: {
            ...profile.audience,
            interests: { ...profile.audience.interests, beauty: 1 },
          },
        },
};
