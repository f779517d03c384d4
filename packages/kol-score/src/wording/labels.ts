/**
 * Labels of advertising by market, as the law of the market or its authority accepts them in captions: the same words as
 * in the label rules of `@livelane/contracts/law`, with which a check compares them. Signs before a word do not matter.
 */
export const DISCLOSURE_LABELS: Readonly<Record<string, string>> = {
  AE: 'إعلان|ad',
  AU: 'ad|advert|advertising|branded content|paid partnership|paid promotion',
  BR: 'publicidade|publi|publipost|anúncio|patrocinado|ad',
  CA: 'ad|sponsored|brandpartner|brandambassador|publicité',
  CN: '广告|ad',
  DE: 'werbung|anzeige|ad',
  ES: 'publicidad|ad',
  FR: 'publicité|collaboration commerciale|ad',
  GB: 'ad',
  ID: 'iklan|ad',
  IN: 'advertisement|ad|sponsored|collaboration|partnership',
  IT: 'pubblicità|sponsorizzato da|in collaborazione con|ad',
  JP: '広告|宣伝|プロモーション|pr|ad',
  KR: '광고|협찬|광고료 지급|ad',
  MX: 'publicidad|publicidadpagada|patrocinio|ad',
  MY: 'iklan|ad',
  NL: 'bevat betaalde promotie|paid promotion|spon|partner',
  PH: 'ad',
  SA: 'إعلان|ad',
  SG: 'ad|sponsored',
  TH: 'โฆษณา|ad',
  US: 'ad|sponsored|brandpartner|brandambassador|publicidad',
  VN: 'quảng cáo|ad',
};

/** Labels for a market that the list does not hold. */
const ELSEWHERE = 'ad|sponsored|advertisement';

/** What a label stands behind if it is not at the beginning: the sign of a tag, or a bracket. */
const BEFORE = /[#＃[(【（「『〔［*|]\s*$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Whether a text carries an advertising label of one of the markets: at its beginning, behind `#`, or in brackets. A word
 * inside a sentence is none, since “this is no ad” has it as well.
 * @param markets - ISO 3166-1 alpha-2
 * @example
 * ```ts
 * import { carriesLabel } from '@livelane/kol-score/wording';
 * ['New lips! #ad', 'Adventure time', '【广告】新品'].map((text) => carriesLabel(text, ['US', 'CN'])); // => [true, false, true]
 * ```
 */
export function carriesLabel(text: string, markets: readonly string[]): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  return markets.some((market) => {
    const own = Object.hasOwn(DISCLOSURE_LABELS, market) ? DISCLOSURE_LABELS[market] : undefined;
    return (own ?? ELSEWHERE).split('|').some((label) => standsApart(plain, label));
  });
}

function standsApart(text: string, label: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text[at + label.length] ?? '';
    const opens = at <= 4 && !LETTER.test(before);
    if ((opens || BEFORE.test(before)) && !LETTER.test(after)) return true;
  }
  return false;
}
