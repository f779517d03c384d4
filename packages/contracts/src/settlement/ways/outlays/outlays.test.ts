import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Fact, FxQuote, Instant, Money } from '../../../vocabulary/index.ts';
import { dealWith, ended, settled, usd } from '../../earnings/paying.fixture.ts';

const head = { payer: 'rosy', payee: 'mia' } as const;

/** Travel up to 400.00 and props, 500.00 in all, with receipts, due 14 days after each is reported. */
const expenses = (changes: Partial<ClauseOf<'expenses'>> = {}): Clause => ({
  ...head,
  clause: 'expenses',
  id: 'outlays',
  categories: [{ id: 'travel', cap: usd(40_000) }, { id: 'props' }],
  cap: usd(50_000),
  receipts: 'required',
  dueDays: 14,
  ...changes,
});

const fact = (id: string, at: Instant) =>
  ({ kind: 'fact', version: 1, id, occurredAt: at, recordedAt: at }) as const;

const spent = (
  id: string,
  amount: Money,
  {
    category = 'travel',
    at = '2026-12-05T10:00:00Z',
    ...more
  }: { category?: string; at?: Instant; receipt?: string; payee?: string } = {},
): Fact => ({
  ...fact(id, at),
  ...{ type: 'expense', about: 'outlays', payee: 'mia', category, amount, receipt: `R-${id}` },
  ...more,
});

const handed = (id: string, amount: Money, at: Instant = '2026-12-03T10:00:00Z'): Fact => ({
  ...fact(id, at),
  ...{ type: 'handover', about: 'gift', payee: 'mia', items: 'Phone', amount },
});

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code).filter((code) => /EXPENSE|HANDOVER|CAP_|REPEATED/.test(code));

describe('expenses', () => {
  // 350.00 of travel, then 100.00 of which 50.00 is left of the 400.00 of travel; of 150.00 of props 100.00 is left of
  // the 500.00 in all.
  it('are paid back up to the caps of category and clause, in the order of their reports', () => {
    const facts = [
      spent('a', usd(35_000)),
      spent('b', usd(10_000), { at: '2026-12-06T10:00:00Z' }),
      spent('c', usd(15_000), { at: '2026-12-07T10:00:00Z', category: 'props' }),
    ];
    const statement = settled(dealWith([expenses()]), { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual(['expense 35000', 'expense 5000', 'expense 10000']);
    expect(statement.due.map(({ on }) => on)).toEqual(['2026-12-19', '2026-12-20', '2026-12-21']);
    expect(statement.notRecomputed).toEqual([]);
    expect(codes(statement)).toEqual(['CAP_EXCEEDED']);
    expect(statement.lines[1]?.explanation['en']).toBe(
      'Expense “travel”, receipt R-b: USD 100.00, of which USD 50.00 is left of the cap: USD 50.00.',
    );
  });

  // 350.00 and 100.00 of travel, then 150.00 of props, as nothing is said of a cap, receipts and when they are due.
  it('are paid back at once, whole and without receipts, where nothing else is said', () => {
    const open: Clause = {
      ...{ ...head, clause: 'expenses', id: 'outlays', categories: [{ id: 'travel' }] },
    };
    const { receipt, ...bare } = spent('b', usd(10_000), { at: '2026-12-06T10:00:00Z' }) as Extract<
      Fact,
      { type: 'expense' }
    >;
    const facts = [spent('a', usd(350_000)), bare];
    const statement = settled(dealWith([open]), { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual(['expense 350000', 'expense 10000']);
    expect(statement.due.map(({ on }) => on)).toEqual(['2026-12-05', '2026-12-06']);
    expect(statement.notRecomputed).toEqual([]);
    expect(codes(statement)).toEqual([]);
  });

  // 3,400.00 THB at 34 THB a dollar are 100.00 dollars; no tax is withheld from them.
  it('are converted at the rate of their day, and are not taxed', () => {
    const quote: FxQuote = {
      base: 'USD',
      quote: 'THB',
      rate: '34',
      asOf: '2026-12-01T00:00:00Z',
      side: 'mid',
      source: 'bank',
    };
    const tax: Clause = {
      clause: 'tax',
      id: 'tax',
      withholdingRate: 300_000,
      authority: 'US',
      borneBy: 'creator',
    };
    const contract = dealWith([expenses(), tax]);
    const facts = [spent('a', { currency: 'THB', minor: '340000' })];
    const statement = settled(contract, { facts, on: '2027-01-01', fx: [quote] });
    expect(statement.amounts).toEqual(['expense 10000']);
    expect(statement.notRecomputed).toEqual([]);
    expect(() => settled(contract, { facts, on: '2027-01-01' })).toThrow('THB');
  });

  it('cannot be split or taxed', () => {
    const split: Clause = {
      ...{ clause: 'payee-split', id: 'split', feeId: 'outlays' },
      shares: [{ payee: 'mia', share: 1_000_000 }],
    };
    const tax: Clause = {
      ...{ clause: 'tax', id: 'tax', withholdingRate: 1, authority: 'US', borneBy: 'creator' },
      feeIds: ['outlays'],
    };
    const on = '2027-01-01';
    expect(() => settled(dealWith([expenses(), split]), { on })).toThrow('/feeId');
    expect(() => settled(dealWith([expenses(), tax]), { on })).toThrow('/feeIds/0');
  });

  it('without a receipt, category or clause are not paid, and said so', () => {
    const { receipt: _, ...bare } = spent('bare', usd(100)) as Extract<Fact, { type: 'expense' }>;
    const facts = [
      bare,
      spent('meals', usd(100), { category: 'meals' }),
      spent('rosy', usd(100), { payee: 'rosy' }),
    ];
    const statement = settled(dealWith([expenses()]), { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual([]);
    expect(codes(statement)).toEqual(['EXPENSE_NOT_COVERED', 'EXPENSE_WITHOUT_RECEIPT']);
    const trusting = settled(dealWith([expenses({ receipts: 'not-required' })]), {
      facts,
      on: '2027-01-01',
    });
    expect(trusting.amounts).toEqual(['expense 100']);
  });

  it('count once under two ids of one receipt, and not after the end of the deal', () => {
    const again = {
      ...spent('again', usd(100)),
      receipt: 'R-a',
      recordedAt: '2026-12-06T00:00:00Z',
    } as Fact;
    const late = spent('late', usd(100), { at: '2026-12-20T00:00:00Z' });
    const contract = dealWith([expenses()]);
    const clauses = contract.clauses.map(
      (it): Clause => (it.clause === 'termination' ? { ...it, id: 'ending', noticeDays: 0 } : it),
    );
    const facts = [spent('a', usd(100)), again, late, ended('2026-12-10')];
    const statement = settled({ ...contract, clauses }, { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual(['expense 100']);
    expect(codes(statement)).toContain('FACT_REPEATED');
  });
});

describe('pay in kind', () => {
  /** A phone worth up to 1,000.00, of which 80 % is taxed at 10 % or as given; and a retainer of 300.00 in money. */
  const deal = (tax: Partial<ClauseOf<'tax'>> = {}) =>
    dealWith([
      {
        ...head,
        clause: 'retainer',
        id: 'retainer',
        model: 'instalments',
        instalments: { parts: [{ id: 'only', on: '2026-12-01', amount: usd(30_000) }] },
      },
      {
        ...head,
        clause: 'in-kind',
        id: 'gift',
        what: 'One phone',
        cap: usd(100_000),
        taxable: 800_000,
      },
      {
        ...{
          clause: 'tax',
          id: 'tax',
          withholdingRate: 100_000,
          authority: 'US',
          borneBy: 'creator',
        },
        feeIds: ['gift'],
        ...tax,
      },
    ]);

  // A phone of 1,200.00 counts whole, and 10 % of all of it is withheld, as nothing is said of a cap or a taxed part.
  it('counts whole and is taxed whole where nothing else is said', () => {
    const contract = deal();
    const clauses = contract.clauses.map((it): Clause => {
      if (it.clause !== 'in-kind') return it;
      const { cap, taxable, ...open } = it;
      return open;
    });
    const facts = [handed('a', usd(120_000))];
    const statement = settled({ ...contract, clauses }, { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual(['retainer 30000', 'in-kind 120000', 'withholding -12000']);
    expect(statement.notRecomputed).toEqual([]);
  });

  // The phone is worth 1,200.00, of which 1,000.00 count; 80 % are 800.00, and 10 % of that, 80.00, is withheld from
  // the 300.00 in money, of which 220.00 are left.
  it('counts up to its cap, and its tax is taken from what is paid in money', () => {
    const statement = settled(deal(), { facts: [handed('a', usd(120_000))], on: '2027-01-01' });
    expect(statement.amounts).toEqual(['retainer 30000', 'in-kind 100000', 'withholding -8000']);
    expect(statement.totals).toMatchObject({
      earned: usd(30_000),
      withheld: usd(8_000),
      outstanding: usd(22_000),
    });
    expect(statement.due.map(({ amount }) => amount.minor)).toEqual(['22000']);
    expect(statement.states).toContainEqual({
      lineId: 'line-2',
      state: 'in-kind',
      amount: usd(100_000),
    });
    expect(statement.notRecomputed).toEqual([]);
    expect(codes(statement)).toEqual(['CAP_EXCEEDED']);
    for (const { id } of statement.lines) {
      const own = statement.postings.filter(({ lineId }) => lineId === id);
      expect(own.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n)).toBe(0n);
    }
  });

  // The payer adds the tax on 800.00 and on what is added itself: 800.00 × 10/90 = 88.89.
  it('is grossed up in money where the payer bears the tax', () => {
    const statement = settled(deal({ borneBy: 'payer' }), {
      facts: [handed('a', usd(100_000))],
      on: '2027-01-01',
    });
    expect(statement.amounts).toEqual([
      'retainer 30000',
      'in-kind 100000',
      'fixed-fee 8889',
      'withholding -8889',
    ]);
    expect(statement.totals.outstanding).toEqual(usd(30_000));
    expect(statement.notRecomputed).toEqual([]);
  });

  it('of no clause does not count', () => {
    const facts = [{ ...handed('a', usd(100)), about: 'retainer' } as Fact];
    const statement = settled(deal(), { facts, on: '2027-01-01' });
    expect(statement.amounts).toEqual(['retainer 30000']);
    expect(codes(statement)).toEqual(['HANDOVER_NOT_COVERED']);
  });
});
