import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, expenses, money, others } from '../agreement.fixture.ts';

const TERM: Window = { start: '2011-02-21T05:00:00Z', end: '2013-01-01T05:00:00Z' };
const SHOOT: Window = { start: '2011-02-22T05:00:00Z', end: '2011-02-24T05:00:00Z' };
const SECOND: Window = { start: '2012-01-01T05:00:00Z', end: '2013-01-01T05:00:00Z' };

/** A golfer and commentator who endorses clubs for instalments and a royalty on all sales. */
export const GOLF_COMMENTATOR: Agreement = {
  note: 'Endorsement of golf clubs: infomercial, appearances, use in public, royalty; 2011, Florida',
  asOf: '2011-02-21',
  general: [
    ...(['audit', 'conduct', 'indemnity', 'insurance', 'notices', 'assignment', 'courts'] as const),
    ...(['independent-contractor', 'governing-law', 'entire-agreement', 'amendments'] as const),
    ...(['severability', 'confidentiality', 'counterparts'] as const),
  ],
  contract: agreed({
    id: 'golf-commentator',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '2011-02-20T15:00:00Z',
    clauses: [
      attended('shoot-day', SHOOT, {
        ...{ id: 'first-shoot', quantity: 2, minutes: 540 },
        place: 'In or around Phoenix, Arizona',
        topic: 'An infomercial, a commercial, a demonstration film, testimonials and photographs',
      }),
      attended('shoot-day', SECOND, {
        ...{ id: 'second-shoot', quantity: 2, minutes: 540 },
        topic: 'New versions of the advertising materials',
      }),
      attended('shoot-day', TERM, {
        ...{ id: 'voice-over', quantity: 1, minutes: 120 },
        place: 'His home, or another place in Wisconsin on which both agree',
        topic: 'A voice-over',
      }),
      attended('appearance', TERM, {
        ...{ id: 'promotion', quantity: 2, minutes: 180 },
        topic: 'Events for the clubs, one a year',
      }),
      {
        ...{ clause: 'retainer', id: 'guaranteed', payer: 'brand', payee: 'talent' },
        model: 'instalments',
        instalments: {
          parts: [
            { id: 'signing', on: '2011-02-23', amount: money(2_500_000n) },
            { id: 'july-2011', on: '2011-07-01', amount: money(1_500_000n) },
            { id: 'november-2011', on: '2011-11-01', amount: money(1_500_000n) },
            { id: 'february-2012', on: '2012-02-01', amount: money(2_500_000n) },
            { id: 'july-2012', on: '2012-07-01', amount: money(2_500_000n) },
            { id: 'november-2012', on: '2012-11-01', amount: money(2_000_000n) },
          ],
        },
      },
      // Of all sales of the company, whoever made them; due 30 days after each quarter.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'talent', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 10_000, deductions: [], returns: 'kept' },
          ...{ holdDays: 0, dueDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'quarterly', payer: 'brand', payees: ['talent'] },
        endOfQuarter: { days: 30 },
      },
      expenses(['air-travel', 'hotel', 'meals', 'ground-travel'], {
        receipts: 'required',
        dueDays: 10,
      }),
      {
        ...{ clause: 'in-kind', id: 'clubs', payer: 'brand', payee: 'talent' },
        what: 'Endorsed products for personal use, each year',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ category: 'Golf clubs similar to the endorsed ones', window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', reEdit: true },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide', termDays: 680 },
        media: ['tv', 'own-site', 'retail'],
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
        penaltiesBorneBy: 'brand',
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: ['war', 'natural-disaster', 'government-act', 'strike', 'illness'],
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['missed-publication', 'non-payment', 'reputation-harm'],
      },
      ...others(
        'The talent plays with wedges and a bag of the brand in public',
        'The talent speaks of the products in interviews',
        'Further appearances are paid as both agree, before each',
        'An advertisement that is not refused within 7 business days is approved',
        'Payments that are 10 days late cost 1.5 % a month',
        'A statement of royalties comes with each quarter',
        'Dues and contributions of unions are paid by the brand',
        'Debts of the company are not those of the talent',
        'Products with the likeness that are in shops already may be sold after the end',
      ),
    ],
  }),
};
