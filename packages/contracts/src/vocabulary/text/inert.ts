const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** A joiner between two pictographs is part of one picture. */
const JOINED =
  /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
/** Stands in for such a joiner while the text is scanned; a noncharacter, so that no valid text contains it. */
const KEPT = '\uFDD0';

/**
 * Makes characters visible that could hide, reorder or recolour text: bidi controls, zero-width characters and
 * control characters are written as `[U+202E]`. Line breaks become `\n` and tabs a blank; joiners within an emoji
 * sequence are kept.
 * @example
 * ```ts
 * import { inert } from '@livelane/contracts/vocabulary';
 * inert('a\u202Eb'); // => "a[U+202E]b"
 * ```
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

/**
 * {@link inert}, with line breaks replaced by blanks.
 * @example
 * ```ts
 * import { inertLine } from '@livelane/contracts/vocabulary';
 * inertLine('two\nlines'); // => "two lines"
 * ```
 */
export function inertLine(text: string): string {
  return inert(text).replaceAll('\n', ' ');
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * A received value as printable text on one line, at most 120 UTF-16 code units; strings in JSON quotes.
 * @example
 * ```ts
 * import { describeReceived } from '@livelane/contracts/vocabulary';
 * describeReceived({ minor: 19.99 }); // => "{\"minor\":19.99}"
 * ```
 */
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
