/** Control, private-use and unassigned characters, and the mark of what could not be decoded. */
const UNCLEAN = /(?![\t\n\r])\p{Cc}|[\ufffd\p{Co}\p{Cn}]/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const BEYOND_ASCII = /\P{ASCII}/u;

/** Scripts that one word may hold together. */
const WRITING_SYSTEMS = [
  ['Latin'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hiragana', 'Katakana'],
  ['Hangul'],
  ['Cyrillic'],
  ['Greek'],
  ['Arabic'],
  ['Hebrew'],
  ['Thai'],
].map((scripts) => {
  const letters = [...scripts, 'Common', 'Inherited'].map((script) => `\\p{scx=${script}}`);
  return new RegExp(`^[${letters.join('')}]+$`, 'u');
});

/** A sign between two letters that joins none, such as the quotation mark in `K”ch`. */
const BETWEEN_LETTERS = /\p{L}(?![’·‐‑–—])[^\p{L}\p{M}\p{N}\s\p{ASCII}]\p{L}/u;

/** A sign after a letter that follows none, such as the low quotation mark in `Caf‚`. */
const AFTER_LETTER = /\p{L}[‚„†‡ˆ‰¤¡¢£¥¦¨¬¯´¸×÷‹«¿˜¹²³¼½¾]/u;

/** Whether a text holds only characters that people write. */
export function hasCleanLetters(text: string): boolean {
  return !UNCLEAN.test(text);
}

/** Whether the letters of each word beyond ASCII are of one writing system: `K鯿h` is none. */
export function hasOneScriptPerWord(text: string): boolean {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word) || seen.has(word)) continue;
    if (!WRITING_SYSTEMS.some((system) => system.test(word))) return false;
    seen.add(word);
  }
  return true;
}

/** Whether signs are glued to letters as only a wrong encoding does it. */
export function hasGluedSigns(text: string): boolean {
  return BETWEEN_LETTERS.test(text) || AFTER_LETTER.test(text);
}
