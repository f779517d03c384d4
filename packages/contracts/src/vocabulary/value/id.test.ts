import { describe, expect, it } from 'vitest';
import { inputIssues } from '../error/read-input.ts';
import { canonicalHash } from '../hash/index.ts';
import { IdSchema, LanguageSchema, TextSchema } from './id.ts';

const HALVES = ['\ud83d', 'lip \ud83d', '\udc84 lip', '\udc84\ud83d', 'a\ud83d\ud83d\udc84'];

describe('ids and texts', () => {
  it.each(HALVES)('refuse half of a surrogate pair in %j, which has no UTF-8 bytes', (text) => {
    expect(() => canonicalHash(text)).toThrow(/surrogate/);
    for (const schema of [IdSchema, TextSchema]) {
      const [issue] = inputIssues(schema, text);
      expect(issue?.message).toMatch(/unpaired surrogates/);
      expect(issue?.received).not.toMatch(/\p{Cs}/u);
    }
  });

  it('take whole pairs in any script', () => {
    for (const text of ['💄', '𠮷野家', '7212345678901234567', 'Ngọc Ánh', '👩🏽'])
      expect([text, inputIssues(TextSchema, text), inputIssues(IdSchema, text)]).toEqual([
        text,
        [],
        [],
      ]);
  });

  it.each(['', 'a'.repeat(129), 'a\u200bb', 'a\nb', '\u202ea', 7212345678901234567])(
    'refuse the id %j',
    (id) => {
      expect(inputIssues(IdSchema, id)).toHaveLength(1);
    },
  );

  it('are bounded: 128 characters by code point, 20,000 of text', () => {
    expect(inputIssues(IdSchema, '💄'.repeat(128))).toEqual([]);
    expect(inputIssues(TextSchema, 'a'.repeat(20_000))).toEqual([]);
    expect(inputIssues(TextSchema, 'a'.repeat(20_001))).toHaveLength(1);
  });
});

describe('language tags', () => {
  it.each([
    ['en', true],
    ['zh-Hans', true],
    ['pt-BR', true],
    ['es-419', true],
    ['zh_CN', false],
    ['EN', false],
    ['chinese', false],
    ['__proto__', false],
  ])('%s is one: %s', (tag, expected) => {
    expect(inputIssues(LanguageSchema, tag).length === 0).toBe(expected);
  });
});
