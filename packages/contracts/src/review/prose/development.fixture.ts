import { readFileSync } from 'node:fs';
import type { VagueCategory } from './category.ts';
import type { ProseLanguage } from './prose-issue.ts';

/** A sentence that the rules were written with: {@link DevelopmentSentence.marks} are what a reader would call vague. */
export interface DevelopmentSentence {
  readonly where: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly category: VagueCategory;
  readonly start: number;
  readonly end: number;
}

const FILES: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: ['en-1', 'en-2', 'en-3', 'en-4', 'en-5', 'en-6', 'en-7', 'en-8'],
  'zh-Hans': ['zh-1', 'zh-2', 'zh-3', 'zh-4', 'zh-5', 'zh-6', 'zh-7', 'zh-8'],
};

/**
 * The sentences of `development/*.txt`: a line each, `c` in the manner of contracts or `p` of e-mails, then the text, in which
 * braces hold the category and the words that make an obligation vague.
 */
export function developmentSentences(language: ProseLanguage): DevelopmentSentence[] {
  return FILES[language].flatMap((file) =>
    readFileSync(new URL(`./development/${file}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
      .filter(({ line }) => /^[cp] /.test(line))
      .map(({ line, where }) => ({ where, ...unmarked(line.slice(2)) })),
  );
}

function unmarked(marked: string): Omit<DevelopmentSentence, 'where'> {
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
