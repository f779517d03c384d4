import type { Lexicon } from './lexicon.ts';

/** English. */
export const ENGLISH: Lexicon = {
  told: {
    commonWords: [
      ...['the', 'of', 'and', 'to', 'in', 'is', 'are', 'shall', 'by', 'with', 'for', 'on'],
      ...['at', 'be', 'will', 'must', 'as', 'or', 'that', 'from'],
    ],
  },
  spaced: true,
  phrases: {
    effort: [
      ...['best effort', 'best efforts', 'reasonable effort', 'reasonable efforts'],
      ...['commercially reasonable', 'good faith effort', 'good faith efforts'],
      ...['good-faith effort', 'good-faith efforts', 'endeavor to', 'endeavors to'],
      ...['endeavour to', 'endeavours to', 'try to', 'tries to', 'do her best', 'do his best'],
      ...['do its best', 'do their best', 'as far as possible', 'where possible'],
    ],
    time: [
      ...['promptly', 'timely', 'in due course', 'as soon as possible', 'as soon as practicable'],
      ...['without undue delay', 'at an appropriate time', 'from time to time', 'regularly'],
      ...['periodically', 'in a timely manner', 'soon'],
    ],
    quantity: [
      ...[
        'several',
        'a few',
        'a number of',
        'some post',
        'some posts',
        'some video',
        'some videos',
      ],
      ...['some content', 'multiple', 'various', 'numerous', 'sufficient', 'sufficiently'],
      ...['adequate', 'adequately', 'enough', 'a reasonable number', 'a reasonable amount'],
    ],
    'open-list': [
      ...['et cetera', 'etc', 'and so on', 'and so forth', 'including but not limited to'],
      ...['and the like', 'among others', 'or similar'],
    ],
    deferral: [
      ...['to be agreed', 'to be determined', 'to be confirmed', 'to be decided'],
      ...['to be discussed', 'to be negotiated', 'tbd', 'tbc', 'tba', 'as agreed later'],
      ...['agreed later', 'agreed on later', 'agreed upon later', 'separately agreed'],
    ],
    standard: [
      ...['high quality', 'high-quality', 'good quality', 'good-quality', 'top quality'],
      ...['top-quality', 'professional', 'professionally', 'satisfactory', 'industry standard'],
      ...['industry standards', 'industry-standard', 'reasonable', 'appropriate'],
      ...['appropriately', 'suitable', 'proper', 'properly'],
    ],
    cooperation: [
      ...['cooperate with', 'cooperates with', 'cooperate in', 'cooperates in', 'cooperate on'],
      ...['cooperates on', 'co-operate with', 'co-operates with', 'co-operate in'],
      ...['co-operates in', 'cooperation with', 'co-operation with', 'support the'],
      ...['supports the', 'assist with', 'assists with', 'help promote', 'helps promote'],
      ...['help to promote', 'helps to promote', 'help with', 'helps with'],
      ...['participate actively', 'participates actively', 'actively promote'],
      ...['actively promotes', 'promote the brand', 'promotes the brand'],
    ],
    discretion: [
      ...['at its discretion', 'at her discretion', 'at his discretion', 'at their discretion'],
      ...['at its sole discretion', 'at her sole discretion', 'at his sole discretion'],
      ...['at their sole discretion', 'at its own discretion', 'at her own discretion'],
      ...['at his own discretion', 'at their own discretion', "at the brand's discretion"],
      ...["at the creator's discretion", "at the brand's sole discretion"],
      ...["at the creator's sole discretion", 'as needed', 'as necessary', 'as required'],
      ...['as appropriate', 'as it sees fit', 'if necessary', 'if needed', 'if appropriate'],
      ...['when necessary'],
    ],
  },
  units: [
    ...['day', 'days', 'hour', 'hours', 'minute', 'minutes', 'week', 'weeks', 'month', 'months'],
    ...['piece', 'pieces', 'post', 'posts', 'video', 'videos', 'session', 'sessions', 'times'],
  ],
  prohibitions: {
    before: ['must not', 'shall not', 'may not', 'does not', 'do not', 'never'],
  },
  idioms: ["reasonable attorneys' fees", "reasonable attorney's fees"],
};
