import { expect, it } from 'vitest';
import { importProse } from './import-prose.ts';

const PARTIES = {
  en: 'Brand: Rosy Lips\nCreator: Mia\n\n',
  'zh-Hans': '品牌方：青禾\n达人：小满\n\n',
};

const kindsOf = (text: string, language: 'en' | 'zh-Hans'): string[] =>
  importProse(`${PARTIES[language]}${text}`, {
    ...{ language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  }).clauses.map(({ clause }) => clause.clause);

it.each([
  'In 2025 the Brand paid the Creator a fixed fee of USD 500.',
  'The Brand has already paid a commission of 10% of net sales.',
  'A fixed fee of USD 500 was paid to the Creator in 2025.',
  'The Parties acknowledge that the Brand paid the Creator a fixed fee of USD 500.',
  'We paid a fee of USD 300 in 2025.',
  'The Brand reimbursed travel expenses up to USD 500.',
  'The Brand has paid the Creator a retainer of USD 500 per month.',
  'The Brand has paid the Creator a fixed fee of USD 500 for 3 videos and 2 posts.',
])('what was paid is kept in its words: %s', (text) => {
  expect(kindsOf(text, 'en')).toEqual(['other']);
});

it.each([
  '品牌方已支付达人固定费用人民币2000元。',
  '品牌方已于2025年向达人支付固定费用人民币2000元。',
  '双方确认，品牌方已支付固定费用人民币2000元。',
  '品牌方向达人支付了固定费用人民币2000元。',
  '达人已在抖音发布3条短视频。',
  '达人曾在抖音发布3条短视频。',
  '达人已按时在抖音发布3条短视频。',
  '品牌方已通过结算平台向达人支付固定费用人民币2000元。',
])('and in Chinese: %s', (text) => {
  expect(kindsOf(text, 'zh-Hans')).toEqual(['other']);
});

it.each([
  ['The fixed fee paid by the Brand is USD 500.', 'en'],
  ['The fee of USD 500 is paid once the Creator has published the video.', 'en'],
  ['Once the video was published, the Brand pays the Creator a fee of USD 500.', 'en'],
  ['The fee is USD 500, of which the Brand has paid USD 200.', 'en'],
  ['The Brand agreed to pay the Creator a fixed fee of USD 500.', 'en'],
  ['The Creator was paid USD 200 in 2025 and is entitled to a commission of 10%.', 'en'],
  ['The Creator was paid USD 200 in 2025 and receives a commission of 10%.', 'en'],
  ['Fixed fee: USD 500 for each video the Creator has published.', 'en'],
  ['Fixed fee: USD 500 per video the Creator posted.', 'en'],
  ['Fixed fee of USD 500 within 30 days of the day the video was published.', 'en'],
  ['双方已约定品牌方支付达人固定费用人民币2000元。', 'zh-Hans'],
  ['品牌方已承诺向达人支付固定费用人民币2000元。', 'zh-Hans'],
  ['平台已结算后7日内品牌方向达人支付固定费用人民币2000元。', 'zh-Hans'],
  ['达人已发布全部内容后，品牌方支付固定费用人民币2000元。', 'zh-Hans'],
  ['达人已发布全部内容的，品牌方应支付固定费用人民币2000元。', 'zh-Hans'],
] as const)('what is owed after something was done is read: %s', (text, language) => {
  expect(kindsOf(text, language)).toEqual(['fee']);
});

const amountsOf = (text: string, language: 'en' | 'zh-Hans') =>
  importProse(`${PARTIES[language]}${text}`, {
    ...{ language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  }).clauses.flatMap(({ clause }) =>
    clause.clause === 'fee' ? [[clause.payer, clause.fixed?.amount?.minor]] : [],
  );

it.each([
  ['Last year we paid USD 300 per video, and this year we will pay a fee of USD 500 per video.'],
  ['We paid you USD 300 for a video in spring, and we will pay a fee of USD 500 this year.'],
  ['We paid USD 300 per video in 2025; this year we will pay USD 500 per video.'],
  ['The Brand will pay a fee of USD 500 in 2026, and the Brand paid USD 300 in 2025.'],
  ['The Brand paid the Creator a fee of USD 300 in 2025 and will pay a fee of USD 500 in 2026.'],
  ['去年我们支付了固定费用人民币300元，今年将支付固定费用人民币500元。'],
])('of what was paid and what will be, the latter is read: %s', (text) => {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const [[payer, minor] = [], ...more] = amountsOf(text, language);
  expect([minor, more]).toEqual(['50000', []]);
  expect(payer).not.toBe('creator');
});

it('what is owed on what was earned is no part of the past', () => {
  const text =
    'The Brand shall pay a fee of USD 500 per video and a commission of 10% on what the Creator earned.';
  const { clauses } = importProse(`${PARTIES.en}${text}`, {
    ...{ language: 'en', id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  });
  expect(clauses.map(({ clause }) => clause)).toContainEqual(
    expect.objectContaining({ commission: expect.objectContaining({ rate: 100_000 }) }),
  );
});

it('the rest of a sum of which a part was paid is not read as the sum', () => {
  const text = 'The Brand has paid USD 100 of the fee and will pay the remaining fee of USD 400.';
  expect(amountsOf(text, 'en').map(([, minor]) => minor)).not.toContain('40000');
  const chinese = '品牌方已支付固定费用人民币300元，还应支付固定费用人民币500元。';
  expect(amountsOf(chinese, 'zh-Hans').map(([, minor]) => minor)).not.toContain('50000');
});
