import { readFile, stat } from 'node:fs/promises';
import { fileError } from '../../error/file-errors.ts';
import { unreadableFile } from './cause.ts';
import { type Decoded, decodeText, type EncodingHints } from './encoding.ts';

/** The most bytes that fit into one text of the runtime. */
const MOST_BYTES = 500_000_000;

/**
 * The text of a file, or of standard input for `-`, without a byte-order mark.
 * @param encoding - a WHATWG label; default: UTF-8, or what a byte-order mark or the letters of the text show
 * @throws FILE_UNREADABLE
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readTextFile } from '@livelane/contracts/vocabulary/node';
 * await writeFile('names.txt', '\ufeffMia\n');
 * await readTextFile('names.txt'); // => "Mia\n"
 * ```
 */
export async function readTextFile(path: string, encoding?: string): Promise<string> {
  const { text } = await readText(path, encoding === undefined ? {} : { encoding });
  return text;
}

/**
 * The text of a file and its encoding.
 * @param what - the name of the file in messages. Default: its path
 * @throws FILE_UNREADABLE
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readText } from '@livelane/contracts/vocabulary/node';
 * await writeFile('creator.txt', Uint8Array.of(0xb4, 0xef, 0xc8, 0xcb));
 * await readText('creator.txt', { encoding: 'gb2312' }); // => { text: "达人", encoding: "gbk", guessed: false }
 * ```
 */
export async function readText(
  path: string,
  { what = path, ...hints }: EncodingHints & { readonly what?: string } = {},
): Promise<Decoded> {
  return decodeText(await readBytes(path, what), what, hints);
}

/**
 * The bytes of a file, or of standard input for `-`.
 * @param what - the name of the file in messages. Default: its path
 * @throws FILE_UNREADABLE, also for more than 500 MB, and where standard input was read already
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readBytes } from '@livelane/contracts/vocabulary/node';
 * await writeFile('two.bin', Uint8Array.of(1, 2));
 * (await readBytes('two.bin')).length; // => 2
 * ```
 */
export async function readBytes(path: string, what = path): Promise<Uint8Array> {
  // A stream that has ended would give an empty file.
  if (path === '-' && process.stdin.readableEnded)
    throw fileError('FILE_UNREADABLE', { path: what, reason: 'used-up' });
  const bytes = await (path === '-' ? standardInput() : fileBytes(path)).catch((cause: unknown) => {
    throw unreadableFile(what, cause);
  });
  if (typeof bytes !== 'number') return bytes;
  throw fileError('FILE_UNREADABLE', {
    path: what,
    reason: 'too-large',
    megabytes: Math.round(bytes / 1e6),
    mostMegabytes: Math.round(MOST_BYTES / 1e6),
  });
}

/** The bytes; their number where there are too many. */
async function fileBytes(path: string): Promise<Uint8Array | number> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size > MOST_BYTES) return size;
  const bytes = await readFile(path);
  return bytes.length > MOST_BYTES ? bytes.length : bytes;
}

async function standardInput(): Promise<Uint8Array | number> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > MOST_BYTES) return length;
  }
  return Buffer.concat(chunks);
}
