import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWords } from './words.ts';

const words = createWords({
  en: ['scam', 'free money'],
  fr: ['débile'],
  es: ['ñoño'],
  de: ['Größe'],
  zh: ['骗子'],
  tr: ['kırık'],
});

test.each<[string, boolean]>([
  ['this is a SCAM!', true],
  ['ｓｃａｍ', true],
  ['s\u200Bc\u2060a\u00ADm', true],
  ['scám', true],
  ['scampi', false],
  ['FREE   money', true],
  ['debile', true],
  ['DE\u0301BILE', true],
  ['ñoño', true],
  ['nono', false],
  ['他是骗子吗', true],
  ['骗 子', false],
  ['KIRIK', true],
  ['', false],
])('%s: %s', (text, refused) => {
  expect(words.areIn(text)).toBe(refused);
});

test('a word between blanks is found wherever it stands, in any case and width', () => {
  const wide = (text: string) =>
    text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const around = fc.stringMatching(/^[ ,.!?0-9]{0,20}$/);
  const form = fc.constantFrom(
    (it: string) => it,
    wide,
    (it: string) => it.toUpperCase(),
  );
  fc.assert(
    fc.property(around, around, form, (before, after, shown) => {
      expect(words.areIn(`${before} ${shown('scam')} ${after}`)).toBe(true);
    }),
  );
});
