import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import { dealWith, ended, settled, usd } from '../../earnings/paying.fixture.ts';
import { paid } from '../../facts/facts.fixture.ts';

/** 900.00 on 1 December, earned over the 90 days from 1 December to 28 February. */
const advance: ClauseOf<'advance'> = {
  ...{ clause: 'advance', id: 'advance', payer: 'rosy', payee: 'mia' },
  amount: usd(90_000),
  on: '2026-12-01',
  from: '2026-12-01',
  until: '2027-02-28',
  refundDays: 10,
};

const deal = (...clauses: readonly Clause[]) => {
  const contract = dealWith(clauses);
  const ending = contract.clauses.map(
    (it): Clause => (it.clause === 'termination' ? { ...it, id: 'ending', noticeDays: 0 } : it),
  );
  return { ...contract, clauses: ending };
};

const unearned = ({ findings }: ReturnType<typeof settled>) =>
  findings.filter(({ code }) => code === 'ADVANCE_UNEARNED').map(({ detail }) => detail['en']);

describe('an advance', () => {
  // By 10 December 10 of 90 days are over: 100.00 is earned, 800.00 is not.
  it('is owed on its day, and says what of it is not earned', () => {
    const statement = settled(deal(advance), { on: '2026-12-10' });
    expect(statement.amounts).toEqual(['advance 90000']);
    expect(statement.due.map(({ on }) => on)).toEqual(['2026-12-01']);
    expect(unearned(statement)).toEqual([
      'advance: USD 800.00 of the advance is not earned by 2026-12-10.',
    ]);
    expect(unearned(settled(deal(advance), { on: '2027-02-28' }))).toEqual([]);
  });

  // The deal ends on 30 December, day 30 of 90: 300.00 are earned, 600.00 go back. Paid already, they are overpaid.
  it('is paid back for the days after an early end', () => {
    const facts = [paid('mia', 90_000, '2026-12-02'), ended('2026-12-30')];
    const statement = settled(deal(advance), { facts, on: '2027-01-15' });
    expect(statement.amounts).toEqual(['advance 90000', 'payment -90000', 'early-end -60000']);
    expect(statement.totals).toMatchObject({ earned: usd(30_000), overpaid: usd(60_000) });
    expect(statement.notRecomputed).toEqual([]);
    expect(unearned(statement)).toEqual([]);
  });

  it('is set off against what else is owed', () => {
    const retainer: Clause = {
      ...{ clause: 'retainer', id: 'retainer', payer: 'rosy', payee: 'mia', model: 'instalments' },
      instalments: { parts: [{ id: 'only', on: '2026-12-30', amount: usd(70_000) }] },
    };
    const facts = [paid('mia', 90_000, '2026-12-02'), ended('2026-12-30')];
    const { due } = settled(deal(advance, retainer), { facts, on: '2027-01-15' });
    expect(due.map(({ amount }) => amount.minor)).toEqual(['10000']);
  });

  it('is not owed when the deal ends before it is earned, and in part when it ends before it is paid', () => {
    const early = settled(deal({ ...advance, on: '2027-01-31' }), {
      facts: [ended('2026-12-30')],
      on: '2027-02-15',
    });
    expect(early.amounts).toEqual(['early-end 30000']);
    expect(early.due.map(({ on }) => on)).toEqual(['2027-01-09']);
    const never = settled(deal({ ...advance, from: '2027-01-01', on: '2027-01-01' }), {
      facts: [ended('2026-12-30')],
      on: '2027-02-15',
    });
    expect(never.amounts).toEqual([]);
  });
});
