import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Asia/Riyadh';
const TERM: Window = { start: '2026-01-31T21:00:00Z', end: '2027-01-31T21:00:00Z' };
const JOINING: Window = { start: TERM.start, end: '2026-02-01T21:00:00Z' };

/** What an agency agrees with creators who join its platform and pay with videos about it. */
export const RIYADH_PLATFORM_MEMBERS: Agreement = {
  note: 'An agency and the creators on its platform, who join for a video about it and one more with each campaign (the term is not named: a year here); 2020s, Saudi Arabia',
  asOf: '2026-02-01',
  general: ['confidentiality', 'governing-law', 'courts'],
  contract: agreed({
    id: 'riyadh-platform-members',
    dealType: 'agency-framework',
    term: TERM,
    law: 'SA',
    currency: 'SAR',
    zone: ZONE,
    parties: [
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'SA' },
      { ...TALENT, market: 'SA' },
    ],
    audience: [{ market: 'SA', languages: ['ar'] }],
    clauses: [
      // On which platform, nobody says.
      {
        ...{ clause: 'deliverable', id: 'joining-video', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', quantity: 1, topic: 'The agency' },
        publish: [{ node: 'window', window: JOINING, zone: ZONE }],
      },
      // One with each campaign.
      {
        ...{ clause: 'deliverable', id: 'agency-videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', topic: 'The agency' },
      },
      // One for each campaign, by its requirements.
      {
        ...{ clause: 'deliverable', id: 'client-videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', topic: 'The client of the campaign' },
      },
      { clause: 'approval', id: 'before', approver: 'agency' },
      // The amount and the way of payment are agreed for each campaign on the platform.
      {
        ...{ clause: 'fee', id: 'campaign-fee', payee: 'talent', model: 'fixed' },
        deliverableIds: ['client-videos'],
      },
      {
        ...{ clause: 'in-kind', id: 'membership', payer: 'agency', payee: 'talent' },
        what: 'Membership of the platform, without a fee in money',
      },
      // Videos for clients belong to client or agency.
      { clause: 'intellectual-property', id: 'rights', owner: 'agency' },
      ...others(
        'A new video about the agency comes with each new campaign, beside the one for the client',
        'Videos about the agency take the place of all fees for membership',
        'Amount and way of payment of videos for clients are agreed for each campaign on the platform',
        'Videos for clients belong to the client or the agency',
      ),
    ],
  }),
};
