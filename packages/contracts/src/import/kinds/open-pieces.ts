import { type Reader, saidField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf } from '../text/who.ts';
import type { Certain } from '../value/mention.ts';
import { CHINESE_NOUN, NOUN, type Pieces, piecesNamed } from './pieces.ts';

/** "TikTok videos", behind what leaves their number open: "as many hashtags as she likes" leaves that of no piece open. */
const PIECES = `(?:[\\w’'-]+ ){0,3}?(?:${NOUN}|pieces?)\\b`;
/** "as she likes", as whoever publishes likes; the number that a brand orders is not open to it. */
const AT_WILL = `(?!the (?:brand|client|company|merchant|advertiser|sponsor)\\b|we\\b)(?:[\\w.’'-]+ ){1,4}?(?:likes?|wish(?:es)?|wants?|chooses?|prefers?|pleases?)\\b`;
/** "数量不限" of pieces: behind their noun, or in a clause of its own. */
const OF_PIECES = `(?<=^|[，。；：、,;:（(\\s]|发布|内容|${CHINESE_NOUN})`;
/** Words by which a text agrees on no number of pieces. */
const AS_MANY = new RegExp(
  [
    `\\bas many as (?:come\\b|${AT_WILL})`,
    `\\bas many ${PIECES}[^.;,]{0,40}? as (?:come\\b|${AT_WILL})`,
    `\\b(?:any|unlimited) number of ${PIECES}`,
    `\\bno (?:fixed|agreed|set|minimum) number\\b(?! of (?!${PIECES}))`,
    '\\bno number is (?:owed|agreed|fixed)\\b',
    '\\bnumber (?:of (?:posts?|videos?|pieces?) )?is (?:open|not (?:fixed|agreed))\\b',
    `${OF_PIECES}(?:数量(?:不作约定|不限|不定|不固定|不予约定)|[条篇]数不限)`,
    `不限(?:定)?(?:[条篇]数|数量(?=$|[，。；,;]|的?[^，。；]{0,8}?(?:${CHINESE_NOUN})))`,
    `任意数量(?=的?[^，。；]{0,8}?(?:${CHINESE_NOUN}))`,
  ].join('|'),
  'i',
);

/** What would give pieces a number, a least or a most all the same, or denies them. */
const NOT_OPEN =
  /\bup to\b|\bat (?:most|least)\b|\b(?:more|fewer|less) than\b|\bexceed|\bin any case\b|\bor as many\b|不超过|最多|至少|不少于|每[月周日天][^，。；]{0,4}[条篇支个]/i;

/** The pieces of which a text says that their number is not agreed: a form is named without a count. */
export function openPiecesIn(said: Said): Pieces[] {
  const [words] = saidField('/quantity', said, { words: AS_MANY, value: null });
  if (words === undefined || NOT_OPEN.test(said.text) || isOfBrand(said)) return [];
  const named = piecesNamed(said);
  const [first] = named;
  if (first === undefined || first.form?.value === 'live') return [];
  if (named.some(({ form }) => form?.value !== first.form?.value)) return [];
  const place = { start: Math.min(words.start, first.start), end: Math.max(words.end, first.end) };
  const count: Certain<null> = { value: null, start: words.start, end: words.end };
  return [{ ...first, ...place, count, form: first.form ?? ofAnyForm(said, first) }];
}

/** What a brand may do as often as it likes is done with pieces that others made. */
function isOfBrand(said: Said): boolean {
  const actor = actorOf(said)?.value;
  return said.whole.parties.some(({ id, role }) => id === actor && role?.value === 'brand');
}

/** Posts whose platform is open are of whatever form that platform has. */
function ofAnyForm({ text, start }: Said, pieces: Pieces): Pieces['form'] {
  const isPost = /posts?$|帖子$/i.test(text.slice(pieces.start - start, pieces.end - start));
  return isPost && pieces.platform?.value === 'any'
    ? { value: 'post', start: pieces.start, end: pieces.end }
    : undefined;
}

/** That nothing is agreed of when such pieces come. */
const NO_TIME = /\bno time is fixed\b|时间不(?:预先)?约定|时间不限/i;

/** A sentence by which the pieces named before have no time. */
export const openTime: Reader = (said) => {
  const fields = saidField('/publish', said, { words: NO_TIME, value: null });
  return fields.length === 0 ? [] : [{ of: { clause: 'deliverable' }, follows: 'each', fields }];
};
