import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Asia/Kolkata';
// It has no end.
const TERM: Window = { start: '2026-07-16T18:30:00Z', end: '2027-07-16T18:30:00Z' };

/** Creators who get a test to do at home, and post videos about it every month. */
export const BLOOD_TEST_CREATORS: Agreement = {
  note: 'Creators who get one kit for a blood test at home and post three videos a month (a year here; the law is not named: that of the creators here); 2026, India',
  asOf: '2026-11-22',
  general: ['licence'],
  contract: agreed({
    id: 'blood-test-creators',
    dealType: 'seeding-in-kind',
    term: TERM,
    law: 'IN',
    currency: 'INR',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'IN' },
      { ...TALENT, market: 'IN' },
    ],
    audience: [{ market: 'IN', languages: ['en'] }],
    clauses: [
      // Three a month at least; the form asks for channels on three platforms, of which the creator has any.
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'any', quantity: 36 },
        topic: 'The experience of the talent with the test, original and honest',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      { clause: 'quota', id: 'monthly', platform: 'any', pieces: 3, per: 'month' },
      {
        ...{ clause: 'in-kind', id: 'kit', payer: 'brand', payee: 'talent' },
        what: 'One kit for a test at home',
      },
      // A licence that is not exclusive, so that the content stays with the creator; it names no term.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        ...{ territory: 'worldwide', media: ['own-site', 'social', 'paid-ads'] },
      },
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0 },
        causes: ['missed-publication'],
      },
      ...others(
        'The brand may run posts of the talent as advertising; the account is one for creators or businesses',
        'Who breaks the guidelines of a platform is removed from the programme',
        'Any other pay is told apart, in writing',
        'Creators live in Mumbai; no number of followers is asked for',
      ),
    ],
  }),
};
