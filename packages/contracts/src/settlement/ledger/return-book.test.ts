import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, FxQuote, PlainDate } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfPayment, factOfReturnedPayment } from '../facts/fact-of.ts';
import { credited } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const END = { knownAsOf: '2027-02-28T00:00:00Z', fx: [] as FxQuote[] } as const;

/** Commission of 12 % alone: one order of 20.00 earns 2.40. */
const contract = (): Contract => {
  const base = lipColourContract();
  const commission = { rate: 120_000, deductions: ['returns'], holdDays: 0, dueDays: 15 } as const;
  return {
    ...base,
    clauses: base.clauses.map(
      (clause): Clause =>
        clause.clause === 'fee'
          ? {
              ...clause,
              model: 'commission',
              commission: { ...commission, deductions: ['returns'] },
            }
          : clause,
    ),
  };
};

const payment = (minor: number, currency: 'USD' | 'EUR' = 'USD') =>
  factOfPayment({
    payee: 'mia',
    amount: { currency, minor: `${BigInt(minor)}` },
    at: '2026-12-25T12:00:00Z',
    reference: 't1',
  });

const back = (minor: number, day: PlainDate, more: Partial<{ currency: 'USD' | 'EUR' }> = {}) =>
  factOfReturnedPayment({
    paymentId: 'payment:mia:t1',
    amount: { currency: more.currency ?? 'USD', minor: `${BigInt(minor)}` },
    at: `${day}T12:00:00Z`,
    reference: `r-${day}`,
  });

const settled = (facts: readonly Fact[], fx: FxQuote[] = []) =>
  settle(contract(), [credited('o', 2000), ...facts], { ...END, fx });

describe('a payment that came back', () => {
  it('opens the claim again that it had paid', () => {
    // 2.40 earned and paid on 25 December, 2.40 back on 28 December: 2.40 is due again, by the day it always was.
    const paid = settled([payment(240)]);
    expect(paid.due).toEqual([]);
    const { due, lines, totals, states } = settled([payment(240), back(240, '2026-12-28')]);
    expect(lines.map(({ entry, amount }) => [entry, amount.minor])).toEqual([
      ['commission', '240'],
      ['payment', '-240'],
      ['payment-returned', '240'],
    ]);
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([['2026-12-20', '240']]);
    expect(totals).toMatchObject({ paid: { minor: '0' }, outstanding: { minor: '240' } });
    expect(states?.map(({ state }) => state)).toEqual(['due']);
    for (const line of lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  it('counts in parts, never for more than the payment', () => {
    // 2.40 paid; 1.00 and 0.40 back leave 1.00 paid; another 2.00 back can take no more than that 1.00.
    const parts = [payment(240), back(100, '2026-12-27'), back(40, '2026-12-28')];
    expect(settled(parts).totals.paid.minor).toBe('100');
    const over = settled([...parts, back(200, '2026-12-29')]);
    expect(over.totals.paid.minor).toBe('0');
    expect(over.findings).toContainEqual(
      expect.objectContaining({ code: 'RETURN_ABOVE_PAYMENT', severity: 'error' }),
    );
  });

  it('comes back at the rate at which it was paid', () => {
    // EUR 2.00 paid at 1.10 is USD 2.20; EUR 1.00 of it back is USD 1.10, though the rate is 2 by then.
    const quote = (asOf: FxQuote['asOf'], rate: string): FxQuote => ({
      ...{ base: 'EUR', quote: 'USD', side: 'mid', source: 'bank' },
      ...{ asOf, rate },
    });
    const fx = [quote('2026-12-01T00:00:00Z', '1.10'), quote('2026-12-26T00:00:00Z', '2')];
    const facts = [payment(200, 'EUR'), back(100, '2026-12-28', { currency: 'EUR' })];
    expect(settled(facts, fx).totals.paid.minor).toBe('110');
    expect(() => settled([payment(200, 'EUR'), back(100, '2026-12-28')], fx)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('an amount in EUR'),
      }),
    );
  });

  it('known before its payment waits for it, and without one is an error', () => {
    const early = { ...back(240, '2026-12-28'), recordedAt: '2026-12-29T00:00:00Z' } as const;
    const late = { ...payment(240), recordedAt: '2027-01-10T00:00:00Z' } as const;
    expect(settled([late, early]).totals.paid.minor).toBe('0');
    expect(settled([early]).findings).toContainEqual(
      expect.objectContaining({ code: 'RETURN_WITHOUT_PAYMENT', severity: 'error' }),
    );
  });

  it('is found where it is told twice', () => {
    const again = { ...back(40, '2026-12-28'), id: 'again' } as const;
    const { totals, findings } = settled([payment(240), back(40, '2026-12-28'), again]);
    expect(totals.paid.minor).toBe('200');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'FACT_REPEATED' }));
  });

  it('is a fact of its own: a payment below zero is refused with its path', () => {
    expect(() => settled([payment(-240)])).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringMatching(/\/1\/amount.*payment-returned/s),
      }),
    );
  });
});

describe('facts of another deal', () => {
  it('are found and pay nothing', () => {
    const other = { ...payment(240), contractId: 'another' };
    const { totals, findings } = settled([other]);
    expect(totals.paid.minor).toBe('0');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'FACT_OF_OTHER_CONTRACT', severity: 'error' }),
    );
    const own = settled([{ ...payment(240), contractId: contract().id }]);
    expect(own.totals.paid.minor).toBe('240');
    expect(own.findings.map(({ code }) => code)).not.toContain('FACT_OF_OTHER_CONTRACT');
  });

  it('by somebody who is no party end no deal', () => {
    const notice: Fact = {
      ...{ kind: 'fact', version: 1, id: 'n1', type: 'notice', by: 'stranger' },
      ...{ occurredAt: '2026-12-01T00:00:00Z', recordedAt: '2026-12-01T00:00:00Z' },
      ...{ about: 'termination', text: 'We end it.' },
    };
    const { findings, totals } = settled([notice]);
    expect(totals.earned.minor).toBe('240');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'FACT_BY_STRANGER',
        params: expect.objectContaining({ parties: 'stranger' }),
      }),
    );
  });
});
