import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

const withClauses = (...clauses: readonly Clause[]): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
};
const tax = (more: Partial<ClauseOf<'tax'>>): Clause => ({
  ...{ clause: 'tax', id: 'levy', withholdingRate: 100_000, authority: 'CA', borneBy: 'creator' },
  ...more,
});
const terms = (more: Partial<ClauseOf<'payment-terms'>>): Clause => ({
  ...{ clause: 'payment-terms', id: 'terms', payer: 'rosy' },
  ...more,
});
const approval = (id: string): Clause => ({
  ...{ clause: 'approval', id, approver: 'rosy', answerDays: 3, silence: 'denied' },
});

/** For each code of the clauses about taxes and terms of payment: a contract that triggers it, and where. */
export const TERMS_TRIGGERS = {
  TREATY_NOT_LOWER: [withClauses(tax({ treaty: { rate: 100_000 } })), '/clauses/13/treaty/rate'],
  THRESHOLD_GROSSED_UP: [
    withClauses(
      tax({
        borneBy: 'payer',
        threshold: { amount: { currency: 'USD', minor: '1' }, taxes: 'excess' },
      }),
    ),
    '/clauses/13/threshold',
  ],
  SALES_TAX_INCLUDED_BORNE: [
    withClauses(tax({ borneBy: 'payer' }), {
      ...{ clause: 'sales-tax', id: 'gst', tax: 'gst', authority: 'CA' },
      ...{ rate: 50_000, treatment: 'included' },
    }),
    '/clauses/14/treatment',
  ],
  APPROVAL_REPEATED: [withClauses(approval('first'), approval('second')), '/clauses/14'],
  PUBLISH_IN_BLACKOUT: [
    withClauses({
      ...{ clause: 'publishing-schedule', id: 'hours', outside: 'reported' },
      blackouts: [
        {
          window: { start: '2026-12-06T00:00:00Z', end: '2026-12-07T00:00:00Z' },
          zone: 'America/Los_Angeles',
        },
      ],
    }),
    '/clauses/13/blackouts/0',
  ],
  QUOTA_WITHOUT_WORK: [
    withClauses({
      ...{ clause: 'quota', id: 'quota', platform: 'youtube' },
      ...{ pieces: 1, per: 'month', makeGoodDays: 0 },
    }),
    '/clauses/13/platform',
  ],
  TERMS_REPEATED: [
    withClauses(terms({}), terms({ id: 'more', payees: ['mia'] })),
    '/clauses/14/payer',
  ],
  BUSINESS_DAYS_MISSING: [
    withClauses(terms({ countedIn: 'business-days' })),
    '/clauses/13/countedIn',
  ],
  BUSINESS_DAYS_ASSUMED: [
    { ...withClauses(terms({ countedIn: 'business-days' })), dealType: 'fixed-content' },
    '/clauses/13/countedIn',
  ],
  BUSINESS_DAYS_NONE: [
    withClauses(
      terms({
        businessDays: {
          weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          ...{ holidays: [], until: '2027-12-31', roll: 'following' },
        },
      }),
    ),
    '/clauses/13/businessDays/weekend',
  ],
  INTEREST_ABOVE_MAXIMUM: [
    withClauses(
      terms({
        lateInterest: { rate: 120_000, legalMaximum: 100_000, yearDays: 365, graceDays: 0 },
      }),
    ),
    '/clauses/13/lateInterest/rate',
  ],
} as const satisfies Record<string, readonly [contract: Contract, path: string]>;
