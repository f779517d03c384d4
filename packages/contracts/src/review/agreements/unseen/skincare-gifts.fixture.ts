import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../agreement.fixture.ts';

const ZONE = 'America/New_York';
const WEEKS: Window = { start: '2026-01-05T05:00:00Z', end: '2026-01-26T05:00:00Z' };
const publish = [{ node: 'window', window: WEEKS, zone: ZONE } as const];

/** The page of a brand for creators who get products for a post and a story. */
export const SKINCARE_GIFTS: Agreement = {
  note: 'Products of an organic skin care brand for a post and a story in three weeks; 2020, United States',
  asOf: '2026-01-05',
  general: [],
  contract: agreed({
    id: 'skincare-gifts',
    dealType: 'seeding-in-kind',
    // It has no end.
    term: { start: WEEKS.start, end: '2027-01-05T05:00:00Z' },
    clauses: [
      {
        ...{ clause: 'deliverable', id: 'post', actor: 'talent', action: 'publish' },
        ...{ form: 'image-text', platform: 'instagram', quantity: 1, keepUpDays: 3650 },
        ...{ topic: 'The products, with the brand tagged', publish },
      },
      {
        ...{ clause: 'deliverable', id: 'story', actor: 'talent', action: 'publish' },
        ...{ form: 'story', platform: 'instagram', quantity: 1 },
        ...{ topic: 'The products, with the brand tagged and a link to its shop', publish },
      },
      {
        ...{ clause: 'in-kind', id: 'products', payer: 'brand', payee: 'talent' },
        what: 'The products and their shipping',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', redistribute: true },
        media: ['social', 'paid-ads'],
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      ...others(
        'The talent sends the brand a copy of the content',
        'The talent is named where the brand shows the content',
      ),
    ],
  }),
};
