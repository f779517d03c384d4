import { usd } from '../settlement/earnings/paying.fixture.ts';
import type { Clause } from './schemas.ts';

const head = { payer: 'rosy', payee: 'mia' } as const;

/** Clauses that pay beside fees, with sentences that each must be written as. */
export const PAYING_TEXTS: readonly {
  readonly clause: Clause;
  readonly texts: readonly [en: string, zhHans: string];
}[] = [
  {
    clause: {
      ...head,
      clause: 'retainer',
      id: 'r',
      model: 'monthly',
      periodic: {
        amount: usd(250_000),
        from: '2026-12-01',
        until: '2027-02-28',
        paid: 'in-advance',
        dueDays: 10,
        escalation: { of: 'year-before', rate: 50_000 },
      },
    },
    texts: [
      'Rosy Lips pays Mia Torres USD 2,500.00 for every month from 1 December 2026 until 28 February 2027. It is earned on the first day of each period and is due 10 days later.',
      '自2026年12月1日起至2027年2月28日止，Rosy Lips每月向Mia Torres支付2,500.00美元，于各期首日应得，其后10日内支付。',
    ],
  },
  {
    clause: {
      ...head,
      clause: 'retainer',
      id: 'r',
      model: 'instalments',
      instalments: {
        total: usd(100_000),
        parts: [
          { id: 'first', on: '2026-12-01', share: 333_333 },
          { id: 'second', on: '2027-01-15', share: 666_667 },
        ],
      },
    },
    texts: ['| first | 1 December 2026 | USD 333.33 |', '| second | 2027年1月15日 | 666.67美元 |'],
  },
  {
    clause: {
      ...head,
      clause: 'session-hours',
      id: 'h',
      amount: usd(50_000),
      per: 'session',
      sessionMinutes: 240,
      overtime: usd(15_000),
      dueDays: 7,
      dayMinutes: 480,
    },
    texts: [
      'Rosy Lips pays Mia Torres USD 500.00 for each live session, up to 240 minutes a session.',
      '超出部分为超时，每小时支付150.00美元。',
    ],
  },
  {
    clause: {
      ...head,
      clause: 'expenses',
      id: 'e',
      categories: [
        { id: 'travel', text: 'Train, flight and hotel', cap: usd(40_000) },
        { id: 'props' },
      ],
      cap: usd(50_000),
      receipts: 'required',
      dueDays: 14,
    },
    texts: [
      '| travel | Train, flight and hotel | USD 400.00 |',
      '没有凭证的费用不予报销。每笔于申报后14日内支付。',
    ],
  },
  {
    clause: {
      ...head,
      clause: 'in-kind',
      id: 'k',
      what: 'One phone',
      cap: usd(100_000),
      taxable: 800_000,
    },
    texts: [
      'It counts as pay at its value on the day of handing over, up to USD 1,000.00 in all; nothing is paid in money for it.',
      '其价值的80%应税',
    ],
  },
  {
    clause: {
      ...head,
      clause: 'advance',
      id: 'a',
      amount: usd(90_000),
      on: '2026-12-01',
      from: '2026-12-01',
      until: '2027-02-28',
      refundDays: 10,
    },
    texts: [
      'It is earned from 1 December 2026 until 28 February 2027, an equal part each day.',
      'Mia Torres应在10日内退还届时尚未应得的部分',
    ],
  },
  {
    clause: {
      clause: 'condition',
      id: 'c',
      what: 'The platform confirms the account of the creator in writing',
      clauseIds: ['fee'],
      until: '2026-12-31',
    },
    texts: [
      'Nothing is earned or due under these clauses: fee, before this has happened: The platform confirms the account of the creator in writing.',
      '2026年12月31日结束时条件仍未满足的，不支付任何款项。',
    ],
  },
  {
    clause: {
      clause: 'cancellation',
      id: 'x',
      feeId: 'fee',
      steps: [{ underHours: 24, share: 500_000 }],
      otherwise: 0,
      dueDays: 10,
    },
    texts: ['| less than 24 hours | 50% |', '| 不足24小时 | 50% |'],
  },
];
