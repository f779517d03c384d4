import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

/** People who show tanning products that they get, and pay for them where they show nothing. */
export const TANNING_AMBASSADORS: Agreement = {
  note: 'Ambassadors of tanning products, who are invoiced for gifts when nothing is posted (a year here; the law is not named: that of the shop here); 2020s, United Kingdom',
  asOf: '2026-11-22',
  general: ['confidentiality', 'conduct'],
  contract: agreed({
    id: 'tanning-ambassadors',
    dealType: 'seeding-in-kind',
    term: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    law: 'GB',
    currency: 'GBP',
    zone: 'Europe/London',
    parties: [
      { ...BRAND, market: 'GB' },
      { ...TALENT, market: 'GB' },
    ],
    audience: [{ market: 'GB', languages: ['en'] }],
    clauses: [
      // What, where, when and for how long is agreed with each ambassador.
      { clause: 'deliverable', id: 'posts', actor: 'talent', action: 'publish' },
      {
        ...{ clause: 'in-kind', id: 'products', payer: 'brand', payee: 'talent' },
        what: 'Products for nothing or at a discount, for content about them',
      },
      { clause: 'intellectual-property', id: 'rights', redistribute: true, media: ['any'] },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      { clause: 'termination', id: 'ending', causes: ['reputation-harm'] },
      ...others(
        'Content has the tags and mentions that are asked for, and stays public for as long as agreed',
        'Who does not make or post the content is invoiced the retail price and the shipping',
        'Invoices that stay unpaid are collected, in court if need be',
        'Applications come by the form of the shop alone',
      ),
    ],
  }),
};
