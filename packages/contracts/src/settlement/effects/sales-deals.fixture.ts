import type { Clause } from '../../clauses/schemas.ts';
import type { Fact } from '../../vocabulary/index.ts';
import { credited } from '../facts/facts.fixture.ts';

import { base, type Deal, fact, paying, sales, usd, work } from './bundled.fixture.ts';

const pair = { payer: 'rosy', payee: 'mia' } as const;
const days = { holdDays: 3, dueDays: 5 } as const;

const commission = (id: string, more: object): Clause =>
  ({
    ...{ clause: 'fee', id, ...pair, model: 'commission' },
    commission: { rate: 100_000, deductions: [], ...days, ...more },
  }) as Clause;

/** A commission by tiers. */
const tiered: Deal = paying(
  [
    commission('tiered', {
      tiers: {
        ...{ rule: 'crossing-order', per: 'month' },
        steps: [
          { from: usd('3000'), below: usd('7000'), rate: 120_000 },
          { from: usd('7000'), rate: 150_000 },
        ],
      },
    }),
  ],
  sales,
);

/** A commission whose rate is cut between two sales. */
const dated: Deal = paying(
  [commission('dated', { rateChanges: { by: 'rosy', cutAfterDays: 2 } })],
  [...sales, fact('rate-change', '2026-12-06', { feeId: 'dated', rate: 50_000, by: 'rosy' })],
);

const sold = (id: string, more: object, creatorId = 'mia'): Fact => {
  const it = credited(id, 5000);
  if (it.type !== 'credited-sale') throw new RangeError('fixture');
  const [own, ...rest] = it.sale.credits;
  const credits = [{ ...own, to: { party: 'creator', id: creatorId } }, ...rest];
  return { ...it, sale: { ...it.sale, credits, ...more } } as Fact;
};

/** A share of all sales, of which some are nobody's. */
const royalty: Deal = paying(
  [
    commission('royalty', { of: 'all-sales' }),
    {
      ...{ clause: 'unit-fee', id: 'unit-royalty', ...pair, amount: usd('2'), ...days },
      ...{ of: 'all-sales', conversions: [], others: 'one-each' },
    },
  ],
  [...sales, credited('nobodys', 3000, { toCreator: 0 })],
);

/** Pay for units, and for what another creator sells. */
const counted: Deal = paying(
  [
    {
      ...{ clause: 'unit-fee', id: 'units', ...pair, amount: usd('200'), ...days },
      conversions: [{ productId: 'lip-set', pieces: 1, units: 6 }],
      others: 'one-each',
    },
    {
      ...{ clause: 'override', id: 'override', payer: 'rosy', payee: 'agent', creatorId: 'lee' },
      ...{ rate: 30_000, deductions: ['returns'], ...days },
    },
  ],
  [
    sold('sets', { productId: 'lip-set', quantity: 2 }),
    sold('others', { productId: 'lip-balm', quantity: 1 }),
    sold('of lee', { productId: 'lip-set', quantity: 1 }, 'lee'),
    sold('itemised', { breakdown: [{ part: 'tax', amount: usd('800'), inside: true }] }, 'lee'),
  ],
);

const lead = (id: string, day: string): Fact =>
  fact('action', day, { id, actionId: id, action: 'lead', creatorId: 'mia' });
/** One lead in December, six in January, of which most is five in all. */
const leads: readonly Fact[] = [
  lead('lead', '2026-12-10'),
  ...Array.from({ length: 6 }, (_, index) => lead(`lead ${index}`, '2027-01-10')),
];

/** Pay for leads, what it comes to at least, and what an agent has of it. */
const leading: Deal = paying(
  [
    {
      ...{ clause: 'action-fee', id: 'fee', ...pair, action: 'lead', amount: usd('450') },
      ...{ most: 5, ...days },
    },
    {
      ...{ clause: 'guarantee', id: 'least', ...pair, amount: usd('1000'), feeIds: ['fee'] },
      ...{ per: 'month', recoup: 'later-periods', dueDays: 10 },
    },
    {
      ...{ clause: 'agent-share', id: 'share', payee: 'agent', feeIds: ['fee'], rate: 150_000 },
      basis: 'out-of',
    },
  ],
  leads,
);

const bonus = (id: string, more: object): Clause =>
  ({
    ...{ clause: 'event-bonus', id, ...pair, assessmentIds: ['result'], dueDays: 20 },
    ...more,
  }) as Clause;
const plays = {
  ...{ id: 'plays', value: 5, definitionId: 'other-views' },
  source: 'declared',
  window: { start: '2026-11-28T08:00:00Z', end: '2026-12-28T08:00:00Z' },
} as const;

/** Bonuses by orders, net sales, a metric and a place. */
const awarded: Deal = paying(
  [
    {
      ...{ clause: 'assessment', id: 'result', assessedOn: '2027-01-20' },
      period: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' },
      criteria: [{ id: 'pieces', measure: 'deliveries', atLeast: 0 }],
    },
    bonus('orders', {
      pays: 'every',
      result: {
        measure: 'credited-orders',
        steps: [
          { atLeast: 2, amount: usd('500') },
          { atLeast: 6, amount: usd('700') },
        ],
      },
    }),
    bonus('net', {
      pays: 'highest',
      result: {
        measure: 'credited-net-sales',
        steps: [{ atLeast: usd('10777'), amount: usd('900') }],
      },
    }),
    bonus('views', {
      pays: 'highest',
      result: {
        ...{ measure: 'metric', metricId: 'plays', deliverableId: 'videos' },
        steps: [{ atLeast: 5, amount: usd('1100') }],
      },
    }),
    bonus('places', {
      pays: 'rank',
      ranking: {
        eventId: 'sales-day',
        places: [
          { from: 1, amount: usd('2000') },
          { from: 2, to: 3, amount: usd('1300') },
        ],
      },
    }),
  ],
  [
    ...work.map((it) =>
      it.type === 'delivery' ? { ...it, report: { ...it.report, metrics: [plays] } } : it,
    ),
    ...sales,
    fact('ranking', '2026-12-12', { eventId: 'sales-day', creatorId: 'mia', rank: 3 }),
  ],
);

/** A deposit that is released by steps: two of six orders are missing. */
const deposited: Deal = paying(
  [
    {
      ...{ clause: 'fee', id: 'fee', ...pair, model: 'fixed' },
      fixed: { amount: usd('100000'), per: 'deal' },
    },
    {
      ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
      stages: [
        {
          ...{ id: 'deposit', share: 1_000_000, trigger: 'assessment', dueDays: 10 },
          deposit: {
            ...{ assessmentId: 'result', release: 'steps' },
            steps: [
              { reached: 500_000, released: 250_000 },
              { reached: 1_000_000, released: 1_000_000 },
            ],
          },
        },
      ],
    },
    {
      ...{ clause: 'assessment', id: 'result', assessedOn: '2027-01-20' },
      period: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' },
      criteria: [{ id: 'orders', measure: 'credited-orders', atLeast: 12 }],
    },
  ],
  sales,
);

/** The deals about ways of paying by sales and results. */
export const DEALS_BY_SALES: readonly Deal[] = [
  tiered,
  dated,
  royalty,
  counted,
  leading,
  awarded,
  deposited,
].map((deal) => ({
  ...deal,
  contract: {
    ...deal.contract,
    parties: [
      ...base.parties,
      { id: 'agent', role: 'payee', name: 'Agent', market: 'US' },
      { id: 'lee', role: 'creator', name: 'Lee', market: 'US' },
    ],
  },
}));
