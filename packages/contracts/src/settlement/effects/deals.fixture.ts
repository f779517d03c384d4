import { FULL_TERMS } from '../../clauses/full-terms.fixture.ts';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Instant, Money } from '../../vocabulary/index.ts';
import { credited, delivery, paid, session, signed } from '../facts/facts.fixture.ts';

const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });
/** The known state of every deal. */
export const KNOWN = { knownAsOf: '2027-06-01T00:00:00Z' } as const;
/** Rates that differ from day to day. */
export const QUOTES = (['CNY', 'EUR'] as const).flatMap((quote) =>
  (['2026-11-01', '2026-12-03', '2027-01-01', '2027-02-01'] as const).map((day, index) => ({
    ...{ base: 'USD', quote, rate: `7.${index + 1}`, side: 'mid', source: 'bank' },
    asOf: `${day}T00:00:00Z`,
  })),
);

/** A deal, and the facts by which its terms have their effect. */
export interface Deal {
  readonly contract: Contract;
  /** Whether plan and policy are part of its outcome. */
  readonly isPlanned?: boolean;
  facts(contract: Contract): readonly Fact[];
}

const fact = (type: string, at: string, more: object): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `${type} ${at}`, type },
    ...{ occurredAt: `${at}T12:00:00Z`, recordedAt: `${at}T12:00:00Z` },
    ...more,
  }) as Fact;
const work: readonly Fact[] = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
];
const sales: readonly Fact[] = [
  ...Array.from({ length: 6 }, (_, index) => credited(`o${index}`, 2000)),
  credited('o0', -2000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
  credited('old', 777, {
    ...{ occurredAt: '2026-12-10T03:00:00Z', recordedAt: '2026-12-11T00:00:00Z' },
  }),
];
const signing = (contract: Contract): Fact[] =>
  ['rosy', 'mia'].map((by) => ({ ...signed(contract, by, '2026-11-24'), id: `signed by ${by}` }));

const base = lipColourContract();
const without = (...kinds: readonly Clause['clause'][]): Clause[] =>
  base.clauses.filter(({ clause }) => !kinds.includes(clause));

/** The bundled deal with everything optional filled in. */
export const bundled: Deal = {
  isPlanned: true,
  contract: {
    ...base,
    clauses: [...base.clauses, { clause: 'other', id: 'free', text: 'x' } as const].map(
      (clause) => ({
        ...clause,
        ...(clause.clause === 'deliverable' && clause.live
          ? {
              audience: [{ market: 'KR', languages: ['ko'] }],
              live: {
                ...clause.live,
                hosts: [{ id: 'mia', name: 'Mia', role: 'host' }],
                aiHost: true,
              },
            }
          : {}),
        ...(clause.clause === 'attribution'
          ? { codeTakesAll: false, minimumDwellSeconds: 3, lateCodeSeconds: 5 }
          : {}),
        ...(clause.clause === 'data' ? { deliverableIds: ['videos'] } : {}),
        ...(clause.clause === 'assessment'
          ? {
              criteria: (clause.criteria ?? []).map((it) =>
                it.id === 'orders' ? { ...it, atLeast: 6 } : it,
              ),
            }
          : {}),
        ...(clause.clause === 'exclusivity' ? { exceptions: ['Own brand'] } : {}),
      }),
    ) as Clause[],
  },
  facts: (contract) => [
    ...signing(contract),
    ...work.map((it, index) =>
      it.type === 'delivery' && index === 0
        ? { ...it, report: { ...it.report, removedAt: '2026-12-20T00:00:00Z' as const } }
        : it,
    ),
    ...sales,
  ],
};

/** The bundled deal with another model and other windows of attribution. */
const creditedBy = (more: Partial<ClauseOf<'attribution'>>): Deal => ({
  isPlanned: true,
  contract: {
    ...base,
    clauses: base.clauses.map((clause) =>
      clause.clause === 'attribution' ? { ...clause, ...more } : clause,
    ),
  },
  facts: () => [],
});
const [elapsed, days] = [
  { basis: 'elapsed', seconds: 600 },
  { basis: 'calendar', days: 3, zone: 'UTC' },
] as const;

/** A deal that ends early by notice, after a notice of breach. */
const ended: Deal = {
  contract: {
    ...base,
    clauses: base.clauses.map((clause) =>
      clause.id === 'videos'
        ? {
            ...clause,
            publish: [{ node: 'instant', at: '2026-11-30T12:00:00Z', zone: 'UTC' }],
          }
        : clause,
    ) as Clause[],
  },
  facts: () => [
    ...work.slice(0, 2),
    fact('notice', '2026-12-02', { by: 'mia', about: 'end', purpose: 'breach', text: 'Unpaid' }),
    fact('notice', '2026-12-05', { by: 'mia', about: 'end', text: 'End' }),
    ...sales,
  ],
};

const FEES: readonly Clause[] = [
  {
    clause: 'fee',
    id: 'fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'fixed-plus-bonus',
    deliverableIds: ['live', 'videos'],
    fixed: { amount: usd('100000'), per: 'item' },
    bonus: {
      measure: 'metric',
      metricId: 'plays',
      pays: 'highest',
      dueDays: 21,
      steps: [
        { atLeast: 5, amount: usd('5000') },
        { atLeast: 10, amount: usd('7000') },
      ],
    },
  },
  {
    clause: 'fee',
    id: 'bonus-fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'commission',
    commission: {
      ...{ rate: 100_000, deductions: ['tax', 'returns'], holdDays: 3, dueDays: 5 },
      ...{ inAddition: false, returns: 'taken-off' },
      sales: {
        ...{ sessionIds: ['s1'], productIds: ['lip-set'], codes: ['MIA20'], creatorIds: ['mia'] },
        ...{ markets: ['US'], customer: 'new', adDriven: false },
      },
    },
  },
  {
    clause: 'fee',
    id: 'rest',
    ...{ payer: 'rosy', payee: 'mia', model: 'commission' },
    commission: { rate: 50_000, deductions: [], holdDays: 3, dueDays: 5 },
  },
  {
    clause: 'payment',
    id: 'stages',
    feeId: 'fee',
    method: 'Bank transfer',
    zone: 'America/Los_Angeles',
    payout: { currency: 'CNY', rateAt: 'due', source: 'Bank of China' },
    stages: [
      { id: 'one', share: 400_000, trigger: 'publication', dueDays: 5, deliverableId: 'videos' },
      {
        ...{ id: 'two', share: 600_000, trigger: 'assessment', dueDays: 5 },
        deposit: { assessmentId: 'result', release: 'pro-rata' },
      },
    ],
  },
  {
    clause: 'payee-split',
    id: 'split',
    feeId: 'bonus-fee',
    shares: [
      { payee: 'mia', share: 700_000 },
      { payee: 'rosy', share: 300_000 },
    ],
  },
  {
    clause: 'assessment',
    id: 'result',
    period: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' },
    assessedOn: '2027-01-20',
    criteria: [
      { id: 'minutes', measure: 'live-minutes', atLeast: 60, deliverableId: 'live' },
      { id: 'plays', measure: 'metric', metricId: 'plays', atLeast: 11 },
      { id: 'net', measure: 'credited-net-sales', atLeast: usd('10777') },
    ],
  },
];
const plays = {
  ...{ id: 'plays', value: 5, definitionId: 'other-views' },
  source: 'declared',
  window: { start: '2026-11-28T08:00:00Z', end: '2026-12-28T08:00:00Z' },
} as const;
const staged: Deal = {
  contract: {
    ...base,
    clauses: [...without('fee', 'payment', 'assessment', 'tax'), ...FEES],
  },
  facts: (contract) => [
    ...signing(contract),
    ...work.map((it) =>
      it.type === 'delivery' ? { ...it, report: { ...it.report, metrics: [plays] } } : it,
    ),
    ...sales.map((it) =>
      it.type === 'credited-sale'
        ? {
            ...it,
            sale: {
              ...it.sale,
              ...{ sessionId: 's1', productId: 'lip-set', code: 'MIA20', adDriven: false },
            },
          }
        : it,
    ),
    { ...paid('mia', 100_000, '2027-01-02'), amount: { currency: 'CNY', minor: '100000' } } as Fact,
  ],
};

/** A bonus on net sales. */
const soldFor: Deal = {
  contract: {
    ...base,
    clauses: [
      ...without('payment', 'tax', 'fee', 'assessment'),
      {
        ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed-plus-bonus' },
        fixed: { amount: usd('1000'), per: 'deal' },
        bonus: {
          ...{ measure: 'credited-net-sales', pays: 'highest', dueDays: 1 },
          steps: [{ atLeast: usd('10777'), amount: usd('500') }],
        },
      },
    ],
  },
  facts: () => sales,
};

/** Taxes and terms of payment, with the facts that bring them into effect. */
const termed = (
  more: Partial<ClauseOf<'payment-terms'>> = {},
  dropped: readonly string[] = [],
): Deal => ({
  contract: {
    ...base,
    clauses: [
      ...without('payment', 'tax', 'fee', 'assessment'),
      {
        clause: 'fee',
        id: 'fee',
        ...{ payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: usd('100000'), per: 'item' },
      },
      ...FULL_TERMS.filter(
        ({ clause }) => !['approval', 'publishing-schedule', 'quota'].includes(clause),
      ).map((clause) =>
        clause.clause === 'payment-terms'
          ? (Object.fromEntries(
              Object.entries({ ...clause, ...more }).filter(([field]) => !dropped.includes(field)),
            ) as unknown as Clause)
          : clause,
      ),
    ],
  },
  facts: () => [
    ...work,
    fact('invoice', '2026-12-02', { payee: 'mia', number: '1', amount: usd('200000') }),
    { ...paid('mia', 50_000, '2027-03-20'), bankFee: usd('101') } as Fact,
    fact('objection', '2027-04-02', {
      ...{ by: 'rosy', statementAt: '2027-03-22T12:00:00Z', about: 'fee', text: 'No' },
    }),
  ],
});

/** Approvals, a schedule and a quota. */
const pieces = (
  kind: 'approval' | 'publishing-schedule' | 'quota',
  facts: readonly Fact[],
): Deal => ({
  contract: {
    ...base,
    clauses: [
      ...without('payment', 'tax', 'fee', 'assessment'),
      {
        clause: 'fee',
        id: 'fee',
        ...{ payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: usd('100000'), per: 'item' },
      },
      ...FULL_TERMS.filter(({ clause }) => clause === kind),
    ],
  },
  facts: () => facts,
});
const piece = (id: string, at: Instant): Fact => {
  const it = delivery(id, 'videos', '2026-12-05');
  if (it.type !== 'delivery') throw new RangeError('fixture');
  return { ...it, occurredAt: at, recordedAt: at, report: { ...it.report, publishedAt: at } };
};

/** A sale that was paid and refunded, and another that is owed. */
const apart: Deal = {
  contract: {
    ...base,
    clauses: [
      ...without('payment', 'tax', 'fee', 'assessment'),
      {
        clause: 'fee',
        id: 'fee',
        ...{ payer: 'rosy', payee: 'mia', model: 'commission' },
        commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'terms', payer: 'rosy', payees: ['mia'], setOff: false },
    ],
  },
  facts: () => [
    credited('o1', 10_000),
    paid('mia', 1000, '2026-12-10'),
    credited('o1', -10_000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
    credited('o2', 10_000, {
      ...{ occurredAt: '2026-12-26T03:00:00Z', recordedAt: '2026-12-27T00:00:00Z' },
    }),
  ],
};

/** The deals of the test. */
export const DEALS: readonly Deal[] = [
  bundled,
  ended,
  staged,
  soldFor,
  apart,
  creditedBy({
    model: { model: 'position', first: 400_000, last: 400_000 },
    windows: { click: elapsed, view: days, inRoom: days },
  }),
  creditedBy({ model: { model: 'time-decay', halfLifeSeconds: 60 } }),
  termed(),
  termed({}, ['objection']),
  termed({ setOff: true }, ['invoice', 'endOfMonth', 'objection', 'minimum']),
  termed({}, ['invoice', 'endOfMonth', 'objection', 'countedIn', 'minimum']),
  termed({ minimum: { amount: usd('9000000'), atEnd: 'kept' } }, ['objection']),
  pieces('approval', [
    ...work,
    fact('approval-request', '2026-11-26', { deliverableId: 'videos', by: 'mia' }),
    fact('approval-request', '2026-12-02', { deliverableId: 'videos', by: 'mia' }),
  ]),
  pieces('publishing-schedule', [
    // Saturday 19:00 and Thursday 24 December 19:00 in Los Angeles, Saturday 12:15 and Saturday 26 December 19:00.
    piece('v1', '2026-12-06T03:00:00Z'),
    piece('v2', '2026-12-26T03:00:00Z'),
    piece('v3', '2026-12-05T20:15:00Z'),
    piece('v4', '2026-12-27T03:00:00Z'),
  ]),
  pieces('quota', work.slice(0, 1)),
];
