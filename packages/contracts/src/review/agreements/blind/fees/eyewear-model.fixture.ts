import type { Money, Window } from '../../../../vocabulary/index.ts';
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

const TERM: Window = { start: '1995-08-01T07:00:00Z', end: '2000-01-31T08:00:00Z' };
const PUBLISH = [{ node: 'window', window: TERM, zone: 'America/Los_Angeles' } as const];

interface Part {
  readonly id: string;
  readonly on: `${number}-${number}-${number}`;
  readonly amount: Money;
}

/** Minimum royalties of the first licence year: at signing, then by the month. */
const FIRST: readonly Part[] = (
  [
    ...(['1995-08-24', '1995-08-31', '1995-09-30', '1995-10-31', '1995-11-30'] as const),
    ...(['1995-12-31', '1996-01-31'] as const),
  ] as const
).map((on, index) => ({ id: `first-${index + 1}`, on, amount: money(1_500_000n) }));

/** Minimum royalties of a later licence year, by the quarter. */
const LATER: readonly Part[] = ([1997, 1998, 1999] as const).flatMap((year) =>
  (['02', '05', '08', '11'] as const).map((month) => ({
    ...{ id: `y${year}-${month}`, on: `${year}-${month}-01` as const },
    amount: money(3_000_000n),
  })),
);

/** A model, lent by her company, who gives her name to eyewear. */
export const EYEWEAR_MODEL: Agreement = {
  note: 'Endorsement of eyewear by a model through her company (royalty, minimums and day rate are not public: 7 %, 105,000 to 120,000 dollars a year, 5,000 dollars); 1995, California',
  asOf: '1995-08-24',
  general: [
    ...(['licence', 'audit', 'indemnity', 'insurance', 'assignment', 'amendments'] as const),
    ...(['entire-agreement', 'independent-contractor', 'notices', 'governing-law'] as const),
  ],
  contract: agreed({
    id: 'eyewear-model',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '1995-08-24T16:00:00Z',
    zone: 'America/Los_Angeles',
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
      {
        ...{ id: 'producer', role: 'agency', name: 'The producer', market: 'US' },
        legalName: 'The producer',
      },
    ],
    clauses: [
      // One in each of four licence years.
      attended('appearance', TERM, {
        ...{ id: 'appearances', quantity: 4, minutes: 180, publish: PUBLISH },
        place: 'The fair for eyewear in New York City',
        topic: 'Autographs',
      }),
      // Two sessions of two days a licence year at most.
      attended('shoot-day', TERM, {
        ...{ id: 'photo-days', quantity: 16, minutes: 480, publish: PUBLISH },
        topic: 'Photographs of the eyewear',
      }),
      // One video of two days a licence year at most.
      attended('shoot-day', TERM, {
        ...{ id: 'video-days', quantity: 8, minutes: 480, publish: PUBLISH },
        topic: 'A video on the products for sellers',
      }),
      // Of all sales at wholesale, less trade and cash discounts too.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'lender', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 70_000, deductions: ['returns'] },
          ...{ holdDays: 0, dueDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'monthly', payer: 'brand', payees: ['lender'] },
        endOfMonth: { days: 25 },
      },
      // Each licence year has its own minimum, against which its royalties count.
      {
        ...{ clause: 'retainer', id: 'minimums', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: { parts: [...FIRST, ...LATER] },
      },
      {
        ...{ clause: 'fee', id: 'photo-fee', payer: 'brand', payee: 'producer', model: 'fixed' },
        fixed: { amount: money(500_000n), per: 'item' },
        deliverableIds: ['photo-days'],
      },
      // The amount of a day is agreed later.
      {
        ...{ clause: 'fee', id: 'video-fee', payer: 'brand', payee: 'producer', model: 'fixed' },
        ...{ fixed: { per: 'item' }, deliverableIds: ['video-days'] },
      },
      expenses([
        ...['air-travel', 'ground-travel', 'hotel', 'meals', 'incidentals'],
        ...['companions', 'hair-and-make-up', 'retouching'],
      ]),
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'lender', territory: 'worldwide' },
        ...{ category: 'Sunglasses, eyeglasses, readers, frames and their cases', window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'producer', termDays: 1644 },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ media: ['retail', 'paid-ads'], takedownBorneBy: 'at-fault' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
        penaltiesBorneBy: 'brand',
      },
      {
        ...{ clause: 'force-majeure', id: 'force', endAfterDays: 0, payment: 'delivered-only' },
        events: ['government-act', 'war', 'beyond-control'],
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 20, payment: 'delivered-only' },
        causes: ['non-payment'],
      },
      ...others(
        'Trade and cash discounts are taken off before the royalty, other discounts and bad debts are not',
        'Royalties of a licence year count against its minimum; no minimum is paid back',
        'A certified statement comes on the 15th of each month; it can be questioned for two years',
        'The model wears the eyewear where and when she likes',
        'Dates are named two weeks ahead and fit her other work',
        'Photographs and videos are made by the producer, approved by the brand, and used as the lender approves',
        'Products and packaging are approved; what is not refused within 15 days is accepted',
        'Radio and television need consent; labels show the notice of copyright',
        'Artwork with the name belongs to the producer',
        'Other accessories are licensed without exclusivity',
        'Products come at the best price of the trade; sales for premiums need consent',
        'Books may be looked at once a quarter, and are kept for two years',
        'Either may end it as of January 1997 when a chain of shops does not carry the eyewear',
        'A product that is not sold for six months loses its licence 90 days after a notice',
        'Insolvency ends it; the lender may end it for another endorser who does not fit',
        'Stock may be sold for 120 days after an early end, and not at all after the term',
        'The loser of a claim bears its costs',
      ),
    ],
  }),
};
