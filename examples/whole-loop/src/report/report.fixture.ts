import type { CreatorGrade, SessionEvent } from '@livelane/contracts/vocabulary';
import type { ReportFacts } from './facts.ts';

const START = Date.parse('2026-11-22T17:00:00Z');
const HASH = `sha256:${'ab'.repeat(32)}`;

function usd(minor: number): { currency: string; minor: string } {
  return { currency: 'USD', minor: String(minor) };
}

function estimate(mean: number, half: number): CreatorGrade['score'] {
  return { mean, interval: { lower: mean - half, upper: mean + half, level: 0.9 } };
}

/** A grade with made-up figures. */
export function gradeFixture(
  id: string,
  name: string,
  { score, followers }: { score: number; followers: number },
): CreatorGrade {
  const parts = [
    ['price-tier', 0.3],
    ['audience-match', 0.25],
    ['engagement', 0.2],
    ['professionalism', 0.15],
    ['staying-power', 0.1],
  ] as const;
  return {
    kind: 'creator-grade',
    version: 1,
    id: `grade-${id}`,
    creator: { id, name, followers },
    briefId: 'brief',
    market: 'US',
    platform: 'tiktok-shop',
    profileHash: HASH,
    asOf: '2026-09-20T00:00:00Z',
    expiresAt: '2026-12-20T00:00:00Z',
    score: estimate(score, 9),
    contributions: parts.map(([part, weight]) => ({
      id: part,
      points: weight * score,
      weight,
      value: score / 100,
      reason: { en: part },
    })),
    reasons: [
      {
        direction: 'for',
        contribution: 'price-tier',
        text: { en: 'Known for affordable products: the same tier as the product.' },
        counterfactual: { en: 'With a luxury product the score would be 31 points lower.' },
      },
      {
        direction: 'against',
        contribution: 'price-tier',
        text: { en: 'Known for premium products, two tiers above the product.' },
        counterfactual: { en: 'With a premium product: +22 points.' },
      },
    ],
    gates: [],
    eligible: score > 20,
    authenticity: { fakeShare: null, verdict: 'clear', evidence: [] },
    expectation: {
      viewers: estimate(3100, 900),
      conversionsPer1000Viewers: estimate(score / 3, 5),
      conversions: estimate(80, 30),
      contribution: { mean: usd(41_200), lower: usd(-8000), upper: usd(99_000), level: 0.9 },
      breakEvenFee: usd(180_000),
      breakEvenCommission: 120_000,
      posterior: { shape: 12, exposure: 0.5, campaigns: [] },
    },
    provenance: [],
  };
}

function at(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString();
}

function events(): SessionEvent[] {
  const order = (seq: number, seconds: number) => ({ at: at(seconds), epoch: 1, seq });
  return [
    {
      type: 'disclosure',
      ...order(1, 0.5),
      dutyId: 'us.live',
      phase: 'start',
      medium: 'picture',
      language: 'en',
    },
    { type: 'pin', ...order(2, 3), productId: 'velvet-six', price: usd(1290) },
    { type: 'promotion', ...order(3, 8), promotionId: 'live-price', phase: 'start' },
    {
      type: 'question',
      ...order(4, 9),
      questionId: 'q1',
      person: 'p2',
      text: 'Does it come off on a mask? <script>alert(1)</script>',
    },
    { type: 'click', ...order(5, 11), clickId: 'c1', person: 'p2', productId: 'velvet-six' },
    { type: 'answer', ...order(6, 14), questionId: 'q1' },
    { type: 'redeem', ...order(7, 18), code: 'MIA15', person: 'p2', orderId: 'o1' },
    { type: 'unpin', ...order(8, 22), productId: 'velvet-six' },
    { type: 'pin', ...order(9, 22.5), productId: 'tint', price: usd(790) },
  ];
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
  const seconds = 34;
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const samples = people.flatMap((person, index) =>
    Array.from({ length: 16 }, (_, i) => ({
      at: at(2 + i * 2),
      person,
      direction: index === 0 ? ('up' as const) : ('down' as const),
      bitsPerSecond:
        (index === 0 ? 1_400_000 : 1_150_000 - index * 40_000) * (1 - 1 / (i + 1.5)) +
        ((i * 7919 + index * 131) % 90_000),
      lossShare: index === 2 && i > 8 ? 0.01 : 0,
      rttMs: 2 + ((i + index) % 3),
      frozenMs: null,
      concealedShare: null,
    })),
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
        'how many pieces',
        'on which platform',
        'in which form',
        'on what topic',
        'when exactly it is published',
      ].map((message) => ({ clause: 'vague', message })),
    },
    contract: {
      id: 'deal',
      hash: HASH,
      clauses: ['Fee', 'Attribution of sales', 'Deliverable: live-2'],
      hints: ['CA: French in Quebec (hint, M)'],
    },
    plan: {
      kind: 'session-plan',
      version: 1,
      id: 'live-2',
      deliverableId: 'live',
      contract: { id: 'deal', version: 1, hash: HASH },
      format: 'interactive',
      window: { start: at(0), end: at(3600) },
      zone: 'America/New_York',
      audience: [
        { market: 'US', languages: ['en'] },
        { market: 'KR', languages: ['ko'] },
      ],
      hosts: [{ id: 'mia', name: 'Mia Santos', role: 'host' }],
      products: [
        { id: 'velvet-six', name: 'Velvet Six lip-colour set', price: usd(1290) },
        { id: 'tint', name: 'Water tint duo', price: usd(790) },
      ],
      codes: [],
      runSheet: [],
      questions: { answerRequired: true },
      disclosures: [
        {
          id: 'us.live',
          market: 'US',
          when: { rule: 'at-start' },
          medium: 'either',
          label: { en: 'Ad' },
          languages: ['en'],
          citation: { instrument: '16 CFR 255', source: 'x', confidence: 'H', basis: 'law' },
        },
        {
          id: 'kr.live',
          market: 'KR',
          when: { rule: 'max-gap', seconds: 300 },
          medium: 'either',
          label: { ko: '광고' },
          languages: ['ko'],
          citation: { instrument: 'KFTC guideline', source: 'x', confidence: 'H', basis: 'law' },
        },
      ],
      localization: [],
      languages: ['en'],
      recording: { required: false },
      dataToCollect: [],
      aiHost: false,
    },
    log: {
      kind: 'session-log',
      version: 1,
      id: 'log',
      sessionId: 'live-2',
      planHash: HASH,
      mode: 'real',
      server: { kind: 'livekit', version: '1.13.5' },
      room: 'live-2',
      start: at(0),
      end: at(seconds),
      destinations: [],
      presence: people.map((person, index) => ({
        person,
        role: index === 0 ? ('host' as const) : ('viewer' as const),
        stays:
          index === 3
            ? [
                { from: at(2), to: at(12) },
                { from: at(19), to: at(33) },
              ]
            : [{ from: at(index * 0.7), to: at(seconds - index * 0.3) }],
      })),
      totals: {
        viewers: 5,
        viewerSeconds: 150,
        peakViewers: 5,
        leftWithin3s: 0,
        leftWithin5sOfFreeze: null,
      },
      events: events(),
      network: samples,
      decisions: [],
      gaps: [],
    },
    planFindings: ['1 × INTERVAL_NOT_LAW: a default of this project.'],
    foundBy: 'cache',
    agreedMinutes: 60,
    duties: [
      {
        dutyId: 'us.live',
        market: 'US',
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
        kept: false,
        fix: 'Add a line to the script.',
        evidence: [{ from: at(0.5), to: at(20), medium: 'picture' }],
        broken: [{ from: at(20), to: at(34), why: 'not-at-end' }],
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
        { name: 'Mia Santos', minor: [1_240_000n, 1_310_000n, 1_400_000n] },
        { name: 'search-ads', minor: [420_000n, 390_000n, 330_000n] },
        { name: 'Ava Laurent', minor: [130_000n, 180_000n, 160_000n] },
        { name: '(unattributed)', minor: [90_000n, 90_000n, null] },
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
        { name: 'Mia Santos', kind: 'creator', minor: 1_240_000n, ours: true },
        { name: 'search-ads', kind: 'channel', minor: 420_000n, ours: false },
        { name: 'Ava Laurent', kind: 'creator', minor: 130_000n, ours: false },
        { name: 'e-mail', kind: 'channel', minor: 149_000n, ours: false },
        { name: 'nobody', kind: 'nobody', minor: 90_000n, ours: false },
      ],
      commission: 124_000n,
    },
    room: { orders: 2, commission: 258n },
    fx: [],
    settlement: {
      kind: 'settlement',
      version: 1,
      id: 's1',
      contract: { id: 'deal', version: 1, hash: HASH },
      currency: 'USD',
      period: { start: at(-86_400), end: at(86_400) },
      knownAsOf: '2026-11-22T18:00:00Z',
      previous: null,
      lines: [
        {
          id: 'l1',
          entry: 'fixed-fee',
          payee: 'mia',
          clauseId: 'fee',
          factIds: ['f1'],
          ruleVersion: 1,
          base: null,
          rate: null,
          fx: null,
          rounding: 'half-even',
          amount: usd(90_000),
          explanation: { en: 'Stage 1 of 3: 30 % at signing' },
        },
        {
          id: 'l2',
          entry: 'commission',
          payee: 'mia',
          clauseId: 'fee',
          factIds: ['f2', 'f3'],
          ruleVersion: 1,
          base: usd(1_240_000),
          rate: 100_000,
          fx: null,
          rounding: 'half-even',
          amount: usd(124_000),
          explanation: { en: 'Commission on credited sales' },
        },
        {
          id: 'l3',
          entry: 'commission-clawback',
          payee: 'mia',
          clauseId: 'fee',
          factIds: ['f4'],
          ruleVersion: 1,
          base: usd(-80_000),
          rate: 100_000,
          fx: null,
          rounding: 'half-even',
          amount: usd(-8000),
          explanation: { en: 'Refunds' },
        },
        {
          id: 'l4',
          entry: 'payment',
          payee: 'mia',
          clauseId: 'fee',
          factIds: ['f5'],
          ruleVersion: 1,
          base: null,
          rate: null,
          fx: null,
          rounding: 'half-even',
          amount: usd(-90_000),
          explanation: { en: 'Paid' },
        },
      ],
      postings: [],
      payees: [
        {
          id: 'mia',
          name: 'Mia Santos',
          earned: usd(206_000),
          withheld: usd(0),
          paid: usd(90_000),
          outstanding: usd(116_000),
        },
      ],
      due: [
        {
          id: 'd1',
          payee: 'mia',
          amount: usd(116_000),
          on: '2026-12-31',
          clauseId: 'fee',
          why: { en: 'Commission of November, 30 days hold' },
        },
      ],
      totals: {
        creditedSales: usd(1_240_000),
        earned: usd(206_000),
        paid: usd(90_000),
        outstanding: usd(116_000),
      },
      findings: [],
    },
    nextGrade: gradeFixture('mia', 'Mia Santos', { score: 81, followers: 200_000 }),
    stages: [
      { name: 'grade', seconds: 0.4, outcome: '36 creators' },
      { name: 'live', seconds: 36.2, outcome: 'real room' },
    ],
  };
}
