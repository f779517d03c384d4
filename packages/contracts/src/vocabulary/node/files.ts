import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LivelaneError } from '../error.ts';

/** How a text file is encoded; spreadsheets in China often export `gb18030`. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le';

/**
 * The text of a file, or of standard input for `-`, without a byte-order mark.
 * @throws FILE_UNREADABLE
 */
export async function readTextFile(
  path: string,
  encoding: TextEncoding = 'utf-8',
): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LivelaneError(
      'FILE_UNREADABLE',
      `${path} is not ${encoding} text${likelyEncoding(bytes, encoding)}: save it as ${encoding}, or name its encoding where the command takes --encoding.`,
      {
        details: { path, encoding },
        cause,
      },
    );
  }
}

/** What the bytes look like instead: a spreadsheet's "Unicode text", or a Chinese one's export. */
function likelyEncoding(bytes: Uint8Array, tried: TextEncoding): string {
  const others: TextEncoding[] =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  const likely = others.find((encoding) => encoding !== tried && decodes(bytes, encoding));
  return likely === undefined ? '' : ` (it looks like ${likely})`;
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new LivelaneError(
      'FILE_UNREADABLE',
      `${path} cannot be read (${reason(cause)}): check the path and the rights.`,
      {
        details: { path },
        cause,
      },
    );
  }
}

/**
 * Writes a file whole or not at all: into a temporary neighbour first, flushed, then renamed.
 * @throws FILE_UNWRITABLE; the old file, if any, is untouched then
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new LivelaneError(
      'FILE_UNWRITABLE',
      `${path} cannot be written (${reason(cause)}): check that its folder exists and takes files; nothing was left half-written.`,
      {
        details: { path },
        cause,
      },
    );
  }
}

/** What the system's codes say to people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EROFS: 'on a read-only disk',
  ENOSPC: 'no room left',
};

function reason(cause: unknown): string {
  const code =
    typeof cause === 'object' && cause !== null ? (cause as { code?: unknown }).code : undefined;
  if (typeof code !== 'string') return 'unknown reason';
  return Object.hasOwn(REASONS, code) ? `${code}: ${REASONS[code]}` : code;
}
