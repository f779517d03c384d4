import type { ProseClause, ReadSentence } from '../clause.ts';
import type { Stretch } from '../sentences.ts';
import { hintsOf, markersOf } from './found-markers.ts';
import { type Modality, modalityOf } from './modality.ts';
import { owedOf } from './owed.ts';
import { type Times, timesOf } from './times.ts';
import { type Token, tokensOf } from './tokens.ts';
import { chineseUnits } from './units.ts';

/** Reads a Chinese sentence. */
export function readChinese(text: string, sentence: Stretch): ReadSentence {
  const tokens = tokensOf(text, sentence);
  return { clauses: clausesOf(text, sentence, tokens), units: chineseUnits(tokens) };
}

/** The clauses that bind somebody or allow something. */
function clausesOf(text: string, sentence: Stretch, tokens: readonly Token[]): ProseClause[] {
  if (isHeading(text.slice(sentence.start, sentence.end))) return [];
  const isQuestion = tokens.at(-1)?.text === '？' || tokens.at(-1)?.text === '?';
  const isFallback = tokens.some(({ tags }) => tags.includes('fallback'));
  const hasLatest = tokens.some(({ text }) => /^(?:至迟|最迟|最晚|不晚于|不迟于)$/.test(text));
  return partsOf(tokens).map((part) => {
    const modality = modalityOf(part, isQuestion);
    const times = { ...timesOf(part), ...(hasLatest ? { isLimited: true } : {}) };
    const facts = factsOf(part, modality, times);
    if (!modality.isNormative) return { ...facts, isDuty: false, markers: [] };
    const markers = markersOf(part, { modality, times, isFallback });
    const owed = modality.forbidsFrom < part.length ? undefined : owedOf(part, modality, times);
    return { ...facts, isDuty: true, markers, ...(owed === undefined ? {} : { owed }) };
  });
}

function factsOf(
  part: readonly Token[],
  { forbidsFrom, isRight }: Modality,
  { isDefinite, isLimited, isFrequent }: Times,
) {
  const stretch = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
  return {
    stretch,
    forbidsFrom: part[forbidsFrom]?.start ?? stretch.end,
    ...{ isRight, isLimited, isFrequent, settlesTime: isDefinite },
    hints: hintsOf(part),
  };
}

/** "第四条 合理注意": a number, and no sign that ends or divides a sentence. */
function isHeading(sentence: string): boolean {
  if (sentence.length > 24 || /[。！？；，：:,]/.test(sentence)) return false;
  return (
    /^(?:第[一二三四五六七八九十\d]{1,4}[条章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、])/.test(
      sentence,
    ) && !/[应须可]/.test(sentence)
  );
}

/** Parts with a duty of their own: after a semicolon, or where a further party must or may do something after a comma. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const cuts: number[] = [];
  let hasModal = false;
  tokens.forEach(({ text, tags }, at) => {
    if (text === '；' || text === ';') {
      cuts.push(at + 1);
      hasModal = false;
    } else if (tags.includes('duty') || tags.includes('right') || tags.includes('not')) {
      const comma = hasModal ? commaBefore(tokens, at) : undefined;
      if (comma !== undefined && !/^(?:例如|比如|如|譬如)$/.test(tokens[comma]?.text ?? ''))
        cuts.push(comma);
      hasModal = hasModal || !isCondition(tokens, at);
    }
  });
  return [0, ...cuts]
    .map((cut, index) => tokens.slice(cut, cuts[index]))
    .filter((part) => part.length > 0);
}

function commaBefore(tokens: readonly Token[], modal: number): number | undefined {
  for (let at = modal - 1; at >= Math.max(0, modal - 5); at -= 1) {
    if (tokens[at]?.text === '，' || tokens[at]?.text === ',') return at + 1;
  }
  return undefined;
}

const isCondition = (tokens: readonly Token[], modal: number) =>
  tokens.slice(0, modal).some(({ tags }) => tags.includes('condition')) &&
  !tokens.slice(0, modal).some(({ text }) => text === '，');
