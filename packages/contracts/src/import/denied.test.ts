import { expect, it } from 'vitest';
import { importProse } from './import-prose.ts';

const PARTIES = {
  en: 'Brand: Rosy Lips\nCreator: Mia\n\n',
  'zh-Hans': '品牌方：青禾\n达人：小满\n\n',
};

const kindsOf = (text: string, language: 'en' | 'zh-Hans'): string[] =>
  importProse(`${PARTIES[language]}${text}`, {
    language,
    id: 'draft',
    asOf: '2026-11-30T00:00:00Z',
  }).clauses.map(({ clause }) => clause.clause);

it.each([
  'The Creator shall not host 3 live streams on TikTok.',
  'The Creator is not required to publish 3 short videos on TikTok.',
  'The Creator has no obligation to publish 3 short videos on TikTok.',
  'The Brand shall not pay the Creator a fixed fee of USD 2,000.',
  'The Brand will never pay the Creator a commission of 10% of net sales.',
])('what is denied is kept in its words: %s', (text) => {
  expect(kindsOf(text, 'en')).toEqual(['other']);
});

it.each([
  '达人不得在抖音发布3条短视频。',
  '达人无需在抖音发布3条短视频。',
  '品牌方不向达人支付固定费用人民币2000元。',
  '品牌方无义务向达人支付净销售额10%的佣金。',
])('and in Chinese: %s', (text) => {
  expect(kindsOf(text, 'zh-Hans')).toEqual(['other']);
});

it.each([
  ['The Creator shall, not later than 1 March 2027, publish 3 short videos on TikTok.', 'en'],
  ['The Creator shall publish not later than 1 March 2027 on TikTok 3 short videos.', 'en'],
  ['The Creator publishes 3 short videos on TikTok and shall not delete them.', 'en'],
  ['达人应不晚于2027年3月1日在抖音发布3条短视频，不得删除。', 'zh-Hans'],
  ['达人不得晚于2027年3月1日在抖音发布3条短视频。', 'zh-Hans'],
] as const)('what is owed is read: %s', (text, language) => {
  expect(kindsOf(text, language)).toEqual(['deliverable']);
});

it('what is forbidden of pieces that are owed is read', () => {
  const text =
    'The Creator publishes 3 short videos on TikTok. Posts may not be deleted for 45 days.';
  const { clauses } = importProse(`${PARTIES.en}${text}`, {
    ...{ language: 'en', id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  });
  expect(clauses.map(({ clause }) => clause)).toEqual([
    expect.objectContaining({ clause: 'deliverable', quantity: 3, keepUpDays: 45 }),
  ]);
});
