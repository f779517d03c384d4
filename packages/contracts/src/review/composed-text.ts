/** A text whose letters and their marks are one character each, as lexicons have them. */
export interface ComposedText {
  readonly composed: string;
  /** The offset in the text as it was written. */
  placeOf(at: number): number;
}

/** A letter with its marks, or a Korean syllable in its parts. No letter has more marks; putting them in order is quadratic. */
const PIECES = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}{0,4}|\p{M}{1,4}/gsu;

const APART = /[\p{M}\u1161-\u1175]/u;

/** A text as lexicons have it (NFC): PDFs and file names of macOS have letters and marks apart. Linear in its length. */
export function composedText(text: string): ComposedText {
  if (!APART.test(text)) return { composed: text, placeOf: (at) => at };
  const places: number[] = [];
  const pieces = Array.from(text.matchAll(PIECES), ({ 0: piece, index }) => {
    const whole = piece.normalize('NFC');
    for (let unit = 0; unit < whole.length; unit += 1)
      places.push(index + Math.min(unit, piece.length - 1));
    return whole;
  });
  return { composed: pieces.join(''), placeOf: (at) => places[at] ?? text.length };
}
