import { phrasesOf } from '../phrases.ts';
import type { Token } from './tokens.ts';
import { phraseWords } from './tokens.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from './words.ts';

/** How a clause says when something is due. */
export interface Times {
  /** A date, a limit, a frequency or a definite event. */
  readonly isDefinite: boolean;
  /** A limit that makes "promptly" exact: within 3 days, by Friday, at the latest on the day of the session. */
  readonly isLimited: boolean;
  /** How often, with a number. */
  readonly isFrequent: boolean;
}

const EVENTS = phrasesOf<'definite' | 'frequent' | 'limit'>([
  [
    'frequent',
    `daily; weekly; monthly; quarterly; hourly; annually; yearly; biweekly; fortnightly; nightly; each/every/per/a/an (working/business/calendar/other/second/third/single) (working/business/calendar) day/week/month/quarter/year/hour/minute/session/video/post/live/stream/evening/morning/night/weekday/story/stories/item/episode/reel/weekend/show/broadcast/campaign; # times; twice; once a/per/every/each/in/daily; only once; every #; at least once/twice; per session/video`,
  ],
  [
    'limit',
    `within #; no later than; not later than; at the latest; same (working/business/calendar) day; following/next (working/business/calendar) day; at most #; by return; in/for/after/before/until/by/every #; within a/an/one (single/working/business/calendar) day/week/month/hour/minute/year/fortnight/quarter; within twenty/twenty-four/the same`,
  ],
  [
    'definite',
    `on/upon/at/with/after its/the (its/the) (first/written) signing/signature/delivery/publication/receipt/request/termination/expiry/approval/start/end/beginning/conclusion/commencement/completion/acceptance/day/date; on/upon/at signing/signature/delivery/publication/receipt/request/termination/expiry/approval/acceptance/closing/checkout/demand/completion
    today; tomorrow; tonight; this/next week/month/quarter/year/morning/afternoon/evening/night/weekend; same/following/next/previous (working/business/calendar) day; immediately; at once; forthwith; instantly; right/straight away; without notice; simultaneously; at the same time; live; in real time; during; throughout; while; whilst; for the duration/term/whole/entire/length; for its/the whole/entire/full; for as long as the; as long as the; until; till; before; prior to; at all times; at any time; always; permanently; forever; perpetually; perpetual; in perpetuity; indefinitely; unlimited; irrevocably; by the end/start/beginning/close/deadline/date; at the end/start/beginning/opening/close; at the latest; no later than; not later than; noon; midnight; o'clock; from the first/start/date/day; on the day/date/evening/morning; on each/every/both/these/those/that/all; when; by then; on time; by return; together with; in advance of each; at the time; at checkout; on launch/release; in the month/week/quarter/year; per the/our/your/this; q #; as of; starting; between; on/by/before the first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/fifteenth/twentieth/last/th/st/nd/rd; # th/st/nd/rd; on # of; by the #; on the #`,
  ],
]);

/** Reads when, how long and how often from words `from` to `to` of a clause. */
export function timesOf(tokens: readonly Token[]): Times {
  const words = phraseWords(tokens);
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    const event = EVENTS.at(words, at);
    if (event !== undefined) found.add(event.meaning);
    if (isDate(tokens, at)) {
      found.add('definite');
      if (isLimitBefore(tokens, at)) found.add('limit');
    }
    if (token.kind === 'number' && isSpan(tokens, at)) found.add('limit');
  });
  const isLimited = found.has('limit');
  const isFrequent = found.has('frequent');
  return { isLimited, isFrequent, isDefinite: isLimited || isFrequent || found.has('definite') };
}

/** A month, a weekday, a clock time or a date in figures. */
export function isDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (WEEKDAYS.has(token.word)) return token.isCapital || token.word.length > 3;
  if (MONTHS.has(token.word)) return token.isCapital && !isModalMay(tokens, at);
  if (token.kind !== 'number') return false;
  return (
    /^\d{1,2}:\d\d$|^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(token.word) ||
    ['am', 'pm', 'cet', 'gmt', 'utc', "o'clock"].includes(tokens[at + 1]?.word ?? '')
  );
}

/** "May" that is no month. */
export function isModalMay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'may') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!tokens[at]?.isCapital) return true;
  return !(
    before?.kind === 'number' ||
    after?.kind === 'number' ||
    [
      'in',
      'of',
      'by',
      'until',
      'early',
      'late',
      'mid',
      'and',
      'during',
      'from',
      'to',
      'th',
      'st',
      'nd',
      'rd',
    ].includes(before?.word ?? '')
  );
}

const LIMITS = new Set(['by', 'before', 'until', 'till', 'than', 'latest', 'on', 'at']);

function isLimitBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = tokens[at - back]?.word ?? '';
    if (word === 'on' || word === 'at')
      return tokens[at - back - 1]?.kind === 'sign' || tokens[at - back - 1]?.word === 'latest';
    if (LIMITS.has(word)) return true;
  }
  return false;
}

/** A number of units of time, as in "14 working days". */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const after = [1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  const unit = after.findIndex((word) => TIME_UNITS.has(word));
  if (unit < 0) return false;
  return after
    .slice(0, unit)
    .every((word) =>
      /^(?:\)|\(|working|business|calendar|full|consecutive|\d+|more|or)$/.test(word),
    );
}
