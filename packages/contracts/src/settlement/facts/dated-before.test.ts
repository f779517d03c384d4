import { expect, it } from 'vitest';
import type { Fact } from '../../vocabulary/index.ts';
import { commission, on, payment, sale, statementOf, usd } from '../cases/deal.fixture.ts';

const SOLD = sale('o', 10_000, { when: on('10-10') });
const PAID = payment('p', { amount: usd(500), when: on('10-20') });
const refunded = (day: string) =>
  sale('r', -4_000, { when: on(day), recordedAt: on('10-25'), change: 'refund', adjusts: 'o' });
const returned = (day: string): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: 'back', type: 'payment-returned', paymentId: 'p' },
    ...{ occurredAt: on(day), recordedAt: on('10-25'), amount: usd(100), reference: 'back' },
  }) as Fact;

/** The facts that are dated before what they change. */
const early = (...facts: readonly Fact[]) =>
  statementOf([commission(100_000)], [SOLD, PAID, ...facts])
    .findings.filter(({ code }) => code === 'DATED_BEFORE_ORIGIN')
    .map(({ params }) => params?.['facts']);

it('names a refund that is dated before its sale, and a return before its payment', () => {
  expect(early(refunded('10-08'))).toEqual(['r-1']);
  expect(early(returned('10-18'))).toEqual(['back']);
});

it('leaves a day for clocks that differ', () => {
  expect(early(refunded('10-09'), returned('10-19'))).toEqual([]);
});
