const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** A joiner between two pictographs is part of one picture. */
const JOINED =
  /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
/** Stands in for such a joiner meanwhile; a noncharacter, so that no text holds it by right. */
const KEPT = '\uFDD0';

/**
 * The text with every character that could hide or turn its neighbours made visible as `[U+202E]`: bidi
 * controls, zero-width characters, control characters. Line breaks become `\n`, tabs a blank; a joiner
 * between pictographs stays.
 */
export function inert(text: string): string {
  if (!HIDDEN.test(text) && !text.includes(KEPT)) return text;
  const lines = text
    .replaceAll(KEPT, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ');
  let shown = '';
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown += HIDDEN.test(character) && character !== '\n' ? visible(character) : character;
  return shown.replaceAll(KEPT, '\u200D');
}

function visible(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
