import type { Window } from '../../../vocabulary/index.ts';
import type { Contract } from '../../document.ts';
import { CREDIT, ENDING, FORCE, LAWFUL, LICENCE, REPORT } from './clauses.fixture.ts';
import { dealOf, usd, waived, ZONE } from './cover.fixture.ts';

const YEAR: Window = { start: '2027-01-01T08:00:00Z', end: '2028-01-01T08:00:00Z' };

/** A year of posts, two lives and a film, for a monthly retainer, a fee for the film and a commission on the own code. */
export function ambassadorYear(): Contract {
  return dealOf('ambassador-year', {
    title: { en: 'Brand ambassador 2027', 'zh-Hans': '2027年度品牌大使' },
    term: YEAR,
    clauses: [
      {
        clause: 'deliverable',
        id: 'posts',
        actor: 'mia',
        action: 'publish',
        platform: 'instagram',
        form: 'image-text',
        quantity: 24,
        publish: [{ node: 'window', window: YEAR, zone: ZONE }],
        keepUpDays: 365,
      },
      {
        clause: 'quota',
        id: 'two-a-month',
        platform: 'instagram',
        pieces: 2,
        per: 'month',
        makeGoodDays: 30,
      },
      {
        clause: 'deliverable',
        id: 'lives',
        actor: 'mia',
        action: 'host',
        platform: 'tiktok',
        form: 'live',
        quantity: 2,
        publish: ['2027-05-07T18:00', '2027-11-12T18:00'].map((local) => ({
          node: 'local',
          local,
          zone: ZONE,
        })),
        keepUpDays: 7,
        live: { minutes: 60, sessions: 2, answerQuestions: true, promotions: [] },
      },
      {
        clause: 'retainer',
        id: 'retainer',
        payer: 'rosy',
        payee: 'mia',
        model: 'monthly',
        periodic: {
          amount: usd('250000'),
          from: '2027-01-01',
          until: '2027-12-31',
          paid: 'in-arrears',
          dueDays: 10,
        },
      },
      {
        clause: 'fee',
        id: 'film',
        payer: 'rosy',
        payee: 'mia',
        model: 'fixed',
        fixed: { amount: usd('600000'), per: 'deal' },
      },
      {
        clause: 'payment',
        id: 'film-stages',
        feeId: 'film',
        stages: [
          { id: 'signing', share: 500_000, trigger: 'signing', dueDays: 14 },
          { id: 'published', share: 500_000, trigger: 'publication', dueDays: 30 },
        ],
      },
      {
        clause: 'fee',
        id: 'own-code',
        payer: 'rosy',
        payee: 'mia',
        model: 'commission',
        commission: { rate: 80_000, deductions: ['returns'], holdDays: 30, dueDays: 15 },
      },
      CREDIT,
      {
        ...LICENCE,
        owner: 'rosy',
        likeness: 'social-and-advertising',
        media: ['social', 'paid-ads', 'own-site', 'retail'],
        termDays: 365,
        takedownBorneBy: null,
      },
      LAWFUL,
      FORCE,
      ENDING,
      { ...REPORT, format: null },
      {
        clause: 'exclusivity',
        id: 'only',
        boundParty: 'mia',
        category: 'Lip make-up',
        territory: ['US'],
        window: YEAR,
        tailDays: 30,
      },
    ],
    waivers: [
      ...waived('Each piece is briefed when its month begins', 'scope.topic'),
      ...waived('An account of an ambassador shows the brand all year', 'scope.pinning'),
      ...waived('The law decides', 'ip.takedown'),
      ...waived('The figures are read off the export that the creator has', 'data.format'),
      ...waived('The commission measures the result', 'assessment.criteria'),
    ],
  });
}
