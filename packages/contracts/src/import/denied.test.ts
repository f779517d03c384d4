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
  'A retainer of USD 3,000 per month is not payable.',
  'The Brand does not reimburse travel expenses up to USD 500.',
  'The Creator need not deliver a report of views within 5 days.',
  'This Agreement does not renew automatically.',
  'The exclusivity of 90 days for cosmetics does not apply.',
  'The Creator is free to promote competing cosmetics brands.',
])('what is denied is kept in its words: %s', (text) => {
  expect(kindsOf(text, 'en')).toEqual(['other']);
});

it.each([
  '达人不得在抖音发布3条短视频。',
  '达人无需在抖音发布3条短视频。',
  '品牌方不向达人支付固定费用人民币2000元。',
  '品牌方无义务向达人支付净销售额10%的佣金。',
  '达人无需在发布后5日内提供播放量数据。',
  '本合同期满后不自动续约。',
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

it.each([
  ['This Agreement is not governed by the laws of New York.', 'en'],
  ['本合同不适用美国法律。', 'zh-Hans'],
] as const)('nor does a law govern that a sentence leaves out: %s', (text, language) => {
  const { draft, terms } = importProse(`${PARTIES[language]}${text}`, {
    ...{ language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  });
  expect([draft.law, terms]).toEqual([undefined, []]);
});

it.each([
  ['a licence on social media, not including paid advertising', 'en'],
  ['a licence on social media, but excluding any paid media', 'en'],
] as const)('media that are left out are open: %s', (text, language) => {
  const { clauses, questions } = importProse(
    `${PARTIES[language]}The Creator grants the Brand ${text}, to use the content for 90 days.`,
    { language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  );
  expect(clauses[0]?.clause).toMatchObject({ clause: 'intellectual-property', termDays: 90 });
  expect(clauses[0]?.clause).not.toHaveProperty('media');
  expect(questions.find(({ path }) => path.endsWith('/media'))?.found).toHaveLength(1);
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
