import type { Verdict } from '../verdicts.fixture.ts';

const NOBODY = 'Nobody promises that what is said is lawful and disclosed';
const OWNER = 'Who owns what is photographed or made with the talent is not said';
const BOUND = 'Where the talent is bound is not said';
const BY_PLACE = 'The win of each tournament decides, and the bonus is due after an invoice for it';
const AROUND_THE_POST = 'Its time is counted from the post, which no field can hold';
const ORDER = 'Each campaign says it, on the platform of the agency';
const NO_DISCLOSURE = 'The terms do not tell affiliates to disclose';
const APPROVAL = 'How soon an answer comes, and what silence means, is not said';
const ENDING = 'How either side ends it, and what is paid then, is not said';
const WHICH = 'Which of two affiliates made a sale is not said';
const TIMED = 'For how long a link or a code counts, and which of two people, is not said';
const USES = 'Where, and for how long, the brand shows the content is not said';

/** An error that is listed with several points is right only if each of them is. */
type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * The verdicts on the errors that the review reported when it was first run on the sealed agreements, by the key of the error.
 * They stay as they were given then, whatever became of the review.
 */
export const FIRST_SIGHT: Readonly<Record<string, Verdicts>> = {
  'carpet-care-posts': {
    '/clauses/2 SLOT_OPEN': [
      false,
      'The brand sends its products for carpets, as many as two pieces take: nothing is paid or counted by them',
    ],
    '/clauses/3 SLOT_OPEN': [
      true,
      'The fee is due after an approval, and what silence after 48 hours means is not said',
    ],
    '/clauses/8 SLOT_OPEN': [false, AROUND_THE_POST],
    '/clauses/9 SLOT_OPEN': [true, 'How long the brand shows the content is not said'],
  },
  'event-appearance': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/7 SLOT_OPEN': [
      false,
      'The brand shows its pictures on a channel that is seen everywhere; only owner and term are open',
    ],
    '/clauses/8 SLOT_OPEN': [true, BOUND],
  },
  'golf-sportswear-pros': {
    '/clauses ITEM_MISSING payment.stages': [
      false,
      'What is paid, and so when a further day is paid, is a blank of the form',
    ],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/8 SLOT_OPEN': [true, OWNER],
  },
  'podcast-midroll': {
    '/clauses ITEM_MISSING assessment.criteria': [
      false,
      'More than 50,000 downloads of all episodes; only when they are counted is open',
    ],
    '/clauses/2 SLOT_OPEN': [true, 'When the bonus is paid is not said'],
    '/clauses/4 SLOT_OPEN': [
      true,
      'Who counts and reports the downloads that decide on the bonus is not said',
    ],
    '/clauses/5 SLOT_OPEN': [
      false,
      'The podcast features no competitor, and is heard everywhere: there is no place to name',
    ],
  },
  'putter-golfer': {
    '/clauses/7 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/8 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/9 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/10 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/11 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/12 SLOT_OPEN': [
      false,
      'The official list at the end of each year decides, and the bonus is due 30 days after an invoice',
    ],
    '/clauses/15 SLOT_OPEN': [false, 'Nothing is withheld, so that there is no tax to bear'],
    '/clauses/19 SLOT_OPEN': [
      false,
      'The golfer owes what the lender fails to do, when it is due: an ordinary guaranty names no days',
    ],
    '/clauses/21 SLOT_OPEN': [true, OWNER],
    '/clauses/22 SLOT_OPEN': [true, NOBODY],
  },
  'riyadh-platform-members': {
    '/clauses ITEM_MISSING payment.stages': [false, ORDER],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'Neither how it ends nor how long its term is is said',
    ],
    '/clauses/0 SLOT_OPEN': [
      true,
      'On which channel the video that pays for the membership is posted is not said',
    ],
    '/clauses/1 SLOT_OPEN': [
      false,
      'One comes with each campaign, beside the video for the client; only the platform is open',
    ],
    '/clauses/2 SLOT_OPEN': [false, ORDER],
    '/clauses/4 SLOT_OPEN': [
      false,
      'Each campaign names the amount and the way of payment; only who pays is open',
    ],
  },
  'store-visit-videos': {
    '/clauses ITEM_MISSING compliance.local-law': [
      false,
      'The part on rights and duties was not published, so that nobody knows whether it is said there',
    ],
  },
  'tiktok-guild-hosts': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'How either side ends it within the three years, and what is paid then, is not said',
    ],
    '/clauses/6 SLOT_OPEN': [
      false,
      'The host is bound on all platforms that there are and will be, wherever they are',
    ],
  },
  'advance-copy-readers': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
  },
  'apparel-item-ambassadors': {
    '/clauses ITEM_MISSING compliance.local-law': [
      false,
      'Content is honest and factual and keeps the rules of the platform, which ask for lawful and labelled posts',
    ],
    '/clauses/1 SLOT_OPEN': [true, APPROVAL],
    '/clauses/3 SLOT_OPEN': [
      true,
      'Whether the percentage is of tax and shipping, too, and when it is due, is not said',
    ],
    '/clauses/5 SLOT_OPEN': [
      false,
      'The brand owns the copyright: an owner uses its pictures everywhere and for ever',
    ],
  },
  'clothes-set-gifts': {},
  'game-item-videos': {
    '/clauses ITEM_MISSING fee.commission': [
      false,
      'Views are paid for, and no commission is; only the most for a week is not named',
    ],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'Neither how it ends nor how long its term is is said',
    ],
  },
  'grow-fridge-affiliates': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/0 SLOT_OPEN': [true, 'The two days of the year on which it is due are not named'],
    '/clauses/2 SLOT_OPEN': [true, TIMED],
    '/clauses LAW_DISCLOSURE de.label': [true, NO_DISCLOSURE],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [true, NO_DISCLOSURE],
  },
  'interface-content-creators': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/4 SLOT_OPEN': [true, APPROVAL],
    '/clauses/7 SLOT_OPEN': [
      false,
      'A video is shown again, with who is in it, on accounts and a site that are seen everywhere, and not in advertising',
    ],
  },
  'jewelry-link-ambassadors': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, ENDING],
  },
  'jewelry-software-ambassadors': {},
  'kids-learning-affiliates': {},
  'push-message-partners': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/3 SLOT_OPEN': [
      false,
      'An account belongs to the partner by whose link it was opened, with all that is paid for it',
    ],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [true, NO_DISCLOSURE],
  },
  'research-supply-affiliates': {
    '/clauses/0 SLOT_OPEN': [true, 'The day of the month on which it is due is not named'],
  },
  'tanning-ambassadors': {
    '/clauses/0 SLOT_OPEN': [
      true,
      'The number, the platform, the form and the day of the content are open, and who posts none pays for the products',
    ],
    '/clauses/2 SLOT_OPEN': [true, USES],
  },
  'web-shop-partners': {
    '/clauses/3 SLOT_OPEN': [true, WHICH],
    '/clauses/4 SLOT_OPEN': [
      false,
      'Unlawful content of a partner ends it at once, and the partner bears the damage',
    ],
    '/clauses LAW_DISCLOSURE de.label': [true, NO_DISCLOSURE],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [
      false,
      'Partners set links on sites of their own, where no platform has a switch',
    ],
  },
};
