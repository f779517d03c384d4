import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const MONTH: Window = { start: '2026-10-31T18:30:00Z', end: '2026-11-30T18:30:00Z' };

/** Creators who use a tool for messages for nothing, and carry its mark in return. */
export const MESSAGE_TOOL_CREATORS: Agreement = {
  note: 'Creators who get the paid plan of a tool for messages and post with it twice a month; 2026, India',
  asOf: '2026-11-22',
  general: [
    ...(['data-protection', 'independent-contractor', 'liability', 'amendments'] as const),
    ...(['governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'message-tool-creators',
    dealType: 'seeding-in-kind',
    // From month to month.
    term: MONTH,
    law: 'IN',
    currency: 'INR',
    zone: 'Asia/Kolkata',
    parties: [
      { ...BRAND, market: 'IN' },
      { ...TALENT, market: 'IN' },
    ],
    audience: [{ market: 'IN', languages: ['en'] }],
    clauses: [
      // Posts or reels.
      {
        ...{ clause: 'deliverable', id: 'posts', actor: 'talent', action: 'publish' },
        ...{ form: 'custom', platform: 'instagram', quantity: 2 },
        custom: {
          name: { en: 'Post or reel', 'zh-Hans': '帖文或短视频' },
          nouns: {
            en: { one: 'post or reel', several: 'posts or reels' },
            'zh-Hans': { measure: '条', noun: '帖文或短视频' },
          },
          asks: ['platform', 'topic'],
        },
        topic: 'Anything of the creator to which an automation of the tool is attached',
        publish: [{ node: 'window', window: MONTH, zone: 'Asia/Kolkata' }],
      },
      {
        ...{ clause: 'quota', id: 'monthly', platform: 'instagram', pieces: 2, per: 'month' },
      },
      {
        ...{ clause: 'in-kind', id: 'plan', payer: 'brand', payee: 'talent' },
        what: 'The business plan of the tool without the right to hide its mark',
        cap: { ...money(249_900n), currency: 'INR' },
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: MONTH },
        category: 'Tools that automate direct messages on Instagram',
      },
      // Neither the name nor figures of the creator are used without consent.
      { clause: 'intellectual-property', id: 'rights', likeness: 'none' },
      // The platform's sanctions are borne by the creator unless the tool caused them.
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'at-fault',
        disclosure: { by: 'talent', means: ['platform-switch'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 7 },
        causes: ['missed-publication', 'unlawful-content', 'false-data'],
      },
      { clause: 'renewal', id: 'months', mode: 'automatic', months: 1, noticeDays: 0 },
      ...others(
        'One automation at least stays active',
        'A line in messages, a message that follows and a badge name the tool; hiding them ends the access at once',
        'Who posts about the tool tags it',
        'A second violation ends the access, whatever the first was; some end it without a warning',
        'The tool checks by its own records and by followers and posts, not by reach or by what messages say',
        'The rules of the platform can change at any time; nobody steps into its decisions',
        'Followers and engagement are genuine, and no messages are sent to raise their number',
        'There are 50 places; no niche is kept to one creator',
        'After the end the account has the free plan',
        'The access may be taxed; the creator reports it, and tax at source is explained before it applies',
        'The creator is not called ambassador or partner',
      ),
    ],
  }),
};
