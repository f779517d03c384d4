import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** What a marketplace agrees with brands and creators for all orders that they place through it. */
export const CREATOR_FRAMEWORK: Agreement = {
  note: 'Framework of a marketplace, a brand and a creator, with fees in each order; 2020s, United States',
  asOf: '2026-11-22',
  general: [
    ...(['definitions', 'moral-rights', 'confidentiality', 'late-payment', 'audit'] as const),
    ...(['data-protection', 'conduct', 'insurance', 'indemnity', 'liability'] as const),
    ...([
      'governing-law',
      'arbitration',
      'notices',
      'assignment',
      'independent-contractor',
    ] as const),
    ...(['entire-agreement', 'amendments', 'severability', 'counterparts'] as const),
  ],
  contract: agreed({
    id: 'creator-framework',
    dealType: 'agency-framework',
    term: { start: '2026-01-01T05:00:00Z', end: '2027-01-01T05:00:00Z' },
    parties: [
      BRAND,
      TALENT,
      {
        ...{ id: 'marketplace', role: 'agency', name: 'The marketplace', market: 'US' },
        legalName: 'The marketplace',
      },
    ],
    clauses: [
      // The days to answer stand in each order.
      {
        ...{ clause: 'approval', id: 'drafts', approver: 'brand' },
        silence: 'approved-on-second-request',
      },
      // The uses, their term and their media stand in each order.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent' },
        ...{ territory: 'worldwide', footageClearedBy: 'talent', musicClearedBy: 'brand' },
        takedownBorneBy: 'at-fault',
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'at-fault',
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'data', id: 'insights', reporter: 'talent', metrics: [{ id: 'insights' }] },
        ...{ format: 'screenshots', timeRange: { range: 'after-publication', days: 30 } },
      },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      ...others(
        'An order is formed on the platform of the marketplace: pieces, windows, fees, milestones, uses',
        'Fees are held by the marketplace and released with each milestone',
        'A piece that is late or removed by fault of the creator is made good without pay',
        'Further rounds of changes cost the fee that the order names',
        'Where a channel changes its rules and no new terms are found, an order can be ended and paid by its part',
        'Brand and creator do not go round the marketplace for twelve months',
        'Material of others needs consent; nobody trains models on the content',
        'Creators keep products unless the order wants them back',
        'Invalid traffic is made good; a check by others is paid by the brand',
        'Identity and sanctions are checked before each payout',
        'Insolvency ends open orders',
      ),
    ],
  }),
};
