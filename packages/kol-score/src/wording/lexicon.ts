import { isUnspaced, letterAt, normalised, plainLetter, UNSURE } from './letters.ts';
import { TOPICS, type Topic } from './topics.ts';
import { NOWHERE, START, type TreeWord, type WordTree, wordTree } from './word-tree.ts';

/** Words and phrases by language and topic, as data. */
export interface Lexicon {
  readonly id: string;
  readonly version: number;
  /** Where the words come from. */
  readonly source: string;
  /**
   * By language and topic, separated by `|`. Letters of either case are the same; `*` at the end of an entry stands for
   * any ending. An entry in a script without spaces has at least two characters and is found anywhere in a text.
   */
  readonly words: Readonly<Record<string, Partial<Readonly<Record<Topic, string>>>>>;
}

/** What a lexicon finds in one text. */
export interface TextReading {
  /** The topics that the text has a word of, as bits: see {@link hasTopic}. */
  readonly topics: number;
  /** Length in words; two characters of a script without spaces count as one. */
  readonly words: number;
}

/** Reads a text in time linear in its length. */
export type TextReader = (text: string) => TextReading;

/** Characters of a script without spaces that count as one word. */
const PER_WORD = 2;

/** What stands between the words of a phrase. */
const SPACE = 32;

interface Trees {
  /** Words and phrases, from the beginning of a word. */
  readonly phrases: WordTree;
  /** Words of scripts without spaces, from anywhere. */
  readonly inside: WordTree;
}

/**
 * Whether a text has a word of a topic.
 * @example
 * ```ts
 * import { hasTopic, LEXICON, textReader } from '@livelane/kol-score/wording';
 * const reading = textReader(LEXICON)('Cheap and good: 实测 for a week');
 * hasTopic(reading, 'value'); // => true
 * hasTopic(reading, 'gambling'); // => false
 * ```
 */
export function hasTopic({ topics }: Pick<TextReading, 'topics'>, topic: Topic): boolean {
  return (topics & BITS[topic]) !== 0;
}

const BITS = /* @__PURE__ */ Object.fromEntries(
  TOPICS.map((topic, index) => [topic, 1 << index]),
) as Readonly<Record<Topic, number>>;

/** The bits of topics, as {@link TextReading} has them. */
export function topicBits(topics: readonly Topic[]): number {
  return topics.reduce((bits, topic) => bits | BITS[topic], 0);
}

/**
 * A reader of texts by the words of a lexicon. What is not in the lexicon is not found: a text without a finding is not
 * proven to be harmless.
 * @example
 * ```ts
 * import { LEXICON, hasTopic, textReader } from '@livelane/kol-score/wording';
 * const reading = textReader(LEXICON)('A cheap dupe, 实测 for a week');
 * [hasTopic(reading, 'value'), hasTopic(reading, 'trial'), hasTopic(reading, 'gambling')]; // => [true, true, false]
 * ```
 */
export function textReader(lexicon: Lexicon): TextReader {
  const trees = treesOf(lexicon);
  return (text) => readingOf({ text, isNormal: false }, trees);
}

interface ReadText {
  readonly text: string;
  /** Whether it is normalised. A text that is not is, as soon as a letter is found that needs it. */
  readonly isNormal: boolean;
}

function readingOf({ text, isNormal }: ReadText, trees: Trees): TextReading {
  const { phrases, inside } = trees;
  let topics = 0;
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let place = START;
    let unspaced = false;
    for (; at < text.length; at++) {
      let letter = plainLetter(text.charCodeAt(at));
      if (letter === UNSURE) {
        if (!isNormal) return readingOf({ text: normalised(text), isNormal: true }, trees);
        letter = letterAt(text, at);
      }
      if (letter === 0) break;
      unspaced ||= isUnspaced(letter);
      if (place === NOWHERE) continue;
      place = phrases.next(place, letter);
      topics |= phrases.begun[place] as number;
    }
    if (at === start) continue;
    topics |= phrases.whole[place] as number;
    place = phrases.next(place, SPACE);
    if (place !== NOWHERE) topics |= topicsFrom(text, at, { phrases, place });
    words += unspaced ? (at - start) / PER_WORD : 1;
    if (unspaced) topics |= topicsInside(text.slice(start, at), inside);
  }
  return { topics, words };
}

/** The topics of phrases that go on in the next words. */
function topicsFrom(
  text: string,
  from: number,
  { phrases, place: begun }: { readonly phrases: WordTree; readonly place: number },
): number {
  let topics = 0;
  let at = from;
  for (let place = begun; place !== NOWHERE; ) {
    while (at < text.length && letterAt(text, at) === 0) at++;
    if (at === text.length) break;
    for (; at < text.length && place !== NOWHERE; at++) {
      const letter = letterAt(text, at);
      if (letter === 0) break;
      place = phrases.next(place, letter);
      topics |= phrases.begun[place] as number;
    }
    topics |= phrases.whole[place] as number;
    place = phrases.next(place, SPACE);
  }
  return topics;
}

function topicsInside(word: string, inside: WordTree): number {
  let topics = 0;
  for (let from = 0; from < word.length; from++) {
    let place = START;
    for (let at = from; at < word.length; at++) {
      place = inside.next(place, word.charCodeAt(at));
      if (place === NOWHERE) break;
      topics |= inside.begun[place] as number;
    }
  }
  return topics;
}

/** Letters and digits of a text in lower case, without signs between them. */
export function tokensOf(text: string): string[] {
  const plain = normalised(text);
  const tokens: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const start = at;
    while (at < plain.length && letterAt(plain, at) !== 0) at++;
    if (at > start) tokens.push(plain.slice(start, at));
  }
  return tokens;
}

function treesOf({ words }: Lexicon): Trees {
  const [phrases, inside]: [TreeWord[], TreeWord[]] = [[], []];
  for (const byTopic of Object.values(words))
    for (const topic of TOPICS)
      for (const entry of byTopic[topic]?.split('|') ?? []) {
        const tokens = tokensOf(entry);
        const first = tokens[0] ?? '';
        const bit = BITS[topic];
        if (![...first].some((letter) => isUnspaced(letter.charCodeAt(0))))
          phrases.push({ letters: tokens.join(' '), open: entry.endsWith('*'), bit });
        else if (first.length > 1) inside.push({ letters: first, open: true, bit });
      }
  return { phrases: wordTree(phrases), inside: wordTree(inside) };
}
