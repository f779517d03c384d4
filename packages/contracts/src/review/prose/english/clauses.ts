import type { ProseClause, ReadSentence } from '../clause.ts';
import type { Stretch } from '../sentences.ts';
import { hasFallback, quoted } from './exact.ts';
import { hintsOf, markersOf } from './found-markers.ts';
import { type Modality, modalityOf } from './modality.ts';
import { owedOf } from './owed.ts';
import { isModalMay, type Times, timesOf } from './times.ts';
import { type Token, tokensOf } from './tokens.ts';
import { englishUnits } from './units.ts';
import { verbForm } from './verbs.ts';
import { MODALS } from './words.ts';

/** Reads an English sentence. */
export function readEnglish(text: string, sentence: Stretch): ReadSentence {
  const tokens = tokensOf(text, sentence);
  return { clauses: clausesOf(text, sentence, tokens), units: englishUnits(tokens) };
}

/** The clauses that bind somebody or allow something. */
function clausesOf(text: string, sentence: Stretch, written: readonly Token[]): ProseClause[] {
  const tokens = withoutNumbering(written);
  if (
    isHeading(written) ||
    (text.slice(sentence.end - 1, sentence.end) === '”' && tokens.length < 3)
  )
    return [];
  const isQuestion = tokens.at(-1)?.word === '?';
  const isRecital = tokens[0]?.word === 'whereas';
  const isFallback = hasFallback(tokens);
  return partsOf(tokens).map((part) => {
    const modality = modalityOf(part, isQuestion);
    const times = timesOf(part);
    const facts = factsOf(part, modality, times);
    if (!modality.isNormative || isRecital) return { ...facts, isDuty: false, markers: [] };
    const markers = markersOf(part, { modality, times, isFallback });
    const owed =
      modality.forbidsFrom < part.length || isQuotedVerb(part, modality.verb)
        ? undefined
        : owedOf(part, modality, times);
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

/** What somebody is quoted to have said binds nobody. */
const isQuotedVerb = (part: readonly Token[], verb: number | undefined) =>
  verb !== undefined && quoted(part)[verb] === true;

/** Without what a provision is numbered or marked with: "**4.5**", "(a)", "-". */
function withoutNumbering(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(
    ({ kind, word }, at) =>
      !(kind === 'sign' && '*#->•–—·()[].'.includes(word)) &&
      !(kind === 'number' && /^[*.)]$/.test(tokens[at + 1]?.word ?? '')),
  );
  return tokens.slice(Math.max(0, first));
}

/** "4. Best efforts": a number or capitals, no verb, no full stop. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = tokens.at(-1);
  if (
    last === undefined ||
    words.length > 9 ||
    last.word === '.' ||
    last.word === '?' ||
    last.word === '!'
  )
    return false;
  if (tokens.some(({ word }) => word === ':' || MODALS.has(word) || word === 'please'))
    return false;
  const first = tokens[0];
  const isNumbered =
    (first?.kind === 'number' && tokens[1]?.word === '.') ||
    /^(?:section|article|clause|schedule|annex|part|chapter|\u00a7)$/.test(first?.word ?? '');
  const isTitled =
    words.length > 0 && words.every(({ isCapital, word }) => isCapital || word.length <= 3);
  return (
    isNumbered ||
    (isTitled &&
      words.length > 1 &&
      !words.some(({ isAllCapitals, word }) => isAllCapitals && word.length <= 4))
  );
}

const JOINING = new Set(['and', 'but', 'or', 'while', 'whereas', ',', 'so', '–', '—']);

/** Parts with a duty of their own: after a semicolon, or before a further modal that follows "and", "but" or a comma. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const cuts: number[] = [];
  let hasModal = false;
  const isCondition = (from: number) =>
    ['if', 'when', 'unless', 'where', 'once', 'should'].includes(tokens[from]?.word ?? '');
  tokens.forEach(({ word }, at) => {
    const from = cuts.at(-1) ?? 0;
    if (word === ';') {
      cuts.push(at + 1);
      hasModal = false;
    } else if (MODALS.has(word) && (word !== 'may' || isModalMay(tokens, at))) {
      const cut = hasModal ? joinBefore(tokens, at, from) : undefined;
      if (cut !== undefined) cuts.push(cut);
      hasModal =
        hasModal || !isCondition(from) || tokens.slice(from, at).some((it) => it.word === ',');
    }
  });
  return [0, ...cuts]
    .map((cut, index) => tokens.slice(cut, cuts[index]))
    .filter((part) => part.length > 0);
}

/** The word that joins a modal's clause to what precedes, within its subject. */
function joinBefore(tokens: readonly Token[], modal: number, from: number): number | undefined {
  for (let at = modal - 1; at > from && modal - at <= 7; at -= 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (['that', 'which', 'who', 'if', 'when', 'unless', 'where', 'as'].includes(word))
      return undefined;
    if (JOINING.has(word)) return tokens[at - 1]?.word === ',' ? at - 1 : at;
    const form = verbForm(word)?.form;
    if (form === 'present' && tokens[at - 1]?.kind === 'word') return undefined;
  }
  return undefined;
}
