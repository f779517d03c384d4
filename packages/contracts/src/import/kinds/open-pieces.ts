import { type Reader, saidField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf } from '../text/who.ts';
import type { Certain } from '../value/mention.ts';
import { type Pieces, piecesNamed } from './pieces.ts';

/** Words by which a text agrees on no number of pieces. */
const AS_MANY =
  /\bas many\b[^.;,]{0,40}?\bas\b(?: come\b|[^.;,]{1,40}?\b(?:likes?|wish(?:es)?|wants?|chooses?|pleases?)\b)|\bany number of\b|\bno (?:fixed|agreed|set|minimum) number\b|\bno number is (?:owed|agreed|fixed)\b|\bnumber (?:of (?:posts?|videos?|pieces?) )?is (?:open|not (?:fixed|agreed))\b|\bunlimited number of\b|数量(?:不作约定|不限|不定|不固定|不予约定)|不限(?:定)?(?:数量|条数|篇数)|任意数量|(?:条数|篇数)不限/i;

/** What would give pieces a number or a most all the same, or denies them. */
const NOT_OPEN = /\bup to\b|\bat most\b|\bno more than\b|\bat least\b|不超过|最多|至少|不少于/i;

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
