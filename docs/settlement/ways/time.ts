import { usd } from '../deal.ts';
import { fact, payment, session } from '../facts.ts';
import type { Way } from '../way.ts';

const parties = { payer: 'shop', payee: 'mia' } as const;
const retainer = { clause: 'retainer', id: 'retainer', ...parties } as const;

/** Ways of paying by the calendar and by time. */
export const TIME: readonly Way[] = [
  {
    id: 'dated-instalments',
    title: { en: 'Dated instalments', 'zh-Hans': '约定日期分期' },
    about: {
      en: 'Amounts on named days, whatever is delivered: each an amount of its own, or all of them shares of a total by largest remainder.',
      'zh-Hans': '在约定日期支付，与交付无关：各期各有金额，或全部按总额的比例以最大余数法分配。',
    },
    clauses: [
      {
        ...{ ...retainer, model: 'instalments' },
        instalments: {
          parts: [
            { id: 'december', on: '2026-12-01', share: 333_333 },
            { id: 'january', on: '2027-01-01', share: 333_333 },
            { id: 'february', on: '2027-02-01', share: 333_334 },
          ],
          total: usd(100_000),
        },
      },
    ],
    facts: [],
    // 333.333, 333.333 and 333.334: the cent that is left goes to the largest fraction.
    lines: [
      ['mia', 'retainer', 33_333],
      ['mia', 'retainer', 33_333],
      ['mia', 'retainer', 33_334],
    ],
  },
  {
    id: 'retainer',
    title: { en: 'Monthly or weekly retainer', 'zh-Hans': '按月或按周的固定酬金' },
    about: {
      en: 'An amount for every month or week, in advance or in arrears. A period that is cut short, by the last day or by an early end, is paid by its days.',
      'zh-Hans': '每月或每周一笔金额，预付或后付。因截止日或提前终止而不足一期的，按天数支付。',
    },
    clauses: [
      {
        ...{ ...retainer, model: 'monthly' },
        periodic: {
          ...{ amount: usd(310_000), from: '2026-12-01', until: '2027-02-14' },
          ...{ paid: 'in-advance', dueDays: 10 },
        },
      },
    ],
    facts: [],
    // Two months in full; 14 of the 28 days of February.
    lines: [
      ['mia', 'retainer', 310_000],
      ['mia', 'retainer', 310_000],
      ['mia', 'retainer', 155_000],
    ],
  },
  {
    id: 'escalator',
    title: { en: 'Escalator per contract year', 'zh-Hans': '逐年递增' },
    about: {
      en: 'A retainer that rises with every year of the contract after the first: by a part of the first year (`first-year`), of the year before (`year-before`), or by an amount (`amount`). Of the year before, the rounded amount counts.',
      'zh-Hans':
        '固定酬金自合同第二年起逐年递增：按首年金额的比例（`first-year`）、上一年金额的比例（`year-before`）或固定金额（`amount`）。按上一年计的，以其舍入后金额为准。',
    },
    term: { start: '2026-11-01T04:00:00Z', end: '2028-11-01T04:00:00Z' },
    clauses: [
      {
        ...{ ...retainer, model: 'monthly' },
        periodic: {
          ...{ amount: usd(100_005), from: '2027-10-01', until: '2027-11-30' },
          ...{ paid: 'in-arrears', dueDays: 10 },
          escalation: { of: 'year-before', rate: 100_000 },
        },
      },
    ],
    facts: [],
    knownAsOf: '2027-12-31T00:00:00Z',
    // October is in the first year. From 1 November on 10 % more: 1,100.055, to even 1,100.06 (110,005.5 → 110,006).
    lines: [
      ['mia', 'retainer', 100_005],
      ['mia', 'retainer', 110_006],
    ],
  },
  {
    id: 'time-live',
    title: { en: 'Pay by time live, with overtime', 'zh-Hans': '按直播时长，含超时' },
    about: {
      en: 'An amount for each session or hour live, the minutes it covers, and overtime by the minute. `dayMinutes` caps what is paid of a day. Each session is due after itself.',
      'zh-Hans':
        '每场或每小时一笔金额，约定所含分钟数，超时按分钟计。`dayMinutes` 限制每日计费时长。每场在其后到期。',
    },
    clauses: [
      {
        ...{ clause: 'session-hours', id: 'hours', ...parties, amount: usd(40_000) },
        ...{ per: 'session', sessionMinutes: 60, overtime: usd(15_000), dueDays: 7 },
      },
    ],
    facts: [session('2026-12-05', 60), session('2026-12-12', 85)],
    // Twice 400; 25 of 60 minutes of 150.
    lines: [
      ['mia', 'session-hours', 40_000],
      ['mia', 'session-hours', 40_000],
      ['mia', 'overtime', 6250],
    ],
  },
  {
    id: 'advance',
    title: { en: 'Advance earned over time', 'zh-Hans': '随时间应得的预付款' },
    about: {
      en: 'An amount that is paid before it is earned, an equal part each day. When the deal ends early, what was not earned is paid back; paid out already, it is overpaid until then.',
      'zh-Hans':
        '先付后得的款项，每日应得相等份额。合作提前终止时，未应得部分须退还；已支付的，在退还前为多付。',
    },
    clauses: [
      {
        ...{ clause: 'advance', id: 'advance', ...parties, amount: usd(90_000) },
        ...{ on: '2026-12-01', from: '2026-12-01', until: '2027-02-28', refundDays: 10 },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 5 },
        ...{ causes: ['missed-publication'], payment: 'pro-rata' },
      },
    ],
    facts: [
      payment(90_000, '2026-12-02'),
      fact('notice', '2026-12-30', { by: 'shop', about: 'ending', purpose: 'end', text: 'End' }),
      fact('payment-returned', '2027-01-08', {
        ...{ paymentId: 'payment:mia:bank-mia-2026-12-02', amount: usd(60_000) },
        reference: 'bank-return-1',
      }),
    ],
    // 30 of 90 days are earned: 600 of 900 go back, and come back.
    lines: [
      ['mia', 'advance', 90_000],
      ['mia', 'payment', -90_000],
      ['mia', 'early-end', -60_000],
      ['mia', 'payment-returned', 60_000],
    ],
  },
];
