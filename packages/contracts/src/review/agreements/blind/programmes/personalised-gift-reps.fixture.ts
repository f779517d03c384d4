import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Australia/Sydney';
// Thirteen weeks.
const TERM: Window = { start: '2026-08-31T14:00:00Z', end: '2026-11-30T13:00:00Z' };

const weekly = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent' },
  topic: 'The products of the brand, with the brand tagged',
  publish: [{ node: 'window', window: TERM, zone: ZONE }],
  ...own,
});

/** People who post pictures of personalised products for three months, and get one a month. */
export const PERSONALISED_GIFT_REPS: Agreement = {
  note: 'Representatives of a maker of personalised products, a picture a week for a product a month (the day of signing is a blank; the law is not named: that of the maker here); 2020s, Australia',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'personalised-gift-reps',
    dealType: 'seeding-in-kind',
    term: TERM,
    law: 'AU',
    currency: 'AUD',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'AU' },
      { ...TALENT, market: 'AU' },
    ],
    audience: [{ market: 'AU', languages: ['en'] }],
    clauses: [
      // One picture a week at least, in the feed and in the story.
      weekly({
        ...{ id: 'posts', action: 'publish', form: 'image-text', platform: 'instagram' },
        quantity: 13,
      }),
      weekly({
        ...{ id: 'stories', action: 'publish', form: 'story', platform: 'instagram' },
        quantity: 13,
      }),
      { clause: 'quota', id: 'weekly', platform: 'instagram', pieces: 2, per: 'week' },
      // Two a week at least.
      weekly({
        ...{ id: 'files', action: 'deliver', form: 'ugc', recipient: 'brand', quantity: 26 },
        topic: 'Pictures of the products in true colour, without a watermark',
      }),
      {
        ...{ clause: 'in-kind', id: 'products', payer: 'brand', payee: 'talent' },
        what: 'Three products, one a month by choice of the brand, personalised where needed',
      },
      // Its accounts, site, marketplace listings, other marketing material and packaging.
      { clause: 'intellectual-property', id: 'rights', redistribute: true, media: ['any'] },
      // By the brand, for any breach.
      { clause: 'termination', id: 'ending', causes: ['missed-publication'] },
      ...others(
        'When the brand ends it for a breach, the talent pays for the products received, 7 days after the invoice',
        'The talent helps to share announcements: sales, news, giveaways and launches',
        'The talent comments in support of the brand',
        'Posts come at times of high traffic',
        'The talent gets 30 % off everything while it lasts, and 10 % for friends and family',
        'The account is public and active',
        'Who cannot keep a commitment says so, and both look for a solution',
        'Both may agree on a longer time',
      ),
    ],
  }),
};
