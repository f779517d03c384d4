import type { ClauseOf } from '../../../clauses/schemas.ts';
import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../agreement.fixture.ts';

const TERM: Window = { start: '2024-12-18T13:00:00Z', end: '2025-02-19T13:00:00Z' };
const LIVE: Window = { start: TERM.start, end: '2025-01-16T13:00:00Z' };

const piece = (
  own: Pick<ClauseOf<'deliverable'>, 'id' | 'form' | 'platform' | 'quantity'>,
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  topic: 'Heart-shaped pasta',
  publish: [{ node: 'window', window: LIVE, zone: 'Australia/Sydney' }],
  keepUpDays: 365,
  ...own,
});

/** The form in which an agency engages creators for one campaign of a client. */
export const PASTA_CAMPAIGN: Agreement = {
  note: "An agency's form for creators in a campaign for pasta (its fee is a blank: 2,000 dollars here); 2024, Australia",
  asOf: '2024-12-18',
  general: [
    ...(['moral-rights', 'confidentiality', 'conduct', 'indemnity', 'assignment'] as const),
    ...(['governing-law', 'courts', 'entire-agreement', 'amendments', 'severability'] as const),
    ...(['notices', 'independent-contractor'] as const),
  ],
  contract: agreed({
    id: 'pasta-campaign',
    dealType: 'fixed-content',
    term: TERM,
    draftedAt: '2024-11-20T01:00:00Z',
    law: 'AU',
    currency: 'AUD',
    zone: 'Australia/Sydney',
    parties: [
      { ...BRAND, market: 'AU' },
      { ...TALENT, market: 'AU' },
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'AU' },
    ],
    audience: [{ market: 'AU', languages: ['en'] }],
    clauses: [
      piece({ id: 'stories', form: 'story', platform: 'instagram', quantity: 3 }),
      piece({ id: 'reel', form: 'short-video', platform: 'instagram', quantity: 1 }),
      piece({ id: 'video', form: 'short-video', platform: 'tiktok', quantity: 1 }),
      { clause: 'approval', id: 'works', approver: 'agency' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'agency', payee: 'talent', model: 'fixed' },
        fixed: { amount: { ...money(200_000n), currency: 'AUD' }, per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [{ id: 'published', share: 1_000_000, trigger: 'publication', dueDays: 0 }],
      },
      { clause: 'payment-terms', id: 'invoices', payer: 'agency', invoice: { days: 0 } },
      {
        ...{ clause: 'sales-tax', id: 'gst', tax: 'gst', rate: 100_000, authority: 'AU' },
        treatment: 'on-top',
      },
      {
        ...{ clause: 'in-kind', id: 'pasta', payer: 'brand', payee: 'talent' },
        what: 'Pasta to make the content with, and merchandise where there is some',
      },
      {
        ...{
          clause: 'exclusivity',
          id: 'only',
          boundParty: 'talent',
          category: 'Pasta and sauces',
        },
        ...{ territory: ['AU'], window: TERM, tailDays: 28 },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        ...{ redistribute: true, likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ termDays: 365, media: ['social'] },
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent', takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: [
          'natural-disaster',
          'epidemic',
          'war',
          'strike',
          'government-act',
          'beyond-control',
        ],
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 14, cureDays: 7 },
        ...{ causes: ['missed-publication', 'reputation-harm'], payment: 'pro-rata' },
      },
      ...others(
        'The video is the reel once more',
        'Nothing that takes attention away is posted for 24 hours after a piece',
        'Two rounds of changes are in the fee, the first with a new shoot if needed',
        'Who does not deliver everything, or nothing that can be accepted, gets at most half of the fee',
        'Paid use costs an extra fee, which both agree',
        'The agency may extend the use for a fee that both agree',
        'Commission of agents of the talent is in the fee',
        'The talent takes down or changes what the agency asks for good reason',
        'Neither party disparages the other or the client',
      ),
    ],
  }),
};
