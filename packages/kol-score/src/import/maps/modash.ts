import { followerHistory } from '../record/follower-history.ts';
import {
  country,
  engagement,
  firstMean,
  followers,
  handle,
  id,
  language,
  platform,
  platformOfUrl,
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
 * Reports and search results of the Modash API (`profile.profile`, `profile.audience`), and the tables that its website
 * saves, whose columns are not publicly documented. Rates are fractions of followers; audience weights are fractions,
 * of the top countries only. Ethnicities are dropped.
 */
export const MODASH: SourceMap = {
  source: 'modash',
  audienceSource: 'estimated',
  lists: ['lookalikes', 'directs', 'data', 'profiles'],
  fields: [
    field(
      'id',
      [...below('profile', ['userId']), 'profile.profile.username', 'profile.username', 'Username'],
      id,
    ),
    field(
      'handle',
      [
        'profile.profile.handle',
        'profile.profile.username',
        'profile.username',
        'Username',
        'Handle',
      ],
      handle,
    ),
    field(
      'name',
      [
        'profile.profile.fullname',
        'profile.fullname',
        'Full name',
        'Name',
        'profile.profile.username',
        'profile.username',
        'Username',
      ],
      text,
    ),
    field('platform', ['profile.type', 'platform', 'Platform'], platform),
    field(
      'platform',
      ['profile.profile.url', 'profile.url', 'Profile URL', 'URL', 'Link'],
      platformOfUrl,
    ),
    field('market', [...below('profile', ['country']), 'Country', 'Location'], country),
    field('languages', [...below('profile', ['language.code']), 'Language'], language),
    field(
      'followers',
      ['profile.profile.followers', 'profile.followers', 'Followers', 'Subscribers'],
      followers,
    ),
    field(
      'averages/views',
      [
        'profile.avgViews',
        'profile.profile.averageViews',
        'profile.avgReelsPlays',
        'avgViews',
        'Average views',
        'Avg. views',
        'Average reels plays',
      ],
      firstMean,
    ),
    field(
      'averages/likes',
      ['profile.avgLikes', 'profile.profile.avgLikes', 'Average likes', 'Avg. likes'],
      firstMean,
    ),
    field(
      'averages/comments',
      ['profile.avgComments', 'profile.profile.avgComments', 'Average comments', 'Avg. comments'],
      firstMean,
    ),
    field(
      'averages/engagement',
      ['profile.profile.engagementRate', 'profile.engagementRate', 'Engagement rate', 'Eng. rate'],
      engagement('followers', 'fraction'),
    ),
    field(
      'followerHistory',
      below('profile', ['statHistory']),
      followerHistory('month', 'followers'),
    ),
    field('categories', ['profile.interests', 'Interests', 'Topics'], categories),
    field(
      'audience/countries',
      [...below('profile', ['audience.geoCountries']), 'Audience countries'],
      countries('fraction'),
    ),
    field('audience/languages', below('profile', ['audience.languages']), languages('fraction')),
    field(
      'audience/ages',
      [...below('profile', ['audience.ages']), 'Audience ages'],
      ages('fraction'),
    ),
    field(
      'audience/gender',
      [...below('profile', ['audience.genders']), 'Audience genders'],
      genders('fraction'),
    ),
    field('audience/interests', below('profile', ['audience.interests']), interests('fraction')),
  ],
  unused: [
    ...below('profile', [
      ...[
        'userId',
        'isPrivate',
        'isVerified',
        'accountType',
        'city',
        'state',
        'ageGroup',
        'gender',
        'bio',
        'description',
      ],
      ...[
        'statsByContentType',
        'stats',
        'recentPosts',
        'popularPosts',
        'sponsoredPosts',
        'postsCount',
        'postsCounts',
      ],
      ...[
        'avgReelsPlays',
        'totalLikes',
        'totalViews',
        'hashtags',
        'mentions',
        'brandAffinity',
        'lookalikes',
        'contacts',
      ],
      ...[
        'paidPostPerformance',
        'paidPostPerformanceViews',
        'sponsoredPostsMedianViews',
        'audienceExtra',
        'language',
      ],
      ...[
        'audienceCommenters',
        'audienceLookalikes',
        'picture',
        'url',
        'engagements',
        'username',
        'handle',
        'type',
      ],
      ...[
        'profile.picture',
        'profile.url',
        'profile.engagements',
        'profile.username',
        'profile.averageViews',
        'match',
      ],
      ...[
        'profile.avgLikes',
        'profile.avgComments',
        'audience.credibility',
        'audience.geoCities',
        'audience.geoStates',
      ],
      ...[
        'audience.gendersPerAge',
        'audience.notable',
        'audience.notableUsers',
        'audience.audienceLookalikes',
      ],
      ...[
        'audience.audienceReachability',
        'audience.audienceTypes',
        'audience.credibilityDistribution',
      ],
    ]),
    'error',
  ],
  ethnicities: ['profile.audience.ethnicities', 'audience.ethnicities'],
};
