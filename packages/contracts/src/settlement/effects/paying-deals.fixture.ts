import type { Clause } from '../../clauses/schemas.ts';
import type { Fact } from '../../vocabulary/index.ts';

import { type Deal, fact, paying, usd, work } from './bundled.fixture.ts';

const pair = { payer: 'rosy', payee: 'mia' } as const;

/** Retainers in instalments, by shares and by amounts, and by the month for more than a year. */
const retained: Deal = paying(
  [
    {
      ...{ clause: 'retainer', id: 'shares', ...pair, model: 'instalments' },
      instalments: {
        total: usd('90000'),
        parts: [
          { id: 'first', on: '2026-12-01', share: 400_000 },
          { id: 'second', on: '2027-01-01', share: 600_000 },
        ],
      },
    },
    {
      ...{ clause: 'retainer', id: 'amounts', ...pair, model: 'instalments' },
      instalments: { parts: [{ id: 'only', on: '2026-12-05', amount: usd('7000') }] },
    },
    ...[
      { of: 'year-before', rate: 50_000 } as const,
      { of: 'amount', amount: usd('300') } as const,
    ].map(
      (escalation): Clause => ({
        ...{ clause: 'retainer', id: `monthly by ${escalation.of}`, ...pair, model: 'monthly' },
        periodic: {
          ...{ amount: usd('1000'), from: '2025-12-01', until: '2027-02-14' },
          ...{ paid: 'in-advance', dueDays: 10, escalation },
        },
      }),
    ),
  ],
  [],
  { term: { start: '2025-12-01T08:00:00Z', end: '2027-03-01T08:00:00Z' } },
);

/** An hour live, of which twenty of thirty minutes beyond the agreed thirty are within the day. */
const timed: Deal = paying(
  [
    {
      ...{ clause: 'session-hours', id: 'hours', ...pair, amount: usd('50000'), per: 'session' },
      ...{ sessionMinutes: 30, overtime: usd('15000'), dueDays: 7, dayMinutes: 50 },
      deliverableIds: ['live'],
    },
  ],
  work,
);

const spent = (category: string, minor: `${bigint}`, more: object = {}): Fact =>
  fact('expense', '2026-12-05', {
    ...{ id: `${category} ${minor}`, about: 'outlays', payee: 'mia', category },
    ...{ amount: usd(minor), ...more },
  });

/** Expenses beyond their caps, and a phone that is taxed in part. */
const spending: Deal = paying(
  [
    {
      ...{ clause: 'expenses', id: 'outlays', ...pair, receipts: 'required', dueDays: 14 },
      categories: [{ id: 'travel', text: 'Train', cap: usd('40000') }, { id: 'props' }],
      cap: usd('50000'),
    },
    {
      ...{ clause: 'in-kind', id: 'gift', ...pair, what: 'One phone' },
      ...{ cap: usd('100000'), taxable: 800_000 },
    },
    { clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US', borneBy: 'creator' },
  ],
  [
    spent('travel', '35000', { receipt: '1' }),
    spent('travel', '10000', { receipt: '2' }),
    spent('props', '15000', { receipt: '3' }),
    spent('props', '200'),
    fact('handover', '2026-12-03', {
      ...{ about: 'gift', payee: 'mia', items: 'Phone', amount: usd('150000') },
    }),
  ],
);

/** An advance of which a part goes back when the deal ends. */
const advanced: Deal = paying(
  [
    {
      ...{ clause: 'advance', id: 'advance', ...pair, amount: usd('90000'), refundDays: 10 },
      ...{ on: '2026-12-01', from: '2026-12-01', until: '2027-02-28' },
    },
  ],
  [fact('notice', '2026-12-05', { by: 'mia', about: 'end', text: 'End' })],
);

const cancelled = (day: string, plannedAt: string): Fact =>
  fact('cancellation', day, { by: 'rosy', deliverableId: 'live', plannedAt });

const called = paying(
  [
    {
      ...{ clause: 'fee', id: 'fee', ...pair, model: 'fixed' },
      fixed: { amount: usd('80000'), per: 'session' },
    },
    {
      ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', otherwise: 100_000, dueDays: 10 },
      steps: [{ underHours: 15, share: 500_000 }],
    },
  ],
  [
    cancelled('2026-12-05', '2026-12-06T02:00:00Z'),
    cancelled('2026-12-06', '2026-12-20T02:00:00Z'),
  ],
);
/** Three sessions, of which one is cancelled fourteen hours before, and one two weeks before. */
const off: Deal = {
  ...called,
  contract: {
    ...called.contract,
    clauses: called.contract.clauses.map(
      (it): Clause =>
        it.clause === 'deliverable' && it.live
          ? { ...it, quantity: 3, live: { ...it.live, sessions: 3 } }
          : it,
    ),
  },
};

/** A fee that waits for a permit. */
const waiting: Deal = paying(
  [
    {
      ...{ clause: 'fee', id: 'fee', ...pair, model: 'fixed' },
      fixed: { amount: usd('80000'), per: 'item' },
    },
    {
      ...{ clause: 'condition', id: 'permit', what: 'The authority grants the permit' },
      ...{ clauseIds: ['fee'], until: '2026-12-31' },
    },
  ],
  [...work, fact('condition-met', '2026-12-20', { about: 'permit', evidence: 'Permit 12/2026' })],
);

/** The deals about ways of paying by time and things. */
export const DEALS_BY_TIME: readonly Deal[] = [retained, timed, spending, advanced, off, waiting];
