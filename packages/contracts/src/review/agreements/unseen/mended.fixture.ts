/** The false errors that the review no longer reports, by agreement; what was right is never among them. */
export const MENDED: Readonly<Record<string, readonly string[]>> = {
  'paid-posts-signage': ['/clauses/9 SLOT_OPEN'],
  'weekly-live-host': [
    '/clauses ITEM_MISSING ip.owner',
    '/clauses ITEM_MISSING compliance.penalties',
    '/clauses ITEM_MISSING compliance.platform-policy',
    '/clauses ITEM_MISSING data.metrics',
    '/clauses ITEM_MISSING data.definitions',
    '/clauses ITEM_MISSING data.time-range',
    '/clauses ITEM_MISSING data.deadline',
    '/clauses/0 SLOT_OPEN',
  ],
  'guild-streamer': [
    '/clauses ITEM_MISSING data.metrics',
    '/clauses ITEM_MISSING data.definitions',
    '/clauses ITEM_MISSING data.time-range',
    '/clauses ITEM_MISSING data.deadline',
    '/clauses/0 SLOT_OPEN',
    '/clauses/6 SLOT_OPEN',
  ],
  'campus-ambassadors': ['/clauses ITEM_MISSING live.promotions'],
  'athlete-ambassador': ['/clauses/5 SLOT_OPEN', '/clauses/6 SLOT_OPEN'],
  'creator-framework': ['/clauses/1 SLOT_OPEN'],
};
