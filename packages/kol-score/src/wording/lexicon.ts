import { TOPICS, type Topic } from './topics.ts';

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

/** Letters of scripts that are written without spaces, or, as Korean, with endings at the word: Thai, Hangul, Kana, Han. */
const UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;

const ASCII = /^[\x20-\x7e\s]*$/;

/** Characters of a script without spaces that count as one word. */
const PER_WORD = 2;

interface Phrase {
  readonly tokens: readonly string[];
  /** Whether the last token may go on. */
  readonly open: boolean;
  readonly bit: number;
}

interface Index {
  /** Phrases by their first token. */
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of one token that may go on, by its first three letters. */
  readonly begun: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of scripts without spaces, by their first two characters. */
  readonly inside: ReadonlyMap<string, readonly Phrase[]>;
}

/** Whether a text has a word of a topic. */
export function hasTopic({ topics }: TextReading, topic: Topic): boolean {
  return (topics & bitOf(topic)) !== 0;
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
  const index = indexOf(lexicon);
  return (text) => {
    const ascii = ASCII.test(text);
    const tokens = tokensOf(text);
    let [topics, words] = [0, 0];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? '';
      topics |= topicsAt(tokens, at, index);
      if (!ascii && UNSPACED.test(token)) {
        words += token.length / PER_WORD;
        topics |= topicsInside(token, index);
      } else words += 1;
    }
    return { topics, words };
  };
}

/** Letters and digits of a text in lower case, without signs between them. */
export function tokensOf(text: string): string[] {
  // Most texts are ASCII, for which the classes of Unicode are several times slower and change nothing.
  const tokens = ASCII.test(text)
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu);
  return tokens ?? [];
}

function bitOf(topic: Topic): number {
  return 1 << TOPICS.indexOf(topic);
}

function indexOf({ words }: Lexicon): Index {
  const index = {
    whole: new Map<string, Phrase[]>(),
    begun: new Map<string, Phrase[]>(),
    inside: new Map<string, Phrase[]>(),
  };
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const found = map.get(key);
    if (found === undefined) map.set(key, [phrase]);
    else found.push(phrase);
  };
  for (const byTopic of Object.values(words))
    for (const topic of TOPICS)
      for (const entry of byTopic[topic]?.split('|') ?? []) {
        const tokens = tokensOf(entry);
        const [first] = tokens;
        if (first === undefined) continue;
        const phrase = { tokens, open: entry.endsWith('*'), bit: bitOf(topic) };
        if (UNSPACED.test(first)) add(index.inside, first.slice(0, 2), phrase);
        else if (phrase.open && tokens.length === 1) add(index.begun, first.slice(0, 3), phrase);
        else add(index.whole, first, phrase);
      }
  return index;
}

function topicsAt(tokens: readonly string[], at: number, { whole, begun }: Index): number {
  const token = tokens[at] ?? '';
  let topics = 0;
  for (const { tokens: wanted, open, bit } of whole.get(token) ?? []) {
    const last = wanted.length - 1;
    const follows = wanted.every((word, index) => {
      const found = tokens[at + index];
      return index === last && open ? found?.startsWith(word) === true : found === word;
    });
    if (follows) topics |= bit;
  }
  for (const { tokens: wanted, bit } of begun.get(token.slice(0, 3)) ?? [])
    if (token.startsWith(wanted[0] ?? '')) topics |= bit;
  return topics;
}

function topicsInside(token: string, { inside }: Index): number {
  let topics = 0;
  for (let at = 0; at + 1 < token.length; at++)
    for (const { tokens: wanted, bit } of inside.get(token.slice(at, at + 2)) ?? [])
      if (token.startsWith(wanted[0] ?? '', at)) topics |= bit;
  return topics;
}
