import { expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { reviewContract } from './review.ts';

const zeros = (clause: unknown): string[] => {
  const contract = lipColourContract();
  const clauses = [...contract.clauses, clause as Clause];
  return reviewContract({ ...contract, clauses }, { asOf: '2026-11-22T08:00:00Z' })
    .filter(({ code }) => code === 'PAY_ZERO')
    .map(({ severity, path }) => `${severity} ${path.replace('/clauses/13', '')}`);
};

const zero = { currency: 'USD', minor: '0' } as const;
const head = { id: 'zero', payer: 'rosy', payee: 'mia' } as const;
const fee = { ...head, clause: 'fee' } as const;

it.each([
  [{ ...fee, model: 'fixed', fixed: { amount: zero, per: 'deal' } }, '/fixed/amount'],
  [{ ...fee, model: 'commission', commission: { rate: 0 } }, '/commission/rate'],
  [
    { ...fee, model: 'fixed-plus-bonus', bonus: { steps: [{ atLeast: 1, amount: zero }] } },
    '/bonus/steps/0/amount',
  ],
  [
    { ...head, clause: 'retainer', model: 'monthly', periodic: { amount: zero } },
    '/periodic/amount',
  ],
  [
    { ...head, clause: 'retainer', model: 'instalments', instalments: { total: zero } },
    '/instalments/total',
  ],
  [{ ...head, clause: 'unit-fee', amount: zero }, '/amount'],
  [{ ...head, clause: 'action-fee', amount: zero }, '/amount'],
  [{ ...head, clause: 'advance', amount: zero }, '/amount'],
  [{ ...head, clause: 'guarantee', amount: zero }, '/amount'],
  [{ ...head, clause: 'session-hours', amount: zero }, '/amount'],
  [{ ...head, clause: 'override', rate: 0 }, '/rate'],
  [{ ...head, clause: 'agent-share', rate: 0 }, '/rate'],
  [
    {
      ...head,
      clause: 'event-bonus',
      pays: 'rank',
      ranking: { places: [{ from: 1, amount: zero }] },
    },
    '/ranking/places/0/amount',
  ],
])('pay of 0 is a warning: %j', (clause, at) => {
  expect(zeros(clause)).toEqual([`warning ${at}`]);
});

it.each([
  { ...head, clause: 'session-hours', overtime: zero },
  { ...head, clause: 'expenses', cap: zero },
  { ...fee, model: 'fixed', fixed: { amount: null, per: 'deal' } },
  { ...fee, model: 'fixed', fixed: { amount: { currency: 'USD', minor: '1' }, per: 'deal' } },
  {
    ...fee,
    model: 'commission',
    commission: {
      rate: 0,
      tiers: {
        rule: 'marginal',
        per: 'term',
        steps: [{ from: { currency: 'USD', minor: '1' }, rate: 1000 }],
      },
    },
  },
])('what is not paid, open, or rises later is none: %j', (clause) => {
  expect(zeros(clause)).toEqual([]);
});
