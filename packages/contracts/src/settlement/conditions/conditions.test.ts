import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { dealWith, ended, settled, usd } from '../earnings/paying.fixture.ts';
import { credited, session } from '../facts/facts.fixture.ts';

const condition = (changes: Partial<ClauseOf<'condition'>> = {}): Clause => ({
  ...{ clause: 'condition', id: 'permit', what: 'The authority grants the permit' },
  ...changes,
});

const retainer: ClauseOf<'retainer'> = {
  ...{ clause: 'retainer', id: 'retainer', payer: 'rosy', payee: 'mia', model: 'monthly' },
  periodic: {
    amount: usd(100),
    from: '2026-12-01',
    until: '2027-02-28',
    paid: 'in-advance',
    dueDays: 5,
  },
};

/** 10 % of every sale, earned at once and due after 7 days. */
const fee: Clause = {
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays: 7 },
};

const met = (occurredAt: Instant, recordedAt = occurredAt, about = 'permit'): Fact => ({
  ...{ kind: 'fact', version: 1, id: `met-${about}`, occurredAt, recordedAt },
  ...{ type: 'condition-met', about, evidence: 'Permit 12/2026' },
});

const codes = ({ findings }: ReturnType<typeof settled>) =>
  findings.map(({ code }) => code).filter((code) => /CONDITION/.test(code));

describe('a condition precedent', () => {
  it('lets nothing be earned before it is met, and says so', () => {
    const statement = settled(dealWith([retainer, condition()]), { on: '2027-01-15' });
    expect([statement.lines, statement.due, codes(statement)]).toEqual([
      [],
      [],
      ['CONDITION_OPEN'],
    ]);
  });

  // December and January would have been due on 6 December and 6 January. The condition is met on 10 January: both are
  // earned then, and due 5 days later, on 15 January. February is earned and due as agreed.
  it('lets what would have been earned before be earned on its day, due as many days after', () => {
    const facts = [met('2027-01-10T12:00:00Z', '2027-01-11T12:00:00Z')];
    const contract = dealWith([retainer, condition()]);
    const before = settled(contract, { facts, on: '2027-01-11T11:59:59Z' });
    expect(before.amounts).toEqual([]);
    const { amounts, due, lines, postings, findings } = settled(contract, {
      facts,
      on: '2027-02-20',
    });
    expect(amounts).toEqual(['retainer 100', 'retainer 100', 'retainer 100']);
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([
      ['2027-01-15', '200'],
      ['2027-02-06', '100'],
    ]);
    expect(lines.map(({ factIds }) => factIds)).toEqual([['met-permit'], ['met-permit'], []]);
    expect(lines[0]?.explanation).toEqual({
      en: 'Retainer, 2026-12-01 to 2026-12-31: USD 1.00. Earned on 2027-01-10, when this was met: permit.',
      'zh-Hans':
        '固定酬金，2026-12-01 至 2026-12-31：USD 1.00。于 2027-01-10 条件满足时应得：permit。',
    });
    expect(postings[0]?.at).toBe('2027-01-11T12:00:00.000Z');
    expect(codes({ findings } as never)).toEqual([]);
  });

  // 10 % of 1.05, then of 1.05, is 0.11 (0.105 to even is 0.10) and 0.21 in all: 0.10 and 0.11, in the order of the sales.
  it('keeps the order of running totals, and holds back the clauses that it names alone', () => {
    const facts = [
      credited('b', 105, { recordedAt: '2026-12-08T00:00:00Z' }),
      credited('a', 105, { recordedAt: '2026-12-09T00:00:00Z' }),
      met('2026-12-20T00:00:00Z'),
      credited('c', 1000, {
        recordedAt: '2026-12-21T00:00:00Z',
        occurredAt: '2026-12-20T12:00:00Z',
      }),
    ];
    const contract = dealWith([fee, retainer, condition({ clauseIds: ['fee'] })]);
    const early = settled(contract, { facts, on: '2026-12-19' });
    expect(early.amounts).toEqual(['retainer 100']);
    const statement = settled(contract, { facts, on: '2026-12-25' });
    expect(statement.amounts).toEqual([
      'retainer 100',
      'commission 10',
      'commission 11',
      'commission 100',
    ]);
    expect(statement.notRecomputed).toEqual([]);
    expect(statement.lines.slice(0, 1)).toEqual(early.lines);
  });

  // December ends on the 10th: 10 of 31 days of 1.00 are 0.32, due on the 15th; the condition is met on the 20th.
  it('lets nothing that an early end brings be due before it is met', () => {
    const arrears = {
      ...retainer,
      periodic: { ...retainer.periodic, paid: 'in-arrears' },
    } as const;
    const contract = dealWith([arrears, condition()]);
    const clauses = contract.clauses.map(
      (it): Clause => (it.clause === 'termination' ? { ...it, id: 'ending', noticeDays: 0 } : it),
    );
    const facts = [ended('2026-12-10'), met('2026-12-20T12:00:00Z')];
    const { due } = settled({ ...contract, clauses }, { facts, on: '2027-01-15' });
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([['2026-12-20', '32']]);
  });

  it('lapses after its last day', () => {
    const contract = dealWith([retainer, condition({ until: '2026-12-31' })]);
    const late = settled(contract, { facts: [met('2027-01-01T00:00:00Z')], on: '2027-01-15' });
    expect([late.amounts, codes(late)]).toEqual([[], ['CONDITION_LAPSED']]);
    const inTime = settled(contract, { facts: [met('2026-12-31T23:59:59Z')], on: '2027-01-15' });
    expect(inTime.amounts).toEqual(['retainer 100', 'retainer 100']);
  });

  it('waits for all conditions of a clause; a fact of another is a finding', () => {
    const contract = dealWith([retainer, condition(), condition({ id: 'account' })]);
    const facts = [
      met('2026-12-10T00:00:00Z'),
      met('2026-12-10T00:00:00Z', '2026-12-10T00:00:00Z', 'lease'),
    ];
    const statement = settled(contract, { facts, on: '2027-01-15' });
    expect([statement.amounts, codes(statement)]).toEqual([
      [],
      ['CONDITION_OPEN', 'CONDITION_UNKNOWN'],
    ]);
  });

  it('holds back an amount that a session earns', () => {
    const perSession: Clause = {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      fixed: { amount: usd(500), per: 'session' },
    };
    const facts = [session('s', '2026-12-06', 3600), met('2026-12-15T00:00:00Z')];
    const { due } = settled(dealWith([perSession, condition()]), { facts, on: '2027-01-15' });
    expect(due.map(({ on }) => on)).toEqual(['2026-12-15']);
  });

  it('is refused of a clause under which nobody is paid', () => {
    const contract = dealWith([retainer, condition({ clauseIds: ['retainer', 'live'] })]);
    expect(() => settled(contract, { on: '2027-01-15' })).toThrow('/clauseIds/1');
  });
});
