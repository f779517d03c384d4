import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const TERM: Window = { start: '2026-01-01T05:00:00Z', end: '2027-01-01T05:00:00Z' };

const over = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  publish: [{ node: 'window', window: TERM, zone: 'America/New_York' }],
  ...own,
});

/** The terms of a shop for people who show its lights, at the first of three levels. */
export const LIGHT_SHOW_PROMOTERS: Agreement = {
  note: 'Promoters of a shop for light gloves, who post twice a month and share a post a week for 10 % on their code (a year here); 2020s, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'light-show-promoters',
    dealType: 'commission-only',
    // It has no end.
    term: TERM,
    clauses: [
      // At least; on which platform, the promoter decides.
      over({
        ...{ id: 'posts', form: 'custom', platform: 'any', quantity: 24 },
        custom: {
          name: { en: 'Light show, meme or post', 'zh-Hans': '灯光表演、表情图或帖文' },
          nouns: {
            en: { one: 'light show, meme or post', several: 'light shows, memes or posts' },
            'zh-Hans': { measure: '条', noun: '灯光表演、表情图或帖文' },
          },
          asks: ['platform', 'topic'],
        },
        topic: 'A product and the code',
      }),
      over({
        ...{ id: 'shares', form: 'custom', quantity: 52, topic: 'A post of the shop' },
        custom: {
          name: { en: 'Share of a post', 'zh-Hans': '转发' },
          nouns: {
            en: { one: 'share of a post', several: 'shares of posts' },
            'zh-Hans': { measure: '次', noun: '转发' },
          },
          asks: ['platform', 'topic'],
        },
      }),
      over({
        ...{ id: 'shows', action: 'deliver', form: 'ugc', quantity: 12, recipient: 'brand' },
        topic: 'A light show with a product, to be featured',
      }),
      // Of posts; on `any` platform it would count shares as well.
      { clause: 'quota', id: 'two-a-month', pieces: 2, per: 'month' },
      { clause: 'quota', id: 'one-a-week', pieces: 1, per: 'week' },
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 100_000, dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 0 } },
      // By code alone; nothing says for how long.
      { clause: 'attribution', id: 'codes', precedence: ['code'] },
      { clause: 'intellectual-property', id: 'rights', redistribute: true },
      ...others(
        'A second code takes 20 % off own purchases, and by its uses in a month 25 to 80 %',
        'The promoter does not buy with the code that earns commission',
        'The promoter likes most posts of the shop, and comments on them',
        'The ten best promoters show a product of their choice when new ones come out',
        'A monthly meeting, a group, early access and a better chance to join the festival team',
        'Three warnings end it',
      ),
    ],
  }),
};
