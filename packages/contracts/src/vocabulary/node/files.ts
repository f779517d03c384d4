import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type FileErrorDetails, fileError } from '../error/file-errors.ts';

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
    const samples = likelyEncodings(bytes, encoding);
    throw fileError(
      'FILE_UNREADABLE',
      { path, encoding, samples, reason: samples.length === 0 ? 'encoding' : 'ambiguous-encoding' },
      { cause },
    );
  }
}

/** What the bytes look like instead: a spreadsheet's "Unicode text", or a Chinese one's export. */
function likelyEncodings(bytes: Uint8Array, tried: TextEncoding): TextEncoding[] {
  const others: TextEncoding[] =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  return others.filter((encoding) => encoding !== tried && decodes(bytes, encoding));
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

function tooLarge(path: string, bytes: number) {
  const inMegabytes = (size: number): number => Math.round(size / 1e6);
  return fileError('FILE_UNREADABLE', {
    path,
    reason: 'too-large',
    megabytes: inMegabytes(bytes),
    mostMegabytes: inMegabytes(MAX_TEXT_BYTES),
  });
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
    const { reason, system } = causeOf(cause);
    throw fileError(
      'FILE_UNREADABLE',
      { path, reason: reason === 'full' ? 'system' : reason, system },
      { cause },
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
    const { reason, system } = causeOf(cause);
    throw fileError(
      'FILE_UNWRITABLE',
      { path, reason: reason === 'cut-off' ? 'system' : reason, system },
      { cause },
    );
  }
}

type Cause =
  | FileErrorDetails['FILE_UNREADABLE']['reason']
  | FileErrorDetails['FILE_UNWRITABLE']['reason'];

/** The operating system's codes as the reasons that the catalogue words. */
const CAUSES = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  ERR_STREAM_PREMATURE_CLOSE: 'cut-off',
} as const satisfies Readonly<Record<string, Cause>>;

function causeOf(cause: unknown): {
  readonly reason: (typeof CAUSES)[keyof typeof CAUSES] | 'system';
  readonly system: string;
} {
  const code: unknown =
    typeof cause === 'object' && cause !== null ? (cause as { code?: unknown }).code : undefined;
  const system = typeof code === 'string' ? code : 'unknown';
  return {
    reason: Object.hasOwn(CAUSES, system) ? CAUSES[system as keyof typeof CAUSES] : 'system',
    system,
  };
}
