import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** Creators who post videos of an app on accounts of their own, paid by the video and by its views. */
export const APP_VIDEOS: Agreement = {
  note: 'Creators who post videos of an app, paid by piece and by views of the month; 2020s, a company of the United Arab Emirates',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'app-videos',
    dealType: 'fixed-content',
    // It goes on until somebody ends it; no law is named.
    term: { start: '2025-12-31T20:00:00Z', end: '2026-12-31T20:00:00Z' },
    law: 'AE',
    zone: 'Asia/Dubai',
    parties: [{ ...BRAND, market: 'AE' }, TALENT],
    clauses: [
      // As many as the talent likes, of which 60 a month are paid.
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'tiktok' },
        topic: 'The app, in two formats that the company gives',
      },
      {
        ...{ clause: 'fee', id: 'base', payer: 'brand', payee: 'talent', model: 'fixed' },
        ...{ fixed: { amount: money(1_250n), per: 'item' }, deliverableIds: ['videos'] },
      },
      {
        ...{ clause: 'payment', id: 'base-paid', feeId: 'base' },
        stages: [{ id: 'published', share: 1_000_000, trigger: 'publication', dueDays: 0 }],
      },
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 4 } },
      {
        ...{ clause: 'intellectual-property', id: 'rights', reEdit: true, redistribute: true },
        ...{ owner: 'talent', likeness: 'social-and-advertising' },
        ...{ territory: 'worldwide', termDays: 3650, media: ['any'] },
      },
      { clause: 'termination', id: 'ending', noticeDays: 3 },
      ...others(
        'At most 60 videos a month are paid the fixed amount, 750 dollars in all',
        'A thousand views above 10,000 bring 0.60 dollars, 200 dollars a video at most',
        'The same video may be posted on Instagram, where all views count at the same rate and cap',
        'Views count in the calendar month in which the video was posted',
        'A video with more than 1,000,000 views brings 100 dollars once',
        'The account is a new or a renamed one that has the app in its name',
      ),
    ],
  }),
};
