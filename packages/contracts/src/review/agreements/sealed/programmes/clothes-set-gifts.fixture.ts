import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/London';
const FORTNIGHT: Window = { start: '2026-11-02T00:00:00Z', end: '2026-11-16T00:00:00Z' };

/** The page of a label for creators who get one set of clothes for one post. */
export const CLOTHES_SET_GIFTS: Agreement = {
  note: 'One set of clothes for a post within 14 days (the day of arrival is a blank; law and market are not named: those of its advertising code here); 2020s, United Kingdom',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'clothes-set-gifts',
    dealType: 'seeding-in-kind',
    term: FORTNIGHT,
    law: 'GB',
    currency: 'GBP',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'GB' },
      { ...TALENT, market: 'GB' },
    ],
    audience: [{ market: 'GB', languages: ['en'] }],
    clauses: [
      // In the feed on Instagram or TikTok, in any form.
      {
        ...{ clause: 'deliverable', id: 'post', actor: 'talent', action: 'publish' },
        ...{ form: 'post', platform: 'any', quantity: 1 },
        topic:
          'The set as it is worn or styled, clear and positive, with the brand tagged and named',
        publish: [{ node: 'window', window: FORTNIGHT, zone: ZONE }],
      },
      {
        ...{ clause: 'in-kind', id: 'set', payer: 'brand', payee: 'talent' },
        what: 'One set of clothes in a size and colour of choice, and its shipping',
      },
      // For ever, in all marketing.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        ...{ redistribute: true, territory: 'worldwide', termDays: 3650, media: ['any'] },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      ...others(
        'No money is paid',
        'Hashtags that the brand gives are used',
        'The creator styles and shows the set freely, fitting the brand and without offence or misrepresentation',
        'A faulty or wrong item is reported within 48 hours; gifts are not refunded',
        'Who does not post in time may get no further collaborations, and may be asked for the set back',
      ),
    ],
  }),
};
