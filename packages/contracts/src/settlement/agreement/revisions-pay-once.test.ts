import { expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact } from '../../vocabulary/index.ts';
import {
  commission,
  contractOf,
  fixed,
  notice,
  on,
  published,
  sale,
  termination,
  usd,
  videos,
} from '../cases/deal.fixture.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';

/** What is earned under clauses that a revision of 15 October leaves as they are. */
function earned(clauses: readonly Clause[], facts: readonly Fact[]): string {
  const first = contractOf(clauses);
  const second: Contract = {
    ...first,
    revision: 2,
    amends: { parent: contractHash(first), effectiveAt: on('10-15') },
  };
  const signatures = [first, second].flatMap((contract) =>
    ['brand', 'ann'].map((by) => factOfSignature(contract, { by, at: on('10-01') })),
  );
  const settled = settle([first, second], [...signatures, ...facts], {
    ...{ knownAsOf: '2026-12-31T23:00:00Z', fx: [] },
  });
  return settled.totals.earned.minor;
}

it('units that were sold are paid under one of the revisions', () => {
  const perUnit = {
    ...{ clause: 'unit-fee', id: 'units', payer: 'brand', payee: 'ann', amount: usd(300) },
    ...{ conversions: [], others: 'one-each', holdDays: 0, dueDays: 0 },
  } as Clause;
  // Two units before the revision and one after it, at 3.00.
  const of = (id: string, day: string, quantity: number) =>
    sale(id, 1_000, { when: on(day), productId: 'lip', quantity });
  expect(earned([perUnit], [of('a', '10-10', 2), of('b', '10-20', 1)])).toBe('900');
});

it('actions of one day that become known one after the other are all paid', () => {
  const perLead = {
    ...{ clause: 'action-fee', id: 'leads', payer: 'brand', payee: 'ann', action: 'lead' },
    ...{ amount: usd(100), holdDays: 0, dueDays: 0 },
  } as Clause;
  const lead = (actionId: string, [day, recorded]: readonly [string, string]) =>
    ({
      ...{ kind: 'fact', version: 1, id: actionId, type: 'action', action: 'lead', actionId },
      ...{ creatorId: 'ann', occurredAt: on(day), recordedAt: on(recorded) },
    }) as Fact;
  // Three leads at 1.00.
  const leads = [
    lead('a', ['10-10', '10-10']),
    lead('b', ['10-10', '10-12']),
    lead('c', ['10-20', '10-21']),
  ];
  expect(earned([perLead], leads)).toBe('300');
});

it('an early end leaves the pieces that an earlier revision paid', () => {
  // 10.00 a piece: those of 10 and 20 October; the deal ends with 3 November.
  const pieces = ['10-10', '10-20', '11-10'].map((day) => published(day, 'v1', [on(day)]));
  const clauses = [videos('v1', 4), fixed(1_000, 'item'), termination('pro-rata')];
  expect(earned(clauses, [...pieces, notice(on('10-20'))])).toBe('2000');
});

it.each([
  // Sales of 600 before the revision and 500 after it; 10 %, from 1,000 on 12 %.
  ['marginal', '11200'], // 60 + 40 + 12
  ['crossing-order', '12000'], // 60 + 60
  ['retroactive', '13200'], // 12 % of 1,100
] as const)('a revision starts no total of %s steps anew', (rule, wanted) => {
  const tiers = { rule, per: 'term', steps: [{ from: usd(100_000), rate: 120_000 }] };
  const sales = [
    sale('a', 60_000, { when: on('10-10') }),
    sale('b', 50_000, { when: on('10-20') }),
  ];
  expect(earned([commission(100_000, { tiers })], sales)).toBe(wanted);
});
