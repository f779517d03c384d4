import { describe, expect, it } from 'vitest';
import { parseCreators } from '../profile/parse-creators.ts';
import { shopLiveSales } from '../signals/conversion/shop-live-sales.ts';
import { codesOf, filesOf } from './import.fixture.ts';

const { imported, save } = filesOf();

const usd = (minor: string) => ({ currency: 'USD', minor });

describe('a response of the TikTok Shop marketplace', () => {
  const creator = {
    username: 'kim',
    nickname: 'Kim',
    selection_region: 'US',
    follower_count: 40_000,
  };
  const response = (...creators: object[]) => ({
    code: 0,
    message: 'Success',
    data: { next_page_token: '', search_key: 'k', creators },
  });
  const one = async (fields: object) =>
    (await imported(response({ ...creator, ...fields }), { from: 'tiktok-shop' })).creators[0];

  it('has exact sales or ranges of 30 days, open above where no upper end is given', async () => {
    expect((await one({ gmv: { currency: 'USD', amount: '812.5' } }))?.shop).toMatchObject({
      days: 30,
      revenue: { lower: usd('81250'), upper: usd('81250') },
    });
    const gmvRange = { currency: 'USD', minimum_amount: '1000', formatted_range: '$1K+' };
    const open = await one({ gmv_range: gmvRange, units_sold_range: { minimum_amount: 1000 } });
    expect(open?.shop).toMatchObject({
      revenue: { lower: usd('100000'), upper: null },
      units: { lower: 1000, upper: null },
    });
    expect(
      (await one({ gmv_range: { currency: 'GBP', formatted_range: '£1K-£10K' } }))?.shop,
    ).toMatchObject({
      revenue: { lower: { currency: 'GBP', minor: '100000' }, upper: { minor: '1000000' } },
    });
  });

  it('has the revenue of lives, with which exact units are evidence of sales', async () => {
    const exact = (amount: string) => ({ currency: 'USD', amount });
    const sales = { units_sold: 900, gmv: exact('9000'), ec_live_count: 6, avg_ec_live_uv: 5_000 };
    const found = await one({ ...sales, live_gmv: exact('6000') });
    expect(found?.shop).toMatchObject({ liveRevenue: { lower: usd('600000') }, lives: 6 });
    // Two thirds of 900 units in 6 lives.
    expect(shopLiveSales(found?.shop)).toEqual({ lives: 6, viewers: 5_000, units: 600 });
    const range = { currency: 'USD', minimum_amount: '1000', maximum_amount: '10000' };
    for (const other of [{}, { live_gmv_range: range }])
      expect(shopLiveSales((await one({ ...sales, ...other }))?.shop)).toBeNull();
  });

  it('has percentages in parts of 10,000, and no viewers where no live was held', async () => {
    const major = { gender: 'MALE', percentage: 7250 };
    const ages = ['AGE_RANGE_25_34', 'AGE_RANGE_18_24'];
    const profile = await one({
      avg_ec_live_uv: 0,
      avg_ec_video_view_count: 5,
      top_follower_demographics: { age_ranges: ages, major_gender: major },
    });
    expect(profile?.audience).toEqual({ gender: { female: 0.275, male: 0.725 } });
    expect(profile?.shop?.liveViewers).toBeNull();
    expect((await one({ avg_ec_live_uv: 410 }))?.shop?.liveViewers).toBe(410);
  });

  it('maps categories where a map is given', async () => {
    const value = response({ ...creator, category_ids: ['600001', '600002'] });
    const plain = await imported(value, { from: 'tiktok-shop' });
    expect([plain.creators[0]?.categories, codesOf(plain)]).toEqual([
      { '600001': 0.5, '600002': 0.5 },
      ['CATEGORIES_NOT_MAPPED', 'CATEGORY_SHARES_EQUAL'],
    ]);
    const categories = { '600001': 'beauty', '600002': 'beauty' };
    const mapped = await imported(value, { from: 'tiktok-shop', categories });
    expect([mapped.creators[0]?.categories, codesOf(mapped)]).toEqual([
      { beauty: 1 },
      ['CATEGORY_SHARES_EQUAL'],
    ]);
  });

  it('may be several pages, one a line', async () => {
    const pages = ['a', 'b', 'c'].map((username) =>
      JSON.stringify(response({ ...creator, username })),
    );
    const { creators } = await imported(`${pages.join('\n')}\n`, {
      from: 'tiktok-shop',
      name: 'pages.ndjson',
    });
    expect(creators.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it('a report of Phyllo has a fraction for its rate, percents for its audience, and loses ethnicities', async () => {
  const audience = {
    countries: [
      { code: 'US', value: 61.2 },
      { code: 'GB', value: 12.1 },
      { code: 'other', value: 4 },
    ],
    gender_age_distribution: [
      { gender: 'FEMALE', age_range: '18-24', value: 40 },
      { gender: 'MALE', age_range: '18-24', value: 20 },
      { gender: 'FEMALE', age_range: '65-', value: 40.0001 },
    ],
    languages: [{ code: 'en', value: 88 }],
    interests: [{ name: 'Beauty & Cosmetics', value: 31 }],
    ethnicities: [{ name: 'x', value: 90 }],
  };
  const result = await imported(
    {
      work_platform: { name: 'Instagram' },
      profile: {
        platform_username: 'ria',
        full_name: 'Ria',
        follower_count: 91_000,
        engagement_rate: 0.0312,
        average_likes: 2_700,
        average_comments: 40,
        average_views: null,
        average_reels_views: 31_000,
        location: { country: 'United States' },
        language: 'en',
        reputation_history: [{ month: '2026-08', follower_count: 88_000 }],
        audience,
      },
    },
    { from: 'phyllo' },
  );
  expect(result.creators).toMatchObject([
    {
      id: 'ria',
      platform: 'instagram',
      market: 'US',
      followers: 91_000,
      averages: { engagement: { rate: 0.0312, per: 'followers' }, views: 31_000, likes: 2_700 },
      followerHistory: [{ at: '2026-08-01T00:00:00.000Z', followers: 88_000 }],
      audience: {
        countries: { US: 0.612, GB: 0.121 },
        gender: { female: 0.800001, male: 0.2 },
        languages: { en: 0.88 },
        interests: { 'beauty & cosmetics': 0.31 },
      },
      audienceSource: 'estimated',
    },
  ]);
  expect(result.creators[0]?.audience.ages).toEqual([
    { from: 18, to: 24, share: 0.6 },
    { from: 65, to: null, share: 0.400001 },
  ]);
  expect(JSON.stringify(result.creators)).not.toMatch(/ethnic/i);
  expect(codesOf(result)).toEqual(['OTHER_SHARES', 'CATEGORIES_NOT_MAPPED', 'ETHNICITIES_DROPPED']);
});

it('a report of Modash has weights of the top countries only, which stay as they are', async () => {
  const weights = { DE: 0.52, AT: 0.12, CH: 0.09 };
  const { creators } = await imported(
    {
      error: false,
      profile: {
        userId: '1',
        profile: {
          username: 'uwe',
          fullname: 'Uwe',
          followers: 61_000,
          engagementRate: 0.021,
          url: 'https://www.tiktok.com/@uwe',
        },
        avgViews: '12.5K',
        country: 'DE',
        audience: {
          geoCountries: Object.entries(weights).map(([code, weight]) => ({
            code,
            name: code,
            weight,
          })),
          genders: [
            { code: 'FEMALE', weight: 0.6000005 },
            { code: 'MALE', weight: 0.4000005 },
          ],
          ages: [
            { code: '13-17', weight: 0.1 },
            { code: '65-', weight: 0.9 },
          ],
          ethnicities: [{ code: 'x', weight: 1 }],
        },
      },
    },
    { from: 'modash' },
  );
  expect(creators).toMatchObject([
    { id: '1', platform: 'tiktok', averages: { views: 12_500 }, audience: { countries: weights } },
  ]);
  expect(parseCreators(creators)).toHaveLength(1);
});

it('a report of HypeAuditor has percents, `uk`, prices that are estimates, and ages by gender', async () => {
  const { creators } = await imported(
    {
      result: {
        report_state: 'READY',
        user: {
          username: 'pam',
          full_name: 'Pam',
          followers_count: 22_000,
          followings_count: 300,
          avg_likes: 500,
          avg_comments: 12,
          er: { value: 2.4 },
          blogger_geo: { country: 'uk' },
          blogger_languages: ['en'],
          blogger_prices: { post_price: 310, post_price_from: 200 },
          audience_geography: { countries: [{ name: 'United Kingdom', code: 'uk', value: 70.5 }] },
          demography: [
            { gender: 'F', value: 75 },
            { gender: 'M', value: 25 },
          ],
          demography_by_age: [
            {
              gender: 'F',
              value: 75,
              by_age_group: [
                { group: '18-24', value: 60 },
                { group: '25-34', value: 40 },
              ],
            },
            {
              gender: 'M',
              value: 25,
              by_age_group: [
                { group: '18-24', value: 20 },
                { group: '25-34', value: 80 },
              ],
            },
          ],
          followers_chart: [{ date: 1_763_632_800, count: 21_000 }],
          audience_ethnicity: [{ name: 'x', value: 1 }],
        },
      },
    },
    { from: 'hypeauditor' },
  );
  expect(creators).toMatchObject([
    {
      ...{ id: 'pam', platform: 'instagram', market: 'GB', languages: ['en'] },
      averages: { engagement: { rate: 0.024, per: 'followers' }, likes: 500 },
      audience: { countries: { GB: 0.705 }, gender: { female: 0.75, male: 0.25 } },
      quotes: [{ work: 'post', price: { lower: usd('31000') }, source: 'estimated' }],
      followerHistory: [{ followers: 21_000 }],
    },
  ]);
  // .75 × .6 + .25 × .2, and the rest.
  const [young, old] = creators[0]?.audience.ages ?? [];
  expect([young?.share, old?.share]).toEqual([0.5, 0.5]);
});

it('an account of the TikTok Creator Marketplace has the price of a video, not of a live', async () => {
  const data = {
    creator_id: '70',
    handle_name: 'lee',
    display_name: 'Lee',
    followers_count: 5_000,
    engagement_rate: 0.08,
    median_views: 900,
    creator_price: 120,
    currency: 'GBP',
    content_labels: [{ label_id: '1', label_name: 'Food' }],
  };
  const { creators } = await imported(
    { code: 0, data: { creators: [data] } },
    { from: 'tiktok-creator-marketplace', market: 'GB' },
  );
  expect(creators).toMatchObject([
    {
      ...{ id: '70', name: 'Lee', platform: 'tiktok', market: 'GB', categories: { food: 1 } },
      averages: { views: 900, engagement: { rate: 0.08, per: 'views' } },
      quotes: [{ work: 'short-video', price: { lower: { currency: 'GBP', minor: '12000' } } }],
    },
  ]);
  expect(creators[0]).not.toHaveProperty('fee');
});

describe('responses of YouTube', () => {
  const channel = (id: string, statistics: object) => ({
    kind: 'youtube#channel',
    id,
    snippet: { title: id.toUpperCase(), customUrl: `@${id}`, country: 'US' },
    statistics,
  });
  const video = (id: string, channelId: string, statistics: object) => ({
    kind: 'youtube#video',
    id,
    snippet: { channelId, title: 't', publishedAt: '2026-11-01T10:00:00Z', categoryId: '26' },
    statistics,
  });

  it('have numbers as text, hidden subscribers, and videos in files of their own', async () => {
    const channels = {
      items: [
        channel('ab', { subscriberCount: '1230000' }),
        channel('cd', { subscriberCount: '0', hiddenSubscriberCount: true }),
      ],
    };
    const videos = {
      items: [
        video('v1', 'ab', { viewCount: '9000', commentCount: '7' }),
        video('v2', 'ab', { viewCount: '100', likeCount: '0', commentCount: '0' }),
      ],
    };
    const { importCreators } = await import('./import-creators.ts');
    const files = [save('videos.json', videos), save('channels.json', channels)];
    const categories = { '26': 'beauty' };
    const result = await importCreators(files, { from: 'youtube', categories });
    expect(result.creators).toMatchObject([
      {
        ...{ id: 'ab', name: 'AB', followers: 1_230_000, market: 'US' },
        posts: [
          {
            id: 'v1',
            views: 9000,
            likes: null,
            comments: 7,
            category: 'beauty',
            format: 'short-video',
          },
          { id: 'v2', views: 100, likes: 0, comments: 0 },
        ],
      },
      { id: 'cd', followers: null, posts: [] },
    ]);
    expect(codesOf(result)).toEqual(['FOLLOWERS_HIDDEN']);
    expect(parseCreators(result.creators)).toHaveLength(2);
  });
});

it('accounts of Instagram have unknown likes where the platform or a tool hides them', async () => {
  const media = (likes: number[]) => ({
    data: likes.map((like_count, at) => ({
      ...{ id: String(at), like_count, comments_count: 4, media_type: 'VIDEO' },
      timestamp: '2026-11-20T10:00:00+0000',
    })),
  });
  const account = (id: string, followers_count: number, likes: number[]) => ({
    business_discovery: { id, username: `u${id}`, followers_count, media: media(likes) },
  });
  const result = await imported(
    [account('1', 50_000, [0, 3, -1, 812]), account('2', 300, [3, 0])],
    {
      from: 'instagram',
      market: 'BR',
    },
  );
  const likes = result.creators.map(({ posts }) => posts.map((post) => post.likes));
  expect(likes).toEqual([
    [null, null, null, 812],
    [3, null],
  ]);
  expect(result.findings.find(({ code }) => code === 'LIKES_HIDDEN')?.params).toMatchObject({
    count: 4,
  });
  expect(codesOf(result)).toContain('POSTS_WITHOUT_CATEGORY');
});

it('fields of JSON that nothing reads are named with the nearest', async () => {
  const result = await imported([{ username: 'a', selection_region: 'US', folower_count: 5 }], {
    from: 'tiktok-shop',
  });
  expect(result.findings.map(({ code, params }) => [code, params['fields']])).toEqual([
    ['FIELDS_NOT_READ', ['folower_count (≈ follower_count)']],
  ]);
});

it('a part of an audience that cannot be right is left unknown, with a line, and the rest stays', async () => {
  const countries = [
    { code: 'US', value: 70 },
    { code: 'GB', value: 60 },
  ];
  const audience = { countries, languages: [{ code: 'en', value: 90 }] };
  const profile = {
    platform_username: 'x',
    follower_count: 5,
    location: { country: 'US' },
    audience,
  };
  const result = await imported({ work_platform: { name: 'TikTok' }, profile }, { from: 'phyllo' });
  expect(result.creators[0]?.audience).toEqual({ languages: { en: 0.9 } });
  expect(result.findings[0]).toMatchObject({ code: 'VALUE_NOT_READ', severity: 'warning' });
  expect(result.findings[0]?.message['en']).toMatch(/sum to at most 1, not to 1\.3/);
});
