import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Money, Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'America/Mexico_City';
const TERM: Window = { start: '2026-03-01T06:00:00Z', end: '2026-04-01T06:00:00Z' };
const pesos = (minor: bigint): Money => ({ ...money(minor), currency: 'MXN' });

const piece = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  topic: 'The product of the brand, with its tags and hashtags',
  publish: [{ node: 'window', window: TERM, zone: ZONE }],
  ...own,
});

/** The sheet on which an agency confirms a campaign with an influencer. */
export const CAMPAIGN_SHEET_MEXICO: Agreement = {
  note: "An agency's sheet for influencers of a campaign, paid 45 days after publication (pieces, dates, fees and the days of the image are blanks); 2020s, Mexico",
  asOf: '2026-03-01',
  general: [
    ...(['confidentiality', 'data-protection', 'conduct', 'independent-contractor'] as const),
    ...(['notices', 'governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'campaign-sheet-mexico',
    dealType: 'fixed-content',
    term: TERM,
    draftedAt: '2026-02-16T16:00:00Z',
    law: 'MX',
    currency: 'MXN',
    zone: ZONE,
    parties: [
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'MX' },
      { ...TALENT, market: 'MX' },
    ],
    audience: [{ market: 'MX', languages: ['es'] }],
    clauses: [
      // Posts and videos stay for four months.
      piece({
        ...{ id: 'post', form: 'image-text', platform: 'instagram', quantity: 1 },
        keepUpDays: 120,
      }),
      piece({
        ...{ id: 'reel', form: 'short-video', platform: 'instagram', quantity: 1 },
        keepUpDays: 120,
      }),
      piece({ id: 'stories', form: 'story', platform: 'instagram', quantity: 3, keepUpDays: 1 }),
      piece({
        ...{ id: 'video', form: 'short-video', platform: 'tiktok', quantity: 1 },
        keepUpDays: 120,
      }),
      // Nothing is published that the brand has not validated.
      { clause: 'approval', id: 'drafts', approver: 'agency', answerDays: 2, silence: 'denied' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'agency', payee: 'talent', model: 'fixed' },
        fixed: { amount: pesos(2_000_000n), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee', method: 'Bank transfer' },
        stages: [{ id: 'published', share: 1_000_000, trigger: 'publication', dueDays: 45 }],
      },
      {
        ...{ clause: 'fee', id: 'image', payer: 'agency', payee: 'talent', model: 'fixed' },
        fixed: { amount: pesos(500_000n), per: 'deal' },
      },
      {
        ...{ clause: 'condition', id: 'proofs', clauseIds: ['fee'] },
        what: 'The complete metrics and proofs of every piece were sent, and its tags and hashtags are there',
      },
      {
        ...{ clause: 'data', id: 'statistics', reporter: 'talent' },
        metrics: [{ id: 'all-statistics-of-the-network' }],
      },
      // Paid promotion through a code of the platform alone; other media need a new agreement.
      {
        ...{ clause: 'intellectual-property', id: 'rights', redistribute: false, termDays: 90 },
        ...{ likeness: 'social-and-advertising', media: ['social', 'paid-ads'] },
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'talent' },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 0, payment: 'delivered-only' },
        causes: ['missed-publication', 'reputation-harm'],
      },
      ...others(
        'A piece is sent 48 hours before it is published',
        'The use of the image costs an extra fee and ends with its days, unless both extend it in writing',
        'The code for paid promotion is handed over within 24 hours, for the content of the campaign alone',
        'Statistics are sent before the network deletes them',
        'Comments stay open, and pieces stay on the grid of the profile',
        'No other brand is seen or heard in the content; clothes and props are neutral',
        'A date that cannot be kept is told five days before, and the brand decides on the new one',
        'Pieces that break the law or rights of others are refused, and others can be handed in',
        'Products are not sold second hand during the campaign and for twelve months after it',
        'The influencer acts on own responsibility and bears legal actions that come of the pieces',
        'Who represents the influencer passes on the brief and answers for that together with the influencer',
        'The style guide is kept secret; secrets are kept for two years after the end',
        'Contacts of the other party are not approached for a year after the end without consent',
      ),
    ],
  }),
};
