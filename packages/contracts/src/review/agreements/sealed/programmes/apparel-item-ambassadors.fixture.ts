import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const ZONE = 'America/New_York';
const WEEK: Window = { start: '2026-11-02T05:00:00Z', end: '2026-11-09T05:00:00Z' };

/** People who get clothes, post them within a week, and earn a tenth on their code. */
export const APPAREL_ITEM_AMBASSADORS: Agreement = {
  note: 'Ambassadors of a clothes shop, six pictures within a week of the items for 10 % on a code (the first items here; a year; day of arrival and code are blanks; the law is not named); 2020s, United States',
  asOf: '2026-11-22',
  general: ['independent-contractor'],
  contract: agreed({
    id: 'apparel-item-ambassadors',
    dealType: 'commission-only',
    // It has no end.
    term: { start: WEEK.start, end: '2027-11-02T05:00:00Z' },
    clauses: [
      // On the accounts that the application lists.
      {
        ...{ clause: 'deliverable', id: 'pictures', actor: 'talent', action: 'publish' },
        ...{ form: 'image-text', platform: 'any', quantity: 6 },
        topic: 'The items that were received, decent, honest and factual',
        publish: [{ node: 'window', window: WEEK, zone: ZONE }],
      },
      { clause: 'approval', id: 'before', approver: 'brand', deliverableIds: ['pictures'] },
      {
        ...{ clause: 'in-kind', id: 'items', payer: 'brand', payee: 'talent' },
        what: 'Items to promote, and others on request every two weeks',
      },
      // Nothing says when it is paid, or what a return does.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 100_000 },
      },
      {
        ...{ clause: 'attribution', id: 'code', precedence: ['code'] },
        codes: [{ code: 'TALENT10', creator: 'talent' }],
      },
      // Product pages, social media, advertising and other marketing.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand' },
        ...{ redistribute: true, media: ['any'] },
      },
      // The shop may end it.
      { clause: 'termination', id: 'ending', noticeDays: 0 },
      ...others(
        'Tags, links and titles are added when the brand asks',
        'Content keeps the rules of the platform, and those for its advertising',
        'The code gives followers a discount that is not named',
        'Requests for items may be declined when they do not help both',
        'Both may share the content on their own channels',
      ),
    ],
  }),
};
