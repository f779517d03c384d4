/** Whether an error is right, and why. `false`: an ordinary deal of the type does not need it, or the agreement says it and no clause can. */
export type Verdict = readonly [isRight: boolean, reason: string];

const NOBODY = 'Nobody promises that what is said is lawful and disclosed';
const NO_DISCLOSURE = 'The terms do not tell affiliates to disclose';

/** The verdicts on the errors of each agreement, by the key of the error. */
export const VERDICTS: Readonly<Record<string, Readonly<Record<string, Verdict>>>> = {
  'supplement-commercial': {
    '/clauses/10 SLOT_OPEN': [true, NOBODY],
  },
  'musician-spokesperson': {
    '/clauses/1 SLOT_OPEN': [
      true,
      'The number and the days of the posts are left to a monthly agreement',
    ],
    '/clauses/2 SLOT_OPEN': [true, 'When the monthly amount is due is not said'],
    '/clauses/7 SLOT_OPEN': [true, NOBODY],
  },
  'locked-sales-affiliates': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, 'How the agreement ends is not said'],
    '/clauses/0 SLOT_OPEN': [
      true,
      'Whether the percentage is of tax and shipping, too, is not said',
    ],
    '/clauses/2 SLOT_OPEN': [true, 'Which of two affiliates made a sale is not said'],
  },
  'game-mod-affiliates': {
    '/clauses LAW_DISCLOSURE de.label': [true, NO_DISCLOSURE],
    '/clauses LAW_DISCLOSURE fr.label': [true, NO_DISCLOSURE],
    '/clauses LAW_DISCLOSURE gb.label': [true, NO_DISCLOSURE],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [true, NO_DISCLOSURE],
  },
  'meeting-speaker': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING ip.likeness': [
      true,
      'An endorsement without a grant of name and likeness',
    ],
    '/clauses/4 SLOT_OPEN': [true, 'When the monthly amount is due is not said'],
  },
  'barter-skincare': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses LAW_DISCLOSURE in.label': [true, NO_DISCLOSURE],
    '/clauses/0 SLOT_OPEN': [true, 'The number, the platform and the form of the content are open'],
    '/clauses/2 SLOT_OPEN': [true, 'What silence on a submitted draft means is not said'],
  },
  'game-promoters': {},
  'golf-commentator': {},
  'sports-broadcaster': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/9 SLOT_OPEN': [true, 'Who owns the photographs is not said'],
  },
  'card-affiliates': {
    '/clauses/0 SLOT_OPEN': [
      true,
      'The amount and the day it is due are left to offers of the network',
    ],
  },
  'former-player': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
  },
  'television-build': {
    '/clauses/0/publish/0 PUBLISH_OUTSIDE_TERM': [
      true,
      'The term ends before the last expected broadcast',
    ],
    '/clauses/1/publish/0 PUBLISH_OUTSIDE_TERM': [
      true,
      'The term ends before the last expected broadcast',
    ],
    '/clauses/1 SLOT_OPEN': [true, 'The number of episodes is not said'],
    '/clauses/3 SLOT_OPEN': [false, "The show is its maker's: a sponsor owns none of it"],
  },
  'health-affiliates': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, 'How the agreement ends is not said'],
    '/clauses LAW_DISCLOSURE au.label': [true, NO_DISCLOSURE],
    '/clauses/2 SLOT_OPEN': [true, 'For how long a link or a code counts is not said'],
  },
  'network-endorser': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
  },
};
