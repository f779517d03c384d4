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

const TERM: Window = { start: '1996-01-01T05:00:00Z', end: '1999-01-01T05:00:00Z' };
const YEARS = [1996, 1997, 1998] as const;
const MONTHS = ['02', '05', '08', '11'] as const;
const ROYALTY_ADVANCE = 500_000n;

/** A quarter of the retainer of a year. */
const QUARTERS = { 1996: 1_375_000n, 1997: 1_750_000n, 1998: 2_250_000n } as const;

/** What a win brings, by tournament, and the days after the invoice in which it is paid. */
const WINS = [
  ['major', 6_000_000n, 60],
  ['network-televised', 2_000_000n, 45],
  ['cable-televised', 1_000_000n, 30],
  ['golf-channel-televised', 750_000n, 30],
  ['other-tournament', 500_000n, 30],
] as const;

const year = (of: (typeof YEARS)[number]): Window => ({
  start: `${of}-01-01T05:00:00Z`,
  end: `${of + 1}-01-01T05:00:00Z`,
});

/** Instalments of every year on the first of its four months. */
const onFirst = (amountOf: (of: (typeof YEARS)[number]) => bigint) =>
  YEARS.flatMap((of) =>
    MONTHS.map((month) => ({
      ...{ id: `y${of}-${month}`, on: `${of}-${month}-01` as const },
      amount: money(amountOf(of)),
    })),
  );

/** A golfer, lent by the company that holds his rights, who plays with a putter and wears its name. */
export const PUTTER_GOLFER: Agreement = {
  note: 'Endorsement of a putter by a golfer through the company that holds his rights: retainer, bonuses by tournament and money list, royalty in two countries; 1996, Virginia',
  asOf: '1996-01-01',
  general: [
    ...(['licence', 'late-payment', 'indemnity', 'audit', 'assignment', 'amendments'] as const),
    ...(['entire-agreement', 'notices', 'independent-contractor'] as const),
    ...(['governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'putter-golfer',
    dealType: 'ambassador-year',
    term: TERM,
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'JE' },
      { id: 'agent', role: 'agency', name: 'The agent', legalName: 'The agent', market: 'US' },
    ],
    clauses: [
      ...YEARS.flatMap((of): ClauseOf<'deliverable'>[] => [
        attended('shoot-day', year(of), {
          ...{ id: `photographs-${of}`, quantity: 1, minutes: 300 },
          topic: 'Still photographs for advertising',
        }),
        attended('appearance', year(of), {
          ...{ id: `appearances-${of}`, quantity: 2, minutes: 300 },
          topic: 'Personal appearances for the putter',
        }),
      ]),
      {
        ...{ clause: 'retainer', id: 'retainer', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: { parts: onFirst((of) => QUARTERS[of]) },
      },
      ...WINS.map(
        ([id, amount, dueDays]): ClauseOf<'event-bonus'> => ({
          ...{ clause: 'event-bonus', id: `${id}-bonus`, payer: 'brand', payee: 'lender' },
          ...{ pays: 'rank', dueDays },
          ranking: { eventId: id, places: [{ from: 1, amount: money(amount) }] },
        }),
      ),
      {
        ...{ clause: 'event-bonus', id: 'money-list-bonus', payer: 'brand', payee: 'lender' },
        ...{ pays: 'rank', dueDays: 30 },
        ranking: {
          eventId: 'money-list',
          places: [
            { from: 1, amount: money(5_000_000n) },
            { from: 2, to: 10, amount: money(2_500_000n) },
            { from: 11, to: 20, amount: money(1_500_000n) },
            { from: 21, to: 30, amount: money(750_000n) },
            { from: 31, to: 40, amount: money(500_000n) },
          ],
        },
      },
      // Of all net sales in the two countries, less trade discounts and rebates too; due 30 days after each quarter.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'lender', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 100_000, deductions: ['returns'], returns: 'taken-off' },
          ...{ sales: { markets: ['AU', 'NZ'] }, dueDays: 30 },
        },
      },
      // The guaranteed part of the royalty, 20,000 a year.
      {
        ...{ clause: 'retainer', id: 'royalty-minimum', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: { parts: onFirst(() => ROYALTY_ADVANCE) },
      },
      { clause: 'tax', id: 'no-withholding', withholdingRate: 0, authority: 'US' },
      expenses(['first-class-travel', 'hotel', 'meals'], { payee: 'lender' }),
      {
        ...{ clause: 'in-kind', id: 'putters', payer: 'brand', payee: 'lender' },
        what: 'Putters for the use of the golfer and his family, as the lender asks for',
      },
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'undertaking', id: 'guaranty', by: 'talent', for: 'lender' },
        promise: 'guarantees-performance',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'lender', territory: 'worldwide' },
        ...{ category: 'Golf putters', window: TERM },
      },
      // No medium is excepted.
      {
        ...{ clause: 'intellectual-property', id: 'rights', territory: 'worldwide' },
        ...{ likeness: 'social-and-advertising', termDays: 1096, media: ['any'] },
        takedownBorneBy: 'brand',
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'brand' },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 10, payment: 'pro-rata' },
        causes: ['non-payment', 'reputation-harm'],
      },
      ...others(
        'The golfer plays with the putter in competition, clinics and outings',
        'He wears its name on chest, sleeve and back of his shirts and rain gear, which the brand pays for',
        'Bonuses are due after an invoice; each win brings its own',
        'Royalties above the guaranteed part come with an itemised statement of each quarter',
        'Books may be inspected until two years after the end, at the expense of the lender',
        'Materials with the golfer go to the agent 14 days before release; what is not refused in 14 days is approved',
        'The lender gets copies of all materials with the golfer',
        'Putters for gifts are sold at the price of the trade',
        'Payments are wired in dollars to an account of the agent',
        'A golfer who plays in fewer than 17 tournaments and one major a year may have the retainer reduced by its part, with 14 days of notice',
        'A golfer who no longer wants the putter talks with the brand for 14 days, after which the agreement ends and the retainer is owed by its part',
        'Payments more than 30 days late cost 2 % a month, or what the law allows',
        'The lender may end it with 30 days of notice for insolvency, the end of the business or late payment, and keeps all its pay',
        'The brand may end it with 30 days of notice at death or conviction of a felony; earned bonuses and royalties are paid within 30 days',
        'Space that was bought before the end may be used for six months, from a list handed over within 7 days',
        'All products but putters are left to the lender',
        'The lender may assign the money; the brand bears the costs of a suit for its breach',
      ),
    ],
  }),
};
