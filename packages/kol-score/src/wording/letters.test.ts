import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterAt, plainText } from './letters.ts';

const units = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
const partners = ['', 'a', 'か', '\u0301', '\u3099', '\u11a8', '\u200d'];

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;

/** The letters of a plain text in their places. */
function lettersOf(plain: string): string {
  return Array.from({ length: plain.length }, (_, at) => {
    return String.fromCharCode(letterAt(plain, at) || 32);
  }).join('');
}

describe('a plain text', () => {
  it('that is left as it is has the letters of NFKC and lower case, whatever stands side by side', () => {
    for (const unit of units)
      for (const partner of partners) {
        const text = `${unit}${partner}`;
        if (plainText(text) !== text) continue;
        const wanted = text.normalize('NFKC').toLowerCase().replace(NO_LETTERS, ' ');
        if (lettersOf(text) !== wanted) expect.unreachable(JSON.stringify(text));
      }
  });

  it('has the letters, marks and digits that Unicode says it has', () => {
    for (const unit of units)
      if ((letterAt(unit, 0) !== 0) !== /[\p{L}\p{M}\p{N}]/u.test(unit))
        expect.unreachable(unit.charCodeAt(0).toString(16));
  });

  it('has both halves of a pair of surrogates in a word, or neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = [...text].map((character) => /[\p{L}\p{M}\p{N}]/u.test(character));
        const found = [...text].map((character, at) => {
          const start = [...text].slice(0, at).join('').length;
          const halves = Array.from(character, (_, half) => letterAt(text, start + half) !== 0);
          return halves.every((half) => half);
        });
        expect(found).toEqual(letters);
      }),
    );
  });
});
