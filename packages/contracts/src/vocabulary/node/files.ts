import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge(path, bytes.length);
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

/** What fits into one text of the runtime. */
const MAX_TEXT_BYTES = 500_000_000;

function tooLarge(path: string, bytes: number): LivelaneError<'FILE_UNREADABLE'> {
  return new LivelaneError(
    'FILE_UNREADABLE',
    `${path} has ${Math.round(bytes / 1e6)} MB, more than the ${MAX_TEXT_BYTES / 1e6} that can be read at once: split it.`,
    { details: { path, bytes } },
  );
}

async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = path === '-' ? 0 : ((await stat(path).catch(() => undefined))?.size ?? 0);
  if (bytes > MAX_TEXT_BYTES) throw tooLarge(path, bytes);
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
 * Writes a file whole or not at all: into a temporary neighbour first, flushed, then renamed. A link keeps leading
 * where it led and a file keeps its rights; a pipe or a device is written to, never replaced.
 * @throws FILE_UNWRITABLE; the old file, if any, is untouched then
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    if (old !== undefined && !old.isFile() && !old.isDirectory())
      return await writeFile(target, content);
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (old !== undefined) await chmod(draft, old.mode & 0o777);
    await rename(draft, target);
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
  ERR_STREAM_PREMATURE_CLOSE: 'it was cut off',
};

function reason(cause: unknown): string {
  const code =
    typeof cause === 'object' && cause !== null ? (cause as { code?: unknown }).code : undefined;
  if (typeof code !== 'string') return 'unknown reason';
  return Object.hasOwn(REASONS, code) ? `${code}: ${REASONS[code]}` : code;
}
