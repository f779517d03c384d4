const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** A joiner between two pictographs is part of one picture. */
const JOINED =
  /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
/** Stands in for such a joiner while the text is scanned; a noncharacter, so that no valid text contains it. */
const KEPT = '\uFDD0';

/**
 * The text with every character that could hide, reorder or colour its neighbours written as `[U+202E]`: bidi
 * controls, zero-width characters, control characters. Line breaks become `\n`, tabs a blank; the joiner inside an
 * emoji sequence stays.
 */
export function inert(text: string): string {
  if (!HIDDEN.test(text) && !text.includes(KEPT)) return text;
  const lines = text
    .replaceAll(KEPT, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ');
  let shown = '';
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown += HIDDEN.test(character) && character !== '\n' ? codePoint(character) : character;
  return shown.replaceAll(KEPT, '\u200D');
}

/** {@link inert} on one line: line breaks become blanks. */
export function inertLine(text: string): string {
  return inert(text).replaceAll('\n', ' ');
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The received value as printable text on one line, at most 120 UTF-16 units; text in JSON quotes. */
export function describeReceived(value: unknown): string {
  const text = inertLine(typeof value === 'string' ? JSON.stringify(value) : describeOther(value));
  return text.length > 120 ? `${text.slice(0, 117).replace(/\p{Cs}$/u, '')}...` : text;
}

function describeOther(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
