import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { ContractSchema } from '../contract/document.ts';
import { reviewContract } from '../review/review.ts';
import { inputIssues } from '../vocabulary/index.ts';
import { agreements, counted, GROUNDS } from './agreements.fixture.ts';
import type { GivenCover } from './cover.ts';
import { importProse } from './import-prose.ts';
import type { ImportedProse } from './result.ts';

const imported = (text: string, cover: GivenCover = {}, language: 'en' | 'zh-Hans' = 'en') =>
  importProse(text, { language, id: 'draft', asOf: '2026-11-30T00:00:00Z', cover });

/** Every character that is no blank is in a span of a clause or of the cover page, or is what joins cells of a row. */
function uncovered(text: string, { clauses, sentences }: ImportedProse): string[] {
  expect(sentences.every(({ readAs }) => readAs.length > 0)).toBe(true);
  const shown = clauses.flatMap(({ spans }) => spans);
  const within = ({ start, end }: { start: number; end: number }) =>
    shown.some((it) => it.start <= start && it.end >= end);
  const onCover = sentences.filter(({ readAs }) =>
    readAs.every((path) => !path.startsWith('/clauses')),
  );
  let at = 0;
  const gaps: string[] = [];
  for (const { start, end } of sentences) {
    gaps.push(text.slice(at, start));
    at = end;
  }
  gaps.push(text.slice(at));
  const hidden = sentences.filter((it) => !within(it) && !onCover.includes(it));
  return [
    ...gaps.filter((gap) => gap.trim() !== ''),
    ...hidden.map((it) => text.slice(it.start, it.end)),
  ];
}

const clausesOf = (kind: Clause['clause'], { clauses }: ImportedProse) =>
  clauses.map(({ clause }) => clause).filter(({ clause }) => clause === kind);

const importedPieces = (text: string) =>
  clausesOf('deliverable', imported(text, { zone: 'Asia/Shanghai' }, 'zh-Hans'));

it('reads how many pieces there are, not how many things they are about', () => {
  const read = importedPieces('林小雨应在2026年12月1日前发布3条关于六支口红的短视频。');
  expect(read).toEqual([expect.objectContaining({ quantity: 3, form: 'short-video' })]);
});

describe('agreements', () => {
  const halves = (['built', 'aside'] as const).map((half) => ({
    half,
    counts: agreements(half).map(counted),
  }));

  it.each([
    ['built', 0.98, 0.95],
    ['aside', 0.9, 0.84],
  ] as const)('%s: values that are read are right, most are read', (half, precision, recall) => {
    const counts = halves.find((it) => it.half === half)?.counts ?? [];
    const sum = (of: (it: (typeof counts)[number]) => number) =>
      counts.reduce((total, it) => total + of(it), 0);
    const right = sum((it) => it.right.length);
    expect(right).toBeGreaterThan(150);
    expect(right / (right + sum((it) => it.wrong.length))).toBeGreaterThanOrEqual(precision);
    expect(right / (right + sum((it) => it.missed.length))).toBeGreaterThanOrEqual(recall);
  });

  it('have a confidence that holds: on those kept aside it is at most .1 off', () => {
    const aside = halves[1]?.counts ?? [];
    for (const [, confidence] of GROUNDS) {
      const of = (lines: readonly { confidence: number }[]) =>
        lines.filter((it) => it.confidence === confidence).length;
      const right = aside.reduce((total, it) => total + of(it.right), 0);
      const wrong = aside.reduce((total, it) => total + of(it.wrong), 0);
      expect(Math.abs(right / (right + wrong) - confidence)).toBeLessThan(0.1);
    }
  });

  it('are shown whole, and make drafts that review reads', () => {
    for (const { text, language } of [...agreements('built'), ...agreements('aside')]) {
      const cover: GivenCover = {
        zone: 'Asia/Shanghai',
        law: 'CN',
        term: { start: '2027-01-01T00:00:00Z', end: '2028-01-01T00:00:00Z' },
        currency: 'USD',
        audience: [{ market: 'US', languages: ['en'] }],
        parties: ['brand', 'creator'].map((id) => ({ id, market: 'CN' })),
      };
      const result = imported(text, cover, language);
      expect(uncovered(text, result)).toEqual([]);
      expect(inputIssues(ContractSchema, result.draft)).toEqual([]);
      expect(result.contract).not.toBeNull();
      if (result.contract !== null)
        expect(
          reviewContract(result.contract, { asOf: '2027-01-02T00:00:00Z' }).length,
        ).toBeGreaterThan(0);
    }
  });
});

describe('importProse', () => {
  it('names the words of each field, in UTF-16 code units', () => {
    const text = '🎉 The Brand shall pay the Creator a fixed fee of USD 2,000 per video.';
    const { clauses } = imported(text);
    const fee = clauses.find(({ clause }) => clause.clause === 'fee');
    const words = Object.fromEntries(
      (fee?.fields ?? []).map(({ at, start, end }) => [at, text.slice(start, end)]),
    );
    expect(words).toMatchObject({
      '/fixed/amount': 'USD 2,000',
      '/fixed/per': 'per video',
      '/payer': 'Brand',
      '/payee': 'Creator',
    });
    expect(fee?.clause).toMatchObject({ wording: text, fixed: { per: 'item' } });
  });

  it.each([
    [
      'two numbers in one sentence',
      'The Brand pays the Creator a fee of USD 2,000 (three thousand US dollars).',
    ],
    [
      'two sentences that differ',
      'The Brand pays the Creator a fee of USD 2,000 in total.\nThe fee is USD 2,500 in total.',
    ],
    ['a range', 'The Brand pays the Creator a fee of USD 2,000-2,500.'],
    ['a dollar of another country', 'In Australia, the Brand pays the Creator a fee of $2,000.'],
    ['a number that can be read in two ways', 'The Brand pays the Creator a fee of EUR 2.000.'],
  ])('leaves an amount open and shows it: %s', (_, text) => {
    const result = imported(text);
    expect(clausesOf('fee', result)).toMatchObject([{ clause: 'fee' }]);
    expect(clausesOf('fee', result)).not.toMatchObject([{ fixed: { amount: {} } }]);
    const question = result.questions.find(({ path }) => path.endsWith('/fixed/amount'));
    expect(question?.found.length).toBeGreaterThan(0);
    expect(uncovered(text, result)).toEqual([]);
  });

  it.each([
    'See clause 3.2 and the 2026 collection.',
    'Call +1 312 555 0147 or 13800138000.',
    'For example, the Brand pays a fee of USD 500 per video.',
    'Whereas the Brand paid the Creator a fee of USD 500 in total in 2025.',
    'Shall the Brand pay a fee of USD 500 per video?',
    '参见第3.2条，联系电话：13800138000。',
    'Version 2 of the 3 annexes is on page 12.',
  ])('takes no value from: %s', (text) => {
    const { clauses } = imported(text);
    expect(clauses.map(({ clause }) => clause.clause)).toEqual(['other']);
    expect(clauses[0]?.clause).toMatchObject({ text });
  });

  it.each([
    ['USD 2,000', 'USD', '200000'],
    ['$2,000.50', 'USD', '200050'],
    ['US$2k', 'USD', '200000'],
    ['two thousand US dollars', 'USD', '200000'],
    ['EUR 2.000,50', 'EUR', '200050'],
    ['€ 1.5 million', 'EUR', '150000000'],
    ['£650', 'GBP', '65000'],
    ['2,000元', 'CNY', '200000'],
    ['人民币贰仟元整', 'CNY', '200000'],
    ['人民币5万元', 'CNY', '5000000'],
    ['1.5万元', 'CNY', '1500000'],
    ['3,000美元', 'USD', '300000'],
    ['两千元', 'CNY', '200000'],
    ['人民币壹万贰仟叁佰元伍角整', 'CNY', '1230050'],
    ['KRW 1,500,000', 'KRW', '1500000'],
    ['Rs. 1,50,000', 'INR', '15000000'],
  ])('reads %s', (written, currency, minor) => {
    const isChinese = /\p{Script=Han}/u.test(written);
    const text = isChinese
      ? `甲方向乙方支付固定费用${written}。`
      : `The Brand pays the Creator a fixed fee of ${written}.`;
    const result = imported(text, {}, isChinese ? 'zh-Hans' : 'en');
    expect(clausesOf('fee', result)).toMatchObject([{ fixed: { amount: { currency, minor } } }]);
  });

  it.each([
    ['5 December 2026 at 20:00', '2026-12-05T20:00'],
    ['December 5th, 2026 at 8 pm', '2026-12-05T20:00'],
    ['2026-12-05 20:00', '2026-12-05T20:00'],
    ['25/12/2026 at 8:30 pm', '2026-12-25T20:30'],
    ['5/12/2026 at 8:30 pm', undefined],
    ['5 December at 20:00', undefined],
    ['2026年12月5日20点30分', '2026-12-05T20:30'],
    ['二〇二六年十二月五日晚上8点', '2026-12-05T20:00'],
    ['2026年12月5日（周六）20:00', '2026-12-05T20:00'],
    ['12月5日20:00', undefined],
  ])('reads %s', (written, local) => {
    const isChinese = /\p{Script=Han}/u.test(written);
    const text = isChinese
      ? `乙方应于${written}在抖音直播1场。`
      : `The Creator shall host one live session on TikTok on ${written}.`;
    const result = imported(text, { zone: 'Asia/Shanghai' }, isChinese ? 'zh-Hans' : 'en');
    const [clause] = clausesOf('deliverable', result);
    expect(clause).toMatchObject({ form: 'live', quantity: 1 });
    expect(clause && 'publish' in clause ? clause.publish : undefined).toEqual(
      local === undefined ? undefined : [{ node: 'local', local, zone: 'Asia/Shanghai' }],
    );
  });

  it('takes from the caller what the text does not say, and nothing else from anywhere', () => {
    const text = 'Brand: Rosy\nCreator: Mia\nThe Creator shall publish 3 videos on TikTok.';
    const open = imported(text);
    expect(open.contract).toBeNull();
    expect(open.draft).not.toHaveProperty('zone');
    expect(open.questions.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/law',
        '/currency',
        '/zone',
        '/term',
        '/audience',
        '/parties/0/market',
      ]),
    );
    expect(() => imported(text, { zone: 'Nowhere' } as GivenCover)).toThrow(/zone/);
    expect(() => imported(text, { zones: 'UTC' } as GivenCover)).toThrow();
  });

  it('shows every sentence of any text', () => {
    const word = fc.constantFrom(
      'The Brand',
      '甲方',
      'shall pay',
      '支付',
      'USD 2,000',
      '人民币5万元',
      '15%',
      '百分之十五',
      '3 videos',
      '3条短视频',
      'on TikTok',
      'within 7 days',
      '提前30日通知',
      '.',
      '。',
      '\n',
      '\n\n',
      '|',
      '| a | b |',
      '# Fee',
      '1. ',
      '：',
      ':',
      '\t',
      '"',
      '（',
      '(',
      '\ud83d',
      '\ude00',
      '😀',
      '\u0000',
      '\u202e',
      'between',
      '("Creator")',
      '2026-12-05',
      'if',
      '?',
      'e.g.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('', ' '), (words, joint) => {
        const text = words.join(joint);
        const result = imported(text, {}, text.length % 2 === 0 ? 'en' : 'zh-Hans');
        expect(uncovered(text, result)).toEqual([]);
        const issues = inputIssues(ContractSchema, result.draft);
        expect(issues.filter(({ path }) => path.startsWith('/clauses'))).toEqual([]);
        for (const { clause, fields } of result.clauses) {
          expect(fields.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
          if (clause.clause === 'other')
            expect(text.replace(/\p{Cs}/gu, '\ufffd')).toContain(clause.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  [
    'Either party may terminate this Agreement with 30 days notice; the Brand may terminate with 10 days notice.',
    ['30 days', '10 days'],
  ],
])('a notice that each party has of its own is open: %s', (text, found) => {
  const { clauses, questions } = imported(text);
  expect(clauses[0]?.clause).not.toHaveProperty('noticeDays');
  const open = questions.find(({ path }) => path === '/clauses/0/noticeDays');
  expect(open?.found.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

it('reads two Chinese parties that stand in one line, each by its name alone', () => {
  const text = '甲方:光彩公司。乙方:小美。乙方在抖音直播3场。';
  const { cover } = imported(text, {}, 'zh-Hans');
  const names = cover.filter(({ at }) => at.endsWith('/name'));
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['光彩公司', '小美']);
});
