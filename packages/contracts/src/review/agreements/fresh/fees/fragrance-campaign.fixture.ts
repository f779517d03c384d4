import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

const TERM: Window = { start: '2025-09-01T04:00:00Z', end: '2025-11-01T04:00:00Z' };

const piece = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish' },
  publish: [{ node: 'window', window: TERM, zone: 'America/New_York' }],
  ...own,
});

/** One campaign for a perfume: a carousel, a video and a set of stories. */
export const FRAGRANCE_CAMPAIGN: Agreement = {
  note: 'Campaign for a perfume on two platforms, paid 75 days after all of it (fee and term are blanks: 10,000 dollars, two months); 2025, United States',
  asOf: '2025-11-27',
  general: ['independent-contractor'],
  contract: agreed({
    id: 'fragrance-campaign',
    dealType: 'fixed-content',
    term: TERM,
    clauses: [
      // Three frames at least.
      piece({
        ...{ id: 'carousel', form: 'image-text', platform: 'instagram', quantity: 1 },
        ...{ topic: 'The perfume, by the mood board', keepUpDays: 3650 },
      }),
      // 15 to 30 seconds.
      piece({
        ...{ id: 'video', form: 'short-video', platform: 'tiktok', quantity: 1 },
        ...{ topic: 'The perfume, by the mood board', keepUpDays: 3650 },
      }),
      // One set, of three frames at least.
      piece({
        ...{ id: 'stories', form: 'story', platform: 'instagram', quantity: 3 },
        ...{ topic: 'The perfume, one frame with a link', keepUpDays: 1 },
      }),
      { clause: 'approval', id: 'content', approver: 'brand' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: money(1_000_000n), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [{ id: 'all', share: 1_000_000, trigger: 'completion', dueDays: 75 }],
      },
      { clause: 'payment-terms', id: 'invoices', payer: 'brand', invoice: { days: 75 } },
      {
        ...{ clause: 'condition', id: 'papers', clauseIds: ['fee'] },
        what: 'The talent has handed in an invoice and tax forms',
      },
      {
        ...{ clause: 'data', id: 'analytics', reporter: 'talent', format: 'screenshots' },
        metrics: ['reach', 'impressions', 'engagement', 'link-clicks'].map((id) => ({ id })),
        deadlineDays: 7,
      },
      // Its hours are counted from the post.
      {
        ...{ clause: 'exclusivity', id: 'instagram-only', boundParty: 'talent' },
        category: 'Fragrances, for 48 hours before and after the carousel on Instagram',
      },
      {
        ...{ clause: 'exclusivity', id: 'tiktok-only', boundParty: 'talent' },
        category: 'Fragrances and beauty, for two videos before and after the video on TikTok',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', redistribute: true, termDays: 60 },
        ...{ media: ['social', 'own-site'], musicClearedBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        ...{ causes: ['missed-publication'], payment: 'pro-rata' },
      },
      ...others(
        'The guides of the trade commission on endorsements are followed',
        'A mood board is approved before the shoot',
        'The talent offers two edited versions of each frame and of the video',
        'Two rounds of edits are included, and a new shoot where the brief was not followed',
        'The brand approves day, time and words of each post',
        'A post with wrong words is posted again',
        'Files come in high resolution, with and without text on them',
        'Nothing else is posted in the feed for six hours before and after a post',
        'Posts are not deleted without consent; comments and likes stay visible',
        'Products that the brand hands over are not sold or passed on',
        'The content is new and has not been published before',
        'The talent is named where the brand and its shops share a post; television, radio and print need another agreement',
        'Only the brand may end it with notice',
        'The brand may use the services beyond the term until all is done, and decides what the completed part is worth',
      ),
    ],
  }),
};
