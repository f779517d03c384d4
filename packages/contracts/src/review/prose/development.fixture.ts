import { readFileSync } from 'node:fs';
import type { VagueCategory } from './category.ts';
import type { ProseLanguage } from './prose-issue.ts';

/** A sentence with what a reader would call vague. */
export interface Labelled {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A sentence that the rules or the weights were made with. */
export interface DevelopmentSentence extends Labelled {
  readonly file: number;
  readonly where: string;
  /** Whether the rules were written with it. */
  readonly isOfRules: boolean;
}

interface Mark {
  readonly category: VagueCategory;
  readonly start: number;
  readonly end: number;
}

/** Files of each language; the rules were written with the first, and not changed after the others. */
const FILES = { all: 22, ofRules: 8 };

/**
 * The sentences of `development/*.txt`: a line each, `c` in the manner of contracts or `p` of e-mails, then the text, in which
 * braces hold the category and the words that make an obligation vague.
 */
export function developmentSentences(language: ProseLanguage): DevelopmentSentence[] {
  return Array.from({ length: FILES.all }, (_, index) => index + 1).flatMap((file) => {
    const name = `${language === 'en' ? 'en' : 'zh'}-${file}`;
    const text = readFileSync(new URL(`./development/${name}.txt`, import.meta.url), 'utf8');
    return labelledLines(text).map(({ line, ...sentence }) => ({
      ...{ file, where: `${name}:${line}`, isOfRules: file <= FILES.ofRules },
      ...sentence,
    }));
  });
}

/** The labelled sentences of a file's text, with their lines. */
export function labelledLines(text: string): (Labelled & { readonly line: number })[] {
  return text
    .split('\n')
    .map((line, index) => ({ written: line, line: index + 1 }))
    .filter(({ written }) => /^[cp] /.test(written))
    .map(({ written, line }) => ({ line, ...unmarked(written.slice(2)) }));
}

/** The text of a marked line, and what braces hold in it. */
export function unmarked(marked: string): Labelled {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(/[{}]/).entries()) {
    const [index, words] = part;
    if (index % 2 === 0) text += words;
    else {
      const [category = '', ...said] = words.split(':');
      const start = text.length;
      text += said.join(':');
      marks.push({ category: category as VagueCategory, start, end: text.length });
    }
  }
  return { text, marks };
}
