import { agesOfGroups, gendersOfGroups } from '../record/age-gender.ts';
import { followerHistory } from '../record/follower-history.ts';
import {
  country,
  engagement,
  firstMean,
  followers,
  handle,
  id,
  language,
  mean,
  platform,
  text,
} from '../record/readers.ts';
import { field } from '../record/reading.ts';
import {
  ages,
  categories,
  countries,
  genders,
  interests,
  languages,
} from '../record/share-lists.ts';
import { below, type SourceMap } from './source-map.ts';

/**
 * Profile analytics of Phyllo (now InsightIQ). `engagement_rate` is a fraction, of followers; shares of the audience are
 * percents. Prices are estimates of a model. Ethnicities are dropped.
 */
export const PHYLLO: SourceMap = {
  source: 'phyllo',
  currencyFrom: ['pricing.currency', 'profile.pricing.currency'],
  audienceSource: 'estimated',
  lists: ['data', 'profiles'],
  fields: [
    field('id', below('profile', ['external_id', 'platform_username']), id),
    field('handle', below('profile', ['platform_username']), handle),
    field('name', below('profile', ['full_name', 'platform_username']), text),
    field('platform', below('profile', ['work_platform.name']), platform),
    field(
      'market',
      [
        'profile.location.country',
        'location.country',
        'creator_location.country',
        'profile.country',
        'country',
      ],
      country,
    ),
    field('languages', below('profile', ['language']), language),
    field('followers', below('profile', ['follower_count', 'subscriber_count']), followers),
    field('averages/views', below('profile', ['average_views', 'average_reels_views']), firstMean),
    field('averages/likes', below('profile', ['average_likes']), mean),
    field('averages/comments', below('profile', ['average_comments']), mean),
    field(
      'averages/engagement',
      below('profile', ['engagement_rate']),
      engagement('followers', 'fraction'),
    ),
    field(
      'followerHistory',
      below('profile', ['reputation_history']),
      followerHistory('month', 'follower_count'),
    ),
    field('categories', below('profile', ['category']), categories),
    field(
      'audience/countries',
      [...below('profile', ['audience.countries']), 'countries'],
      countries('percent'),
    ),
    field('audience/languages', below('profile', ['audience.languages']), languages('percent')),
    field(
      'audience/ages',
      [...below('profile', ['audience.gender_age_distribution']), 'gender_age_distribution'],
      agesOfGroups('percent'),
    ),
    field(
      'audience/gender',
      below('profile', ['audience.gender_distribution']),
      genders('percent'),
    ),
    field(
      'audience/gender',
      [...below('profile', ['audience.gender_age_distribution']), 'gender_age_distribution'],
      gendersOfGroups('percent'),
    ),
    field('audience/ages', below('profile', ['audience.age_distribution']), ages('percent')),
    field('audience/interests', below('profile', ['audience.interests']), interests('percent')),
  ],
  unused: [
    ...below('profile', [
      ...['external_id', 'platform_username', 'url', 'image_url', 'introduction', 'content_count'],
      ...[
        'sponsored_posts_performance',
        'is_verified',
        'is_business',
        'is_official_artist',
        'gender',
      ],
      ...[
        'platform_account_type',
        'platform_profile_published_at',
        'age_group',
        'average_dislikes',
      ],
      ...[
        'average_reels_views',
        'top_contents',
        'recent_contents',
        'sponsored_contents',
        'contact_details',
      ],
      ...[
        'top_hashtags',
        'top_mentions',
        'top_interests',
        'brand_affinity',
        'posts_hidden_likes_percentage_value',
      ],
      ...[
        'engagement_rate_histogram',
        'lookalikes',
        'location',
        'audience_likers',
        'subscriber_count',
      ],
      ...[
        'audience.cities',
        'audience.states',
        'audience.brand_affinity',
        'audience.follower_types',
      ],
      ...['audience.credibility_score', 'audience.credibility_score_band', 'audience.lookalikes'],
      ...[
        'audience.significant_followers',
        'audience.significant_followers_percentage',
        'audience.follower_reachability',
      ],
    ]),
    ...['id', 'work_platform', 'updated_at', 'created_at', 'pricing', 'price_explanations'],
  ],
  ethnicities: [
    'profile.audience.ethnicities',
    'audience.ethnicities',
    'profile.audience_likers.ethnicities',
  ],
};
