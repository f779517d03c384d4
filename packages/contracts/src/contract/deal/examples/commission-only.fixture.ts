import type { Contract } from '../../document.ts';
import { CREDIT, ENDING, LAWFUL } from './clauses.fixture.ts';
import { dealOf, waived, ZONE } from './cover.fixture.ts';

/** One session for a fifth of what it sells, and no fee. */
export function commissionOnly(): Contract {
  return dealOf('commission-only', {
    title: { en: 'One live on commission: lip colour set', 'zh-Hans': '纯佣单场直播：唇釉套装' },
    clauses: [
      {
        clause: 'deliverable',
        id: 'live',
        actor: 'mia',
        action: 'host',
        platform: 'tiktok-shop',
        form: 'live',
        quantity: 1,
        topic: 'Six everyday looks under 20 dollars with the lip colour set',
        publish: [{ node: 'local', local: '2026-12-05T18:00', zone: ZONE }],
        live: { minutes: 60, sessions: 1, answerQuestions: true, promotions: [] },
      },
      {
        clause: 'fee',
        id: 'commission',
        payer: 'rosy',
        payee: 'mia',
        model: 'commission',
        commission: { rate: 200_000, deductions: ['returns'], holdDays: 15, dueDays: 15 },
      },
      { ...LAWFUL, penaltiesBorneBy: null, platformPolicyChange: null },
      ENDING,
      CREDIT,
    ],
    waivers: [
      ...waived('A session ends with its last minute', 'scope.pinning', 'scope.keep-up'),
      ...waived(
        'The recording stays with the creator and is not used again',
        'ip.owner',
        'ip.re-edit',
        'ip.redistribute',
        'ip.likeness',
        'ip.third-party',
        'ip.takedown',
      ),
      ...waived(
        'The law decides; it is one evening',
        'compliance.penalties',
        'compliance.platform-policy',
        'compliance.force-majeure',
      ),
      ...waived(
        'The shop counts its sales by itself',
        'data.metrics',
        'data.definitions',
        'data.time-range',
        'data.format',
        'data.deadline',
      ),
      ...waived('The commission measures the result', 'assessment.criteria'),
    ],
  });
}
