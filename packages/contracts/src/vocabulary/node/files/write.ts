import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isLivelaneError } from '../../error/errors.ts';
import { unwritableFile } from './cause.ts';

/**
 * Checks that files can be written, before the first of them is: each is a pipe or a device, or is no folder and in one that
 * lets files be made.
 * @param paths - `-` and undefined are skipped
 * @throws FILE_UNWRITABLE for the first that cannot
 * @example
 * ```ts
 * import { checkWritable } from '@livelane/contracts/vocabulary/node';
 * await checkWritable(['report.html', '-', undefined]); // => undefined
 * await checkWritable(['no-such-folder/report.html']).catch(({ code }) => code); // => "FILE_UNWRITABLE"
 * ```
 */
export async function checkWritable(paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) {
    if (path === undefined || path === '-') continue;
    try {
      const target = await realpath(path).catch(() => path);
      const old = await stat(target).catch(() => undefined);
      if (old?.isDirectory() === true) throw Object.assign(new Error(path), { code: 'EISDIR' });
      const special = old !== undefined && !old.isFile();
      if (!special) await access(dirname(target), constants.W_OK);
    } catch (cause) {
      throw unwritableFile(path, cause);
    }
  }
}

/**
 * Writes a file whole or not at all: into a temporary neighbour first, flushed, then renamed. Symbolic links and
 * file permissions are preserved; a pipe or a device is written to, never replaced.
 * @throws FILE_UNWRITABLE; the old file, if any, is untouched then
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { writeFileWhole } from '@livelane/contracts/vocabulary/node';
 * await writeFileWhole('statement.txt', 'USD 810.00\n');
 * const broken = (async function* () {
 *   yield 'USD ';
 *   throw new Error('the rest could not be computed');
 * })();
 * await writeFileWhole('statement.txt', broken).catch(() => undefined);
 * await readFile('statement.txt', 'utf8'); // => "USD 810.00\n"
 * ```
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
): Promise<void> {
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
    // What makes the content may fail, too.
    throw isLivelaneError(cause) ? cause : unwritableFile(path, cause);
  }
}
