import { expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Instant, PlainDate } from '../../vocabulary/index.ts';
import { dealOf, usd } from '../deal.fixture.ts';
import { factOfPayment, factOfReturnedPayment } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';

/** An amount that is due on a day. */
const plan = (id: string, on: PlainDate, minor: number): Clause =>
  ({
    ...{ clause: 'retainer', id, payer: 'rosy', payee: 'mia', model: 'instalments' },
    instalments: { parts: [{ id: `${id}-1`, on, amount: usd(minor) }] },
  }) as Clause;

// 600 due on 1 December, 500 on 5 December, 300 on 9 December.
const contract = dealOf([
  plan('third', '2026-12-09', 30_000),
  plan('first', '2026-12-01', 60_000),
  plan('second', '2026-12-05', 50_000),
]);
const paid = (reference: string, minor: number, at: Instant) =>
  factOfPayment({ payee: 'mia', amount: usd(minor), at, reference });
const [one, two, three] = [
  paid('one', 100_000, '2026-12-10T12:00:00Z'),
  paid('two', 20_000, '2026-12-11T12:00:00Z'),
  paid('three', 30_000, '2026-12-12T12:00:00Z'),
];
const back = factOfReturnedPayment({
  ...{ paymentId: one.id, reference: 'back', at: '2026-12-20T12:00:00Z' },
  amount: usd(50_000),
});
const lines = settle(contract, [one, two, three, back], {
  ...{ knownAsOf: '2027-01-30T00:00:00Z', fx: [] },
}).lines.filter(({ entry }) => /^payment/.test(entry));

it('a payment cites the clause whose debt it pays first, and lists them where there are several', () => {
  expect(lines.map(({ clauseId, explanation: { en } }) => `${clauseId}: ${en}`)).toEqual([
    'first: Paid USD 1,000.00: USD 600.00 under first, USD 400.00 under second.',
    'second: Paid USD 200.00: USD 100.00 under second, USD 100.00 under third.',
    // 100.00 more than was owed.
    'third: Paid USD 300.00.',
    // What was paid last comes back first.
    expect.stringMatching(
      /^second: USD 500\.00 of the payment .* is owed again: USD 400\.00 under second, USD 100\.00 under first\.$/,
    ),
  ]);
  expect(lines[0]?.explanation['zh-Hans']).toBe(
    '已付 USD 1,000.00：条款 first USD 600.00、条款 second USD 400.00。',
  );
});

it('a payment before anything is owed cites the first clause that pays', () => {
  const early = paid('early', 100, '2026-11-26T12:00:00Z');
  const known = { knownAsOf: '2026-11-27T00:00:00Z', fx: [] } as const;
  expect(settle(contract, [early], known).lines.map((line) => line.clauseId)).toEqual(['third']);
});
