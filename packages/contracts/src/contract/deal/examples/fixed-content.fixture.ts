import type { Contract } from '../../document.ts';
import { CREDIT, ENDING, LAWFUL, LICENCE, REPORT } from './clauses.fixture.ts';
import { dealOf, usd, waived, ZONE } from './cover.fixture.ts';

/** Three videos for a fixed fee, 30 % at signing, 40 % after publication, 30 % by result. */
export function fixedContent(): Contract {
  return dealOf('fixed-content', {
    title: { en: 'Three videos: lip colour set', 'zh-Hans': '三条短视频：唇釉套装' },
    clauses: [
      {
        clause: 'deliverable',
        id: 'videos',
        actor: 'mia',
        action: 'publish',
        platform: 'tiktok',
        form: 'short-video',
        quantity: 3,
        topic: 'Swatches of all six shades on bare lips, and one week of wear',
        publish: [
          {
            node: 'window',
            window: { start: '2026-12-01T08:00:00Z', end: '2026-12-15T08:00:00Z' },
            zone: ZONE,
          },
        ],
        pinDays: null,
        keepUpDays: 90,
        placeOfPerformance: 'US',
      },
      {
        clause: 'fee',
        id: 'fee',
        payer: 'rosy',
        payee: 'mia',
        model: 'fixed',
        fixed: { amount: usd('450000'), per: 'deal' },
      },
      {
        clause: 'payment',
        id: 'stages',
        feeId: 'fee',
        stages: [
          { id: 'signing', share: 300_000, trigger: 'signing', dueDays: 7 },
          { id: 'publication', share: 400_000, trigger: 'publication', dueDays: 10 },
          {
            id: 'deposit',
            share: 300_000,
            trigger: 'assessment',
            dueDays: 10,
            deposit: { assessmentId: 'result', release: 'all-or-nothing' },
          },
        ],
      },
      { ...LICENCE, takedownBorneBy: null },
      { ...LAWFUL, platformPolicyChange: null },
      ENDING,
      { ...REPORT, format: null },
      {
        clause: 'assessment',
        id: 'result',
        period: { start: '2026-12-01T08:00:00Z', end: '2027-01-15T08:00:00Z' },
        assessedOn: '2027-01-20',
        criteria: [{ id: 'orders', measure: 'credited-orders', atLeast: 300 }],
      },
      CREDIT,
    ],
    waivers: [
      ...waived(
        'Three videos in two weeks: none is more important than the others',
        'scope.pinning',
      ),
      ...waived('The law decides', 'ip.takedown', 'compliance.force-majeure'),
      ...waived('Over in three months', 'compliance.platform-policy'),
      ...waived('The figures are read off the export that the creator has', 'data.format'),
    ],
  });
}
