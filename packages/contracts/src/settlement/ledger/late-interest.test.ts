import { expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Instant } from '../../vocabulary/index.ts';
import { dealOf, settled, usd } from '../deal.fixture.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfPayment, factOfReturnedPayment } from '../facts/fact-of.ts';
import { delivery } from '../facts/facts.fixture.ts';

const CLAUSES = [
  {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
    ...{ fixed: { amount: usd(200_000), per: 'deal' }, deliverableIds: ['videos'] },
  },
  {
    ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
    stages: [{ id: 'a', share: 1_000_000, trigger: 'publication', dueDays: 0 }],
  },
  {
    ...{ clause: 'payment-terms', id: 'terms', payer: 'rosy', payees: ['mia'] },
    lateInterest: { rate: 100_000, legalMaximum: 200_000, graceDays: 0, yearDays: 365 },
  },
] as readonly Clause[];

const paidAt = (at: Instant, reference: string) =>
  factOfPayment({ payee: 'mia', amount: usd(200_000), at, reference });

// Due on 1 December, paid on 31 December: 30 days of 10 % of 2,000.00 are 16.44. Back on 5 January, paid again on 30
// January: 60 days are 32.88 in place of the 16.44.
it('interest runs on where a late payment came back, and no day counts twice', () => {
  const { lines } = settled(dealOf(CLAUSES), [
    delivery('v1', 'videos', '2026-11-29'),
    delivery('v2', 'videos', '2026-12-01'),
    paidAt('2026-12-31T12:00:00Z', 't1'),
    factOfReturnedPayment({
      ...{ paymentId: 'payment:mia:t1', amount: usd(200_000) },
      ...{ at: '2027-01-05T12:00:00Z', reference: 'back' },
    }),
    paidAt('2027-01-30T12:00:00Z', 't2'),
  ]);
  const interest = lines.filter(({ entry }) => entry === 'late-interest');
  expect(interest.map(({ amount }) => amount.minor)).toEqual(['1644', '-1644', '3288']);
  for (const line of lines) expect(recomputedAmount(line)).toEqual(line.amount);
});

// 100.00 of 1 December wait for the 450.00 of 11 December, by which 500.00 are reached. Paid on 31 December: 20 days of
// 10 % are 0.55 on the one, and 3.01 on both.
it('what is below a minimum payout is late only from the day to which it is carried', () => {
  const parts = [
    { id: 'a', on: '2026-12-01', amount: usd(10_000) },
    { id: 'b', on: '2026-12-11', amount: usd(45_000) },
  ];
  const clauses = [
    {
      ...{ clause: 'retainer', id: 'plan', payer: 'rosy', payee: 'mia', model: 'instalments' },
      instalments: { parts },
    },
    { ...CLAUSES[2], minimum: { amount: usd(50_000), atEnd: 'kept' } },
  ] as Clause[];
  const payment = { payee: 'mia', at: '2026-12-31T12:00:00Z', reference: 't' } as const;
  const { lines } = settled(dealOf(clauses), [factOfPayment({ ...payment, amount: usd(55_000) })]);
  const interest = lines.filter(({ entry }) => entry === 'late-interest');
  expect(interest.map(({ amount }) => amount.minor)).toEqual(['55', '246']);
});
