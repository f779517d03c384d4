import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  expenses,
  money,
  others,
} from '../../agreement.fixture.ts';

const ZONE = 'America/Denver';
const TERM: Window = { start: '1998-01-01T07:00:00Z', end: '2000-01-01T07:00:00Z' };
const YEARS = [1998, 1999] as const;

const dayOf = (of: (typeof YEARS)[number]): ClauseOf<'deliverable'> => {
  const window = { start: `${of}-01-01T07:00:00Z`, end: `${of + 1}-01-01T07:00:00Z` } as const;
  return attended('shoot-day', window, {
    ...{ id: `day-${of}`, quantity: 1 },
    topic: 'Advertisements, commercials and promotional materials, or an event of the company',
    publish: [{ node: 'window', window, zone: ZONE }],
  });
};

/** The form in which a maker of sportswear engages touring professionals. */
export const GOLF_SPORTSWEAR_PROS: Agreement = {
  note: 'A form for touring golfers who wear and endorse sportswear (term and pay are blanks: two years, 40,000 dollars a year in January, 2,500 dollars for a further day); 1997, Colorado',
  asOf: '1998-01-01',
  general: [
    ...(['licence', 'notices', 'entire-agreement', 'assignment', 'severability'] as const),
    ...(['governing-law', 'counterparts', 'arbitration'] as const),
  ],
  contract: agreed({
    id: 'golf-sportswear-pros',
    dealType: 'ambassador-year',
    term: TERM,
    zone: ZONE,
    clauses: [
      // Asked for in writing 30 days before.
      ...YEARS.map(dayOf),
      // As many as the company needs beyond one day a year.
      {
        ...{ clause: 'deliverable', id: 'further-days', actor: 'talent', action: 'attend' },
        ...{ form: 'shoot-day', topic: 'Days beyond the one of the year' },
      },
      {
        ...{ clause: 'retainer', id: 'yearly', payer: 'brand', payee: 'talent' },
        model: 'instalments',
        instalments: {
          parts: YEARS.map((of) => ({
            ...{ id: `y${of}`, on: `${of}-01-01` as const, amount: money(4_000_000n) },
          })),
        },
      },
      {
        ...{ clause: 'fee', id: 'daily', payer: 'brand', payee: 'talent', model: 'fixed' },
        ...{ fixed: { amount: money(250_000n), per: 'item' }, deliverableIds: ['further-days'] },
      },
      expenses(['travel', 'lodging', 'meals']),
      {
        ...{ clause: 'in-kind', id: 'wardrobe', payer: 'brand', payee: 'talent' },
        what: 'A wardrobe, chosen from the collections of each half year',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        category: "Men's golf apparel: shirts, vests, jackets, sweaters, pants and shorts",
        window: TERM,
      },
      // All forms of communication.
      {
        ...{ clause: 'intellectual-property', id: 'rights', territory: 'worldwide' },
        ...{ likeness: 'social-and-advertising', termDays: 730, media: ['any'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['missed-publication', 'non-payment'],
      },
      ...others(
        'The golfer wears the apparel in play, practice, clinics and events that are open to media or public',
        'The company puts its logo on chest and sleeve, and above the back pocket',
        'The golfer may look at advertising that shows him, when he asks; the company decides on its use and does not show him in an unfavourable light',
        'Endorsements of other products are free',
        'No other agreement stands in the way of this one',
        'The company may end it when the golfer loses his exempt status on the tour',
        'An extension is agreed in writing',
        'Materials that are left may be used for 90 days after the end',
        'Payments go to an address that the golfer names',
        'The company may assign it only in a merger or sale of its business',
      ),
    ],
  }),
};
