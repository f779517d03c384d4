import { country, engagement, followers, id, mean, share, text } from '../record/readers.ts';
import { field } from '../record/reading.ts';
import { categories } from '../record/share-lists.ts';
import { gmv, majorGender, topAges, unitsSold, viewersOfLives } from '../record/shop-figures.ts';
import type { SourceMap } from './source-map.ts';

/**
 * Responses of the creator search of the TikTok Shop marketplace (affiliate seller API, `marketplace_creators/search`),
 * and tables with its fields as columns. Percentages are in parts of 10,000. Sales cover 30 days, as an exact amount or
 * as a range by what the shop may see. Of the audience only the largest age groups, without shares, and the larger
 * gender are known; the rest is taken for the other gender.
 */
export const TIKTOK_SHOP: SourceMap = {
  source: 'tiktok-shop',
  platform: 'tiktok',
  audienceSource: 'declared',
  shopDays: 30,
  lists: ['data.creators', 'creators', 'data.creator_profile_list', 'data'],
  fields: [
    field('id', ['creator_open_id', 'creator_user_id', 'creator_id', 'username'], id),
    field('handle', ['username', 'handle'], text),
    field('name', ['nickname', 'username'], text),
    field('market', ['selection_region', 'region'], country),
    field('followers', ['follower_count', 'follower_cnt'], followers),
    field('categories', ['category_ids', 'category'], categories),
    field('shop/lives', ['ec_live_count'], mean),
    field('shop/liveViewers', ['avg_ec_live_uv'], viewersOfLives),
    field('shop/videoViews', ['avg_ec_video_view_count'], mean),
    field('shop/units', ['units_sold', 'units_sold_range'], unitsSold),
    field('shop/revenue', ['gmv', 'gmv_range'], gmv),
    field('shop/liveRevenue', ['live_gmv', 'live_gmv_range'], gmv),
    field('averages/engagement', ['ec_video_engagement_rate'], engagement('views', 'basis-points')),
    field('audience/ages', ['top_follower_demographics.age_ranges'], topAges),
    field('audience/gender', ['top_follower_demographics.major_gender'], majorGender),
    field('audience/gender/female', ['female_percentage'], share('basis-points')),
  ],
  unused: [
    ...[
      'avatar',
      'bio_description',
      'profile_tt_uri',
      'video_gmv',
      'video_gmv_range',
      'ec_video_count',
    ],
    ...['ec_live_engagement_rate', 'rating', 'pps', 'creator_user_id', 'creator_id', 'username'],
  ],
  ethnicities: [],
};
