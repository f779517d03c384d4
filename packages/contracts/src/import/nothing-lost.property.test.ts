import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importProse } from './import-prose.ts';
import type { ImportedProse } from './result.ts';

const PARTIES = [
  'Brand: Northwind Tea Ltd\nCreator: Mia Torres\n',
  'between Northwind Tea Ltd ("Brand") and Mia Torres ("Creator").\n',
  '| **Brand** | Northwind Tea Ltd |\n| **Creator** | Mia Torres |\n\n',
  '甲方：上海云帆美妆有限公司\n乙方（达人）：陈思琪\n',
  '甲方（品牌方）：上海云帆美妆有限公司\n乙方（达人）：陈思琪\n',
  '',
];

/** Sentences by which somebody owes an amount, a piece of work, or something else. */
const OWED = [
  'The Brand shall pay the Creator USD 500',
  'Brand pays Creator USD 5.',
  'The Brand shall pay the Creator a fixed fee of EUR 3,000, of which 50% upon signature and 50% within 30 days after publication.',
  'Brand pays a fixed fee of USD 900 and a commission of 10% of net sales.',
  'The Creator Will Publish Three Videos',
  'Creator publishes 3 videos.',
  'The Creator shall publish three Reels, one on each of 10, 17 and 24 January 2027, at 18:00.',
  'Creator must not work for rivals.',
  'Creator: Mia Torres shall pay back USD 40.',
  '甲方每月向乙方支付服务费人民币5万元，于次月15日前支付。',
  '乙方向甲方支付100元',
  '乙方发布3条短视频。',
  '乙方应当保密。',
  '丙方（达人）：王五，每月获得服务费3万元',
  '甲方向乙方支付固定费用人民币20,000元，合同签订后5个工作日内支付50%，全部内容发布后10日内支付剩余50%。',
  '一、乙方每月发布4条抖音短视频。',
];

/** Words of the draft, sentence by sentence: those of clauses that hold them, and the wording of typed ones. */
const wordsOf = ({ clauses }: ImportedProse): string =>
  clauses
    .map(({ clause }) =>
      clause.clause === 'other' ? clause.text : 'wording' in clause ? clause.wording : '',
    )
    .join('\n');

it('what somebody owes is in the words of a clause, and its amounts in a field or a question', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PARTIES),
      fc.array(fc.constantFrom(...OWED), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\n\n'),
      (parties, owed, joint) => {
        const text = `${parties}${owed.join(joint)}\n`;
        const result = importProse(text, {
          language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
          id: 'draft',
          asOf: '2026-11-30T00:00:00Z',
        });
        const words = wordsOf(result);
        expect(owed.filter((sentence) => !words.includes(sentence))).toEqual([]);
        const shown = [
          ...result.clauses
            .filter(({ clause }) => clause.clause !== 'other')
            .flatMap(({ fields }) => fields),
          ...result.questions.flatMap(({ found }) => found),
        ];
        const amounts = [...text.matchAll(/(?:USD|EUR) [\d,]*\d|[\d,]+万?元/g)];
        const lost = amounts.filter(
          ({ index }) => !shown.some(({ start, end }) => start <= index && index < end),
        );
        expect(lost.map(([amount]) => amount)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
