import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import type { GivenCover } from './cover.ts';
import { importProse } from './import-prose.ts';

const imported = (text: string, cover: GivenCover = {}) =>
  importProse(text, {
    language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
    id: 'draft',
    asOf: '2026-11-30T00:00:00Z',
    cover,
  });

const clauseOf = (kind: Clause['clause'], text: string, cover?: GivenCover) =>
  imported(text, cover).clauses.find(({ clause }) => clause.clause === kind)?.clause;

const PARTIES = 'Brand: Rosy\nCreator: Mia\n';
const CHINESE_PARTIES = '甲方（品牌方）：青禾食品\n乙方（达人）：小满\n';

describe('a fee and its stages in one sentence', () => {
  it.each([
    [
      `${PARTIES}The Brand shall pay the Creator a fixed fee of EUR 3,000, of which 50% upon signature and 50% within 30 days after publication of the last Reel.`,
      { currency: 'EUR', minor: '300000' },
    ],
    [
      `${CHINESE_PARTIES}甲方向乙方支付固定费用人民币20,000元，合同签订后5个工作日内支付50%，全部内容发布后10日内支付剩余50%。`,
      { currency: 'CNY', minor: '2000000' },
    ],
    [
      `${PARTIES}The Brand pays a fee of USD 2,000: 30% (USD 600) on signing and 70% (USD 1,400) on completion.`,
      { currency: 'USD', minor: '200000' },
    ],
  ])('are a fee and a payment of it: %s', (text, amount) => {
    expect(clauseOf('fee', text)).toMatchObject({ model: 'fixed', fixed: { amount } });
    expect(clauseOf('payment', text)).toMatchObject({ feeId: 'fee' });
  });

  it.each([
    `${PARTIES}Of the fee, 30% (USD 600) is paid on signing and 70% (USD 1,400) on completion.`,
    `${PARTIES}The Brand pays USD 600 (30% of the fee) on signing and 70% on completion.`,
  ])('are no fee where amounts are those of stages: %s', (text) => {
    expect(clauseOf('fee', text)).toBeUndefined();
  });
});

describe('what somebody owes', () => {
  it('is a clause, also where it tells who the parties are', () => {
    const text =
      '甲方：上海云帆美妆有限公司\n乙方（达人）：陈思琪\n一、甲方每月向乙方支付服务费人民币5万元，于次月15日前支付。';
    const { clauses, sentences } = imported(text);
    expect(clauses.map(({ clause }) => clause)).toMatchObject([
      {
        clause: 'retainer',
        payer: 'brand',
        payee: 'creator',
        model: 'monthly',
        periodic: { amount: { currency: 'CNY', minor: '5000000' } },
      },
    ]);
    expect(sentences.at(-1)?.readAs).toContain('/clauses/0');
  });

  it('is asked about where a field does not hold its figures', () => {
    const text = `${PARTIES}The Brand shall pay the Creator a fee of USD 500 within thirty days of receipt of the goods.\nThe Creator shall keep 3 samples for 90 days.`;
    const found = imported(text).questions.flatMap((it) =>
      it.name.en.startsWith('what these figures') ? it.found : [],
    );
    const words = found.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['thirty days', '90 days']);
  });
});

describe('the name of a party', () => {
  const ENGLAND = 'a company registered in England and Wales';

  it.each([
    [
      `between Northwind Tea Ltd, ${ENGLAND} ("Brand"), and Sofia Rossi, Milan, Italy ("Creator").`,
      'Northwind Tea Ltd',
      'Sofia Rossi',
    ],
    [
      'between Sakura Cosmetics K.K. (the "Company") and Ms. Priya Nair (the "Talent").',
      'Sakura Cosmetics K.K.',
      'Ms. Priya Nair',
    ],
    [
      'by Foo S.p.A., Via Roma 1, Milan ("Brand") with Will Smith, a resident of Texas ("Creator").',
      'Foo S.p.A.',
      'Will Smith',
    ],
    ['Brand: Acme, Inc.\nCreator: Mia Torres, @mia\n', 'Acme, Inc.', 'Mia Torres'],
    [
      '本合同由杭州青禾食品有限公司（以下简称“甲方”）与李晓雨（以下简称“乙方”）签订。',
      '杭州青禾食品有限公司',
      '李晓雨',
    ],
  ])('is what stands before the first description: %s', (text, ...names) => {
    const { draft, cover } = imported(text);
    expect(draft.parties?.map(({ name }) => name)).toEqual(names);
    const read = cover.filter(({ at }) => at.endsWith('/name'));
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it.each([
    [
      'between Smith and Jones Ltd (the "Brand") and Mia Torres ("Creator").',
      'Smith and Jones Ltd',
    ],
    ['Brand: Smith, Jones & Partners\nCreator: Mia Torres\n', 'Smith, Jones & Partners'],
    [
      'between Foo Ltd, a firm of New York and Boston ("Brand"), and Mia Torres ("Creator").',
      'Foo Ltd, a firm of New York and Boston',
    ],
  ])('is asked for where it is not clear: %s', (text, words) => {
    const { draft, questions } = imported(text);
    expect(draft.parties?.[0]).not.toHaveProperty('name');
    expect(draft.parties?.[0]).not.toHaveProperty('market');
    expect(draft.parties?.[1]?.name).toBe('Mia Torres');
    const [asked] = questions.filter(({ path }) => path === '/parties/0/name');
    expect(asked?.found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });
});

describe('the title', () => {
  it.each([
    '达人年度合作框架协议\n甲方：上海云帆美妆有限公司\n乙方（达人）：陈思琪\n',
    'Influencer agreement\nBrand: Rosy\nCreator: Mia\n',
    'Summer campaign\n\nBrand: Rosy\nCreator: Mia\n',
  ])('is the first line: %s', (text) => {
    const { draft, questions, sentences } = imported(text);
    expect(Object.values(draft.title ?? {})).toEqual([text.split('\n')[0]]);
    expect(sentences[0]?.readAs).toEqual(['/title']);
    expect(questions.map(({ path }) => path)).not.toContain('/title');
  });

  it('is asked for where there is none, unless it is given', () => {
    const asked = (cover: GivenCover) => imported(PARTIES, cover).questions.map(({ path }) => path);
    expect(asked({})).toContain('/title');
    expect(asked({ title: { en: 'Tea' } })).not.toContain('/title');
  });
});

describe('what is read', () => {
  it.each([
    [
      'The Creator shall publish 4 (four) TikTok videos.',
      'deliverable',
      { quantity: 4, form: 'short-video' },
    ],
    ['The content is owned by the Creator.', 'intellectual-property', { owner: 'creator' }],
    [
      'The Brand may share the content on its social media channels worldwide.',
      'intellectual-property',
      { media: ['social'], territory: 'worldwide' },
    ],
    [
      "The Creator shall label all content as advertising using #adv and the platform's paid partnership tool.",
      'compliance',
      { disclosure: { by: 'creator', means: ['content-label', 'platform-switch'] } },
    ],
    [
      '乙方应在视频中以“广告”字样标明商业推广。',
      'compliance',
      { disclosure: { by: 'creator', means: ['content-label'] } },
    ],
  ] as const)('%s', (sentence, kind, fields) => {
    const parties = /\p{Script=Han}/u.test(sentence) ? CHINESE_PARTIES : PARTIES;
    expect(clauseOf(kind, `${parties}${sentence}`)).toMatchObject(fields);
  });

  it.each([
    ['The Creator shall publish 4 (five) TikTok videos.', 'deliverable', 'quantity'],
    ['The Creator shall disclose the partnership.', 'compliance', 'disclosure'],
    ['The goods are owned by the Brand.', 'intellectual-property', 'owner'],
  ] as const)('is no more than: %s', (sentence, kind, field) => {
    expect(clauseOf(kind, `${PARTIES}${sentence}`) ?? {}).not.toHaveProperty(field);
  });

  it('is a sentence whole, where a company is a K.K.', () => {
    const { sentences } = imported('The fee is due from Sakura K.K. (the "Brand") to Mia.');
    expect(sentences).toHaveLength(1);
  });
});

it.each([
  [
    'en',
    'The Creator shall host 1 live session on TikTok.\n\nAt most 480 minutes of one day are counted; a session counts on the day on which it begins.',
  ],
  [
    'zh-Hans',
    '达人：李安\n\n达人应在抖音进行1场直播。\n\n同一日最多计480分钟；每场直播计入其开始之日。',
  ],
] as const)('the most minutes of a day are not the length of a session (%s)', (language, text) => {
  const { clauses } = importProse(text, { language, id: 'draft', asOf: '2026-11-30' });
  const lives = clauses.map(({ clause }) => clause).filter((it) => it.clause === 'deliverable');
  expect(lives.map((it) => it.live?.minutes)).toEqual([undefined]);
});
