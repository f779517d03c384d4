import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTopic, textReader, tokensOf } from './lexicon.ts';
import { LEXICON } from './lexicons.ts';
import { TOPICS, type Topic } from './topics.ts';

const read = textReader(LEXICON);
const topicsOf = (text: string): Topic[] => TOPICS.filter((topic) => hasTopic(read(text), topic));

const entries = Object.entries(LEXICON.words).flatMap(([language, byTopic]) =>
  TOPICS.flatMap((topic) =>
    (byTopic[topic]?.split('|') ?? []).map((entry) => ({ language, topic, entry })),
  ),
);

describe('the lexicon', () => {
  it('finds each of its entries in a sentence, in any case', () => {
    for (const { topic, entry } of entries) {
      const word = entry.replace('*', '');
      expect(topicsOf(`— ${word.toUpperCase()}, 2 x`), entry).toContain(topic);
      expect(topicsOf(`x ${word}`), entry).toContain(topic);
    }
  });

  it('has each entry under one topic only, whatever the language', () => {
    const topics = new Map<string, Topic>();
    for (const { topic, entry } of entries) {
      expect(topics.get(entry) ?? topic, entry).toBe(topic);
      topics.set(entry, topic);
    }
  });

  it('has no entry of a single character, nor an empty one', () => {
    for (const { entry } of entries)
      expect(entry.replace('*', '').length, entry).toBeGreaterThan(1);
  });

  it('has words on every topic in English and Chinese', () => {
    for (const language of ['en', 'zh'])
      expect(Object.keys(LEXICON.words[language] ?? {})).toEqual([...TOPICS]);
  });

  it.each([
    'Alcohol-free toner in champagne gold with a cocktail dress',
    'Con crema para la mamá, un gift for you',
    '妈妈的口红比较好看',
    'Shitake and classic cockatoos, hebbing',
    'Meine Schwester und ihr Kleid',
  ])('finds nothing sensitive in a harmless text: %s', (text) => {
    const sensitive: readonly Topic[] = TOPICS.slice(0, 6);
    expect(topicsOf(text).filter((topic) => sensitive.includes(topic))).toEqual([]);
  });

  it.each([
    ['a soft hyphen', 'a cas\u00adino night', 'gambling'],
    ['a zero-width space', 'my vo\u200bdka', 'alcohol'],
    ['a word joiner', '赌\u2060场', 'gambling'],
    ['a Turkish capital İ', 'CASİNO', 'gambling'],
    ['traditional characters', '去賭場玩', 'gambling'],
    ['traditional characters', '實測電子煙', 'tobacco'],
  ] as const)('finds words with %s', (_, text, topic) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it('finds open endings, phrases across signs, and words inside scripts without spaces', () => {
    expect(topicsOf('GAMBLERS; slot-machines')).toEqual(['gambling']);
    expect(topicsOf('clinically proven')).toEqual(['medical']);
    expect(topicsOf('clinically not proven')).toEqual([]);
    expect(topicsOf('这支口红性价比很高')).toEqual(['value']);
    expect(topicsOf('spf50平价口红2支')).toEqual(['value']);
    expect(topicsOf('ｃａｓｉｎｏ')).toEqual(['gambling']);
    expect(topicsOf('casinò')).toEqual(['gambling']);
  });
});

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The topics and the length of a text by the definition: every entry is looked for in the words of the text. */
function readSlowly(text: string): { topics: Topic[]; words: number } {
  const words = wordsOf(text);
  const unspaced =
    /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;
  const line = ` ${words.join(' ')} `;
  const isFound = (entry: string): boolean => {
    const wanted = wordsOf(entry).join(' ');
    if (unspaced.test(wanted)) return words.some((word) => word.includes(wanted));
    return line.includes(entry.endsWith('*') ? ` ${wanted}` : ` ${wanted} `);
  };
  return {
    topics: TOPICS.filter((topic) => entries.some((it) => it.topic === topic && isFound(it.entry))),
    words: words.reduce((sum, word) => sum + (unspaced.test(word) ? word.length / 2 : 1), 0),
  };
}

describe('a reader of texts', () => {
  it('finds what looking for every entry finds, in one pass', () => {
    const piece = fc.oneof(
      fc.constantFrom(...entries.map(({ entry }) => entry.replace('*', ''))),
      fc.constantFrom('s', 'ing', '-', ' ', '，', '💄', 'ＡＢ', 'é', 'の', '한'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const texts = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ', ')), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.boolean(), (pieces, loud) => {
        const text = pieces.flat().join('');
        const given = loud ? text.toUpperCase() : text;
        expect({ topics: topicsOf(given), words: read(given).words }).toEqual(readSlowly(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a short stem with any ending', () => {
    const words = { en: { trial: 'vs*|a*' } };
    const short = textReader({ id: 'own', version: 1, source: 'test', words });
    expect(['vsing', 'at', 'bat'].map((text) => hasTopic(short(text), 'trial'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('finds more in more: the topics of a text are among those of a longer one', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...entries),
        fc.string(),
        (before, { entry }, after) => {
          const inner = read(entry.replace('*', ''));
          const outer = read(`${before} ${entry.replace('*', '')} ${after}`);
          expect(outer.topics & inner.topics).toBe(inner.topics);
          expect(outer.words).toBeGreaterThanOrEqual(inner.words);
        },
      ),
    );
  });

  it('counts words, and two characters of a script without spaces as one', () => {
    expect(read('One two, three-four').words).toBe(4);
    expect(read('口红试色').words).toBe(2);
    expect(read('').words).toBe(0);
    expect(tokensOf('É #ad 12!')).toEqual(['é', 'ad', '12']);
  });

  it('needs time in proportion to the length', { retry: 2 }, () => {
    const long = 'a '.repeat(10_000) + '他'.repeat(10_000);
    const start = performance.now();
    read(long);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
