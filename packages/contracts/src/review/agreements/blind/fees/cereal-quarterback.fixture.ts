import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  others,
  TALENT,
} from '../../agreement.fixture.ts';

const TERM: Window = { start: '1999-05-31T04:00:00Z', end: '2000-06-01T04:00:00Z' };

/** A football player, lent by his company, whose name and picture stand on boxes of cereal. */
export const CEREAL_QUARTERBACK: Agreement = {
  note: 'Endorsement of breakfast cereals by a player through his company: royalty on shipments, an option on shares; 1999, Tennessee',
  asOf: '1999-05-31',
  general: [
    ...(['licence', 'late-payment', 'liability', 'indemnity', 'insurance', 'audit'] as const),
    ...(['assignment', 'amendments', 'entire-agreement', 'independent-contractor'] as const),
    ...(['notices', 'governing-law', 'arbitration'] as const),
  ],
  contract: agreed({
    id: 'cereal-quarterback',
    dealType: 'ambassador-year',
    term: TERM,
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
    ],
    clauses: [
      attended('appearance', TERM, {
        ...{ id: 'service', quantity: 1, minutes: 60 },
        topic: 'Photographs or drawings for advertising, or a personal appearance',
      }),
      // Of all shipments of boxes with the name, at the invoice price; due 30 days after each quarter of the contract year.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'lender', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 85_000, deductions: ['shipping', 'tax'], returns: 'kept' },
          dueDays: 30,
        },
      },
      {
        ...{ clause: 'in-kind', id: 'option', payer: 'brand', payee: 'lender' },
        what: 'An option on 50,000 shares at 0.15 dollars each, until 30 June 2004',
      },
      {
        ...{ clause: 'condition', id: 'registered', clauseIds: ['option'] },
        what: 'The registration of the shares is effective',
      },
      {
        ...{ clause: 'in-kind', id: 'cereals', payer: 'brand', payee: 'lender' },
        what: 'Endorsed products as the lender and the agent ask for, with delivery',
      },
      expenses(['air-travel', 'hotel', 'ground-travel', 'meals', 'companion'], { payee: 'lender' }),
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      // In two states, and in the shop of the brand on the Internet.
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'lender', territory: ['US'] },
        ...{ category: 'Cold breakfast cereals', window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', territory: ['US'], termDays: 367 },
        ...{ likeness: 'social-and-advertising', takedownBorneBy: 'brand' },
        media: ['tv', 'paid-ads', 'retail', 'own-site'],
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'brand' },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: [
          ...(['government-act', 'natural-disaster', 'epidemic', 'strike', 'war'] as const),
          'beyond-control',
        ],
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['non-payment', 'missed-publication'],
      },
      ...others(
        'The invoice price is counted as 2.50 dollars a box at least',
        'The quarters of the contract year begin in June, and a statement of shipments comes with each royalty',
        'Half of the gross profit on merchandise that is advertised on the back of the box goes to the lender',
        'The merchandise is approved by both, the back of the box is decided by the lender, its side shows a charity of the player',
        'Minimum payments of unions come on top',
        'If another quarterback is paid more for a regional deal, the royalty rises to that from the same day',
        'No use is made before it was approved; what is not refused in writing within 14 days is approved',
        'The name is not used for premiums, nor online beside the own shop; photographs are 5 by 7 inches at most',
        'The brand promotes the products as best it can, and does not sell them outside of the territory; else the licence can be revoked at once',
        'The lender may end it at once when the products are not in a significant number of shops by October 1999',
        'A payment is made good within 10 days of a notice, and the brand may cure only its first default',
        'Force majeure excuses the player and the lender alone',
        'No services are owed while payments are late, and what is not called for lapses without a reduction',
        'Late payments cost 1.5 % a month, or what the law allows',
        'Books may be looked at for two years after the end, with two weeks of notice',
        'Marks with the name belong to the lender',
        'Marks of clubs, leagues and schools are not licensed',
        'The lender may end it when the brand is merged or insolvent',
        'Stock may be sold for 90 days after the end, with royalties every month',
        'A representative of the agent travels along at the cost of the brand',
      ),
    ],
  }),
};
