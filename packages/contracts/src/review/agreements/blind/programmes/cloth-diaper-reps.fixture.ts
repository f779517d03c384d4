import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const ZONE = 'America/New_York';
const QUARTER: Window = { start: '2026-10-01T04:00:00Z', end: '2027-01-01T05:00:00Z' };
const publish = [{ node: 'window', window: QUARTER, zone: ZONE } as const];

/** Parents who post pictures of cloth diapers for a quarter, for an item and discounts. */
export const CLOTH_DIAPER_REPS: Agreement = {
  note: 'Representatives of a maker of cloth diapers, three pictures a month for an item (the fourth quarter; the law is not named: that of the maker here); 2020s, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'cloth-diaper-reps',
    dealType: 'seeding-in-kind',
    term: QUARTER,
    clauses: [
      // Three or four a month.
      {
        ...{ clause: 'deliverable', id: 'pictures', actor: 'talent', action: 'publish' },
        ...{ form: 'image-text', platform: 'instagram', quantity: 9, publish },
        topic: 'The diapers in use, visible and tagged',
      },
      { clause: 'quota', id: 'monthly', platform: 'instagram', pieces: 3, per: 'month' },
      // The three of each month, and two or three more.
      {
        ...{ clause: 'deliverable', id: 'files', actor: 'talent', action: 'deliver' },
        ...{ form: 'ugc', recipient: 'brand', quantity: 15, publish },
        topic: 'Pictures of the diapers without a watermark',
      },
      {
        ...{ clause: 'in-kind', id: 'item', payer: 'brand', payee: 'talent' },
        what: 'One item in the quarter',
      },
      // Its marketing material, accounts and site.
      { clause: 'intellectual-property', id: 'rights', redistribute: true, media: ['any'] },
      // By the maker, at any time.
      { clause: 'termination', id: 'ending', noticeDays: 0 },
      ...others(
        'The talent shares all announcements: promotions, giveaways, contests, launches and events',
        'The talent gets two items at 30 % off, and a code of her own for others with 15 % off',
        'The code ends with the quarter',
        'Whose code is used most in the quarter gets another diaper of her choice, while there are any',
        'The brand shows the talent on its accounts',
        'The account is public and very active, and the enthusiasm real',
        'The talent stays informed about the story and the aims of the brand',
        'Pictures are crisp and tasteful, before a neutral background',
        'Both may agree on further quarters',
      ),
    ],
  }),
};
