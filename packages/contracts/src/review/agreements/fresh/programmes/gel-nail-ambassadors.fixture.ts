import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/Athens';
const MONTH: Window = { start: '2026-10-31T22:00:00Z', end: '2026-11-30T22:00:00Z' };

const pieces = (
  own: Pick<ClauseOf<'deliverable'>, 'id' | 'form' | 'quantity'>,
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', actor: 'talent', action: 'publish', platform: 'any' },
  topic: 'Own nail work with the products, with the brand tagged',
  publish: [{ node: 'window', window: MONTH, zone: ZONE }],
  ...own,
});

/** What a maker of gel polish agrees with nail technicians who post every month for a package of products. */
export const GEL_NAIL_AMBASSADORS: Agreement = {
  note: 'Nail technicians who post four times a month for packages of products (law and market are not named: those of the maker here); 2026, Greece',
  asOf: '2026-11-22',
  general: ['independent-contractor', 'conduct', 'counterparts'],
  contract: agreed({
    id: 'gel-nail-ambassadors',
    dealType: 'seeding-in-kind',
    // From month to month.
    term: MONTH,
    law: 'GR',
    currency: 'EUR',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'GR' },
      { ...TALENT, market: 'GR' },
    ],
    audience: [{ market: 'GR', languages: ['el'] }],
    clauses: [
      // On the public profiles of the talent, which are not named; three in any form, one a video.
      pieces({ id: 'posts', form: 'post', quantity: 3 }),
      pieces({ id: 'video', form: 'short-video', quantity: 1 }),
      { clause: 'quota', id: 'monthly', platform: 'any', pieces: 4, per: 'month' },
      {
        ...{ clause: 'in-kind', id: 'packages', payer: 'brand', payee: 'talent' },
        what: 'A package of products about once a month, more often when new ones come out',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        // It stays true after the end, without a day on which it ends.
        ...{ redistribute: true, termDays: 3650, media: ['any'], footageClearedBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0 },
        causes: ['reputation-harm'],
      },
      { clause: 'renewal', id: 'months', mode: 'automatic', months: 1, noticeDays: 0 },
      ...others(
        'Packages depend on the posts of the month',
        'A personal code gives followers who are nail technicians 20 % off; it is shared in private, and switched off when leaked',
        'Members are qualified, show work of their own and have more than 500 followers',
        'The talent sends the brand a copy of the content',
        'The brand edits for format alone, and tags the talent wherever it shows the content',
        'The brand features the work of the talent',
        'Products are used as directed, not resold or relabelled, and nothing medical or misleading is said of them',
        'The talent changes or removes what does not fit the brand when asked',
        'The talent is free to work for other brands, and no pay is promised',
      ),
    ],
  }),
};
