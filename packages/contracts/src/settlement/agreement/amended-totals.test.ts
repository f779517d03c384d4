import { expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { commissionOf, dealOf, usd } from '../deal.fixture.ts';
import { credited, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const clauseOf = (clause: object): Clause => clause as Clause;
const split = (...shares: readonly [payee: string, share: number][]): Clause =>
  clauseOf({
    ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
    shares: shares.map(([payee, share]) => ({ payee, share })),
  });
const half = (...payees: readonly [string, string]): Clause =>
  split([payees[0], 500_000], [payees[1], 500_000]);
const override = (more: object): Clause =>
  clauseOf({
    ...{ clause: 'override', id: 'fee', payer: 'rosy', payee: 'agent', creatorId: 'mia' },
    ...{ rate: 100_000, deductions: [], holdDays: 0, dueDays: 0, ...more },
  });
const perUnit = (more: object = {}): Clause =>
  clauseOf({
    ...{ clause: 'unit-fee', id: 'fee', payer: 'rosy', payee: 'mia', amount: usd(3) },
    ...{ conversions: [{ productId: 'lip-liner', pieces: 5, units: 1 }], others: 'one-each' },
    ...{ holdDays: 0, dueDays: 0, ...more },
  });
const tax = clauseOf({
  ...{ clause: 'tax', id: 'tax', withholdingRate: 600_000, authority: 'US', borneBy: 'creator' },
});
const tiers = { rule: 'marginal', per: 'term', steps: [{ from: usd(100_000), rate: 200_000 }] };
const laterRates = [{ from: '2026-12-03', rate: 100_000 }];

/** A sale of 6 cents on each side of the amendment of 10 December: at 10 %, or one of five pieces at 3 cents, 0.6 cents. */
function sales(first: Instant, second: Instant): Fact[] {
  const days = [
    ['o1', '2026-12-05T12:00:00Z', first],
    ['o2', '2026-12-15T12:00:00Z', second],
  ] as const;
  return days.map(([id, occurredAt, recordedAt]) => {
    const fact = credited(id, 6, { occurredAt, recordedAt });
    return fact.type === 'credited-sale'
      ? { ...fact, sale: { ...fact.sale, productId: 'lip-liner', quantity: 1 } }
      : fact;
  });
}

/** What each payer owes each payee, less what is withheld, in cents, where there is something. */
function owed(before: readonly Clause[], after: readonly Clause[], facts: readonly Fact[]) {
  const first = dealOf(before);
  const amends = { parent: contractHash(first), effectiveAt: '2026-12-10T00:00:00Z' } as const;
  const second = { ...dealOf(after), revision: first.revision + 1, amends };
  const parties = ['rosy', 'mia', 'lee', 'agent'];
  const signatures = parties.flatMap((by) => [
    signed(first, by, '2026-11-24'),
    { ...signed(second, by, '2026-12-01'), id: `second ${by}` },
  ]);
  const known = [...facts, ...signatures];
  const { debts } = settle([first, second], known, { knownAsOf: '2027-06-30T00:00:00Z', fx: [] });
  return (debts ?? [])
    .filter(({ earned, withheld }) => earned.minor !== '0' || withheld.minor !== '0')
    .map(({ payer, payee, earned, withheld }) => {
      const tax = withheld.minor === '0' ? '' : ` less ${withheld.minor}`;
      return `${payer} ${payee} ${earned.minor}${tax}`;
    })
    .sort();
}

const fee = (commission: object = {}, more: object = {}) => commissionOf(commission, more);

// 0.6 cents are earned under each revision. Where both pay alike they come to 1.2, so 1 cent; otherwise to 1 cent each.
it.each<
  readonly [what: string, ...terms: readonly [before: Clause[], after: Clause[], owed: string[]]]
>([
  ['pay alike', [fee()], [fee({ holdDays: 1 })], ['rosy mia 1']],
  [
    'share it in other parts: of a cent the larger part has all',
    [fee(), split(['mia', 600_000], ['lee', 400_000])],
    [fee(), split(['mia', 400_000], ['lee', 600_000])],
    ['rosy lee 1', 'rosy mia 1'],
  ],
  [
    'share it in the same parts among others: the first of equal parts has the cent',
    [fee(), half('mia', 'lee')],
    [fee(), half('lee', 'mia')],
    ['rosy lee 1', 'rosy mia 1'],
  ],
  ['have another payer', [fee()], [fee({}, { payer: 'lee' })], ['lee mia 1', 'rosy mia 1']],
  [
    'have another payer of a split fee',
    [fee(), half('mia', 'agent')],
    [fee({}, { payer: 'lee' }), half('mia', 'agent')],
    ['lee mia 1', 'rosy mia 1'],
  ],
  [
    'have other payees of tiers',
    [fee({ tiers }), half('mia', 'lee')],
    [fee({ tiers }), half('lee', 'mia')],
    ['rosy lee 1', 'rosy mia 1'],
  ],
  [
    'have other payees of dated rates',
    [fee({ laterRates }), half('mia', 'lee')],
    [fee({ laterRates }), half('lee', 'mia')],
    ['rosy lee 1', 'rosy mia 1'],
  ],
  [
    'have other payees of a fee per unit',
    [perUnit(), half('mia', 'lee')],
    [perUnit(), half('lee', 'mia')],
    ['rosy lee 1', 'rosy mia 1'],
  ],
  [
    'have another payee of an override',
    [override({})],
    [override({ payee: 'lee' })],
    ['rosy agent 1', 'rosy lee 1'],
  ],
  // 60 % of 1 cent from each payer: a cent.
  [
    'have another payer of what is taxed',
    [fee(), tax],
    [fee({}, { payer: 'lee' }), tax],
    ['lee mia 1 less 1', 'rosy mia 1 less 1'],
  ],
])('whatever became known first, revisions that %s', (_, ...[before, after, wanted]) => {
  const [early, late] = ['2027-01-05T00:00:00Z', '2027-01-20T00:00:00Z'] as const;
  expect(owed(before, after, sales(early, late))).toEqual(wanted);
  expect(owed(before, after, sales(late, early))).toEqual(wanted);
});
