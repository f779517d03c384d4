import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Asia/Kolkata';
const TERM: Window = { start: '2026-02-28T18:30:00Z', end: '2026-04-29T18:30:00Z' };

/** What an agency in one country agrees with creators who work from others. */
export const CREATORS_ABROAD: Agreement = {
  note: 'An agency engages creators abroad for videos of a campaign (pieces, platform, day and fee are blanks: three, 30 April, 1,500 dollars; no period of use is filled in); 2026, India',
  asOf: '2026-03-01',
  general: [
    ...(['licence', 'confidentiality', 'independent-contractor', 'liability'] as const),
    ...(['indemnity', 'assignment', 'amendments', 'entire-agreement'] as const),
    ...(['severability', 'governing-law', 'courts', 'counterparts'] as const),
  ],
  contract: agreed({
    id: 'creators-abroad',
    dealType: 'fixed-content',
    term: TERM,
    law: 'IN',
    zone: ZONE,
    parties: [
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'IN' },
      TALENT,
    ],
    clauses: [
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'instagram', quantity: 3 },
        ...{ topic: 'The campaign of the brand', placeOfPerformance: 'US' },
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      { clause: 'approval', id: 'published', approver: 'agency' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'agency', payee: 'talent', model: 'fixed' },
        fixed: { amount: money(150_000n), per: 'deal' },
      },
      // From the approval of what was published.
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [{ id: 'approved', share: 1_000_000, trigger: 'publication', dueDays: 30 }],
      },
      // For the time of the campaign.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        ...{
          likeness: 'social',
          territory: 'worldwide',
          termDays: 60,
          media: ['social', 'own-site'],
        },
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent', takedownBorneBy: 'at-fault' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 10, payment: 'delivered-only' },
        causes: ['missed-publication', 'non-payment', 'unlawful-content'],
      },
      ...others(
        'All services are performed outside of the country of the agency',
        'The brief, the guidelines of the brand and the rules of the platform are kept',
        'The creator does what is reasonable for reach and engagement; no number of views is agreed',
        'No exclusivity is agreed',
        'Paid media and longer use are agreed apart',
        'The creator bears own taxes, insurance and costs',
        'The account for the payment is told apart from the agreement',
        'The agency may extend the last day in writing',
        'The agreement lasts until services and use are complete',
      ),
    ],
  }),
};
