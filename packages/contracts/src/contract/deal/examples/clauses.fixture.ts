import type { ClauseOf } from '../../../clauses/schemas.ts';
import { ZONE } from './cover.fixture.ts';

/** A licence of the creator's own content for half a year. */
export const LICENCE: ClauseOf<'intellectual-property'> = {
  clause: 'intellectual-property',
  id: 'licence',
  owner: 'mia',
  reEdit: true,
  redistribute: true,
  likeness: 'social',
  territory: ['US'],
  termDays: 180,
  media: ['social', 'own-site'],
  footageClearedBy: 'mia',
  musicClearedBy: 'mia',
  takedownBorneBy: 'at-fault',
};

/** Compliance with every point of it settled. */
export const LAWFUL: ClauseOf<'compliance'> = {
  clause: 'compliance',
  id: 'lawful',
  localLawWarrantedBy: 'mia',
  penaltiesBorneBy: 'at-fault',
  platformPolicyChange: { response: 'reschedule', noticeDays: 3 },
  disclosure: { by: 'mia', means: ['content-label', 'platform-switch', 'spoken'] },
};

/** Events that excuse a party. */
export const FORCE: ClauseOf<'force-majeure'> = {
  clause: 'force-majeure',
  id: 'force',
  events: ['natural-disaster', 'government-act', 'platform-outage', 'illness'],
  noticeDays: 3,
  endAfterDays: 30,
  payment: 'pro-rata',
};

/** An early end with notice. */
export const ENDING: ClauseOf<'termination'> = {
  clause: 'termination',
  id: 'ending',
  noticeDays: 14,
  cureDays: 7,
  causes: ['missed-publication', 'unlawful-content', 'undisclosed-advertising', 'non-payment'],
  payment: 'delivered-only',
};

/** Figures of each piece, two weeks after it went out. */
export const REPORT: ClauseOf<'data'> = {
  clause: 'data',
  id: 'report',
  reporter: 'mia',
  metrics: [
    {
      id: 'plays',
      definition: {
        id: 'tiktok-video-views',
        text: 'Video views as the platform export counts them',
      },
    },
  ],
  timeRange: { range: 'after-publication', days: 14 },
  format: 'platform-export',
  deadlineDays: 5,
};

/** Whose sale it is: the last click or code within a week. */
export const CREDIT: ClauseOf<'attribution'> = {
  clause: 'attribution',
  id: 'credit',
  model: { model: 'last-non-direct' },
  windows: {
    click: { basis: 'calendar', days: 7, zone: ZONE },
    view: { basis: 'elapsed', seconds: 86_400 },
    inRoom: { basis: 'elapsed', seconds: 14_400 },
  },
  precedence: ['code', 'pin-click', 'live-click', 'click'],
  codes: [{ code: 'MIA20', creator: 'mia', discount: 100_000 }],
};
