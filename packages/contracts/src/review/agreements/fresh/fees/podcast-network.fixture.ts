import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'America/Regina';
// From the first Monday after it was approved.
const WEEKS: Window = { start: '2018-03-05T06:00:00Z', end: '2018-04-02T06:00:00Z' };

const shown = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  publish: [{ node: 'window', window: WEEKS, zone: ZONE }],
  ...own,
});

/** The page of a network of podcasts for companies that sponsor all of its shows for four weeks. */
export const PODCAST_NETWORK: Agreement = {
  note: 'Sponsorship of all shows of a podcast network for four weeks (the weeks are blanks); 2018, Canada',
  asOf: '2018-02-22',
  general: [],
  contract: agreed({
    id: 'podcast-network',
    dealType: 'fixed-content',
    term: WEEKS,
    draftedAt: '2018-02-22T18:44:00Z',
    law: 'CA',
    zone: ZONE,
    parties: [BRAND, { ...TALENT, name: 'The network', legalName: 'The network', market: 'CA' }],
    clauses: [
      // In every episode of nine shows.
      shown({
        ...{ id: 'spots', form: 'custom', platform: 'podcast' },
        custom: {
          name: { en: 'Sponsored podcast episode', 'zh-Hans': '播客赞助节目' },
          nouns: {
            en: { one: 'sponsored podcast episode', several: 'sponsored podcast episodes' },
            'zh-Hans': { measure: '期', noun: '播客赞助节目' },
          },
          asks: ['platform', 'topic'],
        },
        topic:
          'A mention at the start, a spot of 3 to 5 minutes in the middle, thanks at the end, a link',
      }),
      // At the start and at the end of each week.
      shown({ id: 'tweets', platform: 'x', form: 'post', quantity: 8, topic: 'The sponsor' }),
      // The budget of the sponsor, which both agree.
      { clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent', model: 'fixed' },
      ...others(
        'The network helps to write the words of the spot',
        'The sponsorship runs for 28 days from the first Monday after it was approved',
        'There are nine shows with more than 16,000 subscribers',
      ),
    ],
  }),
};
