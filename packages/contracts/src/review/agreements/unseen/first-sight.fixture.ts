import type { Verdict } from '../verdicts.fixture.ts';

const NOBODY = 'Nobody promises that what is said is lawful and disclosed';
const DISCLOSED = 'The talent promises to disclose, by the law of the one market';
const APPROVAL = 'How soon an answer comes, and what silence means, is not said';
const LASTING = 'How long a post stays up is not said';
const SHARE = 'It is a share of the gifts that a host gets: no sale is attributed';
const NOTHING_COUNTED = 'What is paid depends on no figure that the host reports';
const OWN_FIGURES = 'The guild has the figures of the platform, and reports to the host';
const NO_CONTENT = 'No piece and no session is promised, only people who enrol are paid for';
const MAKING_GOOD = 'Where nothing is said, nothing is made good';
const ORDER = 'Each order says it';
const BY_LAW = 'Without an agreement the law says who is fined';
const NO_OFFER = 'No offer is spoken of, so that there is none to join in';

/** An error that is listed with several points is right only if each of them is. */
type Verdicts = Readonly<Record<string, Verdict>>;

const AS_PIECES_COME: Verdict = [
  false,
  'Each piece is paid as it comes: it needs no number and no dates; how long it stays up is open',
];

/**
 * The verdicts on the errors that the review reported when it was first run on the unseen agreements, by the key of the error.
 * They stay as they were given then, whatever became of the review.
 */
export const FIRST_SIGHT: Readonly<Record<string, Verdicts>> = {
  'pasta-campaign': { '/clauses/3 SLOT_OPEN': [true, APPROVAL] },
  'paid-posts-signage': {
    '/clauses/0 SLOT_OPEN': AS_PIECES_COME,
    '/clauses/3 SLOT_OPEN': AS_PIECES_COME,
    '/clauses/7 SLOT_OPEN': [true, APPROVAL],
    '/clauses/8 SLOT_OPEN': [true, 'How long, where and how far the content is used is not said'],
    '/clauses/9 SLOT_OPEN': [false, BY_LAW],
  },
  'weekly-live-host': {
    '/clauses ITEM_MISSING ip.owner': [false, 'Nothing of the sessions is used again'],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.penalties': [false, BY_LAW],
    '/clauses ITEM_MISSING compliance.platform-policy': [
      false,
      'Two weeks live with the risk that the platform changes its rules',
    ],
    '/clauses ITEM_MISSING compliance.force-majeure': [
      false,
      'A week without its hours is not paid, whatever the reason',
    ],
    '/clauses ITEM_MISSING data.metrics': [false, NOTHING_COUNTED],
    '/clauses ITEM_MISSING data.definitions': [false, NOTHING_COUNTED],
    '/clauses ITEM_MISSING data.time-range': [false, NOTHING_COUNTED],
    '/clauses ITEM_MISSING data.deadline': [false, NOTHING_COUNTED],
    '/clauses/0 SLOT_OPEN': [false, NO_OFFER],
  },
  'guild-streamer': {
    '/clauses ITEM_MISSING data.metrics': [false, OWN_FIGURES],
    '/clauses ITEM_MISSING data.definitions': [false, OWN_FIGURES],
    '/clauses ITEM_MISSING data.time-range': [false, OWN_FIGURES],
    '/clauses ITEM_MISSING data.deadline': [false, OWN_FIGURES],
    '/clauses ITEM_MISSING assessment.attribution': [false, SHARE],
    '/clauses ITEM_MISSING assessment.window': [false, SHARE],
    '/clauses/2/commission ATTRIBUTION_MISSING': [false, SHARE],
    '/clauses/0 SLOT_OPEN': [false, NO_OFFER],
    '/clauses/4 SLOT_OPEN': [true, 'Where the host is bound, for six months more, is not said'],
    '/clauses/5 SLOT_OPEN': [true, 'Who owns the clips, and where and how long they are used'],
    '/clauses/6 SLOT_OPEN': [
      false,
      'A change of platform rules counts as force majeure, and what a breach costs is said',
    ],
  },
  'campus-ambassadors': {
    '/clauses ITEM_MISSING scope.quantity': [false, NO_CONTENT],
    '/clauses ITEM_MISSING scope.platform': [false, NO_CONTENT],
    '/clauses ITEM_MISSING scope.form': [false, NO_CONTENT],
    '/clauses ITEM_MISSING scope.publish': [false, NO_CONTENT],
    '/clauses ITEM_MISSING live.minutes': [false, NO_CONTENT],
    '/clauses ITEM_MISSING live.sessions': [false, NO_CONTENT],
    '/clauses ITEM_MISSING live.questions': [false, NO_CONTENT],
    '/clauses ITEM_MISSING live.promotions': [false, NO_CONTENT],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [
      true,
      'The terms do not tell ambassadors to disclose',
    ],
    '/clauses/1 SLOT_OPEN': [true, 'For how long a link or a code counts is not said'],
  },
  'local-deals-affiliates': {
    '/clauses/0 SLOT_OPEN': [true, 'Whether the percentage is of taxes, too, is not said'],
    '/clauses/3 SLOT_OPEN': [false, DISCLOSED],
  },
  'dating-affiliates': {
    '/clauses/2 SLOT_OPEN': [true, 'Which of two affiliates counts is not said'],
    '/clauses/3 SLOT_OPEN': [false, DISCLOSED],
  },
  'learning-partners': {},
  'platform-hosts': {
    '/clauses ITEM_MISSING assessment.attribution': [false, SHARE],
    '/clauses ITEM_MISSING assessment.window': [false, SHARE],
    '/clauses/0 SLOT_OPEN': [true, 'The share is left to rules that the platform can change'],
  },
  'athlete-ambassador': {
    '/clauses/0 SLOT_OPEN': [true, LASTING],
    '/clauses/1 SLOT_OPEN': [true, LASTING],
    '/clauses/2 SLOT_OPEN': [true, LASTING],
    '/clauses/3 SLOT_OPEN': [false, 'Three platforms are named, of which the talent chooses one'],
    '/clauses/4 SLOT_OPEN': [true, 'What is made for the launch, and where, is not said'],
    '/clauses/5 SLOT_OPEN': [false, MAKING_GOOD],
    '/clauses/6 SLOT_OPEN': [false, MAKING_GOOD],
    '/clauses/11 SLOT_OPEN': [true, 'Which of two creators made a sale is not said'],
    '/clauses/12 SLOT_OPEN': [true, 'Where the talent is bound is not said'],
    '/clauses/13 SLOT_OPEN': [true, 'Who owns the content is not said'],
    '/clauses/14 SLOT_OPEN': [false, DISCLOSED],
  },
  'skincare-gifts': {
    '/clauses/3 SLOT_OPEN': [true, 'Where, and how long, the brand shows the content'],
    '/clauses/4 SLOT_OPEN': [false, DISCLOSED],
  },
  'creator-framework': {
    '/clauses ITEM_MISSING fee.fixed': [false, ORDER],
    '/clauses ITEM_MISSING payment.stages': [false, ORDER],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'How the framework itself ends is not said',
    ],
    '/clauses/0 SLOT_OPEN': [false, ORDER],
    '/clauses/1 SLOT_OPEN': [false, ORDER],
  },
};
