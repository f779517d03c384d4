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
