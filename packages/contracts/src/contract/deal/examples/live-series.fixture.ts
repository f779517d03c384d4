import type { Contract } from '../../document.ts';
import { CREDIT, ENDING, FORCE, LAWFUL, LICENCE, REPORT } from './clauses.fixture.ts';
import { dealOf, usd, waived, ZONE } from './cover.fixture.ts';

const FRIDAYS = ['2026-12-04', '2026-12-11', '2026-12-18', '2027-01-08'];

/** Four sessions with a slot fee each and a commission on what they sell. */
export function liveSeries(): Contract {
  return dealOf('live-series', {
    title: { en: 'Four Friday lives: lip colour set', 'zh-Hans': '四场周五直播：唇釉套装' },
    clauses: [
      {
        clause: 'deliverable',
        id: 'fridays',
        actor: 'mia',
        action: 'host',
        platform: 'tiktok',
        form: 'live',
        quantity: FRIDAYS.length,
        publish: FRIDAYS.map((day) => ({ node: 'local', local: `${day}T18:00`, zone: ZONE })),
        live: {
          minutes: 90,
          sessions: FRIDAYS.length,
          answerQuestions: true,
          promotions: [
            {
              id: 'live-price',
              productId: 'lip-set',
              text: { en: 'Live price during the session', 'zh-Hans': '直播间专享价' },
              price: usd('1599'),
            },
          ],
        },
      },
      {
        clause: 'fee',
        id: 'slots',
        payer: 'rosy',
        payee: 'mia',
        model: 'base-plus-commission',
        fixed: { amount: usd('80000'), per: 'session' },
        commission: { rate: 150_000, deductions: ['tax', 'returns'], holdDays: 30, dueDays: 15 },
      },
      {
        clause: 'payment',
        id: 'slot-fees',
        feeId: 'slots',
        stages: [
          { id: 'signing', share: 500_000, trigger: 'signing', dueDays: 7 },
          { id: 'done', share: 500_000, trigger: 'publication', dueDays: 10 },
        ],
      },
      { ...LICENCE, reEdit: null, redistribute: null, likeness: null },
      LAWFUL,
      FORCE,
      ENDING,
      REPORT,
      CREDIT,
    ],
    waivers: [
      ...waived('The products are the topic', 'scope.topic'),
      ...waived('A session ends with its last minute', 'scope.pinning', 'scope.keep-up'),
      ...waived(
        'Clips of the sessions are not wanted',
        'ip.re-edit',
        'ip.redistribute',
        'ip.likeness',
      ),
      ...waived('The commission measures the result', 'assessment.criteria'),
    ],
  });
}
