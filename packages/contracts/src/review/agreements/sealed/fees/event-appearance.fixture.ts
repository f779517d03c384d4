import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, money, others } from '../../agreement.fixture.ts';

const ZONE = 'America/Los_Angeles';
const TERM: Window = { start: '2026-04-01T07:00:00Z', end: '2026-05-24T07:00:00Z' };
const EVENING: Window = { start: '2026-05-17T02:00:00Z', end: '2026-05-17T04:00:00Z' };
// A day after the event.
const AFTER: Window = { start: EVENING.start, end: '2026-05-18T04:00:00Z' };
const WEEK_AROUND: Window = { start: '2026-05-09T07:00:00Z', end: '2026-05-24T07:00:00Z' };

/** The form of a platform for deals in which a creator comes to an event and posts about it. */
export const EVENT_APPEARANCE: Agreement = {
  note: 'A form for an appearance at an event with a story and a post (event, day, place, fee, channel and category are blanks: 16 May in Los Angeles, 5,000 dollars, Instagram, skin care; signed on 1 April); 2020s, California',
  asOf: '2026-04-01',
  general: ['governing-law'],
  contract: agreed({
    id: 'event-appearance',
    dealType: 'fixed-content',
    term: TERM,
    zone: ZONE,
    clauses: [
      attended('appearance', EVENING, {
        ...{ id: 'appearance', quantity: 1, minutes: 120, topic: 'The event of the brand' },
        place: 'Los Angeles, California',
        publish: [{ node: 'window', window: EVENING, zone: ZONE }],
      }),
      {
        ...{ clause: 'deliverable', id: 'story', actor: 'talent', action: 'publish' },
        ...{ form: 'story', platform: 'instagram', quantity: 1, topic: 'The event' },
        publish: [{ node: 'window', window: AFTER, zone: ZONE }],
      },
      {
        ...{ clause: 'deliverable', id: 'post', actor: 'talent', action: 'publish' },
        ...{ form: 'post', platform: 'instagram', quantity: 1, topic: 'The event' },
        publish: [{ node: 'window', window: AFTER, zone: ZONE }],
      },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: money(500_000n), per: 'deal' },
      },
      // By the fifth business day before the event, which is 11 May, 40 days after the signature.
      {
        ...{ clause: 'payment', id: 'ahead', feeId: 'fee' },
        stages: [{ id: 'all', share: 1_000_000, trigger: 'signing', dueDays: 40 }],
      },
      {
        ...{ clause: 'expenses', id: 'expenses', payer: 'brand', payee: 'talent' },
        categories: [
          { id: 'air-travel', text: 'Round trip in business class' },
          { id: 'hotel', text: 'A single room for two nights at most' },
          { id: 'ground-travel' },
          { id: 'meals', text: '150 dollars a day' },
        ],
      },
      // More than seven days ahead nothing is owed.
      {
        ...{ clause: 'cancellation', id: 'late', feeId: 'fee', dueDays: 0, otherwise: 0 },
        steps: [{ underHours: 48, share: 1_000_000 }],
      },
      // Photographs and films of the appearance, which the brand takes.
      {
        ...{ clause: 'intellectual-property', id: 'rights', likeness: 'social' },
        media: ['social'],
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: WEEK_AROUND },
        category: 'Events of competing brands for skin care',
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: ['natural-disaster', 'illness', 'beyond-control'],
      },
      ...others(
        'A creator who cancels less than 48 hours ahead loses half of the fee',
        'The creator may share content of the event on own channels',
      ),
    ],
  }),
};
