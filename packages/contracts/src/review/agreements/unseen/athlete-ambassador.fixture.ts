import type { ClauseOf } from '../../../clauses/schemas.ts';
import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, expenses, money, others } from '../agreement.fixture.ts';

const ZONE = 'America/New_York';
const TERM: Window = { start: '2026-08-01T04:00:00Z', end: '2027-01-01T05:00:00Z' };
const FIRST: Window = { start: TERM.start, end: '2026-09-01T04:00:00Z' };

const posts = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
  window = TERM,
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  topic: 'The products of the brand',
  publish: [{ node: 'window', window, zone: ZONE }],
  ...own,
});

/** A student athlete who posts and appears for five months, paid by the month and by first order. */
export const ATHLETE_AMBASSADOR: Agreement = {
  note: 'Student athlete for sprays that clean gear, by the month and by first order (the dates are blanks); 2026, Georgia',
  asOf: '2026-08-01',
  general: [
    ...(['conduct', 'indemnity', 'liability', 'confidentiality', 'governing-law'] as const),
    ...(['courts', 'independent-contractor', 'entire-agreement', 'amendments'] as const),
    ...(['severability', 'assignment', 'notices'] as const),
  ],
  contract: agreed({
    id: 'athlete-ambassador',
    dealType: 'ambassador-year',
    term: TERM,
    clauses: [
      posts({ id: 'reels', form: 'short-video', platform: 'instagram', quantity: 5 }),
      posts({ id: 'images', form: 'image-text', platform: 'instagram', quantity: 5 }),
      posts({ id: 'videos', form: 'short-video', platform: 'tiktok', quantity: 5 }),
      // On one of three platforms, which the talent chooses.
      posts({ id: 'routines', form: 'long-video', quantity: 5, topic: 'A routine of the talent' }),
      posts({ id: 'launch', quantity: 1, topic: 'The partnership is introduced' }, FIRST),
      {
        ...{ clause: 'quota', id: 'two-a-month', platform: 'instagram', pieces: 2, per: 'month' },
      },
      { clause: 'quota', id: 'one-a-month', platform: 'tiktok', pieces: 1, per: 'month' },
      attended('appearance', TERM, {
        ...{ id: 'activations', quantity: 5 },
        place: 'Athens, Georgia, or where one can drive from there',
        topic: 'Events of the brand, one a month',
      }),
      { clause: 'approval', id: 'drafts', approver: 'brand', answerDays: 2, silence: 'approved' },
      {
        ...{ clause: 'retainer', id: 'monthly', payer: 'brand', payee: 'talent', model: 'monthly' },
        periodic: {
          ...{ amount: money(160_000n), from: '2026-08-01', until: '2026-12-31' },
          ...{ paid: 'in-advance', dueDays: 0 },
        },
      },
      // Receipts come in 30 days; 15 business days are 21 days.
      expenses(['travel'], { receipts: 'required', dueDays: 21 }),
      {
        ...{ clause: 'attribution', id: 'tracking', precedence: ['code', 'affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 60, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
        codes: [{ code: 'ATHLETE20', creator: 'talent', discount: 200_000 }],
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: TERM, tailDays: 30 },
        category: 'Sprays and products that clean or deodorise athletic gear',
        exceptions: ['What the school hands out', 'Personal care'],
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', redistribute: true },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide', termDays: 153 },
        media: ['social', 'own-site', 'e-mail', 'paid-ads'],
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 14 },
        causes: ['reputation-harm', 'missed-publication', 'non-payment'],
        payment: 'pro-rata',
      },
      ...others(
        'A first order of a customer brings 4 dollars, at most 4,000 in all, by the 15th of the next month',
        'After the term social posts may be shared for twelve months more',
        'Code and link are kept for 90 days after the term',
        'The brand reports monthly on what the code and the link brought',
        'Content that breaks the rules is removed within 24 hours',
        'The school is told of the agreement first, and either may end it where its rules are broken',
        'The talent may decline an event or an idea that does not fit her training or values',
        'The brand is able to prove what it asks her to say',
      ),
    ],
  }),
};
