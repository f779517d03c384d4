import { agesOfGroups, gendersOfGroups } from '../record/age-gender.ts';
import { followerHistory } from '../record/follower-history.ts';
import {
  country,
  engagement,
  followers,
  handle,
  id,
  language,
  mean,
  platform,
  quote,
  text,
} from '../record/readers.ts';
import { field } from '../record/reading.ts';
import { countries, genders, interests, languages } from '../record/share-lists.ts';
import type { SourceMap } from './source-map.ts';

/**
 * Reports of the HypeAuditor API: `result.user` for Instagram, `result.report` with `basic`, `metrics` and `features` for
 * other platforms, whose platform is given by `--platform`; and the tables that its website saves. All rates are
 * percents, the engagement rate of followers. Prices are estimates in US dollars. The United Kingdom is `uk`.
 * Ethnicities are dropped.
 */
export const HYPEAUDITOR: SourceMap = {
  source: 'hypeauditor',
  currency: 'USD',
  audienceSource: 'estimated',
  lists: ['result.search_results', 'search_results', 'data'],
  fields: [
    field(
      'id',
      [
        'result.user.username',
        'result.report.basic.id',
        'result.report.basic.username',
        'user.username',
        'report.basic.id',
        'basic.username',
        'username',
        'Username',
      ],
      id,
    ),
    field(
      'handle',
      [
        'result.user.username',
        'result.report.basic.username',
        'user.username',
        'report.basic.username',
        'basic.username',
        'username',
        'Username',
      ],
      handle,
    ),
    field(
      'name',
      [
        'result.user.full_name',
        'result.report.basic.title',
        'user.full_name',
        'report.basic.title',
        'basic.title',
        'full_name',
        'Full name',
        'Name',
        'result.user.username',
        'result.report.basic.username',
        'basic.username',
        'username',
        'Username',
      ],
      text,
    ),
    field('platform', ['social_network', 'Social network', 'Platform'], platform),
    // Only reports of Instagram have the number of accounts that are followed under this name.
    field('platform', ['result.user.followings_count', 'user.followings_count'], () => 'instagram'),
    field(
      'market',
      [
        'result.user.blogger_geo.country',
        'result.report.features.blogger_geo.data.country',
        'user.blogger_geo.country',
        'report.features.blogger_geo.data.country',
        'features.blogger_geo.data.country',
        'Country',
        'Location',
      ],
      country,
    ),
    field(
      'languages',
      [
        'result.user.blogger_languages.0',
        'result.report.features.blogger_languages.data.0',
        'user.blogger_languages.0',
      ],
      language,
    ),
    field(
      'followers',
      [
        'result.user.followers_count',
        'result.report.metrics.subscribers_count.value',
        'user.followers_count',
        'report.metrics.subscribers_count.value',
        'metrics.subscribers_count.value',
        'Followers',
        'Subscribers',
      ],
      followers,
    ),
    field(
      'averages/views',
      [
        'result.report.metrics.views_avg.value',
        'report.metrics.views_avg.value',
        'metrics.views_avg.value',
        'Average views',
        'Avg. views',
      ],
      mean,
    ),
    field(
      'averages/likes',
      [
        'result.user.avg_likes',
        'result.report.metrics.alikes_avg.value',
        'user.avg_likes',
        'report.metrics.alikes_avg.value',
        'metrics.alikes_avg.value',
        'Average likes',
      ],
      mean,
    ),
    field(
      'averages/comments',
      [
        'result.user.avg_comments',
        'result.report.metrics.comments_avg.value',
        'user.avg_comments',
        'report.metrics.comments_avg.value',
        'metrics.comments_avg.value',
        'Average comments',
      ],
      mean,
    ),
    field(
      'averages/engagement',
      [
        'result.user.er.value',
        'result.report.metrics.er.value',
        'user.er.value',
        'report.metrics.er.value',
        'metrics.er.value',
        'er',
        'Engagement rate',
      ],
      engagement('followers', 'percent'),
    ),
    field(
      'followerHistory',
      ['result.user.followers_chart', 'user.followers_chart'],
      followerHistory('date', 'count'),
    ),
    field(
      'quotes',
      [
        'result.user.blogger_prices.post_price',
        'result.report.features.blogger_prices.data.post_price',
        'user.blogger_prices.post_price',
        'report.features.blogger_prices.data.post_price',
      ],
      quote('post', { source: 'estimated' }),
    ),
    field(
      'quotes',
      ['result.user.blogger_prices.stories_price', 'user.blogger_prices.stories_price'],
      quote('story', { source: 'estimated' }),
    ),
    field(
      'audience/countries',
      [
        'result.user.audience_geography.countries',
        'result.report.features.audience_geo.data.countries',
        'user.audience_geography.countries',
        'report.features.audience_geo.data.countries',
        'features.audience_geo.data.countries',
      ],
      countries('percent'),
    ),
    field(
      'audience/languages',
      [
        'result.user.audience_languages.data',
        'result.report.features.audience_languages.data',
        'user.audience_languages.data',
        'report.features.audience_languages.data',
      ],
      languages('percent'),
    ),
    field(
      'audience/ages',
      [
        'result.user.demography_by_age',
        'result.report.features.audience_age_gender.data',
        'user.demography_by_age',
        'report.features.audience_age_gender.data',
        'features.audience_age_gender.data',
      ],
      agesOfGroups('percent'),
    ),
    field('audience/gender', ['result.user.demography', 'user.demography'], genders('percent')),
    field(
      'audience/gender',
      [
        'result.report.features.audience_age_gender.data',
        'report.features.audience_age_gender.data',
        'features.audience_age_gender.data',
      ],
      gendersOfGroups('percent'),
    ),
    field(
      'audience/interests',
      ['result.user.audience_interests.data', 'user.audience_interests.data'],
      interests('percent'),
    ),
  ],
  unused: [
    'result.report_state',
    'result.user',
    'result.report',
    'result.query',
    'user',
    'report',
    'basic',
    'metrics',
    'features',
    'report_state',
  ],
  ethnicities: [
    'result.user.audience_ethnicity',
    'result.report.features.audience_races',
    'user.audience_ethnicity',
    'report.features.audience_races',
  ],
};
