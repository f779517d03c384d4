import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** The terms of a shop for creators who get products and post. */
export const BARTER_SKINCARE: Agreement = {
  note: 'Barter collaborations of a skin care brand, on its own page; 2020s, India',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'barter-skincare',
    dealType: 'seeding-in-kind',
    term: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    law: 'IN',
    currency: 'INR',
    zone: 'Asia/Kolkata',
    parties: [
      { ...BRAND, market: 'IN' },
      { ...TALENT, market: 'IN' },
    ],
    audience: [{ market: 'IN', languages: ['en'] }],
    clauses: [
      // Number, form and platform are agreed for each collaboration; seven days after the products arrived.
      { clause: 'deliverable', id: 'posts', actor: 'talent', action: 'publish' },
      {
        ...{ clause: 'in-kind', id: 'products', payer: 'brand', payee: 'talent' },
        what: 'The products on which both agree',
      },
      { clause: 'approval', id: 'revisions', approver: 'brand', answerDays: 3 },
      { clause: 'termination', id: 'ending', noticeDays: 14 },
      ...others(
        'Who does not post in time may have to pay the price of the products and their shipping',
        'An allergic reaction ends it, shown by photographs and the certificate of a doctor',
        'The creator uses names and materials of the brand for the agreed promotion alone',
        'A creator who cancels after the products were sent, loses or damages them pays their price',
        'The collaboration is not exclusive, and nobody is employed',
      ),
    ],
  }),
};
