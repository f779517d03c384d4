/** Every blank of Unicode, also those that are letters or symbols by category, such as Hangul fillers. */
const BLANKS = /[\p{White_Space}\u115F\u1160\u2800\u3164\uFFA0\u{13441}\u{13442}\u{1D159}]+/gu;

/** A pattern with properties of strings, for which the target of the compiler has no literal. */
const pattern = (source: string): RegExp => new RegExp(source, 'gv');

/** The emoji that Unicode recommends, with the selectors and joiners that belong to them. */
const EMOJI = pattern('\\p{RGI_Emoji}');

/** Letters and marks of the scripts that are written with joiners. */
const JOINED =
  'Adlm Arab Beng Deva Gujr Guru Khmr Knda Mlym Mong Mymr Nkoo Orya Sinh Syrc Taml Telu Tibt'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('');

const JOINER = `(?<=[[${JOINED}]&&[\\p{L}\\p{M}]])[\\u200C\\u200D](?=[[${JOINED}]&&\\p{L}])`;

/**
 * What is not visible: controls, formats such as bidirectional controls, unpaired surrogates and other ignorable
 * characters. The first group is what is kept of it: emoji, and joiners in words of scripts that are written with them.
 */
const UNSEEN = pattern(
  `(\\p{RGI_Emoji}|${JOINER})|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u{16FE4}]`,
);

/**
 * The text as other people may see it: composed (NFC), without control characters, bidirectional controls, invisible
 * characters and unpaired surrogates, and with single blanks.
 */
export function cleanText(text: string): string {
  // Composed last, because what is taken out may have kept a letter and its accent apart.
  return text.replace(BLANKS, ' ').replace(UNSEEN, '$1').normalize('NFC').trim();
}

/** Whether a name shows every character that it has, so that no two different names look alike for what is invisible. */
export function isPlainName(name: string): boolean {
  return name !== '' && name === cleanText(name) && !/[\u200C\u200D]/.test(name.replace(EMOJI, ''));
}
