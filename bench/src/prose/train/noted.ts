import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseLanguage } from '@livelane/contracts/prose';
import { patternTexts } from './patterns.ts';

const PROSE = join(import.meta.dirname, '../../../../packages/contracts/src/review/prose');
const SENTENCES = join(PROSE, 'development');

/** Where the weights of a language stand. */
export const weightsFile = (language: ProseLanguage) =>
  join(PROSE, `learned/weights.${language}.data.ts`);

/** What was learned from what. */
export const LEARNED = join(import.meta.dirname, '../learned.json');

/** SHA-256 of labelled sentences, and of the weights that were learned from them, however they are laid out. */
export interface Hashes {
  readonly sentences: string;
  readonly weights: string;
}

/** The hashes of what stands there now. */
export function hashesOf(): Readonly<Record<ProseLanguage, Hashes>> {
  const of = (language: ProseLanguage, prefix: string) => {
    const files = readdirSync(SENTENCES)
      .filter((name) => name.startsWith(prefix))
      .sort();
    return {
      sentences: sha256(
        [...files.map((name) => read(join(SENTENCES, name))), ...patternTexts(language)].join(''),
      ),
      weights: sha256(read(weightsFile(language)).replaceAll(/\s+|,(?=\s*[\]}])/g, '')),
    };
  };
  return { en: of('en', 'en-'), 'zh-Hans': of('zh-Hans', 'zh-') };
}

const read = (file: string) => readFileSync(file, 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
