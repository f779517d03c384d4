import type { FxQuote, PlainDate } from '../../../packages/contracts/src/vocabulary/index.ts';
import { usd } from '../deal.ts';
import { fact, payment, session } from '../facts.ts';
import type { Way } from '../way.ts';

const perSession = {
  ...{ clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(40_000), per: 'session' },
  deliverableIds: ['live'],
} as const;
const terms = { clause: 'payment-terms', id: 'terms', payer: 'shop' } as const;

/** What a dollar is worth from a day on. */
const yuan = (rate: string, day: PlainDate): FxQuote => ({
  ...{ base: 'USD', quote: 'CNY', rate, asOf: `${day}T00:00:00Z`, side: 'mid', source: 'PBOC' },
});

/** Terms on which a payer pays: when something is due, and what a payment costs or pays. */
export const TERMS: readonly Way[] = [
  {
    id: 'due-days',
    title: { en: 'Invoices, business days, end of month', 'zh-Hans': '发票、营业日与月末付款' },
    about: {
      en: 'With `invoice` nothing falls due before an invoice covers it and its days are over. `endOfMonth` moves due days to the end of their month and so many days on. `businessDays` is the calendar by which a due day rolls to the business day after or before it.',
      'zh-Hans':
        '设有 `invoice` 时，款项在收到相应发票并满约定天数后方到期。`endOfMonth` 将到期日移至当月末之后若干天。`businessDays` 为营业日历，到期日非营业日时顺延或提前。',
    },
    clauses: [
      perSession,
      {
        ...{ ...terms, invoice: { days: 30 } },
        businessDays: {
          ...{ weekend: ['sat', 'sun'], holidays: ['2027-01-01'] },
          ...{ until: '2027-12-31', roll: 'following' },
        },
      },
    ],
    facts: [
      session('2026-12-05', 60),
      fact('invoice', '2026-12-10', { payee: 'mia', number: '2026-17', amount: usd(40_000) }),
    ],
    lines: [['mia', 'fixed-fee', 40_000]],
    // Thirty days after 10 December is 9 January, a Saturday.
    due: [['2027-01-11', 40_000]],
  },
  {
    id: 'payout-currency',
    title: { en: 'Payment in another currency', 'zh-Hans': '以其他币种支付' },
    about: {
      en: 'With `payout` a fee is paid out in another currency, at the rate of a named source on the day on which it is earned (`earned`) or due (`due`): by the newest quote of that source by then. What is paid in that currency pays the debt at that rate, whatever the rate of the day of payment; what is due is shown in both. In the example a dollar is 7.10 yuan from 1 December and 7.30 from 10 December.',
      'zh-Hans':
        '设有 `payout` 时，费用以其他币种支付，汇率取约定来源在应得之日（`earned`）或到期日（`due`）的最新报价。以该币种支付的款项按该汇率清偿债务，与付款当日的汇率无关；应付款项以两种币种列明。示例中 1 美元自 12 月 1 日起为 7.10 元人民币，自 12 月 10 日起为 7.30 元。',
    },
    clauses: [
      perSession,
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [{ id: 'held', share: 1_000_000, trigger: 'publication', dueDays: 10 }],
        payout: { currency: 'CNY', rateAt: 'earned', source: 'PBOC' },
      },
    ],
    facts: [
      session('2026-12-05', 60),
      payment(0, '2026-12-15', { amount: { currency: 'CNY', minor: '284000' } }),
    ],
    fx: [yuan('7.10', '2026-12-01'), yuan('7.30', '2026-12-10')],
    // 2,840 yuan at 7.10 of 5 December are the 400 that were earned on that day.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'payment', -40_000],
    ],
    due: [],
  },
  {
    id: 'minimum-payout',
    title: { en: 'Minimum payout', 'zh-Hans': '最低付款额' },
    about: {
      en: 'Less than the minimum is carried to the next due day. What is left below it at the end of the term is paid then, or kept until it is reached; a finding names it.',
      'zh-Hans':
        '低于最低额的款项结转至下一到期日。合同期满仍低于最低额的，届时支付，或留至达到为止，并给出提示。',
    },
    clauses: [perSession, { ...terms, minimum: { amount: usd(50_000), atEnd: 'paid' } }],
    facts: [session('2026-12-05', 60), session('2026-12-12', 60)],
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'fixed-fee', 40_000],
    ],
    // 400 alone is below 500; both together are not.
    due: [
      ['2026-12-12', 40_000],
      ['2026-12-12', 40_000],
    ],
  },
  {
    id: 'late-interest',
    title: { en: 'Late interest', 'zh-Hans': '逾期利息' },
    about: {
      en: 'On what is paid after its due day and the days of grace, by days: the lower of the agreed rate and the legal maximum. It is booked with the payment; before that a finding says what has run up.',
      'zh-Hans':
        '对超过到期日及宽限期支付的款项按日计息，取约定利率与法定上限之低者。利息随付款入账；此前以提示列明已产生的金额。',
    },
    clauses: [
      perSession,
      {
        ...terms,
        lateInterest: { rate: 120_000, legalMaximum: 100_000, yearDays: 365, graceDays: 0 },
      },
    ],
    facts: [session('2026-12-05', 60), payment(40_000, '2027-01-04')],
    // 10 % for 30 of 365 days of 400 is 3.2877.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'payment', -40_000],
      ['mia', 'late-interest', 329],
    ],
  },
  {
    id: 'bank-fees',
    title: { en: 'Bank fees', 'zh-Hans': '银行手续费' },
    about: {
      en: 'What banks take on the way stands in the payment as `bankFee`. Borne by the payer, the amount received pays; borne by the payee, received and fee together; `shared`, half of the fee.',
      'zh-Hans':
        '银行在途扣费记于付款的 `bankFee`。由付款方承担时以到账额为已付；由收款方承担时以到账额加手续费为已付；`shared` 时各担一半。',
    },
    clauses: [perSession, { ...terms, bankFees: 'payee' }],
    facts: [session('2026-12-05', 60), payment(39_400, '2026-12-07', { bankFee: usd(600) })],
    // 394 were received and banks took 6: 400 are paid.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'payment', -40_000],
    ],
    due: [],
  },
  {
    id: 'objection',
    title: { en: 'Objection to a statement', 'zh-Hans': '对结算单的异议' },
    about: {
      en: 'A party may object to a statement within so many days. What the payer disputes in time is held back until that is settled, or is paid nevertheless.',
      'zh-Hans':
        '各方可在约定天数内对结算单提出异议。付款方按期提出争议的款项，在解决前暂缓支付，或仍须支付。',
    },
    clauses: [perSession, { ...terms, objection: { days: 10, disputed: 'held' } }],
    facts: [
      session('2026-12-05', 60),
      fact('objection', '2026-12-15', {
        ...{ by: 'shop', statementAt: '2026-12-08T05:00:00Z', about: 'fee' },
        text: 'The session was shorter',
      }),
    ],
    lines: [['mia', 'fixed-fee', 40_000]],
    // Held back.
    due: [],
  },
];
