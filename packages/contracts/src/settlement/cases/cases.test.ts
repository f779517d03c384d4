import { describe, expect, it } from 'vitest';
import type { FxQuote, Settlement } from '../../vocabulary/index.ts';
import {
  commission,
  fixed,
  held,
  lives,
  notice,
  on,
  payment,
  published,
  sale,
  stages,
  statementOf,
  termination,
  usd,
  videos,
} from './deal.fixture.ts';

const codes = ({ findings }: Settlement): string[] => findings.map(({ code }) => code);
const totals = ({ totals: all }: Settlement) => ({
  earned: all.earned.minor,
  withheld: all.withheld?.minor,
  pending: all.pending?.minor,
  paid: all.paid.minor,
  outstanding: all.outstanding.minor,
});
const none = { earned: '0', withheld: '0', pending: '0', paid: '0', outstanding: '0' };

// Each case was settled wrongly once, by this or another system; it stands for its kind.
describe('deals whose settlement went wrong once', () => {
  it('1 an approval that was denied, where no clause says what that means', () => {
    const denied = { type: 'approval', deliverableId: 'video', by: 'brand', decision: 'denied' };
    const fact = { ...published('v', 'video', [on('10-30')]), ...denied, id: 'approval' } as never;
    const statement = statementOf(
      [videos('video'), fixed(50_000, 'item')],
      [fact, published('v1', 'video', [on('11-01')])],
    );
    expect(totals(statement)).toMatchObject({ earned: '50000', outstanding: '50000' });
    expect(codes(statement)).toContain('APPROVAL_WITHOUT_EFFECT');
  });

  it('2 a cancellation and a chargeback, where nothing is deducted from the base', () => {
    const statement = statementOf(
      [lives(), commission(100_000, { deductions: [] })],
      [
        sale('a', 10_000, { when: on('11-01') }),
        sale('x', -10_000, { when: on('11-02'), change: 'cancellation', adjusts: 'a' }),
        sale('b', 10_000, { when: on('11-03') }),
        sale('c', -10_000, { when: on('11-04'), change: 'chargeback', adjusts: 'b' }),
      ],
    );
    expect(totals(statement)).toEqual(none);
  });

  it('3 two taxes that the payer bears', () => {
    // 10 % and 6 % of the gross leave 84,000: the gross is 84,000 / 0.84.
    const tax = (id: string, withholdingRate: number) =>
      ({ clause: 'tax', id, withholdingRate, authority: 'CN', borneBy: 'payer' }) as const;
    const statement = statementOf(
      [lives(), fixed(84_000, 'deal'), tax('t1', 100_000), tax('t2', 60_000)],
      [held('s1', on('11-01'))],
    );
    expect(totals(statement)).toMatchObject({
      earned: '100000',
      withheld: '16000',
      outstanding: '84000',
    });
    const withheld = statement.lines.filter(({ entry }) => entry === 'withholding');
    expect(withheld.map(({ amount }) => amount.minor)).toEqual(['-10000', '-6000']);
  });

  it('4 a hold that is not over', () => {
    const statement = statementOf(
      [lives(), commission(100_000, { holdDays: 14, dueDays: 15 })],
      [sale('a', 100_000, { when: on('12-30') })],
      { knownAsOf: '2026-12-31T00:00:00Z' },
    );
    expect(totals(statement)).toEqual({ ...none, pending: '10000' });
  });

  it('5 a delivery in time that became known after the assessment', () => {
    const assessment = {
      clause: 'assessment',
      id: 'test',
      criteria: [{ id: 'k', measure: 'deliveries', atLeast: 1 }],
      period: { start: '2026-10-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
      assessedOn: '2026-12-05',
    } as const;
    const deposit = { assessmentId: 'test', release: 'all-or-nothing' };
    const statement = statementOf(
      [
        videos('video'),
        fixed(1_000, 'deal'),
        stages([{ id: 'd', share: 1_000_000, trigger: 'assessment', dueDays: 5, deposit }]),
        assessment as never,
      ],
      [published('v1', 'video', [on('11-02'), on('12-20')])],
    );
    expect(totals(statement)).toEqual(none);
    expect(statement.totals.forfeited?.minor).toBe('1000');
    const late = statement.findings.find(({ code }) => code === 'RECORDED_AFTER_ASSESSMENT');
    expect(JSON.stringify(late?.params)).toContain('delivery-v1');
  });

  it('6 one payment under two ids', () => {
    const wire = { reference: 'WIRE-77' };
    const statement = statementOf(
      [lives(), fixed(100_000, 'deal')],
      [
        held('s1', on('11-01')),
        payment('p1', { amount: usd(100_000), when: on('11-05'), ...wire }),
        payment('p1-copy', { amount: usd(100_000), when: on('11-05'), ...wire }),
      ],
    );
    expect(totals(statement)).toMatchObject({ paid: '100000', outstanding: '0' });
    expect(statement.findings).toContainEqual(
      expect.objectContaining({ code: 'FACT_REPEATED', severity: 'error' }),
    );
  });

  it('7 a payout in another currency at the agreed rate', () => {
    const quote = (rate: string, day: string) =>
      ({
        base: 'USD',
        quote: 'CNY',
        rate,
        asOf: `2026-11-${day}T00:00:00Z`,
        side: 'mid',
        source: 'test',
      }) as FxQuote;
    const payout = { currency: 'CNY', rateAt: 'earned', source: 'the central bank' };
    const whole = { id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 10 };
    const statement = statementOf(
      [lives(), fixed(100_000, 'deal'), stages([whole], { payout })],
      [
        held('s1', on('11-01')),
        payment('p1', { amount: { currency: 'CNY', minor: '710000' }, when: on('11-11') }),
      ],
      { fx: [quote('7.10', '01'), quote('7.20', '10')] },
    );
    expect(totals(statement)).toMatchObject({ paid: '100000', outstanding: '0' });
  });

  it('8 lives that are paid one by one, with a payment clause', () => {
    const whole = { id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 7 };
    const statement = statementOf(
      [lives(3), fixed(20_000, 'session'), stages([whole])],
      [held('s1', on('11-01')), held('s2', on('11-08'))],
    );
    expect(statement.due.map(({ amount, on: day }) => [amount.minor, day])).toEqual([
      ['20000', '2026-11-08'],
      ['20000', '2026-11-15'],
    ]);
  });

  it('9 work in two countries of which one taxes', () => {
    const tax = { clause: 'tax', id: 'tax', withholdingRate: 300_000, authority: 'US' } as const;
    const statement = statementOf(
      [
        videos('v-us', 1, { placeOfPerformance: 'US' }),
        videos('v-cn', 1, { placeOfPerformance: 'CN' }),
        fixed(50_000, 'item'),
        { ...tax, borneBy: 'creator' },
      ],
      [published('v2', 'v-cn', [on('11-03')])],
    );
    expect(totals(statement)).toMatchObject({ earned: '50000', withheld: '0' });
  });

  it('10 a refund, then a chargeback of the whole sale that was won', () => {
    // 100 - 40 - max(0, 100 - 100) = 60, of which 10 %.
    const statement = statementOf(
      [lives(), commission(100_000)],
      [
        sale('a', 10_000, { when: on('11-01') }),
        sale('r', -4_000, { when: on('11-02'), change: 'refund', adjusts: 'a' }),
        sale('c', -10_000, { when: on('11-03'), change: 'chargeback', adjusts: 'a' }),
        sale('w', 10_000, {
          when: on('11-10'),
          change: 'chargeback-won',
          adjusts: 'c',
          orderId: 'a',
        }),
      ],
    );
    expect(totals(statement)).toMatchObject({ earned: '600' });
  });

  it('11 a sale corrected down and up again after a refund', () => {
    // The newest revision sells 100, of which 60 went back: 10 % of 40.
    const statement = statementOf(
      [lives(), commission(100_000)],
      [
        sale('a', 10_000, { when: on('11-01') }),
        sale('r', -6_000, { when: on('11-02'), change: 'refund', adjusts: 'a' }),
        sale('a', 5_000, { when: on('11-01'), revision: 2, recordedAt: on('11-10') }),
        sale('a', 10_000, { when: on('11-01'), revision: 3, recordedAt: on('11-12') }),
      ],
    );
    expect(totals(statement)).toMatchObject({ earned: '400' });
  });

  it('12 a sale after the deal was ended', () => {
    const statement = statementOf(
      [lives(), commission(100_000), termination('delivered-only')],
      [notice(on('10-10')), sale('a', 100_000, { when: on('12-20') })],
    );
    expect(totals(statement)).toEqual(none);
    expect(codes(statement)).toContain('SALE_AFTER_END');
  });

  it('13 many small sales that two payees share', () => {
    const split = {
      clause: 'payee-split',
      id: 'split',
      feeId: 'fee',
      shares: [
        { payee: 'ann', share: 500_000 },
        { payee: 'mgr', share: 500_000 },
      ],
    } as const;
    const statement = statementOf(
      [lives(), commission(100_000), split as never],
      Array.from({ length: 100 }, (_, at) =>
        sale(`s${at}`, 10, { when: on(`11-${10 + (at % 20)}`) }),
      ),
      { others: [['mgr', 'payee']] },
    );
    const earned = statement.payees.map(({ id, earned: sum }) => [id, sum.minor]);
    expect(earned).toEqual([
      ['ann', '50'],
      ['mgr', '50'],
    ]);
  });

  it('14 a notice that ends the deal after one of two pieces', () => {
    const half = (id: string, trigger: string) => ({ id, share: 500_000, trigger, dueDays: 0 });
    const statement = statementOf(
      [
        videos('video', 2),
        fixed(100_000, 'deal'),
        stages([half('s', 'signing'), half('p', 'publication')]),
        termination('pro-rata'),
      ],
      [published('v1', 'video', [on('11-02')]), notice(on('11-10'))],
    );
    expect(totals(statement)).toMatchObject({ earned: '50000', outstanding: '50000' });
  });

  it('15 two payers of whom one has paid too much', () => {
    const base = { id: 'base', payer: 'mcn' };
    const statement = statementOf(
      [lives(), commission(100_000, {}, { id: 'share' }), fixed(1_000, 'deal', base)],
      [
        sale('a', 10_000, { when: on('11-01') }),
        payment('p1', { amount: usd(1_000), when: on('11-05'), payer: 'brand' }),
        held('s1', on('11-02')),
        sale('r', -10_000, { when: on('11-10'), change: 'refund', adjusts: 'a' }),
      ],
      { others: [['mcn', 'agency']] },
    );
    const debts = statement.debts?.map(({ payer, outstanding, overpaid }) => [
      payer,
      outstanding.minor,
      overpaid.minor,
    ]);
    expect(debts?.sort()).toEqual([
      ['brand', '0', '1000'],
      ['mcn', '1000', '0'],
    ]);
  });

  it('16 two rates, one for what is sold in the live', () => {
    // 20 % of what the live sold, 10 % of the other, which belongs to the only piece that is not live.
    const statement = statementOf(
      [
        lives(),
        videos('video'),
        commission(200_000, {}, { id: 'fee-live', deliverableIds: ['live'] }),
        commission(100_000, {}, { id: 'fee-video', deliverableIds: ['video'] }),
      ],
      [
        held('s1', on('11-01')),
        sale('a', 100_000, { when: on('11-01'), sessionId: 's1' }),
        sale('b', 100_000, { when: on('11-05') }),
      ],
    );
    expect(totals(statement)).toMatchObject({ earned: '30000' });
  });
});
