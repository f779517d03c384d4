import { describe, expect, it } from 'vitest';
import { vaguePhrases } from './vagueness.ts';

const VAGUE: readonly (readonly [text: string, category: string])[] = [
  ['The creator uses best efforts to promote the product', 'effort'],
  ['Creator will try to post before the sale', 'effort'],
  ['Videos are posted promptly', 'time'],
  ['Data is sent as soon as possible', 'time'],
  ['Several videos are published', 'quantity'],
  ['Posts on TikTok, Instagram, etc.', 'open-list'],
  ['The bonus is to be agreed', 'deferral'],
  ['The video is of high quality', 'standard'],
  ['Creator shall cooperate with promotion', 'cooperation'],
  ['Extra posts at the brand\u2019s discretion, as needed', 'discretion'],
  ['达人应尽力促成销售', 'effort'],
  ['及时提供数据', 'time'],
  ['发布若干视频', 'quantity'],
  ['发布短视频、图文等内容', 'open-list'],
  ['奖金另行约定', 'deferral'],
  ['保证内容高质量', 'standard'],
  ['配合推广', 'cooperation'],
  ['必要时增加直播场次', 'discretion'],
];

const EXACT: readonly string[] = [
  'Swatches of all six shades on bare lips, and one week of wear',
  'The creator answers promptly, within 2 days',
  'The creator must not try to hide the label',
  'Reasonable attorneys\u2019 fees are borne by the losing party',
  'Two videos of 60 seconds on TikTok',
  '48小时内及时回复',
  '不得尽力回避标识',
  '在抖音发布 2 条短视频，每条不少于 60 秒',
  'Reprompting is free; the etching shows a supportive base',
];

describe('vaguePhrases', () => {
  it.each(VAGUE)('%s: %s', (text, category) => {
    expect(vaguePhrases(text).map((it) => it.category)).toContain(category);
  });

  it.each(EXACT)('%s: nothing', (text) => {
    expect(vaguePhrases(text)).toEqual([]);
  });
});
