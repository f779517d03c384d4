type Keys = Readonly<Record<string, readonly string[]>>;

/** The text says what was missing; the typist had left it out. */
const BY_TYPING: Keys = {
  'campaign-sheet-mexico': ['/clauses/4 SLOT_OPEN'],
  'clothes-shop-works': ['/clauses/2/samples/inReturn/0 RETURN_NOT_PUBLISHED'],
  'creators-abroad': ['/clauses/4 SLOT_OPEN'],
};

/** A default or the way of paying makes definite what the review asked for; a label on each piece discloses it. */
const BY_REVIEW: Keys = {
  'apparel-golfer': ['/clauses/6 SLOT_OPEN', '/clauses/7 SLOT_OPEN', '/clauses/8 SLOT_OPEN'],
  'platform-host-shares': ['/clauses/0 SLOT_OPEN', '/clauses/2 SLOT_OPEN', '/clauses/4 SLOT_OPEN'],
  'motion-software-creators': ['/clauses LAW_PLATFORM_SWITCH eu.platform-declaration'],
  'year-planner-affiliates': ['/clauses LAW_PLATFORM_SWITCH eu.platform-declaration'],
};

/** The false errors of first sight that are no longer reported, by agreement; what was right is never among them. */
export const MENDED: Keys = { ...BY_TYPING, ...BY_REVIEW };
