import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/London';
const TERM: Window = { start: '2022-11-01T00:00:00Z', end: '2023-01-01T00:00:00Z' };

/** What the agency of a creator agrees with a brand of carpet cleaners for a post and a set of stories. */
export const CARPET_CARE_POSTS: Agreement = {
  note: 'A post and a set of stories on products for carpets, through the agency of the creator, paid 14 days after approval; 2022, England',
  asOf: '2022-11-01',
  general: [
    ...(['independent-contractor', 'confidentiality', 'conduct', 'late-payment'] as const),
    ...(['entire-agreement', 'amendments', 'governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'carpet-care-posts',
    dealType: 'fixed-content',
    term: TERM,
    law: 'GB',
    currency: 'GBP',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'GB' },
      { ...TALENT, market: 'GB' },
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'GB' },
    ],
    audience: [{ market: 'GB', languages: ['en'] }],
    clauses: [
      {
        ...{ clause: 'deliverable', id: 'post', actor: 'talent', action: 'publish' },
        ...{ form: 'post', platform: 'instagram', quantity: 1 },
        topic: 'Products that clean and freshen carpets, as the mood board shows',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      // One set of three frames.
      {
        ...{ clause: 'deliverable', id: 'stories', actor: 'talent', action: 'publish' },
        ...{ form: 'story', platform: 'instagram', quantity: 3 },
        topic: 'Products that clean and freshen carpets, as the mood board shows',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      // How many and when is not said.
      {
        ...{ clause: 'deliverable', id: 'products', actor: 'talent', action: 'receive' },
        form: 'seeding',
        samples: { sender: 'brand', inReturn: ['post', 'stories'] },
      },
      { clause: 'approval', id: 'before', approver: 'brand', answerDays: 2 },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: { ...money(200_000n), currency: 'GBP' }, per: 'deal' },
      },
      // From the approval, which comes before publication.
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [{ id: 'approved', share: 1_000_000, trigger: 'publication', dueDays: 14 }],
      },
      // The rate is that of the law.
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', rate: 200_000, authority: 'GB' },
        treatment: 'on-top',
      },
      {
        ...{ clause: 'data', id: 'analytics', reporter: 'talent' },
        metrics: ['reach', 'impressions', 'engagement'].map((id) => ({ id })),
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: ['GB'] },
        category: 'Competitors of the brand, for seven days after the content goes live',
      },
      // The brand shares posts and stories again, and names the creator.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        ...{ likeness: 'social', territory: ['GB'], media: ['social'] },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 14 },
        causes: ['missed-publication', 'non-payment'],
      },
      ...others(
        'The fee is due 14 days after the content was approved, and late payments cost a charge',
        'One round of reasonable changes is included, told within 48 hours',
        'The brand tags or names the creator when it shares the content again',
        'Any other use of name, image, voice or recordings needs written consent of the creator',
        'The brand writes to the creator through the agency alone, unless the agency allows it',
        'Nothing binds before the agency has signed',
        'The brand hands over tags, handles, links and creative direction, which the creator uses as they are',
        'The guidance of the advertising authority on social media is followed',
        'The days to remedy a breach leave out weekends and public holidays',
        'Neither party disparages the other',
      ),
    ],
  }),
};
