import { FULL_TERMS } from '../../clauses/full-terms.fixture.ts';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { credited, delivery, paid } from '../facts/facts.fixture.ts';

import { base, type Deal, fact, usd, without, work } from './bundled.fixture.ts';

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

/** The deals about taxes, terms of payment and which pieces count. */
export const DEALS_OF_TERMS: readonly Deal[] = [
  apart,
  termed(),
  termed({}, ['objection']),
  termed({ setOff: true }, ['invoice', 'endOfMonth', 'objection', 'minimum']),
  termed({}, ['invoice', 'endOfMonth', 'objection', 'countedIn', 'minimum']),
  termed({ minimum: { amount: usd('9000000'), atEnd: 'kept' } }, ['objection']),
  termed({ endOfQuarter: { days: 10 } }, ['invoice', 'endOfMonth', 'objection', 'minimum']),
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
