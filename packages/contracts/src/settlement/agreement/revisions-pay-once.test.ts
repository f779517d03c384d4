import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Settlement } from '../../vocabulary/index.ts';
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
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';

/** A statement of clauses, and of what a revision of 15 October makes of them, known on a day. */
function settled(
  clauses: readonly Clause[],
  facts: readonly Fact[],
  {
    amended = clauses,
    known = '10-14',
  }: { readonly amended?: readonly Clause[]; known?: string } = {},
): Settlement {
  const first = contractOf(clauses);
  const second: Contract = {
    ...first,
    clauses: [...amended],
    revision: 2,
    amends: { parent: contractHash(first), effectiveAt: on('10-15') },
  };
  const signatures = [first, second].flatMap((contract) =>
    ['brand', 'ann'].map((by) =>
      factOfSignature(contract, { by, at: on('10-01'), recordedAt: on(known) }),
    ),
  );
  const options = { knownAsOf: '2026-11-30T00:00:00Z', fx: [] } as const;
  const statement = settle([first, second], [...signatures, ...facts], options);
  for (const line of statement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  return statement;
}

/** What is earned under clauses that a revision leaves as they are. */
const earned = (clauses: readonly Clause[], facts: readonly Fact[]): string =>
  settled(clauses, facts).totals.earned.minor;

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

describe('a guarantee of 1,000.00 a month, with commissions of 400.00 before and 300.00 after the revision', () => {
  const guarantee = (minor: number): Clause => ({
    ...{ clause: 'guarantee', id: 'least', payer: 'brand', payee: 'ann', amount: usd(minor) },
    ...{ feeIds: ['fee'], per: 'month', recoup: 'no', dueDays: 10 },
  });
  const fee = commission(100_000);
  const clauses = [fee, guarantee(100_000)];
  const sales = [
    sale('a', 400_000, { when: on('10-10') }),
    sale('b', 300_000, { when: on('10-20') }),
  ];
  const paid = (...more: Parameters<typeof settled>) =>
    settled(...more)
      .lines.filter(({ entry }) => entry === 'guarantee')
      .map(({ amount }) => amount.minor);

  it('counts both', () => {
    expect(paid(clauses, sales)).toEqual(['30000']);
  });

  it('is brought to what it is after something goes back', () => {
    // 100.00 less commission for 1,000.00 of the first sale.
    const back = sale('back', -100_000, {
      ...{ when: on('10-12'), change: 'refund', adjusts: 'a', recordedAt: on('11-05') },
    });
    expect(paid(clauses, [...sales, back])).toEqual(['30000', '10000']);
  });

  it('follows the revision in force when the month closes, from when that is known', () => {
    // 2,000.00 from 15 October on, known on 20 November: 1,300.00 less the 300.00 that were booked.
    const amended = [fee, guarantee(200_000)];
    expect(paid(clauses, sales, { amended })).toEqual(['130000']);
    expect(paid(clauses, sales, { amended, known: '11-20' })).toEqual(['30000', '100000']);
    expect(paid(clauses, sales, { amended: [fee], known: '11-20' })).toEqual(['30000', '-30000']);
  });
});

it('an agent has the share of each revision in what that revision governs', () => {
  const share = (rate: number): Clause => ({
    ...{ clause: 'agent-share', id: 'agent', payee: 'brand', feeIds: ['fee'], basis: 'out-of' },
    rate,
  });
  const fee = commission(100_000);
  const sales = [
    sale('a', 10_000, { when: on('10-10') }),
    sale('b', 10_000, { when: on('10-20') }),
  ];
  // Of 10.00 each, 20 % before and 30 % after the revision.
  const { lines } = settled([fee, share(200_000)], sales, { amended: [fee, share(300_000)] });
  const shares = lines.filter(({ entry }) => entry === 'agent-share');
  expect(shares.map(({ amount }) => amount.minor)).toEqual(['200', '300']);
});
