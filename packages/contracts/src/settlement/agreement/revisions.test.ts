import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Amendment, Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { type Fact, type Instant, parseRecord, type Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { credited, delivery, paid, session, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const END: Instant = '2027-03-31T00:00:00Z';

const withClauses = (contract: Contract, changes: Readonly<Record<string, object>>): Contract => ({
  ...contract,
  clauses: contract.clauses.map((clause) => ({ ...clause, ...changes[clause.id] }) as Clause),
});

const COMMISSION = { deductions: ['returns'], holdDays: 0, dueDays: 15 } as const;

/** Commission of 10 % alone, no tax. */
const first = (): Contract => {
  const base = lipColourContract();
  const clauses = base.clauses.filter(({ clause }) => clause !== 'tax' && clause !== 'payment');
  return withClauses(
    { ...base, clauses },
    { fee: { model: 'commission', commission: { ...COMMISSION, rate: 100_000 } } },
  );
};

/** A revision of a contract. */
const amended = (
  parent: Contract,
  changes: Readonly<Record<string, object>>,
  amends: Omit<Amendment, 'parent'>,
): Contract => ({
  ...withClauses(parent, changes),
  revision: parent.revision + 1,
  amends: { parent: contractHash(parent), ...amends },
});

const rate = (ppm: number) => ({ fee: { commission: { ...COMMISSION, rate: ppm } } });

const everyone = (contract: Contract, day: `${number}-${number}-${number}`): Fact[] =>
  ['rosy', 'mia'].map((by) => signed(contract, by, day));

const sold = (id: string, day: string, recorded = day): Fact =>
  credited(id, 10_000, {
    occurredAt: `${day}T03:00:00Z` as Instant,
    recordedAt: `${recorded}T09:00:00Z` as Instant,
  });

const earned = (contracts: readonly Contract[], facts: readonly Fact[], knownAsOf = END) =>
  settle(contracts, facts, { knownAsOf, fx: [] }).totals.earned.minor;

const codesOf = ({ findings }: Settlement) => findings.map(({ code }) => code);

describe('a revision in force', () => {
  const v1 = first();
  const v2 = amended(v1, rate(200_000), { effectiveAt: '2026-12-10T00:00:00Z' });
  const sales = [sold('o1', '2026-12-05'), sold('o2', '2026-12-12'), sold('o3', '2026-12-16')];
  const before = everyone(v1, '2026-11-23');

  it('settles each sale by the terms of its own day, whatever the order of the files', () => {
    // 100.00 at 10 % before 10 December, 200.00 at 20 % after it: 10.00 + 40.00.
    const facts = [...before, ...everyone(v2, '2026-12-01'), ...sales];
    const settled = settle([v2, v1], facts, { knownAsOf: END, fx: [] });
    expect(settled.lines.map(({ amount, ruleVersion }) => [amount.minor, ruleVersion])).toEqual([
      ['1000', 1],
      ['2000', 2],
      ['2000', 2],
    ]);
    expect(settled.contract.version).toBe(2);
    expect(codesOf(settled)).not.toContain('SIGNATURE_OF_OTHER_DOCUMENT');
    expect(settle([v1, v2], facts, { knownAsOf: END, fx: [] })).toEqual(settled);
    parseRecord('settlement', settled);
  });

  it('is in force from its last signature where that is later than its date', () => {
    // Signed on 15 December: the sale of 12 December is settled at 10 %.
    const facts = [...before, ...everyone(v2, '2026-12-15'), ...sales];
    expect(earned([v1, v2], facts)).toBe('4000');
  });

  it('is in force before its signature where the parties agree on that', () => {
    const dated = amended(v1, rate(200_000), {
      effectiveAt: '2026-12-10T00:00:00Z',
      inForceFrom: 'effective-date',
    });
    expect(earned([v1, dated], [...before, ...everyone(dated, '2026-12-15'), ...sales])).toBe(
      '5000',
    );
  });

  it('is not in force while a signature is missing, or its date has not come', () => {
    const [rosy] = everyone(v2, '2026-12-01') as [Fact];
    const unsigned = settle([v1, v2], [...before, rosy, ...sales], { knownAsOf: END, fx: [] });
    expect(unsigned.totals.earned.minor).toBe('3000');
    expect(unsigned.contract.version).toBe(1);
    expect(unsigned.findings).toContainEqual(
      expect.objectContaining({
        code: 'REVISION_NOT_SIGNED',
        params: { revision: 2, parties: ['mia'], by: 1 },
      }),
    );
    const early = settle([v1, v2], [...before, ...everyone(v2, '2026-12-01'), ...sales], {
      knownAsOf: '2026-12-08T00:00:00Z',
      fx: [],
    });
    expect(early.contract.version).toBe(1);
    expect(codesOf(early)).toContain('REVISION_NOT_IN_FORCE');
  });

  it('whose signature becomes known late moves what was booked, and changes no line', () => {
    // Signed on 1 December, known on 20 December: the sale of 12 December was booked at 10 % and is booked anew at 20 %.
    const late = everyone(v2, '2026-12-01').map(
      (fact): Fact => ({ ...fact, recordedAt: '2026-12-20T00:00:00Z' }),
    );
    const facts = [...before, ...late, ...sales];
    const settled = settle([v1, v2], facts, { knownAsOf: END, fx: [] });
    expect(settled.totals.earned.minor).toBe('5000');
    const before20 = settle([v1, v2], facts, { knownAsOf: '2026-12-19T00:00:00Z', fx: [] });
    expect(before20.totals.earned.minor).toBe('3000');
    expect(settled.lines.slice(0, before20.lines.length)).toEqual(before20.lines);
    for (const line of settled.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  it('leaves a refund to the terms of its sale', () => {
    const refund = credited('o1', -10_000, {
      change: 'refund',
      id: 'r1',
      occurredAt: '2026-12-20T00:00:00Z',
      recordedAt: '2026-12-20T00:00:00Z',
    });
    const facts = [...before, ...everyone(v2, '2026-12-01'), ...sales, refund];
    expect(earned([v1, v2], facts)).toBe('4000');
  });

  it('moves no cent where it leaves the fee as it is', () => {
    const same = amended(v1, {}, { effectiveAt: '2026-12-10T00:00:00Z' });
    const facts = [...before, ...everyone(same, '2026-12-01'), ...sales];
    expect(earned([v1, same], facts)).toBe(earned([v1], [...before, ...sales]));
  });
});

/** 1,000.00 in halves: with the first video, with the live session. */
const staged = (): Contract => {
  const base = lipColourContract();
  const clauses = base.clauses.filter(({ clause }) => clause !== 'tax');
  const stages = ['videos', 'live'].map((deliverableId) => ({
    id: deliverableId,
    share: 500_000,
    trigger: 'publication',
    deliverableId,
    dueDays: 14,
  }));
  return withClauses({ ...base, clauses }, { fee: fixed(100_000), stages: { stages } });
};
const fixed = (minor: number) => ({
  model: 'fixed',
  fixed: { amount: { currency: 'USD', minor: `${BigInt(minor)}` }, per: 'deal' },
});

describe('a staged fee that is raised between stages', () => {
  const v1 = staged();
  const v2 = amended(v1, { fee: fixed(120_000) }, { effectiveAt: '2026-12-03T00:00:00Z' });
  const facts: Fact[] = [
    ...everyone(v1, '2026-11-23'),
    ...everyone(v2, '2026-12-02'),
    delivery('v1', 'videos', '2026-11-29'),
    delivery('v2', 'videos', '2026-12-01'),
    session('s1', '2026-12-06', 3600),
  ];

  it('leaves the newest amount less what was earned to the stages that are open', () => {
    // 1,000.00 in halves: 500.00 earned on 1 December; raised to 1,200.00: 1,200.00 − 500.00 = 700.00.
    const settled = settle([v1, v2], facts, { knownAsOf: END, fx: [] });
    expect(settled.lines.map(({ amount }) => amount.minor)).toEqual(['50000', '70000']);
    expect(settled.lines[1]?.explanation['en']).toContain('USD 700.00');
    for (const line of settled.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  it('comes to the same where the first stage becomes known last', () => {
    const late = facts.map(
      (fact): Fact =>
        fact.type === 'delivery' ? { ...fact, recordedAt: '2027-01-10T00:00:00Z' } : fact,
    );
    const settled = settle([v1, v2], late, { knownAsOf: END, fx: [] });
    expect(settled.totals.earned.minor).toBe('120000');
    const early = settle([v1, v2], late, { knownAsOf: '2027-01-01T00:00:00Z', fx: [] });
    expect(settled.lines.slice(0, early.lines.length)).toEqual(early.lines);
    for (const line of settled.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  it('takes nothing back where it is cut below what was earned, and names that', () => {
    const cut = amended(v1, { fee: fixed(40_000) }, { effectiveAt: '2026-12-03T00:00:00Z' });
    const signatures = everyone(cut, '2026-12-02');
    const settled = settle([v1, cut], [...facts, ...signatures], { knownAsOf: END, fx: [] });
    expect(settled.totals.earned.minor).toBe('50000');
    expect(codesOf(settled)).toContain('AMENDED_BELOW_EARNED');
  });

  it('names what is in no stage where it is raised after the last one', () => {
    const late = amended(v1, { fee: fixed(120_000) }, { effectiveAt: '2026-12-20T00:00:00Z' });
    const signatures = everyone(late, '2026-12-18');
    const settled = settle([v1, late], [...facts, ...signatures], { knownAsOf: END, fx: [] });
    expect(settled.totals.earned.minor).toBe('100000');
    expect(settled.findings).toContainEqual(
      expect.objectContaining({
        code: 'AMENDED_TOO_LATE',
        message: expect.objectContaining({ en: expect.stringContaining('USD 1,200.00') }),
      }),
    );
  });

  it('is paid for pieces: those of before by the old amount, the others share the rest', () => {
    // Two videos at 100.00 in one stage, the first delivered; raised to 130.00 each: 260.00 − 100.00 = 160.00.
    const per = (minor: number) => ({
      model: 'fixed',
      fixed: { amount: { currency: 'USD', minor: `${BigInt(minor)}` }, per: 'item' },
      deliverableIds: ['videos'],
    });
    const stage = { id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 14 };
    const one = withClauses(staged(), { fee: per(10_000), stages: { stages: [stage] } });
    const two = amended(one, { fee: per(13_000) }, { effectiveAt: '2026-11-30T00:00:00Z' });
    const settled = settle([one, two], [...facts, ...everyone(two, '2026-11-28')], {
      knownAsOf: END,
      fx: [],
    });
    expect(settled.lines.map(({ amount }) => amount.minor)).toEqual(['10000', '16000']);
  });
});

describe('a payee whom a later revision names', () => {
  it('is paid from then on, and what was paid before counts then', () => {
    const v1 = first();
    const studio = { id: 'studio', role: 'payee', name: 'Studio', market: 'US' } as const;
    const split = {
      clause: 'payee-split',
      id: 'split',
      feeId: 'fee',
      shares: [
        { payee: 'mia', share: 500_000 },
        { payee: 'studio', share: 500_000 },
      ],
    } as const;
    const base = amended(v1, {}, { effectiveAt: '2026-12-10T00:00:00Z' });
    const v2: Contract = {
      ...base,
      parties: [...v1.parties, studio],
      clauses: [...base.clauses, { ...split, shares: [...split.shares] }],
    };
    const facts = [
      ...everyone(v1, '2026-11-23'),
      ...everyone(v2, '2026-12-09'),
      sold('o1', '2026-12-05'),
      sold('o2', '2026-12-12'),
      paid('studio', 100, '2026-12-07'),
    ];
    const settled = settle([v1, v2], facts, { knownAsOf: END, fx: [] });
    expect(
      settled.payees.map(({ id, earned: sum, paid: of }) => [id, sum.minor, of.minor]),
    ).toEqual([
      ['mia', '1500', '0'],
      ['studio', '500', '100'],
    ]);
    const early = settle([v1, v2], facts, { knownAsOf: '2026-12-08T00:00:00Z', fx: [] });
    expect(settled.lines.slice(0, early.lines.length)).toEqual(early.lines);
  });
});

describe('a chain of revisions', () => {
  const v1 = first();
  const v2 = amended(v1, rate(200_000), { effectiveAt: '2026-12-10T00:00:00Z' });
  const v3 = amended(v2, rate(150_000), { effectiveAt: '2026-12-20T00:00:00Z' });
  const refused = (expected: string) =>
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(expected),
    });

  it.each([
    [
      'a gap',
      [v1, v3],
      '/1/amends/parent: expected the hash of a revision that is given; the one that revision 3',
    ],
    ['a revision without its parent', [v2], 'the one that revision 2 amends is missing'],
    [
      'a fork',
      [v1, v2, amended(v1, rate(1), { effectiveAt: '2026-12-11T00:00:00Z' })],
      'both amend it',
    ],
    [
      'a date that falls',
      [v1, v2, amended(v2, {}, { effectiveAt: '2026-12-09T00:00:00Z' })],
      'a date not before 2026-12-10',
    ],
    ['two first revisions', [v1, { ...v1, revision: 2 }], 'one first revision'],
    ['a number that falls', [v1, { ...v2, revision: 1 }], 'a number above 1'],
    ['another contract', [v1, { ...v2, id: 'other' }], 'a revision of the contract'],
    [
      'another currency',
      [v1, { ...v2, currency: 'EUR' as const }],
      'USD, the currency of the first',
    ],
  ])('with %s is refused by name', (_name, contracts, expected) => {
    expect(() => settle(contracts, [], { knownAsOf: END, fx: [] })).toThrow(refused(expected));
  });

  it('given twice counts once', () => {
    const facts = [...everyone(v1, '2026-11-23'), sold('o1', '2026-12-05')];
    expect(earned([v1, v1, v2, v3], facts)).toBe('1000');
  });

  it('is part of the seal, so that a statement by another chain is not followed', () => {
    const facts = [...everyone(v1, '2026-11-23'), ...everyone(v2, '2026-12-01')];
    const months = ['2026-12-01', '2027-01-01', '2027-02-01'].map((day) => `${day}T00:00:00Z`);
    const [a, b, c] = months as [Instant, Instant, Instant];
    const december = settle([v1, v2], facts, {
      ...{ knownAsOf: b, fx: [], period: { start: a, end: b } },
    });
    expect(december.seal?.revisions.map(({ version }) => version)).toEqual([1, 2]);
    const next = { knownAsOf: c, fx: [], period: { start: b, end: c }, previous: december };
    expect(settle([v1, v2, v3], facts, next).previous).not.toBeNull();
    expect(() => settle(v1, facts, next)).toThrow(refused('give its revision 2'));
  });
});
