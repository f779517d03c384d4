import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { developmentSentences } from './development.fixture.ts';
import type { ProseLanguage } from './prose-issue.ts';
import { reviewProse } from './review-prose.ts';

const LANGUAGES: readonly ProseLanguage[] = ['en', 'zh-Hans'];

describe.each(LANGUAGES)('sentences that rules and weights were made with, in %s', (language) => {
  const judged = developmentSentences(language)
    .filter((_, index) => index % 5 === 0)
    .map((sentence) => ({
      ...sentence,
      found: reviewProse(sentence.text, language, { all: true }),
    }));
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;

  it('are at least 250, half of them clear', () => {
    expect(judged.length).toBeGreaterThanOrEqual(250);
    const clear = judged.filter(({ marks }) => marks.length === 0).length / judged.length;
    expect(clear).toBeGreaterThan(0.45);
    expect(clear).toBeLessThan(0.55);
  });

  it('are mostly judged as they are marked', () => {
    const marks = judged.flatMap(({ marks: all, found }) =>
      all.map((mark) => found.some((it) => meets(it, mark))),
    );
    const findings = judged.flatMap(({ marks: all, found }) =>
      found.map((it) => all.some((mark) => meets(it, mark))),
    );
    const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
    expect(share(marks)).toBeGreaterThanOrEqual(0.85);
    expect(share(findings)).toBeGreaterThanOrEqual(0.85);
  });
});

describe('reviewProse', () => {
  it.each([
    [
      'en',
      'The creator shall cooperate with promotion.',
      'cooperation',
      'cooperate with promotion',
    ],
    ['en', 'The brand pays EUR 500 by bank transfer.', 'time', 'pays EUR 500 by bank transfer'],
    ['zh-Hans', '达人应配合推广。', 'cooperation', '配合推广'],
    ['zh-Hans', '甲方应向乙方支付2000元。', 'time', '向乙方支付2000元'],
  ] as const)('%s: %s', (...[language, text, category, words]) => {
    const [issue, ...more] = reviewProse(text, language, { all: true });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'OBLIGATION_VAGUE', category, severity: 'error' });
    expect(text.slice(issue?.start, issue?.end)).toBe(words);
    expect(issue?.missing.length).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'The Creator shall publish several videos on TikTok.'],
    ['en', 'The Agency will use reasonable efforts to find sponsors.'],
    ['en', 'Invoices are settled in due course.'],
    ['en', 'Further terms are to be agreed between the parties.'],
    ['en', 'The Host shall post on Instagram, TikTok, etc.'],
    ['en', 'The Creator shall produce high-quality content.'],
    ['en', 'The Host answers comments as needed.'],
    ['zh-Hans', '乙方应尽最大努力推广产品。'],
    ['zh-Hans', '佣金比例由双方另行协商。'],
    ['zh-Hans', '甲方视情况给予奖励。'],
    ['zh-Hans', '主播应定期直播。'],
    ['zh-Hans', '乙方应保证内容质量优良。'],
  ] as const)('finds usual vague wording without being asked for all: %s: %s', (language, text) => {
    expect(reviewProse(text, language)).toHaveLength(1);
  });

  it.each([
    ['en', 'The Creator publishes three videos of 60 seconds on TikTok by 12 May 2027.'],
    ['en', 'Neither party shall disclose Confidential Information.'],
    ['en', 'The losing party pays reasonable attorneys’ fees.'],
    ['en', 'Consent shall not be unreasonably withheld or delayed.'],
    ['en', '“Net Sales” means the price paid less returns, taxes and shipping.'],
    ['zh-Hans', '乙方应于2027年5月12日前在抖音发布3条不少于60秒的短视频。'],
    ['zh-Hans', '任何一方不得泄露对方的商业秘密。'],
    ['zh-Hans', '“净销售额”指扣除退款和运费后的实付金额。'],
    ['zh-Hans', '本合同适用中华人民共和国法律。'],
  ] as const)('is silent on what is exact, forbidden or defined: %s: %s', (language, text) => {
    expect(reviewProse(text, language, { all: true })).toEqual([]);
  });

  it('counts from the beginning of the text, past surrogate pairs and line breaks', () => {
    const before = '😀 Hello.\n\nSection 1. Scope\n';
    const sentence = 'The creator shall publish several videos.';
    const [alone] = reviewProse(sentence, 'en', { all: true });
    const [issue] = reviewProse(before + sentence, 'en', { all: true });
    expect(issue?.start).toBe((alone?.start ?? 0) + before.length);
  });

  it('gives issues in order, without overlap, within the text', () => {
    const words = fc.constantFrom(
      ...'shall promptly several videos , ; and . “ ” may not etc 应 及时 配合 等 ， 。 3 天 内 😀 \u202E \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom(...LANGUAGES),
        (parts, language) => {
          const text = parts.join(language === 'en' ? ' ' : '');
          let from = 0;
          for (const { start, end } of reviewProse(text, language)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['digits and colons', '1:'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['quotation marks', '“'],
    ['apostrophes', "'s"],
    ['hyphens', 'a-'],
    ['numerals', '一'],
    ['a modal verb', 'shall and '],
    ['a phrase cut short', 'as soon as '],
    ['optional words', 'reasonable good faith best '],
    ['a party', '甲方应，'],
    ['a prefix', '尽最大'],
    ['a gap in a phrase', 'as a a a '],
    ['a gap in a Chinese phrase', '根据一一一'],
  ])('takes time linear in the length of %s', { timeout: 120_000, retry: 2 }, (_, unit) => {
    for (const language of LANGUAGES) {
      const cost = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const before = process.cpuUsage();
        reviewProse(text, language);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      // Eight times the text: eight times as long if linear, sixty-four times if quadratic.
      const short = cost(5_000);
      expect(cost(40_000)).toBeLessThan(24 * Math.max(short, 10));
    }
  });
});
