import { fileError } from '../../error/file-errors.ts';
import { decoded } from './decoded.ts';
import { guessEncoding, type KnownNames, sampleOf } from './guess.ts';

/** How a person says that texts are read. */
export interface TextHints {
  /** A label of the WHATWG Encoding Standard, as a person gave it. Default: UTF-8, or what the text shows. */
  readonly encoding?: string;
}

/** {@link TextHints} with the names that show the encoding where it was not given. */
export interface EncodingHints extends TextHints, KnownNames {}

/** A text and how it was decoded. */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name. */
  readonly encoding: string;
  /** Whether the letters of the text were the only evidence of its encoding. */
  readonly guessed: boolean;
}

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The name of the encoding that a label means.
 * @throws FILE_UNREADABLE for a label that is not of the WHATWG Encoding Standard
 * @example
 * ```ts
 * import { encodingNamed } from '@livelane/contracts/vocabulary/node';
 * ['GB2312', 'latin1', 'UTF8'].map(encodingNamed); // => ["gbk", "windows-1252", "utf-8"]
 * ```
 */
export function encodingNamed(label: string): string {
  const encoding = supported(label);
  // Encodings of the standard in which nobody writes a file; which of them are supported differs by runtime.
  if (encoding !== undefined && encoding !== 'x-user-defined' && encoding !== 'replacement')
    return encoding;
  throw fileError('FILE_UNREADABLE', {
    path: '--encoding',
    encoding: label,
    reason: 'unknown-encoding',
  });
}

function supported(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The text of some bytes. A byte-order mark decides; then a label that was given; then UTF-8; and where the bytes are
 * not UTF-8, what {@link guessEncoding} finds. JSON that is UTF-8 is read as such whatever the label, as RFC 8259 has
 * it; any other text that fits both UTF-8 and the label, with different characters, is refused.
 * @param path - the name of the file, for messages
 * @throws FILE_UNREADABLE with samples where several encodings fit
 */
export function decodeText(bytes: Uint8Array, path: string, hints: EncodingHints = {}): Decoded {
  const label = hints.encoding === undefined ? undefined : encodingNamed(hints.encoding);
  const mark = MARKS.find((it) => it.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) {
    const text = decoded(bytes, mark.encoding);
    if (text === undefined) throw notText(path, mark.encoding);
    return { text, encoding: mark.encoding, guessed: false };
  }
  const utf8 = asUtf8(bytes);
  if (label === undefined) {
    if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
    if (isCutUtf8(bytes)) throw fileError('FILE_UNREADABLE', { path, reason: 'cut-off' });
    return { ...guessEncoding(bytes, path, hints), guessed: true };
  }
  const text = label === 'utf-8' ? utf8 : decoded(bytes, label);
  if (utf8 !== undefined && utf8 !== text) {
    if (looksLikeJson(utf8)) return { text: utf8, encoding: 'utf-8', guessed: false };
    const samples = [
      sampleOf('utf-8', utf8),
      ...(text === undefined ? [] : [sampleOf(label, text)]),
    ];
    throw fileError('FILE_UNREADABLE', {
      path,
      encoding: label,
      samples,
      reason: text === undefined ? 'ambiguous-encoding' : 'contradicted-encoding',
    });
  }
  if (text === undefined) throw notText(path, label);
  return { text, encoding: label, guessed: false };
}

/** Whether a text can only be JSON or NDJSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** What is in no UTF-8 text but in one of UTF-16 or ISO-2022-JP, whose bytes are valid UTF-8. */
const FOREIGN = ['\0', '\u001b$@', '\u001b$B', '\u001b(J', '\u001b(I'];

/** The text; undefined also where it is made of the bytes of UTF-16 or ISO-2022-JP, which are valid UTF-8. */
function asUtf8(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'utf-8');
  return text === undefined || isForeign(text) ? undefined : text;
}

/** Whether a text was made of the bytes of UTF-16 or ISO-2022-JP, which are valid UTF-8. */
export function isForeign(text: string): boolean {
  return FOREIGN.some((mark) => text.includes(mark));
}

/** Whether only the last character lacks bytes. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

function notText(path: string, encoding: string) {
  return fileError('FILE_UNREADABLE', { path, encoding, reason: 'encoding' });
}
