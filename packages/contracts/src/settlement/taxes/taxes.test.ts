import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { type Fact, parseRecord, type Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { credited, delivery } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const OPTIONS = { knownAsOf: '2027-06-30T00:00:00Z', fx: [] } as const;
const fixed = (minor: number, per: 'deal' | 'item' = 'deal'): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: { currency: 'USD', minor: `${BigInt(minor)}` }, per },
});
const commission = (rate: number, dueDays = 0): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate, deductions: [], holdDays: 0, dueDays },
});
const tax = (rate: number, more: Partial<ClauseOf<'tax'>> = {}): Clause => ({
  ...{ clause: 'tax', id: 'tax', withholdingRate: rate, authority: 'US', borneBy: 'creator' },
  ...more,
});
const salesTax = (rate: number, treatment: 'on-top' | 'included'): Clause => ({
  ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', authority: 'US' },
  ...{ rate, treatment },
});
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const base = lipColourContract();
  const videos = base.clauses.filter(({ id }) => id === 'videos' || id === 'credit');
  return { ...base, clauses: [...videos, ...clauses] };
};
const work = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
] as const;
const certificate = (recordedAt: `${string}Z`, more: object = {}): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: 'residence', type: 'certificate', by: 'mia', about: 'tax' },
    ...{ occurredAt: recordedAt, recordedAt, reference: 'R-1' },
    valid: { start: '2026-01-01T00:00:00Z', end: '2028-01-01T00:00:00Z' },
    ...more,
  }) as Fact;
const linesOf = (settlement: Settlement) =>
  settlement.lines.map(({ entry, clauseId, amount }) => [entry, clauseId, Number(amount.minor)]);
/** A settlement whose lines follow from their steps and whose postings balance. */
const settled = (contract: Contract, facts: readonly Fact[]): Settlement => {
  const settlement = settle(contract, facts, OPTIONS);
  for (const line of settlement.lines) {
    expect(recomputedAmount(line)?.minor, line.id).toBe(line.amount.minor);
    const own = settlement.postings.filter(({ lineId }) => lineId === line.id);
    expect(own.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n)).toBe(0n);
  }
  const due = settlement.due.reduce((sum, { amount }) => sum + Number(amount.minor), 0);
  expect(due).toBe(Number(settlement.totals.outstanding.minor));
  return parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
};

describe('taxes withheld', () => {
  it('of the payer are grossed up together', () => {
    // 84,000 / (1 − 10 % − 6 %) = 100,000, of which 10,000 and 6,000 are withheld: 84,000 arrive.
    const borne = { borneBy: 'payer' } as const;
    const contract = dealOf(
      fixed(84_000),
      tax(100_000, borne),
      tax(60_000, { ...borne, id: 'levy' }),
    );
    const { totals } = settled(contract, work);
    expect([totals.earned, totals.withheld, totals.outstanding].map((it) => it?.minor)).toEqual([
      '100000',
      '16000',
      '84000',
    ]);
  });

  it("of the creator take their rate of the gross amount beside a payer's", () => {
    // 100,000 / (1 − 10 %) = 111,111.11; 10 % of it is 11,111.11 → 11,111; 6 % of it is 6,666.67 → 6,667.
    const contract = dealOf(
      fixed(100_000),
      tax(100_000, { borneBy: 'payer' }),
      tax(60_000, { id: 'levy' }),
    );
    expect(linesOf(settled(contract, work)).slice(1)).toEqual([
      ['fixed-fee', 'tax', 11_111],
      ['withholding', 'tax', -11_111],
      ['withholding', 'levy', -6667],
    ]);
  });
});

describe('a treaty rate', () => {
  it('needs a certificate that is valid on the day on which a payment is due', () => {
    // 1,000 due on 29 November at 10 % = 100; 1,000 due on 1 December, when the certificate is over, at 30 % = 300.
    const valid = { start: '2026-01-01T00:00:00Z', end: '2026-11-30T08:00:00Z' } as const;
    const treaty = { rate: 100_000, certificate: { reference: 'R-1', valid } };
    const contract = dealOf(fixed(1000, 'item'), tax(300_000, { treaty }));
    const withheld = settled(contract, work).lines.filter(({ entry }) => entry === 'withholding');
    expect(withheld.map(({ rate, amount }) => [rate, amount.minor])).toEqual([
      [100_000, '-100'],
      [300_000, '-300'],
    ]);
    const none = dealOf(fixed(1000, 'item'), tax(300_000, { treaty: { rate: 100_000 } }));
    const settlement = settled(none, work);
    expect(settlement.totals.withheld?.minor).toBe('600');
    expect(settlement.findings.map(({ code }) => code)).toContain('TREATY_WITHOUT_CERTIFICATE');
  });

  it('lowers what is not due yet when the certificate becomes known', () => {
    // 10 % of 10,000 = 1,000, due after 30 days: 300 withheld on 8 December, 200 of it not on 20 December.
    const contract = dealOf(commission(100_000, 30), tax(300_000, { treaty: { rate: 100_000 } }));
    const early = settled(contract, [credited('o1', 10_000), certificate('2026-12-20T00:00:00Z')]);
    expect(linesOf(early).slice(1)).toEqual([
      ['withholding', 'tax', -300],
      ['withholding', 'tax', 200],
    ]);
    expect(early.due.map(({ amount }) => amount.minor)).toEqual(['900']);
    // Known after the due day, 4 January, it changes nothing.
    const late = settled(contract, [credited('o1', 10_000), certificate('2027-01-20T00:00:00Z')]);
    expect(late.totals.withheld?.minor).toBe('300');
  });

  it('is given back at the rate at which it was withheld, when a sale is refunded after the certificate', () => {
    // Sold on 6 December and due at once: 30 % of 10.00 are withheld, and given back though 10 % are withheld by then.
    const treaty = { rate: 100_000 };
    const contract = dealOf(commission(100_000), tax(300_000, { treaty }));
    const when = {
      occurredAt: '2026-12-28T00:00:00Z',
      recordedAt: '2026-12-28T00:00:00Z',
    } as const;
    const refund = credited('o1', -10_000, { change: 'refund', ...when });
    const facts = [credited('o1', 10_000), certificate('2026-12-20T00:00:00Z'), refund];
    const { totals, lines } = settled(contract, facts);
    expect([totals.earned.minor, totals.withheld?.minor]).toEqual(['0', '0']);
    expect(lines.map(({ amount }) => amount.minor)).toEqual(['1000', '-300', '-1000', '300']);
  });

  it('of zero takes all of the tax back; a certificate of no treaty is a finding', () => {
    const contract = dealOf(commission(100_000, 30), tax(300_000, { treaty: { rate: 0 } }));
    const facts = [credited('o1', 10_000), certificate('2026-12-20T00:00:00Z')];
    expect(settled(contract, facts).totals.withheld?.minor).toBe('0');
    const codes = settled(dealOf(commission(100_000)), facts).findings.map(({ code }) => code);
    expect(codes).toContain('CERTIFICATE_WITHOUT_EFFECT');
  });
});

describe('a yearly threshold', () => {
  const threshold = (taxes: 'excess' | 'whole') =>
    tax(300_000, { threshold: { amount: { currency: 'USD', minor: '1500' }, taxes } });

  it.each([
    // The second 1,000 of the year exceeds 1,500 by 500: 30 % of 500, or of all 2,000.
    ['excess', -150],
    ['whole', -600],
  ] as const)('taxes the %s once it is exceeded', (taxes, withheld) => {
    const contract = dealOf(fixed(1000, 'item'), threshold(taxes));
    expect(linesOf(settled(contract, work)).slice(1)).toEqual([
      ['fixed-fee', 'fee', 1000],
      ['withholding', 'tax', withheld],
    ]);
  });

  it('counts each year by due days, and takes the tax back where less is earned after all', () => {
    const contract = dealOf(commission(100_000), threshold('whole'));
    const facts = [
      credited('o1', 10_000),
      credited('o2', 10_000, { occurredAt: '2027-01-06T03:00:00Z' }),
    ];
    expect(settled(contract, facts).totals.withheld?.minor).toBe('0');
    // 1,000 and 600 of one year: 30 % of 1,600 = 480, until the 600 are refunded.
    const sales = [credited('o1', 10_000), credited('o2', 6000)];
    expect(settled(contract, sales).totals.withheld?.minor).toBe('480');
    const refund = credited('o2', -6000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' });
    expect(settled(contract, [...sales, refund]).totals.withheld?.minor).toBe('0');
  });

  it('is refused where the payer bears the tax', () => {
    const contract = dealOf(fixed(1000), {
      ...threshold('excess'),
      borneBy: 'payer',
    } as Clause);
    expect(() => settle(contract, [], OPTIONS)).toThrow('/clauses/3/threshold');
  });
});

describe('a sales tax', () => {
  it('on top is owed in addition, and taken back with what it is on', () => {
    // 20 % of 1,000.00.
    const contract = dealOf(fixed(100_000), salesTax(200_000, 'on-top'));
    const settlement = settled(contract, work);
    expect(linesOf(settlement).at(-1)).toEqual(['sales-tax', 'vat', 20_000]);
    expect(settlement.due.map(({ amount, clauseId }) => [amount.minor, clauseId])).toEqual([
      ['120000', 'fee'],
    ]);
    // 10 % of 333 twice: 33.3 → 33, 66.6 → 67; 10 % of these: 3.3 → 3, 6.7 → 7; after the refund of both nothing is left.
    const sales = ['o1', 'o2'].map((id, index) =>
      credited(id, 333, { recordedAt: `2026-12-08T00:0${index}:00Z` }),
    );
    const paid = dealOf(commission(100_000), salesTax(100_000, 'on-top'));
    expect(linesOf(settled(paid, sales)).map(([, , amount]) => amount)).toEqual([33, 3, 34, 4]);
    const refunds = ['o1', 'o2'].map((id) =>
      credited(id, -333, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
    );
    expect(settled(paid, [...sales, ...refunds]).totals.earned.minor).toBe('0');
  });

  it('on top is also on what the payer adds for a tax', () => {
    // 900 / (1 − 10 %) = 1,000; 20 % of it on top: 1,200 less 100 withheld.
    const contract = dealOf(
      fixed(900),
      tax(100_000, { borneBy: 'payer' }),
      salesTax(200_000, 'on-top'),
    );
    const { totals } = settled(contract, work);
    expect([totals.earned.minor, totals.outstanding.minor]).toEqual(['1200', '1100']);
  });

  it('included is shown apart and changes nothing that is owed; tax is withheld without it', () => {
    // 119.00 with 19 %: 100.00 and 19.00; 10 % withheld of 100.00.
    const contract = dealOf(fixed(11_900), tax(100_000), salesTax(190_000, 'included'));
    const settlement = settled(contract, work);
    expect(linesOf(settlement).slice(1)).toEqual([
      ['withholding', 'tax', -1000],
      ['sales-tax-included', 'vat', 1900],
    ]);
    expect(settlement.totals.outstanding.minor).toBe('10900');
    const expense = settlement.postings.filter(({ account }) => account === 'marketing-expense');
    expect(expense.map(({ amount }) => amount.minor)).toEqual(['11900', '-1900']);
  });

  it('included is refused beside a tax that the payer bears', () => {
    const contract = dealOf(
      fixed(1000),
      tax(100_000, { borneBy: 'payer' }),
      salesTax(200_000, 'included'),
    );
    expect(() => settle(contract, [], OPTIONS)).toThrow('/clauses/4/treatment');
  });

  it('above 100% is refused', () => {
    const contract = dealOf(fixed(1000), salesTax(1_000_001, 'on-top'));
    expect(() => settle(contract, [], OPTIONS)).toThrow('/clauses/3/rate');
  });
});
