import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const ZONE = 'America/New_York';
// Fifty-two weeks.
const TERM: Window = { start: '2026-01-05T05:00:00Z', end: '2027-01-04T05:00:00Z' };

/** Creators who post two videos a week for a shop that sells items of a game, paid by their views. */
export const GAME_ITEM_VIDEOS: Agreement = {
  note: 'Creators who post two short videos a week for a shop of game items, paid by a thousand views (code, term and law are not named: a year and the United States here); 2026',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'game-item-videos',
    dealType: 'commission-only',
    term: TERM,
    clauses: [
      // Two a week at least, on one of two platforms or on both.
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'any', quantity: 104 },
        topic: 'The server of the game whose items the shop sells',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      { clause: 'quota', id: 'weekly', platform: 'any', pieces: 2, per: 'week' },
      // The code earns the creator nothing.
      {
        ...{ clause: 'attribution', id: 'code', precedence: ['code'] },
        codes: [{ code: 'CREATOR10', creator: 'talent', discount: 100_000 }],
      },
      ...others(
        'A thousand views of the first 48 hours bring 1 dollar, up to an amount a week that is not named',
        'Views are counted and paid every week',
      ),
    ],
  }),
};
