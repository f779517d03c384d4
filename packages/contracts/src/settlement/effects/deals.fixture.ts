import { FORM_EXAMPLES } from '../../clauses/deliverable/form/forms.fixture.ts';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Fact } from '../../vocabulary/index.ts';
import { paid } from '../facts/facts.fixture.ts';

import { base, type Deal, fact, sales, signing, usd, without, work } from './bundled.fixture.ts';
import { DEALS_BY_TIME } from './paying-deals.fixture.ts';
import { DEALS_BY_SALES } from './sales-deals.fixture.ts';
import { DEALS_OF_TERMS } from './terms-deals.fixture.ts';

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

/** A fit, whose hash the engine of attribution checks. */
const FIT: NonNullable<ClauseOf<'attribution'>['model']> = {
  model: 'frozen-fit',
  id: 'fit',
  fittedAsOf: '2026-11-01T00:00:00Z',
  coefficients: [
    { party: 'creator', id: 'mia', coefficient: 3 },
    { party: 'channel', id: 'mail', coefficient: 1 },
  ],
  hash: `sha256:${'0'.repeat(64)}`,
};

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
/** A deal about a form that the contract describes itself. */
const described: Deal = {
  contract: {
    ...base,
    clauses: [
      { ...FORM_EXAMPLES.custom, id: 'videos' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: usd('100000'), per: 'item' },
      },
    ],
  },
  facts: () => work.slice(0, 2),
};

/** The deals of the test. */
export const DEALS: readonly Deal[] = [
  bundled,
  described,
  ended,
  staged,
  soldFor,
  creditedBy({
    model: { model: 'position', first: 400_000, last: 400_000 },
    windows: { click: elapsed, view: days, inRoom: days },
  }),
  creditedBy({ model: { model: 'time-decay', halfLifeSeconds: 60 } }),
  creditedBy({ model: FIT, codes: [{ code: 'MIA10', creator: 'mia', products: ['lip-set'] }] }),
  ...DEALS_OF_TERMS,
  ...DEALS_BY_TIME,
  ...DEALS_BY_SALES,
];
