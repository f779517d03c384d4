import { expect } from 'vitest';
import type { ErrorEntry, ErrorText } from '../error/error-catalogue.ts';
import { placeholdersOf } from './template.ts';

/** Words that Chinese texts leave as they are: literals of JSON, names of platforms, language tags. */
const NAMES = /\b(?:true|false|null|undefined|bigint|tiktok|instagram|youtube|en)\b/g;

/**
 * English words that a Chinese text should not hold: what is left without placeholders, quotations, code, file names,
 * flags, and abbreviations in capitals.
 */
export function englishWords(chinese: string): string[] {
  const own = chinese
    .replace(/\{\w+\}|“[^”]*”|"[^"]*"|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:]|\d)[\w./:-]*/g, ' ')
    .replace(NAMES, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return own.match(/[A-Za-z]{2,}/g) ?? [];
}

/** A text says the same in both languages: its own words, and the same placeholders. */
export function expectTranslated(english: string, chinese: string): void {
  expect(placeholdersOf(chinese)).toEqual(placeholdersOf(english));
  expect(english.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect(englishWords(chinese)).toEqual([]);
}

/** Every error of a catalogue is translated, cause by cause. */
export function expectErrorsTranslated(
  english: Readonly<Record<string, ErrorEntry>>,
  chinese: Readonly<Record<string, ErrorEntry>>,
): void {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  for (const [code, entry] of Object.entries(english))
    for (const part of ['message', 'fix'] as const) {
      const [own, other] = [byCause(entry[part]), byCause(chinese[code]?.[part] ?? '')];
      expect(Object.keys(other), code).toEqual(Object.keys(own));
      for (const [cause, text] of Object.entries(own)) expectTranslated(text, other[cause] ?? '');
    }
}

function byCause(text: ErrorText): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { '': text } : text;
}
