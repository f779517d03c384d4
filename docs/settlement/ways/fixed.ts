import { usd } from '../deal.ts';
import { published, session } from '../facts.ts';
import type { Way } from '../way.ts';

const fee = { clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia' } as const;

/** Ways of paying an amount that does not depend on sales. */
export const FIXED: readonly Way[] = [
  {
    id: 'fixed-fee-in-stages',
    title: { en: 'Fixed fee in stages', 'zh-Hans': '分期支付的固定费用' },
    about: {
      en: 'An amount for the whole deal, paid in parts as the deal goes on. The parts are shared by largest remainder: each gets its share rounded down, and the units that are left go to the largest fractions, ties to the earliest stage. They always sum to the fee.',
      'zh-Hans':
        '整单固定金额，按进度分期支付。各期按最大余数法分配：先各自向下取整，剩余的最小货币单位依次给小数部分最大的一期，相同时给较早的一期。各期之和恒等于总额。',
    },
    clauses: [
      {
        ...fee,
        model: 'fixed',
        fixed: { amount: usd(100_001), per: 'deal' },
        deliverableIds: ['videos'],
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [
          { id: 'signing', share: 500_000, trigger: 'signing', dueDays: 7 },
          { id: 'publication', share: 500_000, trigger: 'publication', dueDays: 10 },
        ],
      },
    ],
    facts: [published('videos', '2026-12-01'), published('videos', '2026-12-03')],
    // Halves of 1,000.01 are 500.005 each; the unit that is left goes to the first.
    lines: [
      ['mia', 'fixed-fee', 50_001],
      ['mia', 'fixed-fee', 50_000],
    ],
  },
  {
    id: 'fee-per-item-or-session',
    title: { en: 'Fee per item or session', 'zh-Hans': '按条或按场费用' },
    about: {
      en: 'An amount for each published piece, or for each live session, earned with that piece or session and due so many days after it. Pieces may have no number: each of as many as come then earns its own amount.',
      'zh-Hans':
        '每条内容或每场直播一笔金额，随该条或该场应得，并在其后约定天数内到期。内容可不约定数量，每条单独应得其金额。',
    },
    clauses: [
      {
        ...fee,
        model: 'fixed',
        fixed: { amount: usd(40_000), per: 'session' },
        deliverableIds: ['live'],
      },
      {
        ...{ clause: 'payment', id: 'after', feeId: 'fee' },
        stages: [{ id: 'held', share: 1_000_000, trigger: 'publication', dueDays: 10 }],
      },
    ],
    facts: [session('2026-12-05', 60), session('2026-12-12', 60)],
    // 400 for each of two sessions.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'fixed-fee', 40_000],
    ],
  },
  {
    id: 'performance-deposit',
    title: { en: 'Performance deposit', 'zh-Hans': '绩效保证金' },
    about: {
      en: 'A part of a fixed fee that is held back until an assessment, and paid only as its criteria are met: all or nothing, for each criterion met its equal part, in proportion to what is reached of each threshold, or by steps. What is not released is forfeited and was never earned.',
      'zh-Hans':
        '固定费用中留待考核的部分，按考核结果释放：全有或全无，每达成一项标准释放相等份额，按达成比例释放，或按档释放。未释放部分没收，视为从未应得。',
    },
    clauses: [
      {
        ...fee,
        model: 'fixed',
        fixed: { amount: usd(100_000), per: 'deal' },
        deliverableIds: ['videos'],
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [
          { id: 'publication', share: 700_000, trigger: 'publication', dueDays: 10 },
          {
            ...{ id: 'deposit', share: 300_000, trigger: 'assessment', dueDays: 10 },
            deposit: { assessmentId: 'result', release: 'pro-rata' },
          },
        ],
      },
      {
        ...{ clause: 'assessment', id: 'result', assessedOn: '2027-01-20' },
        period: { start: '2026-11-20T05:00:00Z', end: '2027-01-15T05:00:00Z' },
        criteria: [
          { id: 'pieces', measure: 'deliveries', atLeast: 2, deliverableId: 'videos' },
          { id: 'orders', measure: 'credited-orders', atLeast: 300 },
        ],
      },
    ],
    facts: [published('videos', '2026-12-01'), published('videos', '2026-12-03')],
    // 70 % of 1,000 with the second video; of the deposit of 300, one criterion of two is met: 150 each way.
    lines: [
      ['mia', 'fixed-fee', 70_000],
      ['mia', 'deposit-released', 15_000],
      ['mia', 'deposit-forfeited', 15_000],
    ],
  },
];
