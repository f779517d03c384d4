import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others, TALENT } from '../../agreement.fixture.ts';

const TERM: Window = { start: '2026-06-30T21:00:00Z', end: '2026-07-31T21:00:00Z' };

const piece = (
  own: Pick<ClauseOf<'deliverable'>, 'id' | 'form' | 'platform' | 'quantity'>,
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  topic: 'The product of the campaign',
  publish: [{ node: 'window', window: TERM, zone: 'Africa/Cairo' }],
  ...own,
});

const fee = (id: string, minor: bigint): ClauseOf<'fee'> => ({
  ...{ clause: 'fee', id, payer: 'agency', payee: 'talent', model: 'fixed' },
  fixed: { amount: { ...money(minor), currency: 'EGP' }, per: 'deal' },
});

/** The order by which an agency books an influencer for one campaign of a client. */
export const INSERTION_ORDER_EGYPT: Agreement = {
  note: "An agency's order for influencers of a campaign (pieces, dates, fees and uses are blanks: July, 30,000 and 10,000 pounds, 90 days); 2026, Egypt",
  asOf: '2026-07-01',
  general: ['confidentiality', 'conduct', 'liability', 'governing-law', 'courts'],
  contract: agreed({
    id: 'insertion-order-egypt',
    dealType: 'fixed-content',
    term: TERM,
    draftedAt: '2026-06-15T09:00:00Z',
    law: 'EG',
    currency: 'EGP',
    zone: 'Africa/Cairo',
    parties: [
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'EG' },
      { ...TALENT, market: 'EG' },
    ],
    audience: [{ market: 'EG', languages: ['ar'] }],
    clauses: [
      piece({ id: 'reel', form: 'short-video', platform: 'instagram', quantity: 1 }),
      piece({ id: 'stories', form: 'story', platform: 'instagram', quantity: 2 }),
      piece({ id: 'video', form: 'short-video', platform: 'tiktok', quantity: 1 }),
      // Nothing is published without approval in writing.
      { clause: 'approval', id: 'drafts', approver: 'agency', silence: 'denied' },
      fee('content', 3_000_000n),
      fee('usage', 1_000_000n),
      { clause: 'payment-terms', id: 'invoices', payer: 'agency', invoice: { days: 30 } },
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', rate: 140_000, authority: 'EG' },
        treatment: 'on-top',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        ...{ termDays: 90, media: ['social', 'own-site', 'paid-ads'] },
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent', takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: [
          ...(['natural-disaster', 'government-act', 'network-outage'] as const),
          ...(['platform-outage', 'beyond-control'] as const),
        ],
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 7 },
        ...{ causes: ['missed-publication', 'non-payment'], payment: 'delivered-only' },
      },
      ...others(
        'Payment is made by verified bank transfer',
        'A draft comes five business days before the date; there are three rounds of changes at most',
        'The use of AI tools for the content is told to the agency',
        'The use runs from the first publication or the first use, whichever is earlier; any other use needs another agreement and a fee',
        'Content that harms the brand is removed within 24 hours of a notice, or all that was paid is paid back',
        'The agency may ask for removal at any time',
        'No exclusivity is agreed, and the agency may book others for the same campaign',
        'Only the agency may end it without a cause, before the last piece is handed in',
        'Nothing misleading and no claims without proof',
        'Neither party disparages the other or its clients',
        'The agency answers up to what is payable',
      ),
    ],
  }),
};
