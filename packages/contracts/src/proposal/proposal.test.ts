import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftContract } from '../draft/draft.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { renderContract } from '../render/render.ts';
import { reviewContract } from '../review/review.ts';
import type { Brief, CreatorGrade, Instant } from '../vocabulary/index.ts';
import { adviceFindings } from './advice.ts';
import { ADVICE_FINDINGS } from './advice-findings.ts';
import type { DealAnswers } from './answers.ts';
import { proposeDeal } from './propose.ts';

const AS_OF: Instant = '2026-11-22T08:00:00Z';
const usd = (minor: `${bigint}`) => ({ currency: 'USD' as const, minor });

const VIDEO_BRIEF: Brief = { ...LIP_BRIEF, format: 'short-video' };

/** What brief and grade cannot know. */
const ANSWERS: DealAnswers = {
  ...{ brand: 'Rosy Lips', brandMarket: 'CN', creator: 'Mia Torres', creatorMarket: 'US' },
  ...{ product: 'established', topic: 'Six everyday looks under 20 dollars', code: 'MIA20' },
  publishAt: ['2026-12-05T18:00', '2026-12-12T18:00'],
  ...{ fixedFee: usd('30000'), commission: 120_000, bonus: usd('15000'), leastOrders: 300 },
};

/** The grade of a creator with the parts that a proposal reads. */
function gradeOf(): CreatorGrade {
  const example = createRequire(import.meta.url)(
    '../../schemas/creator-grade.example.json',
  ) as CreatorGrade;
  return {
    ...example,
    briefId: LIP_BRIEF.id,
    expectation: {
      ...example.expectation,
      breakEvenFee: usd('90001'),
      breakEvenCommission: 270_000,
      conversions: { mean: 400, interval: { lower: 211.7, upper: 700, level: 0.9 } },
    },
  };
}

const draftOf = (brief: Brief, answers: DealAnswers) => {
  const { terms } = proposeDeal({ brief, answers, asOf: AS_OF });
  if (terms === null) throw new RangeError('open');
  return draftContract(terms, { brief, id: 'deal', asOf: AS_OF });
};

describe('a proposal', () => {
  it.each<[string, Brief, DealAnswers]>([
    ['live, known product', LIP_BRIEF, {}],
    ['live, new product', LIP_BRIEF, { product: 'new' }],
    ['live, commission alone', LIP_BRIEF, { fixedFee: usd('0') }],
    ['live with a price of its own', LIP_BRIEF, { livePrice: usd('1599') }],
    ['videos, known product', VIDEO_BRIEF, {}],
    ['videos, new product', VIDEO_BRIEF, { product: 'new' }],
    ['new product without a fixed fee', LIP_BRIEF, { product: 'new', fixedFee: usd('0') }],
    ['videos at one time', VIDEO_BRIEF, { publishAt: ['2026-12-05T18:00'] }],
    ['one video', VIDEO_BRIEF, { pieces: 1, publishAt: ['2026-12-05T18:00'] }],
  ])('passes the review, renders and plans: %s', (_, brief, own) => {
    const contract = draftOf(brief, { ...ANSWERS, ...own });
    const found = reviewContract(contract, { asOf: AS_OF });
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    for (const language of ['en', 'zh-Hans'] as const)
      expect(renderContract(contract, { language, format: 'markdown' })).not.toContain('____');
    if (brief === LIP_BRIEF)
      expect(planSession(contract, { brief, asOf: AS_OF }).kind).toBe('session-plan');
    expect(adviceFindings(contract, { brief }).map(({ code }) => code)).toEqual([
      'ADVICE_NO_GRADE',
    ]);
  });

  it('asks for each answer that nothing gives, and for no other', () => {
    const open = (answers: DealAnswers) =>
      proposeDeal({ brief: LIP_BRIEF, answers, asOf: AS_OF }).open.map(({ id }) => id);
    expect(open({})).toEqual([
      ...['brand', 'brandMarket', 'creator', 'product', 'topic', 'publishAt'],
      ...['fixedFee', 'commission', 'code'],
    ]);
    fc.assert(
      fc.property(fc.subarray(Object.keys(ANSWERS) as (keyof DealAnswers)[]), (names) => {
        const given = Object.fromEntries(names.map((name) => [name, ANSWERS[name]])) as DealAnswers;
        const left = open(given);
        for (const name of names) expect(left).not.toContain(name);
        const { terms } = proposeDeal({ brief: LIP_BRIEF, answers: given, asOf: AS_OF });
        expect(terms === null).toBe(left.length > 0);
      }),
    );
  });

  it('takes money and threshold from the grade, with reasons', () => {
    const { commission, fixedFee, leastOrders, ...rest } = ANSWERS;
    const { terms, choices } = proposeDeal({
      ...{ brief: LIP_BRIEF, grade: gradeOf(), answers: rest, asOf: AS_OF },
    });
    const clause = (kind: string) => terms?.clauses.find((it) => it.clause === kind);
    expect(clause('fee')).toMatchObject({
      fixed: { amount: usd('45000') },
      commission: { rate: 130_000 },
    });
    expect(clause('assessment')).toMatchObject({ criteria: [{ atLeast: 211 }] });
    const reasons = choices.map(({ reason }) => reason.en).join(' ');
    expect(reasons).toContain('USD 900.01');
    expect(reasons).toContain('27%');
    // Every place that a reason names is there.
    for (const { path } of choices.filter((it) => it.path.startsWith('/clauses/')))
      expect(at(terms, path), path).not.toBeUndefined();
  });

  it('is in the language of the creator, texts of its own and what viewers hear included', () => {
    const chinese = { ...ANSWERS, creator: '小鹿', creatorMarket: 'CN', topic: '日常妆容' };
    const brief: Brief = { ...LIP_BRIEF, market: 'CN', shippableMarkets: ['CN'] };
    const contract = draftOf(brief, chinese);
    expect(contract.language).toBe('zh-Hans');
    expect(contract.audience).toEqual([{ market: 'CN', languages: ['zh-Hans'] }]);
    expect(JSON.stringify(contract.clauses)).toContain('平台导出文件所计的播放量');
    const page = renderContract(contract, { language: 'zh-Hans', format: 'markdown' });
    expect(page).not.toContain('无中文译文');
    expect(page).not.toContain('英语');
    expect(draftOf(brief, { ...chinese, language: 'en' }).language).toBe('en');
    expect(draftOf(brief, ANSWERS).language).toBe('en');
  });

  it('names each answer that the deal does not use, and why', () => {
    const unusedOf = (answers: DealAnswers, brief = LIP_BRIEF) =>
      proposeDeal({ brief, answers: { ...ANSWERS, ...answers }, asOf: AS_OF })
        .choices.filter(({ text }) => text.en.includes('is not used'))
        .map(({ path, reason }) => `${path} ${reason.en}`);
    const { bonus: _, ...known } = ANSWERS;
    expect(
      proposeDeal({ brief: LIP_BRIEF, answers: known, asOf: AS_OF }).choices.map(
        (it) => it.text.en,
      ),
    ).not.toContainEqual(expect.stringContaining('is not used'));
    expect(unusedOf({ product: 'new' })).toEqual([
      expect.stringMatching(/^\/commission A new product is paid by/),
    ]);
    expect(unusedOf({ fixedFee: usd('0') }).map((it) => it.split(' ')[0])).toEqual([
      '/bonus',
      '/leastOrders',
    ]);
    const ofVideos = unusedOf({ product: 'new', minutes: 90, livePrice: null }, VIDEO_BRIEF);
    expect(ofVideos).toContain('/minutes The brief asks for short videos.');
    expect(ofVideos).toHaveLength(2);
  });

  it('is refused for answers that mean nothing', () => {
    const answers = { ...ANSWERS, publishAt: ['tomorrow'], commission: 2_000_000 };
    expect(() => proposeDeal({ brief: LIP_BRIEF, answers, asOf: AS_OF })).toThrow(
      /publishAt.*commission|commission.*publishAt/s,
    );
  });
});

/** The value at a JSON Pointer. */
function at(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((it, key) => (it as Record<string, unknown> | undefined)?.[key], value);
}

describe('advice that is not followed', () => {
  const good = draftOf(LIP_BRIEF, ANSWERS);
  const withClause = (kind: string, own: object) => ({
    ...good,
    clauses: good.clauses.map((it) => (it.clause === kind ? { ...it, ...own } : it)),
  });
  const cases = {
    ADVICE_STAGES: [
      withClause('payment', {
        stages: [{ id: 'all', share: 1_000_000, trigger: 'signing', dueDays: 1 }],
      }),
      { brief: LIP_BRIEF },
    ],
    ADVICE_MODEL_NEW: [
      withClause('fee', { model: 'commission' }),
      { brief: { ...LIP_BRIEF, goals: ['awareness'] } },
    ],
    ADVICE_MODEL_SALES: [withClause('fee', { model: 'fixed' }), { brief: LIP_BRIEF }],
    ADVICE_TEST_FIRST: [
      { ...good, audience: ['US', 'CA'].map((market) => ({ market, languages: ['en'] })) },
      { brief: LIP_BRIEF },
    ],
    ADVICE_FIGURES: [withClause('data', { metrics: [] }), { brief: LIP_BRIEF }],
    ADVICE_QUESTIONS: [
      withClause('deliverable', { live: { answerQuestions: false } }),
      { brief: LIP_BRIEF },
    ],
    ADVICE_ADVERTISING_USE: [
      withClause('intellectual-property', { likeness: 'social-and-advertising' }),
      { brief: LIP_BRIEF },
    ],
    ADVICE_GRADE: [
      good,
      {
        brief: LIP_BRIEF,
        grade: { ...gradeOf(), gates: [{ id: 'permit', passed: false, reason: { en: 'none' } }] },
      },
    ],
    ADVICE_NO_GRADE: [good, { brief: LIP_BRIEF }],
  } as const;

  it.each(Object.keys(ADVICE_FINDINGS) as (keyof typeof cases)[])('%s', (code) => {
    const [contract, basis] = cases[code];
    const codes = (of: unknown, by: unknown) =>
      adviceFindings(of as typeof good, by as { brief: Brief }).map((it) => it.code);
    expect(codes(contract, basis)).toContain(code);
    const basisOfGood = { ...good, basis: { ...good.basis, grade: {} } };
    expect(codes(basisOfGood, { brief: LIP_BRIEF })).toEqual([]);
  });
});
