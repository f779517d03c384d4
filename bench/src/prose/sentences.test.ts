import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** One line of the frozen set; `sentences/README.md` explains the fields. */
interface Sentence {
  readonly id: string;
  readonly manner: 'contract' | 'plain';
  readonly topic: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

interface Issue {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly missing: readonly string[];
  readonly obligation: string;
}

const TOPICS =
  'deliverable live fee payment rights compliance data assessment approval exclusivity termination confidentiality liability notice other'.split(
    ' ',
  );
const CATEGORIES = 'deferral discretion effort cooperation open-list quantity time standard'.split(
  ' ',
);
const MISSING =
  'action object quantity platform form time measure amount trigger medium territory term definition format criterion'.split(
    ' ',
  );

const LANGUAGES = [
  {
    language: 'en',
    ids: 'en',
    sha256: 'a682a1a642e027e556b15aa0435257284ca780ba0f6d52a75356aa7231509f37',
    lengthOf: (text: string) => text.split(/\s+/).length,
    lengths: [4, 120],
  },
  {
    language: 'zh-Hans',
    ids: 'zh',
    sha256: '009d157d2991836b99cba9eeb6078969157c3b1c3de24774b4d654b0af8d60b3',
    lengthOf: (text: string) => text.length,
    lengths: [6, 200],
  },
] as const;

function read(name: string): string {
  return readFileSync(new URL(`./sentences/${name}`, import.meta.url), 'utf8');
}

function sentencesOf(language: string): Sentence[] {
  return read(`${language}.ndjson`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const isVague = (sentence: Sentence) => sentence.issues.length > 0;

describe.each(LANGUAGES)('sentences in $language', ({ language, ids, sha256, ...by }) => {
  const sentences = sentencesOf(language);
  const issues = sentences.flatMap((sentence) => sentence.issues);

  it('are those that were frozen', () => {
    expect(
      createHash('sha256')
        .update(read(`${language}.ndjson`))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('are numbered, of a known kind, and none stands there twice', () => {
    sentences.forEach(({ id, manner, topic }, index) => {
      expect(id).toBe(`${ids}-${String(index + 1).padStart(3, '0')}`);
      expect(['contract', 'plain'], id).toContain(manner);
      expect(TOPICS, id).toContain(topic);
    });
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('are between the promised lengths', () => {
    for (const { id, text } of sentences) {
      expect(by.lengthOf(text), id).toBeGreaterThanOrEqual(by.lengths[0]);
      expect(by.lengthOf(text), id).toBeLessThanOrEqual(by.lengths[1]);
    }
  });

  it('have issues with known words, on whole characters, one after the other', () => {
    for (const { id, text, issues: found } of sentences) {
      let free = 0;
      for (const { start, end, category, missing, obligation } of found) {
        expect(start, id).toBeGreaterThanOrEqual(free);
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
        const marked = text.slice(start, end);
        expect(marked, id).toBe(marked.trim());
        expect(text.slice(0, start).isWellFormed() && marked.isWellFormed(), id).toBe(true);
        expect(CATEGORIES, id).toContain(category);
        expect(missing.length, id).toBeGreaterThan(0);
        expect(new Set(missing).size, id).toBe(missing.length);
        expect(MISSING, id).toEqual(expect.arrayContaining([...missing]));
        expect(obligation, id).not.toBe('');
        free = end;
      }
    }
  });

  it('are half clear and half vague, each half mostly in the manner of contracts', () => {
    const vague = sentences.filter(isVague);
    expect(sentences.length).toBeGreaterThanOrEqual(420);
    expect(vague.length).toBe(sentences.length / 2);
    for (const half of [vague, sentences.filter((sentence) => !isVague(sentence))]) {
      const contracts = half.filter(({ manner }) => manner === 'contract').length;
      expect(contracts / half.length).toBeGreaterThanOrEqual(0.5);
      expect(new Set(half.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
    }
    expect(new Set(issues.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  });
});

describe('what the README says of them', () => {
  const readme = read('README.md');
  const sets = LANGUAGES.map(({ language }) => sentencesOf(language));

  it.each(['all', 'contract', 'plain', ...TOPICS])('%s: sentences, clear and vague', (name) => {
    const cells = sets.flatMap((sentences) => {
      const named = sentences.filter((one) => ['all', one.manner, one.topic].includes(name));
      const vague = named.filter(isVague).length;
      return [named.length - vague, vague];
    });
    expect(readme).toContain(`\n| ${[name, ...cells].join(' | ')} |\n`);
  });

  it.each(['all', ...CATEGORIES])('%s: issues', (name) => {
    const cells = sets.map(
      (sentences) =>
        sentences
          .flatMap((sentence) => sentence.issues)
          .filter(({ category }) => ['all', category].includes(name)).length,
    );
    expect(readme).toContain(`\n| ${[name, ...cells].join(' | ')} |\n`);
  });

  it('names examples that are there', () => {
    const ids = new Set(sets.flat().map(({ id }) => id));
    const named = readme.match(/(?<=`)(?:en|zh)-\d+(?=`)/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
