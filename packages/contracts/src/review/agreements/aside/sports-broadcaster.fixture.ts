import type { Window } from '../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  money,
  others,
  TALENT,
} from '../agreement.fixture.ts';

const TERM: Window = { start: '1998-06-01T07:00:00Z', end: '2001-06-01T07:00:00Z' };
const QUARTERS = ['06', '09', '12', '03'] as const;

/** A sports broadcaster, lent by his company, who wears and endorses clothes for three years. */
export const SPORTS_BROADCASTER: Agreement = {
  note: 'Promotion of golf clothes by a broadcaster and his loan-out company; 1998, California',
  asOf: '1998-12-16',
  general: [
    ...(['indemnity', 'insurance', 'assignment', 'arbitration', 'notices'] as const),
    ...(['governing-law', 'severability', 'entire-agreement', 'amendments'] as const),
  ],
  contract: agreed({
    id: 'sports-broadcaster',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '1998-12-16T17:00:00Z',
    zone: 'America/Los_Angeles',
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
    ],
    clauses: [
      // Four a year, each of at most a day and a half.
      attended('shoot-day', TERM, {
        ...{ id: 'photographs', quantity: 18 },
        place: 'Southern California for half of them, the site of a tournament for the others',
        topic: 'Photographs in the clothes',
      }),
      attended('appearance', TERM, {
        ...{ id: 'speaking', quantity: 6 },
        topic: 'Speaking engagements, each of half a day at most',
      }),
      attended('appearance', TERM, {
        ...{ id: 'stores', quantity: 9 },
        topic: 'Appearances in stores, each of half a day at most',
      }),
      {
        ...{ clause: 'retainer', id: 'consulting', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: {
          parts: [1998, 1999, 2000].flatMap((year) =>
            QUARTERS.map((month, index) => ({
              id: `q${index + 1}-${year}`,
              on: `${index === 3 ? year + 1 : year}-${month}-01` as const,
              amount: money(750_000n),
            })),
          ),
        },
      },
      expenses(['air-travel', 'hotel', 'ground-travel', 'meals'], { payee: 'lender', dueDays: 30 }),
      {
        ...{ clause: 'in-kind', id: 'clothes', payer: 'brand', payee: 'talent' },
        ...{ what: 'Clothes for the talent and the family', cap: money(3_600_000n) },
      },
      {
        ...{ clause: 'in-kind', id: 'options', payer: 'brand', payee: 'talent' },
        what: 'Options on 120,000 shares in three parts, one each year',
      },
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ category: 'Sportswear, hats and shoes', window: TERM },
        exceptions: ['The logo of a maker of golf equipment when working for it'],
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', territory: 'worldwide' },
        ...{ likeness: 'social-and-advertising', termDays: 1096, media: ['any'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['reputation-harm', 'non-payment', 'missed-publication'],
      },
      ...others(
        'The talent wears the clothes in broadcasts and clinics where that is possible, with the logo',
        'A further appearance in a store costs 7,500 dollars, paid before',
        'The talent is elected to the board of directors',
        'The talent is an employee',
        'The talent helps to find accounts and celebrities, and to hold an event',
        'Duties to the broadcaster come first',
        'The lender may refuse the use of any advertisement in good faith',
        'Death or disability ends the contract on the next first of May',
        'Payment is due in 10 days after a notice, everything else in 30',
      ),
    ],
  }),
};
