import type { Clause } from '../../../../clauses/schemas.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const RATES = [
  ['outfit', 'An outfit, shown in a simple video', 10_000n],
  ['training', 'A training in the clothes', 9_500n],
  ['before-after', 'A transformation, before and after', 12_000n],
  ['sports', 'Sports in the manner of the eighties', 14_000n],
  ['cinematic', 'A video with lighting and grading', 18_000n],
] as const;

/** Creators who hand over as many videos as they like, paid for each that the brand accepts. */
export const RETRO_FITNESS_VIDEOS: Agreement = {
  note: 'Videos for the advertising of fitness clothes, paid by accepted piece (the rates stand in a list of the platform); 2026, France',
  asOf: '2026-11-22',
  general: [
    ...(['definitions', 'confidentiality', 'conduct', 'independent-contractor'] as const),
    ...(['liability', 'indemnity', 'licence', 'assignment', 'amendments'] as const),
    ...(['severability', 'governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'retro-fitness-videos',
    dealType: 'fixed-content',
    term: { start: '2026-03-24T23:00:00Z', end: '2027-03-24T23:00:00Z' },
    law: 'FR',
    currency: 'EUR',
    zone: 'Europe/Paris',
    parties: [
      { ...BRAND, market: 'FR' },
      { ...TALENT, market: 'FR' },
    ],
    audience: [{ market: 'FR', languages: ['fr'] }],
    clauses: [
      // There is no least number; formats and days stand in the brief of each.
      ...RATES.flatMap(([id, topic, amount]): Clause[] => [
        {
          ...{ clause: 'deliverable', id, actor: 'talent', action: 'deliver', form: 'ugc' },
          ...{ recipient: 'brand', topic },
        },
        {
          ...{ clause: 'fee', id: `${id}-fee`, payer: 'brand', payee: 'talent', model: 'fixed' },
          fixed: { amount: { ...money(amount), currency: 'EUR' }, per: 'item' },
          deliverableIds: [id],
        },
        {
          ...{ clause: 'payment', id: `${id}-paid`, feeId: `${id}-fee` },
          stages: [{ id: 'accepted', share: 1_000_000, trigger: 'completion', dueDays: 0 }],
        },
      ]),
      // The creator objects within 30 days; what is not disputed by the payer is paid.
      {
        ...{ clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 0 } },
        objection: { days: 30, disputed: 'paid' },
      },
      { clause: 'approval', id: 'pieces', approver: 'brand' },
      // For as long as the law protects the content.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        ...{ redistribute: true, likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ termDays: 3650, media: ['any'] },
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent', takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      // With reasonable notice, of which no days are named.
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 0 },
        ...{ causes: ['unlawful-content', 'false-data'], payment: 'delivered-only' },
      },
      ...others(
        'Either side may end it at any time with reasonable notice',
        'A piece that was refused for a reason can be handed in again; changes stay within the brief',
        'Only accepted pieces are paid',
        'The creator sees to own taxes, contributions and value-added tax',
        'People who appear have agreed in writing, for minors those who are responsible for them',
        'Nothing medical and no results that were not verified',
        'Changes do not distort what the creator says in bad faith',
        'The creator works for others, but not for a competitor in the same cycle where a brief says so',
        'After an incident the brand may stop the use and ask for changes or removal',
        'Confidentiality lasts two years after the end',
      ),
    ],
  }),
};
