import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const ZONE = 'America/New_York';
// The book is out on the first of December.
const TERM: Window = { start: '2026-11-01T04:00:00Z', end: '2027-01-01T05:00:00Z' };
const FIRST_DAYS: Window = { start: '2026-12-01T05:00:00Z', end: '2026-12-06T05:00:00Z' };

const review = (id: string, platform: string, window: Window): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', id, actor: 'talent', action: 'publish' },
  ...{ form: 'custom', platform, quantity: 1 },
  custom: {
    name: { en: 'Review', 'zh-Hans': '书评' },
    nouns: {
      en: { one: 'review', several: 'reviews' },
      'zh-Hans': { measure: '篇', noun: '书评' },
    },
    asks: ['platform', 'topic'],
  },
  topic: 'The book, in an own and honest opinion without great spoilers',
  publish: [{ node: 'window', window, zone: ZONE }],
});

/** Readers who get a book ahead of its release, and review it on two sites. */
export const ADVANCE_COPY_READERS: Agreement = {
  note: 'Readers who get the file of a book ahead and review it on two sites (the day of release is a blank; law and market are not named: those of the shop here); 2020s, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'advance-copy-readers',
    dealType: 'seeding-in-kind',
    term: TERM,
    clauses: [
      review('shop-review', 'amazon', FIRST_DAYS),
      // At any time after reading.
      review('reader-review', 'goodreads', TERM),
      {
        ...{ clause: 'in-kind', id: 'book', payer: 'brand', payee: 'talent' },
        what: 'The file of the book before its release, for own reading alone',
      },
      ...others(
        'The file is not shared, uploaded or passed on',
        'A review need not be positive, and its words are free',
        'No post on social media is expected',
        'Who does not finish the book says so, and owes nothing',
        'The file comes by a link that ends after a time, in one of three formats',
      ),
    ],
  }),
};
