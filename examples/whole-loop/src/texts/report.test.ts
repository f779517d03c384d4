import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholdersOf } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { REPORT_EN } from './report.en.ts';
import { REPORT_ZH_HANS } from './report.zh-Hans.ts';

const SOURCES = join(import.meta.dirname, '..');

/** The source of what writes the report. */
const written = ['report', 'report/sections', '../../pictures/src', 'stages']
  .flatMap((folder) =>
    readdirSync(join(SOURCES, folder)).map((file) => join(SOURCES, folder, file)),
  )
  .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Names that Chinese texts write as they are. */
const NAMES = /LiveKit|settlement\.json|kbit\/s/g;

/** The texts that are wrong, by name. */
function wrong(isWrong: (english: string, chinese: string, key: string) => boolean): string[] {
  return Object.entries(REPORT_EN)
    .filter(([key, english]) =>
      isWrong(english, REPORT_ZH_HANS[key as keyof typeof REPORT_EN], key),
    )
    .map(([key]) => key);
}

describe('the texts of the report', () => {
  it('have the same placeholders in both languages', () => {
    const differing = wrong(
      (english, chinese) => placeholdersOf(english).join() !== placeholdersOf(chinese).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are Chinese in Chinese, and English in English but for the name of Chinese', () => {
    const english = wrong((_, chinese) =>
      /[A-Za-z]{2,}/.test(chinese.replace(/\{\w+\}/g, '').replace(NAMES, '')),
    );
    expect(english).toEqual([]);
    expect(wrong((text) => /\p{Script=Han}/u.test(text))).toEqual(['CHINESE']);
  });

  it('are all used', () => {
    expect(wrong((_, __, key) => !written.includes(`'${key}'`))).toEqual([]);
  });
});
