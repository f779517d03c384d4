import { expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { dealOf, settled, usd } from '../deal.fixture.ts';
import { factOfPayment, factOfReturnedPayment } from '../facts/fact-of.ts';

/** Instalments of 1,000.00 on 1 December and 500.00 on 10 December, on terms. */
const dealOn = (terms: object) =>
  dealOf([
    {
      ...{ clause: 'retainer', id: 'plan', payer: 'rosy', payee: 'mia', model: 'instalments' },
      instalments: {
        parts: [
          { id: 'a', on: '2026-12-01', amount: usd(100_000) },
          { id: 'b', on: '2026-12-10', amount: usd(50_000) },
        ],
      },
    },
    { ...{ clause: 'payment-terms', id: 'terms', payer: 'rosy' }, ...terms },
  ] as Clause[]);

const paid = (minor: number, day: `${number}-${number}-${number}`) =>
  factOfPayment({ payee: 'mia', amount: usd(minor), at: `${day}T20:00:00Z`, reference: 't' });
const back = (minor: number, day: `${number}-${number}-${number}`) =>
  factOfReturnedPayment({
    ...{ paymentId: 'payment:mia:t', amount: usd(minor) },
    ...{ at: `${day}T20:00:00Z`, reference: 'back' },
  });

it('what comes back of a payment is first what it paid too much, so that interest stays', () => {
  const lateInterest = { rate: 100_000, legalMaximum: 100_000, graceDays: 0, yearDays: 365 };
  // 10 % on 1,000.00 for 30 days to 31 December is 8.22, on 500.00 for 21 days 2.88: 11.10 together. Of the 2,000.00
  // paid, 500.00 paid nothing; these come back.
  const { lines, totals } = settled(dealOn({ lateInterest }), [
    paid(200_000, '2026-12-31'),
    back(50_000, '2027-01-05'),
  ]);
  const interest = lines.filter(({ entry }) => entry === 'late-interest');
  expect(interest.map(({ amount }) => amount.minor)).toEqual(['822', '288']);
  expect([totals.outstanding.minor, totals.overpaid?.minor]).toEqual(['1110', '0']);
});

it('what a payment paid beyond one debt pays the next, and comes back with it, also without set-off', () => {
  // 1,500.00 on 2 December pays the first instalment, and what is left of it the second; all of it comes back.
  const { totals, due } = settled(dealOn({ setOff: false }), [
    paid(150_000, '2026-12-02'),
    back(150_000, '2026-12-20'),
  ]);
  expect([totals.outstanding.minor, totals.overpaid?.minor]).toEqual(['150000', '0']);
  expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([
    ['2026-12-01', '100000'],
    ['2026-12-10', '50000'],
  ]);
});
