import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Instant, Settlement } from '../../vocabulary/index.ts';
import { commissionOf, dealOf, usd } from '../deal.fixture.ts';
import { factOfPayment, factOfSignature } from '../facts/fact-of.ts';
import { credited } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const pair = { payer: 'rosy', payee: 'mia' } as const;
const days = { holdDays: 0, dueDays: 0 } as const;
const FROM = '2026-12-15T08:00:00Z';

interface Known {
  readonly facts: readonly Fact[];
  readonly signatureKnown?: Instant;
}

/** A statement where a revision that changes nothing is in force from 15 December. */
function statementOf(
  clauses: readonly Clause[],
  { facts, signatureKnown = '2026-12-14T08:00:00Z' }: Known,
): Settlement {
  const contract = dealOf(clauses);
  const amends = { parent: contractHash(contract), effectiveAt: FROM } as const;
  const revision = { ...contract, revision: contract.revision + 1, amends };
  const signatures = ['rosy', 'mia', 'lee'].map((by) =>
    factOfSignature(revision, { by, at: '2026-12-14T08:00:00Z', recordedAt: signatureKnown }),
  );
  const known = { knownAsOf: '2027-01-20T00:00:00Z', fx: [] } as const;
  return settle([contract, revision], [...facts, ...signatures], known);
}

/** What lines of some kinds come to. */
function amended(
  clauses: readonly Clause[],
  { entries, ...known }: Known & { readonly entries: readonly string[] },
): bigint {
  return statementOf(clauses, known)
    .lines.filter(({ entry }) => entries.includes(entry))
    .reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
}

const sold = (orderId: string, minor: number, day: string): Fact => {
  const when = `${day}T20:00:00Z` as Instant;
  return credited(orderId, minor, { occurredAt: when, recordedAt: when });
};

describe('a revision that changes nothing', () => {
  it('pays for every unit once', () => {
    // Two sales of one unit each at 2.00, one before and one after 15 December.
    const units = {
      ...{ clause: 'unit-fee', id: 'units', ...pair, amount: usd(200), conversions: [] },
      ...{ others: 'one-each', ...days },
    } as Clause;
    const facts = [sold('a', 5000, '2026-12-10'), sold('b', 5000, '2026-12-20')];
    expect(amended([units], { facts, entries: ['unit-fee'] })).toBe(400n);
  });

  it('pays for every action of a day, whenever each became known', () => {
    // Three leads of 16 December at 4.50, known on that day and the next two.
    const leads = {
      ...{ clause: 'action-fee', id: 'leads', ...pair, action: 'lead', amount: usd(450), ...days },
    } as Clause;
    const facts = ['16', '17', '18'].map(
      (day): Fact => ({
        ...{ kind: 'fact', version: 1, id: `a${day}`, type: 'action', action: 'lead' },
        ...{ creatorId: 'mia', actionId: day, occurredAt: '2026-12-16T10:00:00Z' },
        recordedAt: `2026-12-${day}T20:00:00Z` as Instant,
      }),
    );
    expect(amended([leads], { facts, entries: ['action-fee'] })).toBe(1350n);
  });

  it('guarantees a month with what was earned in it before', () => {
    // 10 % of 4,000.00 and of 1,000.00 are 500.00 in December: 500.00 short of 1,000.00, beside 200.00 for six days of
    // November.
    const guarantee = {
      ...{ clause: 'guarantee', id: 'least', ...pair, amount: usd(100_000), feeIds: ['fee'] },
      ...{ per: 'month', recoup: 'no', dueDays: 0 },
    } as Clause;
    const facts = [sold('a', 400_000, '2026-12-10'), sold('b', 100_000, '2026-12-20')];
    const clauses = [commissionOf({}), guarantee];
    expect(amended(clauses, { facts, entries: ['guarantee'] })).toBe(70_000n);
  });

  it('grades sales in the total of their month', () => {
    // 10 % of the first 1,000.00 and 12 % above: of 900.00 and 600.00 that is 100.00 and 60.00.
    const tiers = {
      ...{ rule: 'marginal', per: 'month', steps: [{ from: usd(100_000), rate: 120_000 }] },
    };
    const facts = [sold('a', 90_000, '2026-12-10'), sold('b', 60_000, '2026-12-20')];
    expect(amended([commissionOf({ tiers })], { facts, entries: ['commission'] })).toBe(16_000n);
  });

  it('leaves a fixed fee whole beside what was paid for a cancellation', () => {
    // Half of one session of 100.00 was paid for its cancellation; the deposit that is assessed later is 100.00 all the
    // same, and all of it is forfeited.
    const clauses = [
      {
        ...{ clause: 'fee', id: 'fee', ...pair, model: 'fixed', deliverableIds: ['live'] },
        fixed: { amount: usd(10_000), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [
          {
            ...{ id: 'all', share: 1_000_000, trigger: 'assessment', dueDays: 0 },
            deposit: { assessmentId: 'result', release: 'all-or-nothing' },
          },
        ],
      },
      {
        ...{ clause: 'assessment', id: 'result', assessedOn: '2027-01-10' },
        criteria: [{ id: 'c', measure: 'deliveries', atLeast: 1 }],
        period: { start: '2026-11-25T08:00:00Z', end: '2027-01-05T08:00:00Z' },
      },
      {
        ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', dueDays: 0, steps: [] },
        otherwise: 500_000,
      },
    ] as Clause[];
    const cancelled = {
      ...{ kind: 'fact', version: 1, id: 'c', type: 'cancellation', by: 'rosy' },
      ...{ deliverableId: 'live', plannedAt: '2026-12-20T10:00:00Z' },
      ...{ occurredAt: '2026-12-02T10:00:00Z', recordedAt: '2026-12-02T10:00:00Z' },
    } as Fact;
    const entries = ['deposit-forfeited'];
    expect(amended(clauses, { facts: [cancelled], entries })).toBe(10_000n);
  });

  it('takes pay in kind back in kind, with its tax, where it became known late', () => {
    // Of goods of 100.00, all taxable, 10 % are withheld: 10.00 once, and nothing is owed or taken back in money.
    const clauses = [
      {
        ...{ clause: 'in-kind', id: 'gift', ...pair, what: 'One phone', cap: usd(20_000) },
        taxable: 1_000_000,
      },
      {
        ...{ clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' },
        borneBy: 'creator',
      },
    ] as Clause[];
    const given = {
      ...{ kind: 'fact', version: 1, id: 'g', type: 'handover', about: 'gift', payee: 'mia' },
      ...{ items: 'Phone', amount: usd(10_000) },
      ...{ occurredAt: '2026-12-20T10:00:00Z', recordedAt: '2026-12-20T10:00:00Z' },
    } as Fact;
    const known = { facts: [given], signatureKnown: '2026-12-25T08:00:00Z' } as const;
    expect(amended(clauses, { ...known, entries: ['withholding'] })).toBe(-1000n);
    expect(amended(clauses, { ...known, entries: ['amendment'] })).toBe(0n);
    expect(amended(clauses, { ...known, entries: ['in-kind'] })).toBe(10_000n);
  });

  it('leaves what was paid too early to pay the next debt, also without set-off', () => {
    // 150.00 on 10 December pay 100.00 of 16 December and 50.00 of 20 December; the signature becomes known between.
    const parts = [
      { id: 'a', on: '2026-12-16', amount: usd(10_000) },
      { id: 'b', on: '2026-12-20', amount: usd(5000) },
    ];
    const clauses = [
      { clause: 'retainer', id: 'plan', ...pair, model: 'instalments', instalments: { parts } },
      { clause: 'payment-terms', id: 'terms', payer: 'rosy', setOff: false },
    ] as Clause[];
    const at = '2026-12-10T20:00:00Z';
    const paid = factOfPayment({ payee: 'mia', amount: usd(15_000), at, reference: 't' });
    const signatureKnown = '2026-12-17T20:00:00Z';
    const { totals } = statementOf(clauses, { facts: [paid], signatureKnown });
    expect([totals.outstanding.minor, totals.overpaid?.minor]).toEqual(['0', '0']);
  });

  it('leaves the line of a payment of nothing where it is', () => {
    const parts = [{ id: 'a', on: '2026-12-16', amount: usd(10_000) }];
    const clauses = [
      { clause: 'retainer', id: 'plan', ...pair, model: 'instalments', instalments: { parts } },
    ] as Clause[];
    const at = '2026-12-10T20:00:00Z';
    const nothing = factOfPayment({ payee: 'mia', amount: usd(0), at, reference: 't' });
    const { lines } = statementOf(clauses, { facts: [nothing] });
    const [first] = settle([dealOf(clauses)], [nothing], {
      ...{ knownAsOf: '2026-12-11T00:00:00Z', fx: [] },
    }).lines;
    expect(first?.entry).toBe('payment');
    expect(lines[0]).toEqual(first);
  });
});
