/** How long posts stay up: judged right, and a warning since no time is promised where a typed deal says nothing. */
export const WARNED: Readonly<Record<string, readonly string[]>> = {
  'athlete-ambassador': ['/clauses/0 SLOT_OPEN', '/clauses/1 SLOT_OPEN', '/clauses/2 SLOT_OPEN'],
};

/** The false errors that the review no longer reports, by agreement; what was right is never among them. */
export const MENDED: Readonly<Record<string, readonly string[]>> = {
  'paid-posts-signage': ['/clauses/0 SLOT_OPEN', '/clauses/3 SLOT_OPEN', '/clauses/9 SLOT_OPEN'],
  'weekly-live-host': [
    '/clauses ITEM_MISSING ip.owner',
    '/clauses ITEM_MISSING compliance.penalties',
    '/clauses ITEM_MISSING compliance.platform-policy',
    '/clauses ITEM_MISSING compliance.force-majeure',
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
    '/clauses ITEM_MISSING assessment.attribution',
    '/clauses ITEM_MISSING assessment.window',
    '/clauses/2/commission ATTRIBUTION_MISSING',
    '/clauses/0 SLOT_OPEN',
    '/clauses/6 SLOT_OPEN',
  ],
  'campus-ambassadors': [
    '/clauses ITEM_MISSING scope.quantity',
    '/clauses ITEM_MISSING scope.platform',
    '/clauses ITEM_MISSING scope.form',
    '/clauses ITEM_MISSING scope.publish',
    '/clauses ITEM_MISSING live.minutes',
    '/clauses ITEM_MISSING live.sessions',
    '/clauses ITEM_MISSING live.questions',
    '/clauses ITEM_MISSING live.promotions',
  ],
  'local-deals-affiliates': ['/clauses/3 SLOT_OPEN'],
  'dating-affiliates': ['/clauses/3 SLOT_OPEN'],
  'platform-hosts': [
    '/clauses ITEM_MISSING assessment.attribution',
    '/clauses ITEM_MISSING assessment.window',
  ],
  'athlete-ambassador': ['/clauses/5 SLOT_OPEN', '/clauses/6 SLOT_OPEN', '/clauses/14 SLOT_OPEN'],
  'skincare-gifts': ['/clauses/4 SLOT_OPEN'],
  'creator-framework': [
    '/clauses ITEM_MISSING fee.fixed',
    '/clauses ITEM_MISSING payment.stages',
    '/clauses/0 SLOT_OPEN',
    '/clauses/1 SLOT_OPEN',
  ],
};
