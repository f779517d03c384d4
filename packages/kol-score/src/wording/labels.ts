/** Words for advertising in common languages: what a text is looked through for where a brief has no labels. */
export const USUAL_LABELS: readonly string[] =
  'ad|advert|advertisement|sponsored|anuncio|publicidad|publicidade|publicité|werbung|anzeige|pubblicità|reclame|iklan|quảng cáo|โฆษณา|广告|廣告|広告|광고|إعلان'.split(
    '|',
  );

/** What a label stands behind if it is not at the beginning: the sign of a tag, or a bracket. */
const BEFORE = /[#＃[(【（「『〔［*|]\s*$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Whether a text carries an advertising label: at its beginning, behind `#`, or in brackets. A word inside a sentence is
 * none, since “this is no ad” has it as well.
 * @param labels - such as `labels` of a brief, which `livelane-contracts permits` fills from the law of a market; in any
 *   case, with `#` or without. Default: words for advertising in common languages
 * @example
 * ```ts
 * import { carriesLabel } from '@livelane/kol-score/wording';
 * ['New lips! #ad', 'Adventure time', '【广告】新品'].map((text) => carriesLabel(text)); // => [true, false, true]
 * ```
 */
export function carriesLabel(text: string, labels: readonly string[] = USUAL_LABELS): boolean {
  const plain = folded(text);
  return labels.some((label) => standsApart(plain, folded(label).replace(/^#/, '')));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function standsApart(text: string, label: string): boolean {
  if (label === '') return false;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text[at + label.length] ?? '';
    const opens = at <= 4 && !LETTER.test(before);
    if ((opens || BEFORE.test(before)) && !LETTER.test(after)) return true;
  }
  return false;
}
