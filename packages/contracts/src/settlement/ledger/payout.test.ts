import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import type {
  Fact,
  FxQuote,
  Instant,
  Money,
  PlainDate,
  Settlement,
} from '../../vocabulary/index.ts';
import { dealOf, usd } from '../deal.fixture.ts';
import { factOfPayment } from '../facts/fact-of.ts';
import { delivery, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const quote = (rate: string, day: PlainDate): FxQuote => ({
  ...{ base: 'USD', quote: 'CNY', rate, side: 'mid', source: 'PBOC' },
  asOf: `${day}T00:00:00Z`,
});
// 7.10 on the day of the signatures, 7.20 on that of the publication, 7.40 on the day on which both are due.
const FX = [quote('7.10', '2026-12-01'), quote('7.20', '2026-12-03'), quote('7.40', '2026-12-11')];

/** 1,000 in two stages: 600 ten days after signing, 400 eight days after publication, paid out in yuan. */
const staged = (rateAt: 'earned' | 'due', ...more: readonly Clause[]): Contract => ({
  ...dealOf([
    {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      ...{ fixed: { amount: usd(100_000), per: 'deal' }, deliverableIds: ['videos'] },
    },
    {
      ...{ clause: 'payment', id: 'pay', feeId: 'fee' },
      stages: [
        { id: 'signing', share: 600_000, trigger: 'signing', dueDays: 10 },
        { id: 'videos', share: 400_000, trigger: 'publication', dueDays: 8 },
      ],
      payout: { currency: 'CNY', rateAt, source: 'PBOC' },
    },
    ...more,
  ]),
  zone: 'UTC',
});

const facts = (contract: Contract): Fact[] => [
  ...['rosy', 'mia', 'lee'].map((by) => signed(contract, by, '2026-12-01')),
  ...(['02', '03'] as const).map((day) => delivery(day, 'videos', `2026-12-${day}`)),
];
const settled = (
  contract: Contract,
  { paid = [], fx = FX }: { readonly paid?: readonly Fact[]; readonly fx?: readonly FxQuote[] },
  knownAsOf: Instant = '2026-12-20T00:00:00Z',
): Settlement => settle(contract, [...facts(contract), ...paid], { knownAsOf, fx });
const yuan = (minor: number): Money => ({ currency: 'CNY', minor: `${BigInt(minor)}` });
const payment = (amount: Money, reference = 'bank'): Fact =>
  factOfPayment({ payee: 'mia', amount, reference, at: '2026-12-15T12:00:00Z' });
const dueOf = ({ due }: Settlement) =>
  due.map(({ on, amount, payout }) => [on, amount.minor, payout?.amount.minor, payout?.fx.rate]);

describe('what is paid out in another currency', () => {
  it('is due in both, each part at the rate of the day on which it was earned', () => {
    const settlement = settled(staged('earned'), {});
    // Both fall due on 11 December: 600 at 7.10 and 400 at 7.20.
    expect(dueOf(settlement)).toEqual([
      ['2026-12-11', '60000', '426000', '7.10'],
      ['2026-12-11', '40000', '288000', '7.20'],
    ]);
    expect(settlement.due[0]?.why).toEqual({
      en: 'USD 600.00 due on 2026-12-11 under clause pay, paid as CNY 4,260.00 at USD/CNY 7.10 of PBOC.',
      'zh-Hans':
        '依条款 pay，2026-12-11 应付 USD 600.00，以 CNY 4,260.00 支付，汇率 USD/CNY 7.10（PBOC）。',
    });
    expect(settlement.states?.map(({ dueId }) => dueId)).toEqual(['due-1', 'due-2']);
  });

  it('leaves nothing due when that is paid, and the rest at its rate when a part is', () => {
    const whole = settled(staged('earned'), { paid: [payment(yuan(714_000))] });
    expect([whole.due, whole.totals.outstanding]).toEqual([[], usd(0)]);
    const part = settled(staged('earned'), { paid: [payment(yuan(426_000 + 72_000))] });
    expect(dueOf(part)).toEqual([['2026-12-11', '30000', '216000', '7.20']]);
  });

  it('is due at the rate of its due day, once that is over', () => {
    const codes = ({ findings }: Settlement) => findings.map(({ code }) => code);
    const early = settled(staged('due'), {}, '2026-12-10T00:00:00Z');
    expect(dueOf(early)).toEqual([['2026-12-11', '100000', undefined, undefined]]);
    expect(codes(early)).toContain('PAYOUT_NOT_CONVERTED');
    const late = settled(staged('due'), {});
    expect(dueOf(late)).toEqual([['2026-12-11', '100000', '740000', '7.40']]);
    expect(codes(late)).not.toContain('PAYOUT_NOT_CONVERTED');
    const paid = settled(staged('due'), { paid: [payment(yuan(740_000))] });
    expect([paid.due, paid.totals.overpaid]).toEqual([[], usd(0)]);
  });

  it('without a quote by the day is an error that names the pair and the day', () => {
    const settlement = settled(staged('earned'), { fx: FX.slice(1) });
    expect(dueOf(settlement)).toEqual([
      ['2026-12-11', '60000', undefined, undefined],
      ['2026-12-11', '40000', '288000', '7.20'],
    ]);
    expect(settlement.findings).toContainEqual(
      expect.objectContaining({
        ...{ code: 'PAYOUT_QUOTE_MISSING', severity: 'error' },
        params: { payment: 'pay', pair: 'USD/CNY', source: 'PBOC', date: '2026-12-01' },
      }),
    );
  });

  it('is paid by money of that currency, before anything that is due in the currency of the contract', () => {
    const plan = {
      ...{ clause: 'retainer', id: 'plan', payer: 'rosy', payee: 'mia', model: 'instalments' },
      instalments: { parts: [{ id: 'one', on: '2026-12-05', amount: usd(20_000) }] },
    } as Clause;
    const contract = staged('earned', plan);
    const paid = settled(contract, { paid: [payment(yuan(714_000))] });
    expect(paid.due.map(({ clauseId, amount }) => [clauseId, amount.minor])).toEqual([
      ['plan', '20000'],
    ]);
    const dollars = settled(contract, { paid: [payment(usd(20_000))] });
    expect(dueOf(dollars).map(([, minor]) => minor)).toEqual(['60000', '40000']);
    const both = [payment(usd(20_000)), payment(yuan(714_000), 'other')];
    expect(settled(contract, { paid: both }).due).toEqual([]);
  });
});
