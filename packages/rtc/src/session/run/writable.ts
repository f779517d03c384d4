import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LivelaneError } from '@livelane/contracts/vocabulary';

/**
 * Refuses a folder in a file's place, and a file whose folder cannot be written to, before a session is played for nothing.
 * @throws FILE_UNWRITABLE
 */
export async function checkWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() === true) {
    const message = `${path} is a folder: name a file in it. Nothing was started.`;
    throw new LivelaneError('FILE_UNWRITABLE', message, { details: { path } });
  }
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    const message = `${path} cannot be written: its folder is not there or not writable. Nothing was started.`;
    throw new LivelaneError('FILE_UNWRITABLE', message, { details: { path }, cause });
  }
}
