import { usd } from '../deal.ts';
import { fact, sale } from '../facts.ts';
import type { Way } from '../way.ts';

const parties = { payer: 'shop', payee: 'mia' } as const;
const assessment = {
  ...{ clause: 'assessment', id: 'december', assessedOn: '2027-01-05' },
  period: { start: '2026-12-01T05:00:00Z', end: '2027-01-01T05:00:00Z' },
  criteria: [{ id: 'pieces', measure: 'deliveries', atLeast: 0 }],
} as const;

/** Ways of paying by what was reached or done. */
export const RESULTS: readonly Way[] = [
  {
    id: 'per-action',
    title: { en: 'Fee per action', 'zh-Hans': '按行为费用' },
    about: {
      en: 'An amount for each lead, install or sign-up that is credited to the creator, up to a number. An action may be rejected; a rejection takes back what it earned.',
      'zh-Hans':
        '归因于达人的每个线索、安装或注册一笔金额，可设上限。行为可被拒绝，拒绝即扣回其所得。',
    },
    clauses: [
      {
        ...{ clause: 'action-fee', id: 'leads', ...parties, action: 'lead', amount: usd(450) },
        ...{ holdDays: 14, dueDays: 10 },
      },
    ],
    facts: [
      fact('action', '2026-12-06', { actionId: 'a', action: 'lead', creatorId: 'mia' }),
      fact('action', '2026-12-07', { actionId: 'b', action: 'lead', creatorId: 'mia' }),
      fact('action', '2026-12-08', {
        ...{ actionId: 'b', action: 'lead', creatorId: 'mia', outcome: 'rejected' },
      }),
    ],
    // 4.50 for each of two leads, of which one goes back.
    lines: [
      ['mia', 'action-fee', 450],
      ['mia', 'action-fee', 450],
      ['mia', 'action-fee', -450],
    ],
  },
  {
    id: 'bonus',
    title: { en: 'Fixed fee with bonus', 'zh-Hans': '固定费用加奖金' },
    about: {
      en: 'A bonus for a result that an assessment measures: the highest step reached, or every step reached. It counts what was recorded by the end of the day of the assessment; later refunds do not reopen it.',
      'zh-Hans':
        '按考核结果支付的奖金：取所达最高档，或逐档累加。以考核日结束前录入的事实为准，其后的退款不重新计算。',
    },
    clauses: [
      {
        ...{ clause: 'fee', id: 'fee', ...parties, model: 'fixed-plus-bonus' },
        fixed: { amount: usd(0), per: 'deal' },
        bonus: {
          ...{ measure: 'credited-net-sales', pays: 'every', dueDays: 10 },
          steps: [
            { atLeast: usd(100_000), amount: usd(5000) },
            { atLeast: usd(200_000), amount: usd(8000) },
          ],
        },
      },
      assessment,
    ],
    facts: [sale('o1', 210_000, { day: '2026-12-10' })],
    // 2,100 reaches both steps: 50 and 80.
    lines: [['mia', 'bonus', 13_000]],
  },
  {
    id: 'event-bonus',
    title: { en: 'Event bonus by rank', 'zh-Hans': '按名次的活动奖金' },
    about: {
      en: 'A bonus for each of several assessments: by the steps of a result, or by the place in a ranking. The place that was recorded last before the day of the assessment ended counts.',
      'zh-Hans':
        '对多次考核分别支付的奖金：按结果档位，或按排名名次。以考核日结束前最后录入的名次为准。',
    },
    clauses: [
      {
        ...{ clause: 'event-bonus', id: 'sales-day', ...parties, pays: 'rank', dueDays: 10 },
        assessmentIds: ['december'],
        ranking: {
          eventId: 'tea-day',
          places: [
            { from: 1, amount: usd(100_000) },
            { from: 2, to: 3, amount: usd(40_000) },
          ],
        },
      },
      assessment,
    ],
    facts: [fact('ranking', '2026-12-12', { eventId: 'tea-day', creatorId: 'mia', rank: 3 })],
    // Third.
    lines: [['mia', 'bonus', 40_000]],
  },
];
