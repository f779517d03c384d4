import type { Verdict } from '../verdicts.fixture.ts';

const NOBODY = 'Nobody promises that what is said is lawful and disclosed';
const NO_DISCLOSURE = 'The terms do not tell creators to disclose';
const APPROVAL = 'How soon an answer comes is not said, and there are three rounds in five days';
const ENDING = 'How either side ends it, and what is paid then, is not said';
const OWNER = 'Who owns what is photographed or made with the talent is not said';
const BY_PLACE = 'The place in each tournament decides, and the bonus is due 30 days after it';
const DUE = 'When it is due is not said';
const TIMED = 'For how long a link or a code counts, and which of two people, is not said';
const WHICH = 'Which of two creators made a sale is not said';
const USES = 'Where, and for how long, the brand shows the pictures is not said';

/** An error that is listed with several points is right only if each of them is. */
type Verdicts = Readonly<Record<string, Verdict>>;

const AS_LIVES_COME: Verdict = [
  false,
  'The host gets a share of what each live brings, as it comes: it needs no number and no dates',
];

/**
 * The verdicts on the errors that the review reported when it was first run on the blind agreements, by the key of the error.
 * They stay as they were given then, whatever became of the review.
 */
export const FIRST_SIGHT: Readonly<Record<string, Verdicts>> = {
  'apparel-golfer': {
    '/clauses/0 SLOT_OPEN': [
      false,
      'A reasonable number of days, on which both agree, and no pay depends on it',
    ],
    '/clauses/6 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/7 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/8 SLOT_OPEN': [false, BY_PLACE],
    '/clauses/13 SLOT_OPEN': [true, OWNER],
    '/clauses/14 SLOT_OPEN': [true, NOBODY],
  },
  'campaign-sheet-mexico': {
    '/clauses/7 FEE_UNDATED': [
      true,
      'The fee for the image comes on top, and when it is due is not said',
    ],
    '/clauses/4 SLOT_OPEN': [
      false,
      'Pieces come 48 hours ahead so that the brand can validate them: that is the time to answer',
    ],
    '/clauses/10 SLOT_OPEN': [
      true,
      'Who owns the content, and where the image is shown, is not said',
    ],
    '/clauses/11 SLOT_OPEN': [true, NOBODY],
    '/clauses LAW_DISCLOSURE mx.label': [
      true,
      'Only tags and hashtags of the campaign are owed, and no word that it is advertising',
    ],
  },
  'cereal-quarterback': {
    '/clauses/8 SLOT_OPEN': [true, OWNER],
    '/clauses/9 SLOT_OPEN': [true, NOBODY],
  },
  'clothes-shop-works': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'Neither how it ends nor how long its term is is said',
    ],
    '/clauses/0 SLOT_OPEN': [
      true,
      'What is made for the monthly amount, of which kind (it speaks of live sales, too) and when is not said',
    ],
    '/clauses/1 SLOT_OPEN': [true, 'How many photographs the shop gets, and when, is not said'],
    '/clauses/2 SLOT_OPEN': [false, 'The shop offers twenty a month, and the creator chooses them'],
    '/clauses/2/samples/inReturn/0 RETURN_NOT_PUBLISHED': [
      false,
      'The clothes are for photographs that the shop puts on its own pages: the creator publishes none',
    ],
    '/clauses/3 SLOT_OPEN': [true, 'When the monthly amount is due is not said'],
    '/clauses/6 SLOT_OPEN': [
      false,
      'The orders that the shop shows for the channel count, and nothing else does',
    ],
    '/clauses/7 SLOT_OPEN': [
      false,
      'The photographs are for the pages of the one shop and for nothing else; only owner and term are open',
    ],
  },
  'creators-abroad': {
    '/clauses/1 SLOT_OPEN': [
      true,
      'The fee is due after an approval for which neither a time nor the meaning of silence is said',
    ],
    '/clauses/4 SLOT_OPEN': [
      false,
      'Content is used on own channels of the brand, and paid media are agreed apart',
    ],
  },
  'douyin-host-guarantee': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'How either side ends it within the three years, and what is paid then, is not said',
    ],
    '/clauses/0 SLOT_OPEN': [
      false,
      'The host works on all days but three a month, at hours on which both agree',
    ],
    '/clauses/1 SLOT_OPEN': [true, DUE],
    '/clauses/2 SLOT_OPEN': [true, DUE],
  },
  'eyewear-model': {
    '/clauses ITEM_MISSING payment.stages': [
      true,
      'When the producer is paid for days of photographs and video is not said',
    ],
    '/clauses/7 SLOT_OPEN': [true, 'The amount of a day is left to a later agreement'],
  },
  'insertion-order-egypt': {
    '/clauses/3 SLOT_OPEN': [true, APPROVAL],
    '/clauses/8 SLOT_OPEN': [
      false,
      'The content is licensed for advertising, paid and unpaid, with who is in it; only the territory is open',
    ],
  },
  'platform-host-shares': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/0 SLOT_OPEN': AS_LIVES_COME,
    '/clauses/2 SLOT_OPEN': AS_LIVES_COME,
    '/clauses/4 SLOT_OPEN': AS_LIVES_COME,
  },
  'blood-test-creators': {
    '/clauses/3 SLOT_OPEN': [
      false,
      'By the law of India a licence without a term has five years (Copyright Act s. 19(5) and 30A)',
    ],
    '/clauses LAW_DISCLOSURE in.label': [
      false,
      'The content keeps all guidelines on advertising and endorsement, which ask for the label',
    ],
  },
  'cloth-diaper-reps': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/4 SLOT_OPEN': [true, USES],
  },
  'donation-ambassadors': {},
  'motion-software-creators': {
    '/clauses/4 SLOT_OPEN': [true, WHICH],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [
      false,
      'The talent discloses wherever the law or the rules of a platform ask for it',
    ],
  },
  'personalised-gift-reps': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/5 SLOT_OPEN': [true, USES],
    '/clauses LAW_DISCLOSURE au.label': [true, NO_DISCLOSURE],
  },
  'student-card-ambassadors': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, ENDING],
    '/clauses/3 SLOT_OPEN': [true, TIMED],
  },
  'training-affiliates': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/2 SLOT_OPEN': [true, TIMED],
    '/clauses LAW_DISCLOSURE fr.label': [true, NO_DISCLOSURE],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [true, NO_DISCLOSURE],
  },
  'undo-extension-creators': {
    '/clauses/0 SLOT_OPEN': [
      true,
      'Whether the percentage is of taxes, too, and on which day of the month it is due, is not said',
    ],
    '/clauses/3 SLOT_OPEN': [true, WHICH],
  },
  'year-planner-affiliates': {
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [
      false,
      'The talent promises to disclose clearly and to keep all laws',
    ],
  },
};
