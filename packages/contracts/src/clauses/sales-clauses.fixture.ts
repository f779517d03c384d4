import type { Clause } from './schemas.ts';

const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
const pair = { payer: 'rosy', payee: 'mia' } as const;
const days = { holdDays: 14, dueDays: 10 } as const;
const steps = [{ atLeast: 300, amount: usd('50000') }];
const places = [
  { from: 1, amount: usd('90000') },
  { from: 2, to: 3, amount: usd('40000') },
];

/** A complete clause of every kind that pays by sales and results, and commissions with tiers and changes of their rate. */
export const SALES_CLAUSES: readonly Clause[] = [
  {
    ...{ clause: 'fee', id: 'tiered', ...pair, model: 'commission' },
    commission: {
      ...{ rate: 100_000, deductions: ['tax'], ...days },
      tiers: {
        ...{ rule: 'crossing-order', per: 'month' },
        steps: [
          { from: usd('100000'), below: usd('500000'), rate: 120_000 },
          { from: usd('500000'), rate: 150_000 },
        ],
      },
    },
  },
  {
    ...{ clause: 'fee', id: 'dated', ...pair, model: 'commission' },
    commission: {
      ...{ rate: 110_000, deductions: [], ...days },
      ...{ returns: 'kept', rateChanges: { by: 'rosy', cutAfterDays: 30 } },
    },
  },
  {
    ...{
      clause: 'unit-fee',
      id: 'units',
      ...pair,
      amount: usd('200'),
      others: 'one-each',
      ...days,
    },
    conversions: [{ productId: 'lip-set', pieces: 1, units: 6 }],
  },
  {
    ...{ clause: 'override', id: 'override', ...pair, creatorId: 'sub', rate: 30_000 },
    ...{ deductions: ['returns'], ...days },
  },
  {
    ...{ clause: 'action-fee', id: 'leads', ...pair, action: 'lead', amount: usd('450') },
    ...{ most: 500, ...days },
  },
  {
    ...{ clause: 'event-bonus', id: 'steps', ...pair, assessmentIds: ['result'], dueDays: 20 },
    ...{ pays: 'every', result: { measure: 'credited-orders', steps } },
  },
  {
    ...{ clause: 'event-bonus', id: 'ranks', ...pair, assessmentIds: ['result'], dueDays: 20 },
    ...{ pays: 'rank', ranking: { eventId: 'sales-day', places } },
  },
  {
    ...{ clause: 'guarantee', id: 'least', ...pair, amount: usd('100000'), feeIds: ['fee'] },
    ...{ per: 'month', recoup: 'later-periods', dueDays: 10 },
  },
  {
    ...{ clause: 'agent-share', id: 'agent', payee: 'rosy', feeIds: ['fee'], rate: 150_000 },
    basis: 'out-of',
  },
];
