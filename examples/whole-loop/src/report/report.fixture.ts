import type { BothLanguages } from '@livelane/contracts/vocabulary';
import { counted, named, text } from '../texts/text.ts';
import type { ReportFacts } from './facts.ts';
import { gradeFixture, hashFixture, usd } from './grade.fixture.ts';
import { at, logFixture, planFixture } from './session.fixture.ts';
import { settlementFixture } from './settlement.fixture.ts';

function asIs(name: string): BothLanguages {
  return { en: name, 'zh-Hans': name };
}

/** Facts with made-up figures and hostile names: for tests and for looking at the page. */
export function reportFixture(): ReportFacts {
  const picked = gradeFixture('mia', 'Mia Santos', { score: 78.4, followers: 200_000 });
  const ava = gradeFixture('ava', 'Ava Laurent', { score: 41.2, followers: 1_000_000 });
  const names = [
    '小鹿美妆',
    'نور للجمال',
    'Lip Lab <3',
    '\u202eevil\u202c & Co "x"',
    '김하린 뷰티',
    'Lê Thị Hoa',
  ];
  const others = Array.from({ length: 30 }, (_, index) =>
    gradeFixture(`c${index}`, names[index % names.length] ?? '', {
      score: 74 - index * 2,
      followers: 4000 * (index + 1) ** 2,
    }),
  );
  return {
    brief: {
      kind: 'brief',
      version: 1,
      id: 'brief',
      name: 'Velvet Six: a lip-colour set for under 13 dollars',
      market: 'US',
      platform: 'tiktok-shop',
      products: [
        {
          id: 'velvet-six',
          name: 'Velvet Six',
          category: 'lip',
          price: usd(1290),
          tier: 'affordable',
          margin: 620_000,
        },
      ],
      audience: {},
      shippableMarkets: ['US'],
      budget: usd(1_000_000),
      goals: ['sales'],
    },
    grades: [picked, ...others.slice(0, 16), ava, ...others.slice(16)],
    picked,
    mostFollowed: ava,
    refusedDraft: {
      sentence: 'The creator shall cooperate with promotion. 配合推广。',
      slots: [
        { en: 'how many pieces', 'zh-Hans': '多少件' },
        { en: 'on which platform', 'zh-Hans': '在哪个平台' },
        { en: 'when exactly it is published', 'zh-Hans': '确切的发布时间' },
      ].map((name) => ({ clause: 'vague', name })),
    },
    contract: {
      hash: hashFixture(),
      clauses: [
        { en: 'Fee', 'zh-Hans': '费用结构' },
        { en: 'Attribution of sales', 'zh-Hans': '转化归因' },
        { en: 'Deliverable: live-2', 'zh-Hans': '交付内容：live-2' },
      ],
      remarks: [{ en: 'French is wanted in Quebec.', 'zh-Hans': '魁北克须用法语。' }],
    },
    plan: planFixture(),
    log: logFixture(),
    planFindings: [
      {
        en: 'hint 1 × INTERVAL_NOT_LAW: a default of this project.',
        'zh-Hans': '提示 1 × INTERVAL_NOT_LAW：本项目的默认值。',
      },
    ],
    agreedMinutes: 60,
    duties: [
      {
        dutyId: 'us.live',
        market: 'US',
        verdict: 'kept',
        kept: true,
        fix: null,
        evidence: [
          { from: at(0.5), to: at(34), medium: 'picture' },
          { from: at(4), to: at(5), medium: 'voice' },
        ],
        broken: [],
      },
      {
        dutyId: 'kr.live',
        market: 'KR',
        verdict: 'broken',
        kept: false,
        fix: { en: 'Add a line to the script.', 'zh-Hans': '请在脚本中添加一行。' },
        evidence: [{ from: at(0.5), to: at(20), medium: 'picture' }],
        broken: [
          {
            from: at(20),
            to: at(34),
            message: { en: 'Not disclosed at the end.', 'zh-Hans': '结尾未披露。' },
          },
        ],
      },
    ],
    sessionFindings: [],
    paths: [
      {
        steps: [
          { name: 'mia-video', creator: true },
          { name: 'mia-live', creator: true },
        ],
        orders: 412,
        minor: 512_000n,
      },
      { steps: [{ name: 'search-ads', creator: false }], orders: 230, minor: 301_000n },
      {
        steps: [
          { name: 'mia-live', creator: true },
          { name: 'coupon-site', creator: false },
          { name: 'direct', creator: false },
        ],
        orders: 61,
        minor: 80_000n,
      },
    ],
    models: {
      models: ['last', 'linear', 'markov'],
      rows: [
        { name: asIs('Mia Santos'), minor: [1_240_000n, 1_310_000n, 1_400_000n] },
        { name: asIs('search-ads'), minor: [420_000n, 390_000n, 330_000n] },
        { name: asIs('Ava Laurent'), minor: [130_000n, 180_000n, 160_000n] },
        { name: named('party', '(unattributed)'), minor: [90_000n, 90_000n, null] },
      ],
    },
    money: {
      gross: 2_200_000n,
      refunds: 140_000n,
      cancellations: 22_000n,
      chargebacks: 9000n,
      orders: 1640,
      duplicates: 46,
      credited: [
        { name: asIs('Mia Santos'), minor: 1_240_000n, ours: true },
        { name: asIs('search-ads'), minor: 420_000n, ours: false },
        { name: asIs('Ava Laurent'), minor: 130_000n, ours: false },
        { name: asIs('e-mail'), minor: 149_000n, ours: false },
        { name: named('party', 'nobody'), minor: 90_000n, ours: false },
      ],
      commission: 124_000n,
    },
    room: { orders: 2, commission: 258n },
    settlement: settlementFixture(),
    settlementFindings: [],
    nextGrade: gradeFixture('mia', 'Mia Santos', { score: 81, followers: 200_000 }),
    stages: [
      { name: text('GRADE'), seconds: 0.4, outcome: text('GRADED', { count: 36, eligible: 30 }) },
      { name: text('LIVE'), seconds: 36.2, outcome: counted(9, 'event') },
    ],
  };
}
