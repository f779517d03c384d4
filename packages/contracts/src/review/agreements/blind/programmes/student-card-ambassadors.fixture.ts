import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** People abroad who recommend a student card, paid for every ten that are bought. */
export const STUDENT_CARD_AMBASSADORS: Agreement = {
  note: 'Ambassadors of a student card, 50 dollars for every ten cards (the law is not named: that of the organiser here; the ambassador lives in the United States here); 2020s, Slovakia',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'student-card-ambassadors',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'SK',
    zone: 'Europe/Bratislava',
    parties: [{ ...BRAND, market: 'SK' }, TALENT],
    clauses: [
      // Of every ten cards; 15 business days are 21 days.
      {
        ...{ clause: 'unit-fee', id: 'cards', payer: 'brand', payee: 'talent' },
        ...{ amount: money(500n), conversions: [], others: 'one-each', dueDays: 21 },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: money(5_000n), atEnd: 'kept' },
      },
      {
        ...{ clause: 'condition', id: 'details', clauseIds: ['cards'] },
        what: 'The ambassador has given valid details of payment and identity',
      },
      // Nothing says for how long, or which of two ambassadors counts.
      { clause: 'attribution', id: 'links', precedence: ['affiliate'] },
      ...others(
        'Full tens alone are paid; what is beyond waits for the next ten',
        'Only purchases that were confirmed and paid count, and the number is verified first',
        'Paid through a payment service that may pay abroad',
        'Ambassadors are adults who live outside Slovakia',
        'Ambassadors report and pay taxes and contributions of their country',
        'No tax is withheld; the organiser reports what it paid where the law asks for it',
        'The organiser is exempt from value-added tax on this',
        'A declaration of income or residence is signed where the law asks for it',
      ),
    ],
  }),
};
