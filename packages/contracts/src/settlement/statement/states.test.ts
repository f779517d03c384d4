import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Currency, Fact, FxQuote, Instant, Settlement } from '../../vocabulary/index.ts';
import { factOfPayment } from '../facts/fact-of.ts';
import { credited, delivery, session } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const KNOWN: Instant = '2027-02-28T00:00:00Z';
const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;
const commission = (holdDays: number, dueDays: number): Clause => ({
  ...{ clause: 'fee', id: 'commission', payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate: 100_000, deductions: [], holdDays, dueDays },
});
const base = (amount: number, payer: string): Clause => ({
  ...{ clause: 'fee', id: 'base', payer, payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(amount), per: 'deal' },
});
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const deal = lipColourContract();
  const agency = { id: 'mcn', role: 'agency' as const, name: 'Agency', market: 'US' };
  const deliverables = deal.clauses.filter(({ clause }) => clause === 'deliverable');
  return {
    ...deal,
    zone: 'UTC',
    parties: [...deal.parties, agency],
    clauses: [...deliverables, ...clauses],
  };
};
const work = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
];
const payment = (
  amount: number,
  {
    currency = 'USD',
    at = '2026-12-20T10:00:00Z',
    ...payer
  }: { currency?: Currency; at?: Instant; payer?: string } = {},
): Fact =>
  factOfPayment({
    ...{ payee: 'mia', reference: `bank-${amount}`, at, ...payer },
    amount: { currency, minor: `${BigInt(amount)}` },
  });
const settled = (
  contract: Contract,
  facts: readonly Fact[],
  { knownAsOf = KNOWN, fx = [] }: { knownAsOf?: Instant; fx?: FxQuote[] } = {},
) => settle(contract, facts, { knownAsOf, fx });
const statesOf = ({ states = [] }: Settlement) =>
  states.map(({ lineId, state, amount }) => `${lineId} ${state} ${amount.minor}`);
const codesOf = ({ findings }: Settlement) => findings.map(({ code }) => code);

describe('the state of a line', () => {
  // Sold on 6 December, held for 14 days, due 15 days later, on 4 January.
  const contract = dealOf(commission(14, 15));
  const sale = credited('o', 100_000);

  it.each<[Instant, string]>([
    ['2026-12-19T23:59:59Z', 'pending'],
    ['2026-12-20T00:00:00Z', 'payable'],
    ['2027-01-03T23:59:59Z', 'payable'],
    ['2027-01-04T00:00:00Z', 'due'],
  ])('at %s is %s', (knownAsOf, state) => {
    const settlement = settled(contract, [sale], { knownAsOf });
    expect(statesOf(settlement)).toEqual([`line-1 ${state} 10000`]);
    const isPending = state === 'pending';
    expect(settlement.totals).toMatchObject({
      earned: usd(isPending ? 0 : 10_000),
      pending: usd(isPending ? 10_000 : 0),
      outstanding: usd(isPending ? 0 : 10_000),
    });
    expect(settlement.due.map(({ on }) => on)).toEqual(isPending ? [] : ['2027-01-04']);
  });

  it('never changes the bytes of the line', () => {
    const [early, late] = (['2026-12-19T00:00:00Z', '2027-02-01T00:00:00Z'] as const).map(
      (knownAsOf) => settled(contract, [sale], { knownAsOf }).lines,
    );
    expect(JSON.stringify(early)).toBe(JSON.stringify(late));
  });

  it('runs through its hold after the deal has ended', () => {
    const last = credited('o', 100_000, { occurredAt: '2027-02-27T12:00:00Z' });
    const facts = [{ ...last, recordedAt: '2027-02-27T12:00:00Z' } as Fact];
    expect(settled(contract, facts).totals).toMatchObject({ earned: usd(0), pending: usd(10_000) });
    expect(settled(contract, facts, { knownAsOf: '2027-03-20T00:00:00Z' }).totals).toMatchObject({
      earned: usd(10_000),
      pending: usd(0),
    });
  });

  it('is divided where a part is taken back, withheld and paid', () => {
    const tax: Clause = {
      ...{ clause: 'tax', id: 'tax', withholdingRate: 200_000, authority: 'US' },
      borneBy: 'creator',
    };
    const refund = credited('o', -40_000, { change: 'refund', recordedAt: '2026-12-10T00:00:00Z' });
    const facts = [sale, refund, payment(3000, { at: '2027-01-05T00:00:00Z' })];
    const settlement = settled(dealOf(commission(14, 15), tax), facts);
    expect(statesOf(settlement)).toEqual([
      'line-1 clawed-back 4000',
      'line-1 withheld 1200',
      'line-1 paid 3000',
      'line-1 due 1800',
    ]);
    expect(settlement.totals).toMatchObject({
      ...{ earned: usd(6000), withheld: usd(1200), paid: usd(3000), outstanding: usd(1800) },
    });
  });
});

describe('debts', () => {
  const contract = dealOf(commission(0, 0), base(1000, 'mcn'));
  const sale = credited('o', 10_000);
  const refund = credited('o', -10_000, { change: 'refund', recordedAt: '2026-12-22T00:00:00Z' });

  it('of two payers to one payee are never netted', () => {
    const settlement = settled(contract, [...work, sale, refund, payment(1000, { payer: 'rosy' })]);
    expect(settlement.totals).toMatchObject({ outstanding: usd(1000), overpaid: usd(1000) });
    expect(settlement.debts).toMatchObject([
      { payer: 'rosy', payee: 'mia', outstanding: usd(0), overpaid: usd(1000) },
      { payer: 'mcn', payee: 'mia', outstanding: usd(1000), overpaid: usd(0) },
    ]);
    expect(settlement.due).toMatchObject([{ payer: 'mcn', payee: 'mia', amount: usd(1000) }]);
    expect(settlement.findings.find(({ code }) => code === 'OVERPAID')?.message['en']).toBe(
      'Mia Torres owes Rosy Lips USD 10.00: more was paid and withheld than was earned.',
    );
  });

  it('are paid by a payment without a payer in the order of their due days, with a finding', () => {
    // The fixed fee is due with the last piece on 6 December, the sale was made on that day as well.
    const late = credited('late', 50_000, { occurredAt: '2026-12-08T00:00:00Z' });
    const settlement = settled(contract, [...work, late, payment(1500)]);
    expect(settlement.debts).toMatchObject([
      { payer: 'rosy', paid: usd(500), outstanding: usd(4500) },
      { payer: 'mcn', paid: usd(1000), outstanding: usd(0) },
    ]);
    expect(codesOf(settlement)).toContain('PAYER_ASSUMED');
    expect(codesOf(settled(contract, [...work, payment(1500, { payer: 'rosy' })]))).not.toContain(
      'PAYER_ASSUMED',
    );
  });
});

describe('a payout in another currency', () => {
  const quote = (rate: string, day: string): FxQuote => ({
    ...{ base: 'USD', quote: 'CNY', rate, side: 'mid', source: 'bank' },
    asOf: `${day}T00:00:00Z` as Instant,
  });
  const fx = [quote('7.10', '2026-12-06'), quote('7.20', '2026-12-15')];
  const contractAt = (rateAt: 'earned' | 'due') =>
    dealOf(base(100_000, 'rosy'), {
      ...{ clause: 'payment', id: 'pay', feeId: 'base' },
      stages: [{ id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 10 }],
      payout: { currency: 'CNY', rateAt, source: 'bank' },
    });
  const paid = (minor: number) => payment(minor, { currency: 'CNY' });

  it('is paid at the rate of the day on which it was earned, or is due, not of the payment', () => {
    const earned = settled(contractAt('earned'), [...work, paid(710_000)], { fx });
    expect(earned.totals).toMatchObject({ paid: usd(100_000), outstanding: usd(0) });
    expect(earned.lines.at(-1)).toMatchObject({ fx: { rate: '7.10' }, amount: usd(-100_000) });
    const due = settled(contractAt('due'), [...work, paid(720_000)], { fx });
    expect(due.totals).toMatchObject({ paid: usd(100_000), outstanding: usd(0) });
  });

  it('that is more than was owed is converted at the rate of its own day beyond that', () => {
    const { totals, lines } = settled(contractAt('earned'), [...work, paid(782_000)], { fx });
    expect(totals).toMatchObject({ paid: usd(110_000), overpaid: usd(10_000) });
    expect(lines.slice(-2).map((line) => line.fx?.rate)).toEqual(['7.10', '7.20']);
  });

  it('is at the rate of the agreed source, though another one has a newer quote', () => {
    const other = { ...quote('7.50', '2026-12-07'), source: 'exchange' };
    const codes = (it: Settlement) => it.findings.map(({ code }) => code);
    const earned = settled(contractAt('earned'), [...work, paid(710_000)], { fx: [...fx, other] });
    expect(earned.totals).toMatchObject({ paid: usd(100_000), outstanding: usd(0) });
    expect(codes(earned)).not.toContain('PAYOUT_SOURCE_DIFFERS');
    // 750,000 fen at 7.50 where there is no quote of the agreed source.
    const without = settled(contractAt('earned'), [...work, paid(750_000)], {
      fx: [{ ...other, asOf: '2026-12-01T00:00:00Z' }],
    });
    expect(without.totals).toMatchObject({ paid: usd(100_000), outstanding: usd(0) });
    expect(codes(without)).toContain('PAYOUT_SOURCE_DIFFERS');
  });

  it('in part leaves the rest at the agreed rate', () => {
    const { totals } = settled(contractAt('earned'), [...work, paid(355_000)], { fx });
    expect(totals).toMatchObject({ paid: usd(50_000), outstanding: usd(50_000) });
  });
});
