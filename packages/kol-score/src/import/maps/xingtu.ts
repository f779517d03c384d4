import {
  engagement,
  followers,
  followersIn,
  id,
  liveFee,
  mean,
  quote,
  share,
  text,
} from '../record/readers.ts';
import { field } from '../record/reading.ts';
import { ageShare, categories } from '../record/share-lists.ts';
import type { SourceMap } from './source-map.ts';

/** The spellings of a column with the share of an age bracket. */
function bracket(ages: string): string[] {
  return ['粉丝比例', '粉丝占比', '占比'].map((name) => `${ages}${name}`);
}

/**
 * Tables that are exported from 巨量星图, the marketplace of Douyin, and the lists of agencies in its columns. There is no
 * public specification: the columns are those of such tables. Prices are in yuan, by length of a video; a price of
 * lives is rarely among them. The expected views are a forecast of the platform.
 */
export const XINGTU: SourceMap = {
  source: 'xingtu',
  platform: 'douyin',
  market: 'CN',
  currency: 'CNY',
  audienceSource: 'declared',
  lists: ['data.authors', 'data.list', 'authors', 'list'],
  fields: [
    field('id', ['星图ID', '达人ID', '达人UID', '抖音UID', '账号ID'], id),
    field('handle', ['抖音号', '达人抖音号'], text),
    field('name', ['达人昵称', '抖音昵称', '达人名称', '账号名称', '昵称'], text),
    field('categories', ['达人类型', '内容类型', '达人垂类'], categories),
    field('followers', ['粉丝数', '达人粉丝', '粉丝量', '粉丝总数'], followers),
    field('followers', ['粉丝（万）', '粉丝数（万）'], followersIn(10_000)),
    field('audience/gender/male', ['男性粉丝占比', '男粉占比', '男性观众比例'], share('percent')),
    field('audience/gender/female', ['女性粉丝占比', '女粉占比', '女性观众比例'], share('percent')),
    field('audience/ages', bracket('18岁以下'), ageShare({ from: 0, to: 17 }, 'percent')),
    field('audience/ages', bracket('18-23岁'), ageShare({ from: 18, to: 23 }, 'percent')),
    field('audience/ages', bracket('24-30岁'), ageShare({ from: 24, to: 30 }, 'percent')),
    field('audience/ages', bracket('31-40岁'), ageShare({ from: 31, to: 40 }, 'percent')),
    field('audience/ages', bracket('41-50岁'), ageShare({ from: 41, to: 50 }, 'percent')),
    // The bracket before it ends with 50.
    field('audience/ages', bracket('50岁以上'), ageShare({ from: 51, to: null }, 'percent')),
    field('averages/views', ['预期播放量', '预期播放数', '平均播放量'], mean),
    field('averages/engagement', ['互动率', '近30天互动率'], engagement('views', 'percent')),
    field('fee/fixed', ['直播报价', '直播费用'], liveFee),
    field(
      'quotes',
      ['1-20s报价', '1-20s视频报价'],
      quote('short-video', { seconds: { from: 1, to: 20 } }),
    ),
    field(
      'quotes',
      ['21-60s报价', '21-60s视频报价'],
      quote('short-video', { seconds: { from: 21, to: 60 } }),
    ),
    field(
      'quotes',
      ['60s+报价', '60s以上报价', '60s报价'],
      quote('short-video', { seconds: { from: 60, to: null } }),
    ),
    field('quotes', ['图文报价'], quote('image-text')),
  ],
  unused: [
    '达人UID',
    '预期cpm',
    '1-20s预期cpm',
    '21-60s预期cpm',
    '60s预期cpm',
    '城市',
    '完播率',
    '月连接用户数',
    '星图指数',
    '星图链接',
    '抖音链接',
  ],
  ethnicities: [],
};
