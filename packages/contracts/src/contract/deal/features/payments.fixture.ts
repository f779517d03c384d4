import { usd } from '../../../settlement/earnings/paying.fixture.ts';
import { type Holder, held } from './holders.fixture.ts';

/** What real endorsement and affiliate agreements say of pay, and what holds it in ours. */
export const PAYMENTS: Readonly<Record<string, readonly Holder[]>> = {
  'dated instalments': [
    held(
      'retainer',
      { instalments: { parts: [{ on: '2026-12-01', share: 400_000 }] } },
      '1 December 2026 | USD 360.00',
    ),
  ],
  'escalator per contract year, also one that refers to itself': [
    held(
      'retainer',
      { periodic: { escalation: { of: 'first-year', rate: 40_000 } } },
      'rises by 4% of the amount of the first year',
    ),
    held(
      'retainer',
      { periodic: { escalation: { of: 'year-before', rate: 50_000 } } },
      'rises by 5% of the amount of the year before',
    ),
    held(
      'retainer',
      { periodic: { escalation: { of: 'amount', amount: usd(300) } } },
      'rises by USD 3.00',
    ),
  ],
  'monthly retainer': [
    held(
      'retainer',
      { model: 'monthly', periodic: { amount: usd(250_000), from: '2027-01-01' } },
      'USD 2,500.00 for every month from 1 January 2027',
    ),
  ],
  'fee per item': [
    held(
      'fee',
      { fixed: { amount: usd(120_000), per: 'item' } },
      'a fixed fee of USD 1,200.00 for each published item',
    ),
  ],
  'fee per session with cap of hours and overtime': [
    held(
      'session-hours',
      { per: 'session', sessionMinutes: 240, overtime: usd(15_000), dayMinutes: 480 },
      'for each live session, up to 240 minutes a session',
      'overtime and is paid at USD 150.00 for each hour',
      'At most 480 minutes of one day are counted',
    ),
  ],
  'revenue share with a defined base': [
    held(
      'fee',
      { commission: { rate: 150_000, deductions: ['tax', 'returns'] } },
      'a commission of 15% of the price paid',
      'less sales taxes and returned goods',
    ),
  ],
  'fee per unit with a conversion table': [
    held(
      'unit-fee',
      {
        ...{ amount: usd(200), others: 'one-each' },
        conversions: [{ productId: 'lip-set', pieces: 1, units: 6 }],
      },
      'USD 2.00 for each unit',
      'a piece of a product outside it counts as one unit',
      '| Lip colour set of six | 1 | 6 |',
    ),
  ],
  'fee per action': [
    held('action-fee', { action: 'lead', amount: usd(450) }, 'USD 4.50 for each lead'),
  ],
  'tier table: marginal, crossing order, retroactive': [
    held(
      'fee',
      { commission: { tiers: { rule: 'marginal', steps: [{ from: usd(100_000) }] } } },
      'Each part of the total earns the rate of its own step.',
      '| USD 1,000.00 or more | 12% |',
    ),
    held(
      'fee',
      { commission: { tiers: { rule: 'crossing-order', per: 'month' } } },
      'An order earns, whole, the rate of the step that the total reaches with it.',
      'in each calendar month',
    ),
    held(
      'fee',
      { commission: { tiers: { rule: 'retroactive', steps: [{ rate: 120_000 }] } } },
      'All these sales of the period, the earlier ones too,',
      '| USD 1,000.00 or more | 12% |',
    ),
  ],
  'event bonus table': [
    held(
      'event-bonus',
      {
        pays: 'every',
        result: { measure: 'credited-orders', steps: [{ atLeast: 300, amount: usd(50_000) }] },
      },
      'orders credited to the creator: the sum of all steps reached',
      '| 300 | USD 500.00 |',
    ),
    held(
      'event-bonus',
      { ranking: { places: [{ from: 1 }, { from: 2, to: 3, amount: usd(40_000) }] } },
      '| 1 |',
      '| 2–3 | USD 400.00 |',
    ),
  ],
  'recoupable minimum guarantee': [
    held(
      'guarantee',
      { amount: usd(100_000), per: 'month', recoup: 'later-periods' },
      'come to USD 1,000.00 at least in every calendar month',
      'It is recouped from what later periods earn above the guaranteed amount',
    ),
  ],
  'advance earned over time with refund': [
    held(
      'advance',
      { amount: usd(90_000), from: '2026-12-01', until: '2027-02-28', refundDays: 10 },
      'an advance of USD 900.00',
      'It is earned from 1 December 2026 until 28 February 2027, an equal part each day.',
      'pays back what is not earned by then, within 10 days',
    ),
  ],
  'pay in kind with a cap of its value': [
    held('in-kind', { what: 'One phone', cap: usd(100_000) }, 'One phone', 'up to USD 1,000.00'),
  ],
  equity: [
    held(
      'other',
      { text: 'Mia Torres receives options as the Option Agreement of 1 December 2026 says.' },
      'the Option Agreement of 1 December 2026',
    ),
  ],
  expenses: [
    held(
      'expenses',
      { categories: [{ id: 'travel', cap: usd(40_000) }], cap: usd(50_000), receipts: 'required' },
      '| travel |',
      '| USD 400.00 |',
      'up to USD 500.00 in all',
      'without a receipt',
    ),
  ],
  'split between payees, and agent': [
    held('payee-split', { shares: [{ payee: 'mia', share: 700_000 }] }, 'Mia Torres | 70% |'),
    held(
      'agent-share',
      { rate: 150_000, basis: 'out-of' },
      'earns 15% of what is earned before tax',
      'out of the fee',
    ),
  ],
  'late interest: the agreed rate or the legal maximum, whichever is lower': [
    held(
      'payment-terms',
      { lateInterest: { rate: 80_000, legalMaximum: 100_000 } },
      'at the lower of 8% and the legal maximum of 10% a year',
    ),
  ],
  'no set-off': [held('payment-terms', { setOff: false }, 'There is no set-off')],
  'tax and gross-up, by the place of performance': [
    held(
      'tax',
      { withholdingRate: 100_000, authority: 'CN', borneBy: 'payer' },
      'withholds 10% of each payment for the tax authority of China',
      'payments are raised so that the agreed amount arrives in full',
    ),
    held('deliverable', { placeOfPerformance: 'US' }, 'The work is done in the United States.'),
  ],
};
