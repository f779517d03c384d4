import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  money,
  others,
  TALENT,
} from '../../agreement.fixture.ts';

const TERM: Window = { start: '2000-01-01T05:00:00Z', end: '2004-01-01T05:00:00Z' };
const YEARS = [2000, 2001, 2002, 2003] as const;

/** A part of the licence fee, paid in the first year and earned in one of four. */
const PARTS = [
  [2000, '01'],
  [2001, '04'],
  [2002, '07'],
  [2003, '10'],
] as const;

const EVENTS = [
  ['tour', 2_500_000n, 1_000_000n],
  ['world-championship', 4_000_000n, 1_500_000n],
  ['major', 10_000_000n, 2_500_000n],
] as const;

/** A golfer, lent by his company, who wears and promotes casual clothes. */
export const APPAREL_GOLFER: Agreement = {
  note: 'Endorsement of casual clothes by a golfer through his company: yearly fee, licence fee ahead, bonuses by tournament; 2000, Ohio',
  asOf: '2000-01-01',
  general: [
    ...(['licence', 'conduct', 'late-payment', 'liability', 'indemnity', 'insurance'] as const),
    ...(['assignment', 'amendments', 'entire-agreement', 'severability', 'notices'] as const),
    ...(['independent-contractor', 'governing-law', 'arbitration'] as const),
  ],
  contract: agreed({
    id: 'apparel-golfer',
    dealType: 'ambassador-year',
    term: TERM,
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
    ],
    clauses: [
      // A reasonable number of days, which both agree.
      attended('shoot-day', TERM, {
        id: 'services',
        topic: 'Advertising of the products, or personal appearances',
      }),
      {
        ...{ clause: 'retainer', id: 'annual', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: {
          parts: YEARS.flatMap((year) =>
            (['01', '07'] as const).map((month) => ({
              ...{ id: `y${year}-${month}`, on: `${year}-${month}-01` as const },
              amount: money(42_500_000n),
            })),
          ),
        },
      },
      // Earned whole at the end of its year; what is not earned is due by the end of January.
      ...PARTS.map(
        ([year, month]): ClauseOf<'advance'> => ({
          ...{ clause: 'advance', id: `licence-${year}`, payer: 'brand', payee: 'lender' },
          ...{ amount: money(37_500_000n), on: `2000-${month}-01`, refundDays: 31 },
          ...{ from: `${year}-01-01`, until: `${year}-12-31` },
        }),
      ),
      ...EVENTS.map(
        ([id, first, others]): ClauseOf<'event-bonus'> => ({
          ...{ clause: 'event-bonus', id: `${id}-bonus`, payer: 'brand', payee: 'lender' },
          ...{ pays: 'rank', dueDays: 30 },
          ranking: {
            eventId: id,
            places: [
              { from: 1, amount: money(first) },
              { from: 2, to: 5, amount: money(others) },
            ],
          },
        }),
      ),
      {
        ...{ clause: 'in-kind', id: 'clothes', payer: 'brand', payee: 'talent' },
        what: 'Products that fit, as the golfer asks for, with delivery',
      },
      expenses(['travel', 'hotel', 'meals'], { payee: 'lender' }),
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'lender', territory: 'worldwide' },
        ...{ category: "Men's pants, shirts, sweaters, windshirts and raingear", window: TERM },
        exceptions: ['The uniform of a team event', 'The right sleeve, for another sponsor'],
      },
      // No medium is excepted.
      {
        ...{ clause: 'intellectual-property', id: 'rights', territory: 'worldwide' },
        ...{ likeness: 'social-and-advertising', termDays: 1461, media: ['any'] },
        takedownBorneBy: 'brand',
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'brand' },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['non-payment', 'missed-publication', 'reputation-harm'],
      },
      ...others(
        'The golfer keeps full playing rights and plays in 15 tournaments a year, or that part of the licence fee is not earned',
        'A place in a national team brings 15,000 dollars, the title of player of the year 40,000, within 30 days',
        'Bonuses of a year are added to the yearly fee of each year that is left',
        'The golfer wears the products when he plays, with the logo where both agree',
        'The brand promotes the golfer and his association with it every year',
        'The golfer advises on a golf line, for pay on which both agree',
        'No use is made before it was approved; what is not refused in writing within 10 business days is approved',
        'The name is used for the products alone',
        'Services that are not called for lapse without a reduction, and none are owed while payments are late',
        'Scale, pension and welfare of unions are paid by the brand for television',
        'A payment is made good within 10 days of a notice; a brand in default owes all that is due',
        'The brand may end it with 30 days of notice after a felony, a failed drug test or a drug offence',
        'The lender may end it when the brand is merged or insolvent',
        'All use of the name ends with the term, and no mark with the name is registered',
        'Late payments cost 1.5 % a month, or what the law allows',
        'The lender answers up to what it was paid',
      ),
    ],
  }),
};
