import type { LocalText } from '../vocabulary/index.ts';
import type { VagueCategory } from './prose/category.ts';

export type { VagueCategory } from './prose/category.ts';

/** A vague phrase in a text. */
export interface VaguePhrase {
  /** The phrase as written. */
  readonly phrase: string;
  /** Offset of the phrase in the text, in UTF-16 code units. */
  readonly at: number;
  /** What the phrase leaves open. */
  readonly category: VagueCategory;
}

/** Why a phrase of each category cannot be enforced. */
export const VAGUE_REASONS: Readonly<Record<VagueCategory, LocalText>> = {
  effort: { en: 'it promises effort, not a result', 'zh-Hans': '只承诺努力，没有承诺结果' },
  time: { en: 'it names no date or number of days', 'zh-Hans': '没有写明日期或天数' },
  quantity: { en: 'it names no number', 'zh-Hans': '没有写明数量' },
  'open-list': { en: 'it leaves the list open', 'zh-Hans': '所列事项没有穷尽' },
  deferral: { en: 'it puts the agreement off', 'zh-Hans': '把约定推迟到以后' },
  standard: { en: 'it names no measure of quality', 'zh-Hans': '没有写明质量标准' },
  cooperation: { en: 'it names no act', 'zh-Hans': '没有写明具体行为' },
  discretion: { en: 'it leaves the decision to one side', 'zh-Hans': '由一方自行决定' },
};

const ENGLISH: Readonly<Record<VagueCategory, string>> = {
  effort:
    'best efforts?|reasonable efforts?|commercially reasonable(?: efforts?)?|good[ -]faith efforts?|endeavou?rs? to|tr(?:y|ies) to|do (?:her|his|its|their) best|as far as possible|where possible',
  time: 'promptly|timely|in due course|as soon as (?:possible|practicable)|without undue delay|at an appropriate time|from time to time|regularly|periodically|in a timely manner|soon',
  quantity:
    'several|a few|a number of|some posts?|some videos?|some content|multiple|various|numerous|sufficient(?:ly)?|adequate(?:ly)?|enough|a reasonable (?:number|amount)',
  'open-list':
    'et cetera|etc|and so on|and so forth|including but not limited to|and the like|among others|or similar',
  deferral:
    'to be (?:agreed|determined|confirmed|decided|discussed|negotiated)|tbd|tbc|tba|as (?:later )?agreed later|agreed (?:up)?on later|separately agreed',
  standard:
    'high[ -]quality|good quality|top[ -]quality|professional(?:ly)?|satisfactory|industry[ -]standards?|reasonable|appropriate(?:ly)?|suitable|proper(?:ly)?',
  cooperation:
    'co-?operates? (?:with|in|on)|co-?operation with|supports? the|assists? with|help(?:s)? (?:to )?promote|helps? with|participates? actively|actively promotes?|promotes? the brand',
  discretion:
    "at (?:its|his|her|their|the brand's|the creator's) (?:sole |own )?discretion|as (?:needed|necessary|required|appropriate|it sees fit)|if (?:necessary|needed|appropriate)|when necessary",
};

const CHINESE: Readonly<Record<VagueCategory, string>> = {
  effort: '尽最大努力|尽力|尽量|尽可能|努力|力争|争取',
  time: '及时|尽快|尽早|适时|定期|不定期|近期|早日|合适的时间|合适时间|第一时间',
  quantity: '若干|适量|一定数量|一定的|多条|几条|数条|多次|几次|数次|足够|充分|大量|部分内容',
  'open-list': '等等|等相关|等内容|等方式|等形式|等事宜|等工作|等活动|包括但不限于|诸如',
  deferral: '另行约定|另行协商|另行商定|另议|待定|待议|待确定|后续确定|届时商定|双方协商确定',
  standard: '高质量|优质|高品质|良好|合理|适当|恰当|妥善|专业水准|行业标准|满意',
  cooperation: '配合|协助|支持品牌|支持推广|大力推广|积极推广|积极宣传|做好宣传|做好推广|参与推广',
  discretion: '酌情|视情况|视情形|必要时|如有必要|有需要时|自行决定|根据需要|按需',
};

/** Wording in which a listed word is precise, or a fixed legal phrase. */
const IDIOMS =
  /reasonable attorneys['’]? fees|reasonable notice of \d|合理费用以票据为准|不定期检查/giu;

const DETECTORS = Object.entries(ENGLISH).map(([category, words]) => ({
  category: category as VagueCategory,
  english: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  chinese: new RegExp(CHINESE[category as VagueCategory], 'gu'),
}));

/** How close a number with a unit must stand to make a phrase exact, in characters. */
const NEAR = 24;
const EXACT =
  /\d+ ?(?:%|days?|hours?|minutes?|weeks?|months?|pieces?|posts?|videos?|sessions?|times|日|天|小时|分钟|周|个月|条|场|次|篇)/iu;

/** A prohibition binds, with vague adverbs too: "must not try to", "不得". */
const PROHIBITION =
  /(?:must not|shall not|may not|does not|do not|never|不得|禁止|严禁|不应)[^.。；;]{0,16}$/iu;

/**
 * Finds vague phrases in English and Chinese text by fixed lexicons. A phrase is not reported next to a number with
 * a unit, after a prohibition, or within a fixed legal idiom.
 *
 * @param text - free text of a clause; work grows linearly with its length
 * @returns in the order of the text; phrases do not overlap
 * @example
 * ```ts
 * import { vaguePhrases } from '@livelane/contracts/review';
 * vaguePhrases('配合推广').map((it) => it.phrase); // => ["配合"]
 * vaguePhrases('reply promptly, within 2 days').length; // => 0
 * ```
 */
export function vaguePhrases(text: string): VaguePhrase[] {
  const idioms = [...text.matchAll(IDIOMS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const found = DETECTORS.flatMap(({ category, english, chinese }) =>
    [...text.matchAll(english), ...text.matchAll(chinese)].map((match) => ({
      phrase: match[0],
      at: match.index,
      category,
    })),
  ).toSorted((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
  const kept: VaguePhrase[] = [];
  for (const it of found) {
    const last = kept.at(-1);
    const overlaps = last !== undefined && it.at < last.at + last.phrase.length;
    const idiom = idioms.some(([start, end]) => it.at >= start && it.at < end);
    if (!overlaps && !idiom && !isExact(text, it)) kept.push(it);
  }
  return kept;
}

function isExact(text: string, { at, phrase, category }: VaguePhrase): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  if (PROHIBITION.test(before)) return true;
  const numbered = category === 'time' || category === 'quantity' || category === 'standard';
  return (
    numbered && EXACT.test(`${before} ${text.slice(at + phrase.length, at + phrase.length + NEAR)}`)
  );
}
