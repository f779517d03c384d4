import {
  country,
  engagement,
  followers,
  handle,
  id,
  language,
  mean,
  quote,
  text,
} from '../record/readers.ts';
import { field } from '../record/reading.ts';
import { ages, categories, countries, genders } from '../record/share-lists.ts';
import type { SourceMap } from './source-map.ts';

/**
 * Public account insights of the TikTok Creator Marketplace (TikTok One, `/tto/tcm/creator/public/` and `discover/`), and
 * tables of creators saved from it. The tables are not publicly documented; their columns follow the names of the API.
 * Views are a median, which is below the mean of most accounts. `creator_price` is that of one video.
 */
export const TIKTOK_CREATOR_MARKETPLACE: SourceMap = {
  source: 'tiktok-creator-marketplace',
  platform: 'tiktok',
  currencyFrom: ['currency', 'creator_price_currency'],
  audienceSource: 'declared',
  lists: ['data.creators', 'data.creator_list', 'data.list', 'creators'],
  fields: [
    field('id', ['creator_id', 'handle_name', 'Creator handle', 'Handle', 'Username'], id),
    field('handle', ['handle_name', 'Creator handle', 'Handle', 'Username'], handle),
    field(
      'name',
      ['display_name', 'Creator name', 'Display name', 'Name', 'handle_name', 'Handle'],
      text,
    ),
    field('market', ['country_code', 'region', 'country', 'Country/Region', 'Location'], country),
    field('languages', ['language', 'Language'], language),
    field('followers', ['followers_count', 'Followers', 'Follower count'], followers),
    field(
      'averages/views',
      ['median_views', 'Median views', 'average_views', 'Average views'],
      mean,
    ),
    field(
      'averages/engagement',
      ['engagement_rate', 'Engagement rate'],
      engagement('views', 'fraction'),
    ),
    field(
      'categories',
      ['content_labels', 'industry_labels', 'Topics', 'Content label'],
      categories,
    ),
    field('quotes', ['creator_price', 'Starting rate', 'Rate', 'Price'], quote('short-video')),
    field(
      'audience/countries',
      ['audience_countries', 'audience_locations', 'Audience countries'],
      countries('fraction'),
    ),
    field('audience/ages', ['audience_ages', 'Audience ages'], ages('fraction')),
    field('audience/gender', ['audience_genders', 'Audience genders'], genders('fraction')),
  ],
  unused: [
    ...['bio', 'profile_image', 'following_count', 'likes_count', 'videos_count', 'creator_id'],
    ...['industry_labels', 'handle_name', 'audience_device', 'creator_price_currency'],
  ],
  ethnicities: [],
};
