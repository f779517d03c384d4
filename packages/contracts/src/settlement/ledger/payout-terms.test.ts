import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import type { Fact, FxQuote, Instant, PlainDate, Settlement } from '../../vocabulary/index.ts';
import { dealOf, usd } from '../deal.fixture.ts';
import { factOfPayment } from '../facts/fact-of.ts';
import { signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

/** Dollars in yuan on each day of December: 7.01 on the first, 7.31 on the last, 7.32 and so on in January. */
const rateOn = (day: PlainDate): string =>
  (7 + (Date.parse(day) - Date.parse('2026-11-30')) / 86_400_000 / 100).toFixed(2);
const FX = Array.from({ length: 90 }, (_, place): FxQuote => {
  const asOf = new Date(Date.UTC(2026, 11, 1 + place)).toISOString().slice(0, 10) as PlainDate;
  return {
    ...{ base: 'USD', quote: 'CNY', rate: rateOn(asOf), side: 'mid', source: 'PBOC' },
    asOf: `${asOf}T00:00:00Z`,
  };
});

/** 1,000 ten days after signing, paid out in yuan at the rate of the due day, on terms of payment. */
const deal = (terms: object): Contract => ({
  ...dealOf([
    {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      ...{ fixed: { amount: usd(100_000), per: 'deal' }, deliverableIds: ['videos'] },
    },
    {
      ...{ clause: 'payment', id: 'pay', feeId: 'fee' },
      stages: [{ id: 'signing', share: 1_000_000, trigger: 'signing', dueDays: 10 }],
      payout: { currency: 'CNY', rateAt: 'due', source: 'PBOC' },
    },
    { clause: 'payment-terms', id: 'terms', payer: 'rosy', ...terms } as Clause,
  ]),
  zone: 'UTC',
});
const noon = (day: string): Instant => `${day}T12:00:00Z` as Instant;
const invoiced = (day: string, known = day): Fact => ({
  ...{
    kind: 'fact',
    version: 1,
    id: `invoice-${day}`,
    type: 'invoice',
    payee: 'mia',
    number: day,
    amount: usd(100_000),
  },
  ...{ occurredAt: noon(day), recordedAt: noon(known) },
});
const paid = (minor: number, day: string): Fact =>
  factOfPayment({
    ...{ payee: 'mia', amount: { currency: 'CNY', minor: `${minor}` as `${bigint}` } },
    ...{ reference: day, at: noon(day) },
  });
const settled = (terms: object, more: readonly Fact[], on: string): Settlement => {
  const contract = deal(terms);
  const facts = ['rosy', 'mia', 'lee'].map((by) => signed(contract, by, '2026-12-01'));
  return settle(contract, [...facts, ...more], { knownAsOf: noon(on), fx: FX });
};
const dueOf = ({ due }: Settlement) =>
  due.map(({ on, payout }) => [on, payout?.fx.rate, payout?.amount.minor]);
const codes = ({ findings }: Settlement) => findings.map(({ code }) => code);
const INVOICE = { invoice: { days: 14 } };

describe('the rate of a due day that terms of payment move', () => {
  it('is that of the day after the invoice, not of the day of the stage', () => {
    // Due on 11 December by the stage; invoiced on the 12th, so due on the 26th, at 7.26.
    const settlement = settled(INVOICE, [invoiced('2026-12-12')], '2026-12-30');
    expect(dueOf(settlement)).toEqual([['2026-12-26', '7.26', '726000']]);
  });

  it.each([
    [{ endOfMonth: { days: 5 } }, '2027-01-05', '7.36'],
    [{ endOfQuarter: { days: 0 } }, '2026-12-31', '7.31'],
    [
      {
        businessDays: {
          weekend: ['fri'],
          holidays: ['2026-12-12'],
          until: '2027-12-31',
          roll: 'following',
        },
      },
      '2026-12-13',
      '7.13',
    ],
  ])('is that of the day of %j', (terms, day, rate) => {
    expect(dueOf(settled(terms, [], '2027-02-01')).map((it) => it.slice(0, 2))).toEqual([
      [day, rate],
    ]);
  });

  it('waits for the invoice, is named, and converted once the invoice says when', () => {
    const before = settled(INVOICE, [], '2026-12-30');
    expect([dueOf(before), before.totals.outstanding]).toEqual([[], usd(100_000)]);
    expect(codes(before)).toContain('PAYOUT_NOT_CONVERTED');
    const early = settled(INVOICE, [invoiced('2026-12-12')], '2026-12-20');
    expect(dueOf(early)).toEqual([['2026-12-26', undefined, undefined]]);
    expect(codes(early)).toContain('PAYOUT_NOT_CONVERTED');
    const after = settled(INVOICE, [invoiced('2026-12-12')], '2026-12-30');
    expect(codes(after)).not.toContain('PAYOUT_NOT_CONVERTED');
    expect(after.lines).toEqual(before.lines);
  });

  it('leaves the line of a payment that came before the invoice at the rate of its own day', () => {
    // On 20 December nothing says when it is due: 7,200 yuan are 1,000 dollars at 7.20.
    const early = paid(720_000, '2026-12-20');
    const before = settled(INVOICE, [early], '2026-12-21');
    const after = settled(INVOICE, [early, invoiced('2026-12-22')], '2027-01-30');
    expect([before.due, after.due]).toEqual([[], []]);
    expect(after.totals).toMatchObject({ outstanding: usd(0), overpaid: usd(0) });
    expect(after.lines).toEqual(before.lines);
    // An invoice of an earlier day that becomes known after the payment changes no line either.
    const late = settled(INVOICE, [early, invoiced('2026-12-02', '2026-12-28')], '2027-01-30');
    expect(late.lines).toEqual(before.lines);
  });

  it('is what a later payment in parts is counted at', () => {
    const parts = [paid(363_000, '2026-12-27'), paid(363_000, '2026-12-29')];
    const facts = [invoiced('2026-12-12'), ...parts];
    const half = settled(INVOICE, facts.slice(0, 2), '2026-12-28');
    expect(dueOf(half)).toEqual([['2026-12-26', '7.26', '363000']]);
    expect(settled(INVOICE, facts, '2026-12-30').totals).toMatchObject({
      ...{ outstanding: usd(0), overpaid: usd(0) },
    });
  });
});
