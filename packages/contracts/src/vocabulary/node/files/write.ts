import { randomUUID } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unwritableFile } from './cause.ts';

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
    throw unwritableFile(path, cause);
  }
}
