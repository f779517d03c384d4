import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

const TERM: Window = { start: '2015-12-01T08:00:00Z', end: '2016-12-01T08:00:00Z' };
const RELEASE: Window = { start: '2016-10-01T07:00:00Z', end: '2017-01-01T08:00:00Z' };
const SHOWN = ['platform', 'topic'] as const;

/** A workshop with a television show that builds a product into two cars, for shares. */
export const TELEVISION_BUILD: Agreement = {
  note: 'Sponsorship of a television show with an integration and spots, paid in shares; 2015, California',
  asOf: '2015-12-01',
  general: [
    ...(['licence', 'indemnity', 'insurance', 'independent-contractor', 'amendments'] as const),
    ...(['entire-agreement', 'confidentiality', 'notices'] as const),
  ],
  contract: agreed({
    id: 'television-build',
    dealType: 'fixed-content',
    // It ends a month before the last of the expected releases.
    term: TERM,
    zone: 'America/Los_Angeles',
    parties: [BRAND, { ...TALENT, legalName: 'The workshop' }],
    clauses: [
      {
        ...{ clause: 'deliverable', id: 'builds', actor: 'talent', action: 'publish' },
        ...{ form: 'custom', quantity: 2, platform: 'television' },
        custom: {
          name: { en: 'Build in an episode', 'zh-Hans': '节目内改装' },
          nouns: {
            en: { one: 'build in an episode', several: 'builds in episodes' },
            'zh-Hans': { measure: '次', noun: '节目内改装' },
          },
          asks: [...SHOWN],
        },
        topic: 'The product is built into a car whose owner appears',
        publish: [{ node: 'window', window: RELEASE, zone: 'America/Los_Angeles' }],
      },
      // Three spots of half a minute in each episode of the year.
      {
        ...{ clause: 'deliverable', id: 'spots', actor: 'talent', action: 'publish' },
        ...{ form: 'custom', platform: 'television' },
        custom: {
          name: { en: 'Commercial spot', 'zh-Hans': '广告插播' },
          nouns: {
            en: { one: 'commercial spot', several: 'commercial spots' },
            'zh-Hans': { measure: '条', noun: '广告' },
          },
          asks: [...SHOWN],
        },
        topic: 'Spots of the brand, each of 30 seconds',
        publish: [{ node: 'window', window: RELEASE, zone: 'America/Los_Angeles' }],
      },
      {
        ...{ clause: 'in-kind', id: 'shares', payer: 'brand', payee: 'talent' },
        what: '5,500,000 shares within 5 days of signing, earned at once',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', likeness: 'social-and-advertising' },
        ...{ territory: 'worldwide', termDays: 365, media: ['tv', 'paid-ads', 'own-site'] },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'at-fault',
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: ['natural-disaster', 'war', 'strike', 'government-act'],
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['missed-publication', 'non-payment'],
      },
      ...others(
        'The brand hands over products for productions as it decides',
        'The show mentions the brand where its products are used, and in press releases',
        'People of the brand join media days and trade shows',
        'The workshop brings the brand into other relationships where that fits',
        'Each party licenses its marks to the other, and approves every use in writing',
        'Requests for approval are answered in 10 days; silence denies them',
        'The brand makes and delivers its spots and the cars at its own cost',
        'The loser bears the costs of a claim',
      ),
    ],
  }),
};
