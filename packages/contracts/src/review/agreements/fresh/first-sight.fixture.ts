import type { Verdict } from '../verdicts.fixture.ts';

const NOBODY = 'Nobody promises that what is said is lawful and disclosed';
const NO_DISCLOSURE = 'The terms do not tell affiliates to disclose';
const APPROVAL = 'How soon an answer comes, and what silence means, is not said';
const ROYALTY = 'The royalty is of all sales, whoever made them: nothing is attributed';
const ENDING = 'How either side ends it, and what is paid then, is not said';
const BOUND = 'Where the talent is bound is not said';
const UNTRACED = 'How an order is traced to a promoter, and for how long, is not said';
const WHICH = 'Which of two affiliates made a sale is not said';
const TIMED = 'For how long a link or a code counts, and which of two people, is not said';
const USES = 'Where, how long and in which media the content is shown is not said';
const OWN_PROFILE =
  'Pieces are posted on the public profile of the talent, in any form but for one video';
const PROMOTERS_CHOICE = 'Where and in which form a promoter posts is left to the promoter';
const SHARED = 'A post is shared where the shop posted it';
const HOLIDAYS = 'Ordinary terms count business days without a list of holidays';
const AS_THEY_AGREE = 'Day and time are agreed for each, as for all services';
const MADE_BY_BRAND =
  'The brand makes each post, and so its form; only how long it stays up is open';
const VIEWS = 'Until when it is counted, by whom, and when it is paid, is not said';
const REACHED = 'It is decided when the sale or the tier is reached; only when it is paid is open';
const AROUND_THE_POST = 'Its time is counted from the post, which no field can hold';

/** An error that is listed with several points is right only if each of them is. */
type Verdicts = Readonly<Record<string, Verdict>>;

const AS_PIECES_COME: Verdict = [
  false,
  'Each piece is paid as it comes: it needs no number and no dates; how long it stays up is open',
];
const BY_BRIEF: Verdict = [
  false,
  'Each piece is paid as it comes: it needs no number, and its brief names the day',
];

/**
 * The verdicts on the errors that the review reported when it was first run on the fresh agreements, by the key of the error.
 * They stay as they were given then, whatever became of the review.
 */
export const FIRST_SIGHT: Readonly<Record<string, Verdicts>> = {
  'app-videos': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/0 SLOT_OPEN': AS_PIECES_COME,
    '/clauses/4 SLOT_OPEN': [
      false,
      'The creator licenses the videos for any commercial purpose, advertising and who is in them included',
    ],
  },
  'campaign-form-korea': {
    '/clauses/7 SLOT_OPEN': [true, APPROVAL],
    '/clauses/10 SLOT_OPEN': [true, VIEWS],
    '/clauses/11 SLOT_OPEN': [true, VIEWS],
    '/clauses/13 SLOT_OPEN': [false, 'The law names the rate, and the fee includes the tax'],
    '/clauses/14 SLOT_OPEN': [false, 'It is withheld from the fee, so that the talent bears it'],
    '/clauses/15 SLOT_OPEN': [
      false,
      'Use in advertising is agreed apart, and where it is used is a blank of the form',
    ],
    '/clauses/16 SLOT_OPEN': [true, BOUND],
  },
  'fragrance-campaign': {
    '/clauses/2 SLOT_OPEN': [
      false,
      'A story vanishes by itself after a day, and no post may be deleted',
    ],
    '/clauses/3 SLOT_OPEN': [true, APPROVAL],
    '/clauses/9 SLOT_OPEN': [false, AROUND_THE_POST],
    '/clauses/10 SLOT_OPEN': [false, AROUND_THE_POST],
    '/clauses/11 SLOT_OPEN': [
      false,
      'Posts are shared on own outlets and not in advertising; only owner and territory are open',
    ],
  },
  'innerwear-athlete': {
    '/clauses ITEM_MISSING assessment.attribution': [false, ROYALTY],
    '/clauses ITEM_MISSING assessment.window': [false, ROYALTY],
    '/clauses/3 SLOT_OPEN': [
      false,
      'Five channels are named, on which the athlete posts as both agree, unpaid by piece',
    ],
    '/clauses/4/commission ATTRIBUTION_MISSING': [false, ROYALTY],
  },
  'kefir-namesake': {
    '/clauses ITEM_MISSING compliance.local-law': [
      false,
      'Each party warrants that it keeps the law in what it does, and the company makes the content',
    ],
    '/clauses ITEM_MISSING compliance.termination': [
      true,
      'Neither how it ends nor how long its term is is said',
    ],
    '/clauses/0/amount ATTRIBUTION_MISSING': [false, ROYALTY],
    '/clauses/2 SLOT_OPEN': [true, BOUND],
  },
  'pizza-celebrity': {
    '/clauses/5 SLOT_OPEN': [false, AS_THEY_AGREE],
    '/clauses/6 SLOT_OPEN': [false, AS_THEY_AGREE],
    '/clauses/7 SLOT_OPEN': [
      false,
      'Its day is agreed as for all services; only platform, form and how long it stays up are open',
    ],
    '/clauses/8 SLOT_OPEN': [false, AS_THEY_AGREE],
    '/clauses/9 SLOT_OPEN': [false, MADE_BY_BRAND],
    '/clauses/11 SLOT_OPEN': [false, MADE_BY_BRAND],
    '/clauses/13 SLOT_OPEN': [false, MADE_BY_BRAND],
  },
  'podcast-network': {
    '/clauses ITEM_MISSING payment.stages': [true, 'When the fee is due is not said'],
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses/0 SLOT_OPEN': [true, 'The number of episodes is not said'],
    '/clauses/1 SLOT_OPEN': [
      false,
      'A tweet is a form in itself; only how long it stays up is open',
    ],
    '/clauses/2 SLOT_OPEN': [true, 'The fee is left to a talk about the budget'],
  },
  'promotion-tasks': {
    '/clauses/0/commission ATTRIBUTION_MISSING': [
      false,
      'Each task is confirmed with its share, and succeeds with the contract of the customer',
    ],
  },
  'retro-fitness-videos': {
    '/clauses/0 SLOT_OPEN': BY_BRIEF,
    '/clauses/3 SLOT_OPEN': BY_BRIEF,
    '/clauses/6 SLOT_OPEN': BY_BRIEF,
    '/clauses/9 SLOT_OPEN': BY_BRIEF,
    '/clauses/12 SLOT_OPEN': BY_BRIEF,
    '/clauses/16 SLOT_OPEN': [true, APPROVAL],
  },
  'water-alumni': {
    '/clauses/2 SLOT_OPEN': [false, 'It is posted on all channels of the association'],
    '/clauses/3 SLOT_OPEN': [
      false,
      'They come when asked and as all agree then, and no pay depends on it',
    ],
    '/clauses/4 SLOT_OPEN': [true, APPROVAL],
    '/clauses/7/amount ATTRIBUTION_MISSING': [false, ROYALTY],
    '/clauses/8/countedIn BUSINESS_DAYS_MISSING': [false, HOLIDAYS],
    '/clauses/13 SLOT_OPEN': [false, 'A logo is licensed, and nothing that was sent is used again'],
  },
  'gel-nail-ambassadors': {
    '/clauses/0 SLOT_OPEN': [false, OWN_PROFILE],
    '/clauses/1 SLOT_OPEN': [false, OWN_PROFILE],
    '/clauses/2 SLOT_OPEN': [false, OWN_PROFILE],
    '/clauses/4 SLOT_OPEN': [true, 'Where the brand shows the content is not said'],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [
      false,
      'The talent marks content as a partnership wherever the rules ask for it',
    ],
  },
  'light-show-promoters': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, ENDING],
    '/clauses/0 SLOT_OPEN': [false, PROMOTERS_CHOICE],
    '/clauses/1 SLOT_OPEN': [false, SHARED],
    '/clauses/3 SLOT_OPEN': [false, PROMOTERS_CHOICE],
    '/clauses/4 SLOT_OPEN': [false, SHARED],
    '/clauses/5 SLOT_OPEN': [
      true,
      'Whether the percentage is of tax and shipping, too, is not said',
    ],
    '/clauses/8 SLOT_OPEN': [true, USES],
  },
  'message-tool-creators': {
    '/clauses/0 SLOT_OPEN': [false, 'Posts or reels, as the creator chooses'],
    '/clauses/3 SLOT_OPEN': [
      false,
      'What is posted is seen everywhere, and who is bound may leave at any time',
    ],
  },
  'print-editor-affiliates': {
    '/clauses/4 SLOT_OPEN': [
      false,
      'Only what affiliates say of the programme is used, and ordinary programmes say no more',
    ],
  },
  'restaurant-promoters': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses ITEM_MISSING compliance.termination': [true, ENDING],
    '/clauses ITEM_MISSING assessment.attribution': [true, UNTRACED],
    '/clauses ITEM_MISSING assessment.window': [true, UNTRACED],
    '/clauses/0 SLOT_OPEN': [
      true,
      'The share is left to settings that the shop can change, and no day is named for the payout',
    ],
    '/clauses/0/commission ATTRIBUTION_MISSING': [true, UNTRACED],
  },
  'stock-analysis-affiliates': {
    '/clauses ITEM_MISSING compliance.local-law': [true, NOBODY],
    '/clauses LAW_DISCLOSURE br.label': [true, NO_DISCLOSURE],
  },
  'voucher-influencers': {
    '/clauses/0 SLOT_OPEN': [true, 'The day of the month on which it is due is not named'],
    '/clauses/4 SLOT_OPEN': [true, TIMED],
    '/clauses LAW_DISCLOSURE kr.label': [true, NO_DISCLOSURE],
  },
  'web-data-affiliates': {
    '/clauses/1/countedIn BUSINESS_DAYS_MISSING': [false, HOLIDAYS],
    '/clauses/2 SLOT_OPEN': [true, WHICH],
    '/clauses LAW_PLATFORM_SWITCH eu.platform-declaration': [true, NO_DISCLOSURE],
  },
  'wellness-shop-influencers': {
    '/clauses/0/commission/rateChanges RATE_CHANGES_OF_TIERS': [
      false,
      'The shop changes the rates of its tiers with 30 days of notice, which no clause can hold',
    ],
    '/clauses/2 SLOT_OPEN': [false, REACHED],
    '/clauses/3 SLOT_OPEN': [false, REACHED],
    '/clauses/4 SLOT_OPEN': [false, 'The sales of each month decide; only when it is paid is open'],
    '/clauses/6 SLOT_OPEN': [true, TIMED],
    '/clauses/7 SLOT_OPEN': [true, USES],
  },
  'will-writing-influencers': {
    '/clauses/2 SLOT_OPEN': [true, WHICH],
  },
};
