import { fileError } from '../../error/file-errors.ts';
import { withoutEnd } from '../../text/without-end.ts';
import { decoded } from './decoded.ts';
import { hasCleanLetters, hasGluedSigns, hasOneScriptPerWord } from './letters.ts';

/** Names that a text is expected to hold, such as the columns of a table in several languages. */
export interface KnownNames {
  readonly known?: readonly string[];
}

/** An encoding that a spreadsheet may have used. */
interface Candidate {
  readonly encoding: string;
  /** Characters that rule it out: bytes of other encodings become them, and nobody writes them there. */
  readonly never?: RegExp;
}

/** Encodings in which programs save tables beside UTF-8, the first to be shown first. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252' },
  { encoding: 'gb18030' },
  { encoding: 'big5' },
  { encoding: 'shift_jis' },
  { encoding: 'euc-kr' },
  { encoding: 'windows-1250' },
  { encoding: 'windows-1251' },
  { encoding: 'windows-1254' },
  { encoding: 'windows-1258' },
  { encoding: 'windows-874', never: /\p{Script=Latin}[฿๚๛]/u },
  { encoding: 'windows-1253' },
  { encoding: 'windows-1255' },
  { encoding: 'windows-1256' },
  { encoding: 'windows-1257' },
  { encoding: 'euc-jp' },
  { encoding: 'iso-2022-jp' },
  { encoding: 'iso-8859-2' },
  { encoding: 'koi8-r' },
  { encoding: 'macintosh', never: /[ƒﬁﬂ÷‹›ˆ˜¯˘˙˚¸˝˛ˇ‰‡∂∑∏π∫Ω√≈∆◊ı]|\p{Ll}[À-Ý]/u },
];

const UTF_16: readonly Candidate[] = [{ encoding: 'utf-16le' }, { encoding: 'utf-16be' }];

/** Bytes of a text that are tried in every encoding; the one that remains must fit all of the text. */
const TRIED_BYTES = 262_144;

interface Reading {
  readonly encoding: string;
  readonly text: string;
}

/**
 * The text of bytes that are not UTF-8, where exactly one text is sensible: the known names that are not ASCII stand in
 * its header line; or, where none does, the letters of each word are of one script and no sign is glued to them.
 * @throws FILE_UNREADABLE with a sample of each encoding that fits, where none or several are sensible
 */
export function guessEncoding(
  bytes: Uint8Array,
  path: string,
  { known = [] }: KnownNames,
): Reading {
  const tried = bytes.includes(0) ? bytes : linesBeyondAscii(bytes);
  const decodable = (bytes.includes(0) ? UTF_16 : CANDIDATES).flatMap(({ encoding, never }) => {
    const text = decoded(tried, encoding);
    const rejected = text === undefined || never?.test(text) === true;
    return rejected ? [] : [{ encoding, text }];
  });
  const clean = decodable.filter(({ text }) => hasCleanLetters(text));
  const named = clean.filter(({ text }) => headerHolds(text, known));
  const sensible = named.length > 0 ? named : clean.filter(({ text }) => hasOneScriptPerWord(text));
  const [only, ...others] = distinct(sensible);
  if (only !== undefined && others.length === 0) {
    const text = decoded(bytes, only.encoding);
    const holds = (it: string): boolean =>
      named.length > 0 ? hasCleanLetters(it) : isSensible(it);
    if (text !== undefined && holds(text)) return { encoding: only.encoding, text };
  }
  const shown = sensible.length > 0 ? sensible : clean;
  throw fileError('FILE_UNREADABLE', {
    path,
    encoding: 'utf-8',
    samples: distinct(shown).map(({ encoding, text }) => sampleOf(encoding, text)),
    reason: shown.length === 0 ? 'encoding' : 'ambiguous-encoding',
  });
}

/** The name of an encoding and the first characters beyond ASCII that it gives, with those around them. */
export function sampleOf(encoding: string, text: string): string {
  const at = Math.max(text.search(/\P{ASCII}/u), 0);
  const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const before = Array.from(text.slice(lineStart, at)).slice(-12).join('');
  const after = Array.from(text.slice(at, at + 40).split(/[\r\n]/)[0] ?? '').slice(0, 16);
  return `${encoding} “${before}${after.join('')}”`;
}

function isSensible(text: string): boolean {
  return hasCleanLetters(text) && hasOneScriptPerWord(text) && !hasGluedSigns(text);
}

/** One reading for each text; encodings that differ in no character of it are the same here. */
function distinct(readings: readonly Reading[]): Reading[] {
  const texts = new Set<string>();
  return readings.filter(({ text }) => !texts.has(text) && texts.add(text));
}

/** Whether a name beyond ASCII in the first line is a known one. */
function headerHolds(text: string, known: readonly string[]): boolean {
  const names = new Set(known.filter((name) => /\P{ASCII}/u.test(name)));
  if (names.size === 0) return false;
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  return header
    .split(/[,;\t|]/)
    .some((cell) => names.has(withoutEnd(cell.replace(/^[\s"]+/, ''), /[\s"]/)));
}

/** The first line, and of the others those with bytes beyond ASCII, as many as are tried. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= TRIED_BYTES) return bytes;
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length && length < TRIED_BYTES; ) {
    const feed = bytes.indexOf(0x0a, from);
    const until = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, until);
    if (from === 0 || line.some((byte) => byte > 0x7f || byte === 0x1b)) {
      lines.push(line);
      length += line.length;
    }
    from = until;
  }
  return Buffer.concat(lines);
}
