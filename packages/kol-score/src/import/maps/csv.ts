import { readRate } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../../text/issues.ts';
import {
  country,
  engagement,
  followers,
  handle,
  id,
  jsonList,
  language,
  liveFee,
  mean,
  platform,
  platformOfUrl,
  quote,
  share,
  text,
  tier,
} from '../record/readers.ts';
import { type FieldMap, field, type ValueReader } from '../record/reading.ts';
import { ages, categories, countries, interests, languages } from '../record/share-lists.ts';
import { marketNamed } from '../written/country.ts';
import { writtenNumber } from '../written/number.ts';
import { writtenShare } from '../written/share.ts';
import { writtenText } from '../written/text.ts';
import type { SourceMap } from './source-map.ts';

const RATE = [
  'engagement',
  'engagement rate',
  'er',
  'eng rate',
  'avg engagement rate',
  'engagement rate %',
  'er %',
  '互动率',
];
const FEMALE = ['female', 'female %', 'women', 'women %', '女性占比', '女粉占比'];
const MALE = ['male', 'male %', 'men', 'men %', '男性占比', '男粉占比'];
const GENDERS = [...FEMALE, ...MALE];

/** The column that is named after a platform and nothing else: it holds a handle, a link or followers. */
const PLATFORM_CELL = 'platform cell';

const handleCell: ValueReader = (values, reading) =>
  isNumber(values[0]) ? undefined : handle(values, reading);

const followersCell: ValueReader = ([value], reading) =>
  isNumber(value) ? followers([value], reading) : undefined;

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || writtenNumber(writtenText(value)) !== undefined;
}

/** A commission with its unit, in parts per million. */
const commission: ValueReader = ([value], { refuse }) => {
  const rate = readRate(writtenText(value));
  return typeof rate === 'number' ? rate : refuse(rate);
};

/** `Spain IP` or `Spain IP %`: the share of the audience in one country. */
function countryColumn(column: string): FieldMap | undefined {
  const market = marketNamed(/^(.+) IP ?%?$/i.exec(column.trim().replace(/\s+/g, ' '))?.[1] ?? '');
  if (market === undefined) return undefined;
  return field(
    `audience/countries/${market}`,
    column,
    ([value], { refuse, numbers }) =>
      writtenShare(value, 'percent', numbers) ??
      refuse(kolIssue('SHARE_WRITTEN', { received: value })),
  );
}

/**
 * Lists of agencies, of customer-relationship software and of anybody else, by the names that their columns usually have;
 * others are mapped with `--columns`. Rates are percents or fractions as all values of their column show. A row may hold
 * several platforms, as in `IG Followers` and `TikTok Followers`. A price that names no work is that of a post.
 */
export const CSV: SourceMap = {
  source: 'csv',
  currencyFrom: ['currency', 'fee currency', '币种', '货币'],
  audienceSource: 'declared',
  lists: ['creators', 'data', 'influencers', 'items'],
  hasPlatformColumns: true,
  fieldOfColumn: countryColumn,
  fields: [
    field('id', ['id', 'creator id', 'influencer id', 'user id', '编号', '达人编号', '达人ID'], id),
    field(
      'handle',
      [
        'handle',
        'username',
        'user name',
        'creator username',
        'account',
        'profile',
        'channel name',
        'youtuber name',
        '账号',
        '用户名',
        PLATFORM_CELL,
      ],
      handleCell,
    ),
    field(
      'name',
      [
        'name',
        'full name',
        'creator',
        'creator name',
        'influencer',
        'influencer name',
        'kol',
        'nickname',
        'display name',
        '姓名',
        '昵称',
        '达人昵称',
      ],
      text,
    ),
    field('platform', ['platform', 'channel', 'network', 'social network', '平台'], platform),
    field(
      'platform',
      ['url', 'link', 'profile url', 'profile link', '主页链接', 'handle', PLATFORM_CELL],
      platformOfUrl,
    ),
    field('handle', ['url', 'link', 'profile url', 'profile link', '主页链接'], handle),
    field(
      'market',
      [
        'market',
        'country',
        'creator country',
        'country/region',
        'based in',
        'location',
        '国家',
        '国家/地区',
        '市场',
      ],
      country,
    ),
    field('languages', ['language', 'languages', '语言'], language),
    field(
      'followers',
      [
        'followers',
        'follower count',
        'number of followers',
        'subscribers',
        'subscriber count',
        'subs',
        'fans',
        '粉丝数',
        '粉丝量',
        '粉丝',
      ],
      followers,
    ),
    field('followers', PLATFORM_CELL, followersCell),
    field(
      'averages/views',
      [
        'avg views',
        'average views',
        'views avg',
        'views',
        'mean views',
        '平均播放',
        '平均播放量',
        '平均观看',
      ],
      mean,
    ),
    field('averages/likes', ['avg likes', 'average likes', 'likes avg', 'likes', '平均点赞'], mean),
    field(
      'averages/comments',
      ['avg comments', 'average comments', 'comments avg', 'comments', '平均评论'],
      mean,
    ),
    field('averages/engagement', RATE, engagement('followers', 'by-column', RATE)),
    field('audience/gender/female', FEMALE, share('by-column', GENDERS, 'fraction')),
    field('audience/gender/male', MALE, share('by-column', GENDERS, 'fraction')),
    field(
      'audience/countries',
      [
        'audience countries',
        'audience country',
        'top countries',
        'audience location',
        'audience geo',
        'audience',
        'countries',
        '受众国家',
        '粉丝地域',
      ],
      countries('by-list'),
    ),
    field(
      'audience/languages',
      ['audience languages', 'audience language', '受众语言'],
      languages('by-list'),
    ),
    field(
      'audience/ages',
      ['audience ages', 'audience age', 'ages', 'age', '受众年龄'],
      ages('by-list'),
    ),
    field(
      'audience/interests',
      ['audience interests', 'interests', '受众兴趣'],
      interests('by-list'),
    ),
    field(
      'categories',
      [
        'category',
        'categories',
        'main category',
        'niche',
        'vertical',
        'topic',
        'topics',
        '品类',
        '类目',
        '领域',
      ],
      categories,
    ),
    field('priceTier', ['price tier', '价位'], tier),
    field('lives', ['lives', 'past lives', '直播'], jsonList),
    field('permits', ['permits', '许可'], jsonList),
    field(
      'fee/fixed',
      [
        'fee',
        'live fee',
        'live price',
        'price live',
        'livestream fee',
        'live rate',
        '费用',
        '直播报价',
        '直播费用',
      ],
      liveFee,
    ),
    field('fee/commission', ['commission', 'commission rate', '佣金', '佣金比例'], commission),
    field(
      'quotes',
      [
        'price video',
        'video price',
        'price reel',
        'reel price',
        'price per video',
        'video rate',
        '视频报价',
      ],
      quote('short-video'),
    ),
    field(
      'quotes',
      ['price story', 'story price', 'price per story', 'story rate'],
      quote('story'),
    ),
    field(
      'quotes',
      [
        'price post',
        'post price',
        'price per post',
        'post rate',
        'rate per post',
        'price',
        'rate',
        'quote',
        'cost',
        '报价',
        '价格',
        '图文报价',
      ],
      quote('post'),
    ),
  ],
  unused: [],
  ethnicities: ['audience ethnicity', 'audience ethnicities', 'ethnicity'],
};
