import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

const ZONE = 'America/Los_Angeles';
const TERM: Window = { start: '2026-03-01T08:00:00Z', end: '2026-06-01T07:00:00Z' };

/** The form of a platform for deals in which a podcast is sponsored for three months. */
export const PODCAST_MIDROLL: Agreement = {
  note: 'A form for the sponsorship of a podcast, half of the fee ahead and a bonus by downloads (episodes, fee, category and first day are blanks: four a month, 3,000 dollars, meal kits, March); 2020s, California',
  asOf: '2026-03-01',
  general: ['governing-law'],
  contract: agreed({
    id: 'podcast-midroll',
    dealType: 'fixed-content',
    term: TERM,
    zone: ZONE,
    clauses: [
      {
        ...{ clause: 'deliverable', id: 'episodes', actor: 'talent', action: 'publish' },
        ...{ form: 'custom', platform: 'podcast', quantity: 12 },
        custom: {
          name: { en: 'Sponsored podcast episode', 'zh-Hans': '播客赞助节目' },
          nouns: {
            en: { one: 'sponsored podcast episode', several: 'sponsored podcast episodes' },
            'zh-Hans': { measure: '期', noun: '播客赞助节目' },
          },
          asks: ['platform', 'topic'],
        },
        topic:
          'A mid-roll of about 60 seconds in the own words of the host, with the code; a pre-roll at choice',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      { clause: 'quota', id: 'monthly', platform: 'podcast', pieces: 4, per: 'month' },
      // A tenth more, if all episodes of the campaign have more than 50,000 downloads.
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent' },
        model: 'fixed-plus-bonus',
        fixed: { amount: money(300_000n), per: 'deal' },
        bonus: {
          ...{ measure: 'metric', metricId: 'downloads', pays: 'highest' },
          steps: [{ atLeast: 50_001, amount: money(30_000n) }],
        },
      },
      {
        ...{ clause: 'payment', id: 'halves', feeId: 'fee' },
        stages: [
          { id: 'upfront', share: 500_000, trigger: 'signing', dueDays: 0 },
          { id: 'completed', share: 500_000, trigger: 'completion', dueDays: 0 },
        ],
      },
      // Who counts the downloads, nobody says.
      { clause: 'data', id: 'figures', metrics: [{ id: 'downloads' }] },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent' },
        ...{ category: 'Meal kits', window: TERM },
      },
      {
        ...{ clause: 'compliance', id: 'disclosed' },
        disclosure: { by: 'talent', means: ['spoken'] },
      },
      ...others(
        'The sponsor hands over talking points; the host decides on the delivery',
        'The host says nothing that makes listeners skip the spot or doubt that it is welcome',
        'The sponsor hands over a code and a link of its own, and the host says the code in each episode',
        'The sponsorship is told at the start of the spot',
      ),
    ],
  }),
};
