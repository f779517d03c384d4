import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterAt, normalised, plainLetter, UNSURE } from './letters.ts';

const units = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
const partners = ['', 'a', 'か', '\u0301', '\u3099', '\u11a8', '\u200d'];

/** The words of a text by single characters; undefined if one of them is not sure. */
function plainWords(text: string): string[] | undefined {
  const letters = Array.from({ length: text.length }, (_, at) => plainLetter(text.charCodeAt(at)));
  if (letters.includes(UNSURE)) return undefined;
  return wordsIn(letters);
}

function wordsIn(letters: readonly number[]): string[] {
  const line = String.fromCharCode(...letters.map((letter) => letter || 32));
  return line.split(' ').filter((word) => word !== '');
}

describe('a letter', () => {
  it('that is plain is that of NFKC and lower case, whatever stands next to it', () => {
    for (const unit of units)
      for (const partner of partners) {
        const text = `${unit}${partner}`;
        const words = plainWords(text);
        const wanted = words && normalised(text).match(/[\p{L}\p{M}\p{N}]+/gu);
        if (words?.join() !== (wanted ?? (words && []))?.join())
          expect.unreachable(JSON.stringify(text));
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
