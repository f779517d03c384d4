/** Letters, marks and digits: what words are made of. */
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u;

/** The lower-case form of each ASCII letter and digit; 0 for signs. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return WORD_CHARACTER.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

const within = (code: number, first: number, last: number): boolean =>
  code >= first && code <= last;

/**
 * Whether a character is its own NFKC and lower-case form whatever stands next to it, and a letter: Hiragana, Katakana,
 * Han and the syllables of Hangul.
 */
function isFixedLetter(code: number): boolean {
  return (
    within(code, 0x4e00, 0x9fff) ||
    within(code, 0x3041, 0x3096) ||
    within(code, 0x30a1, 0x30fa) ||
    code === 0x30fc ||
    within(code, 0xac00, 0xd7a3)
  );
}

/** Whether a character is in NFKC a sign, whatever stands next to it: an ideographic or a full-width stop, comma or bracket. */
function isFixedSign(code: number): boolean {
  return within(code, 0x3001, 0x3002) || within(code, 0x3008, 0x3011) || isWideSign(code);
}

/** Full-width `!`, `(`, `)`, `,`, `:`, `;` and `?`. */
function isWideSign(code: number): boolean {
  return (
    code === 0xff01 ||
    within(code, 0xff08, 0xff09) ||
    code === 0xff0c ||
    within(code, 0xff1a, 0xff1b) ||
    code === 0xff1f
  );
}

/** Letters of scripts that are written without spaces, or, as Korean, with endings at the word: Thai, Hangul, Kana, Han. */
export function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (within(code, 0x0e00, 0x0e7f) ||
      within(code, 0x1100, 0x11ff) ||
      within(code, 0x3040, 0x30ff) ||
      within(code, 0x3400, 0x4dbf) ||
      within(code, 0x4e00, 0x9fff) ||
      within(code, 0xac00, 0xd7a3))
  );
}

/**
 * Whether a character is certainly a letter or a mark: Latin with its accents, Cyrillic, Thai. It spares most texts that
 * are not ASCII a test of every character by the classes of Unicode.
 */
function isCommonLetter(code: number): boolean {
  return (
    (within(code, 0xdf, 0x24f) && code !== 0xf7) ||
    within(code, 0x300, 0x36f) ||
    within(code, 0x400, 0x481) ||
    within(code, 0xe01, 0xe3a) ||
    within(code, 0xe40, 0xe4e) ||
    within(code, 0x1e00, 0x1eff)
  );
}

/** What {@link plainLetter} gives for a character of which the text has to be normalised first. */
export const UNSURE = -1;

/**
 * The lower-case form of a UTF-16 code unit that belongs to a word, and 0 for a sign, if NFKC changes neither, whatever
 * stands next to it; {@link UNSURE} for all others. Most texts have none of these.
 */
export function plainLetter(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (isFixedLetter(code)) return code;
  return isFixedSign(code) ? 0 : UNSURE;
}

/** Characters without a glyph, such as the soft hyphen and zero-width spaces: they part no word. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A text in NFKC and lower case without invisible characters, in which {@link letterAt} finds the words. */
export function normalised(text: string): string {
  // The Turkish capital İ becomes an i with a dot of its own.
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replaceAll('i\u0307', 'i');
}

/** The UTF-16 code unit of a normalised text if it belongs to a word; 0 for a sign. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = plainLetter(code);
  if (letter !== UNSURE) return letter;
  return isCommonLetter(code) || isLetter(text, at) ? code : 0;
}

/** As {@link letterAt}, for any character. Both halves of a surrogate pair are what the pair is. */
function isLetter(text: string, at: number): boolean {
  const isSecond = within(text.charCodeAt(at), 0xdc00, 0xdfff);
  const start = isSecond && within(text.charCodeAt(at - 1), 0xd800, 0xdbff) ? at - 1 : at;
  return WORD_CHARACTER.test(text.slice(start, start + 2));
}
