/** Every blank of Unicode, also those that are letters or symbols by category: Hangul fillers and the Braille blank. */
const BLANKS = /[\p{White_Space}\u115F\u1160\u2800\u3164\uFFA0]+/gu;

/**
 * What is not visible: controls, formats such as bidirectional controls, unpaired surrogates and other ignorable
 * characters, but for the selectors and joiners inside emoji, and joiners between letters of scripts that are written
 * with them.
 */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic})\uFE0F|(?<=\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})|(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L}))[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const JOINER_IN_WORD = /[\p{L}\p{M}][\u200C\u200D]/u;

/**
 * The text as other people may see it: composed (NFC), without control characters, bidirectional controls, invisible
 * characters and unpaired surrogates, and with single blanks.
 */
export function cleanText(text: string): string {
  // Composed last, because what is taken out may have kept a letter and its accent apart.
  return text.replace(BLANKS, ' ').replace(UNSEEN, '').normalize('NFC').trim();
}

/** Whether a name shows every character that it has, so that no two different names look alike for what is invisible. */
export function isPlainName(name: string): boolean {
  return name !== '' && name === cleanText(name) && !JOINER_IN_WORD.test(name);
}
