import type { Clause } from './schemas.ts';

const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
const year = { start: '2026-01-01T00:00:00Z', end: '2028-01-01T00:00:00Z' } as const;

/** Clauses about taxes, terms of payment and delivery with every field filled in, for the deal of the tests. */
export const FULL_TERMS: readonly Clause[] = [
  {
    clause: 'tax',
    id: 'treaty-tax',
    withholdingRate: 300_000,
    authority: 'US',
    borneBy: 'creator',
    feeIds: ['fee'],
    papers: 'Certificate of residence',
    treaty: { rate: 100_000, certificate: { reference: 'R-17', valid: year } },
    threshold: { amount: usd('60000'), taxes: 'excess' },
  },
  {
    clause: 'sales-tax',
    id: 'gst',
    tax: 'gst',
    rate: 50_000,
    authority: 'CA',
    treatment: 'on-top',
    feeIds: ['fee'],
    registration: 'GST 123',
  },
  {
    clause: 'payment-terms',
    id: 'terms',
    payer: 'rosy',
    payees: ['mia'],
    minimum: { amount: usd('5000'), atEnd: 'paid' },
    bankFees: 'shared',
    invoice: { days: 30 },
    endOfMonth: { days: 15 },
    countedIn: 'business-days',
    businessDays: {
      weekend: ['sat', 'sun'],
      holidays: ['2026-12-25'],
      until: '2027-12-31',
      roll: 'following',
    },
    objection: { days: 10, disputed: 'held' },
    setOff: false,
    lateInterest: { rate: 80_000, legalMaximum: 100_000, yearDays: 365, graceDays: 3 },
  },
  {
    clause: 'approval',
    id: 'approval',
    approver: 'rosy',
    answerDays: 3,
    silence: 'approved-on-second-request',
    deliverableIds: ['videos'],
  },
  {
    clause: 'publishing-schedule',
    id: 'hours',
    outside: 'does-not-count',
    deliverableIds: ['videos'],
    hours: { from: '18:00', until: '23:00', days: ['fri', 'sat'], zone: 'America/Los_Angeles' },
    blackouts: [
      {
        window: { start: '2026-12-24T08:00:00Z', end: '2026-12-26T08:00:00Z' },
        zone: 'America/Los_Angeles',
        reason: 'Holidays',
      },
    ],
  },
  {
    clause: 'quota',
    id: 'quota',
    platform: 'tiktok',
    pieces: 2,
    per: 'month',
    makeGoodDays: 14,
    reduction: { feeId: 'fee', perPiece: usd('10000') },
  },
];
