import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LivelaneError } from '@livelane/contracts/vocabulary';

/**
 * Checks before a session that its log can be written: the path is not a folder, and its folder is writable.
 * @throws FILE_UNWRITABLE
 */
export async function checkWritable(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory() === true) {
    const message = `${path} is a folder. Give the path of a file. Nothing was started.`;
    throw new LivelaneError('FILE_UNWRITABLE', message, { details: { path } });
  }
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    const message = `${path} cannot be written: its folder does not exist or is not writable. Nothing was started.`;
    throw new LivelaneError('FILE_UNWRITABLE', message, { details: { path }, cause });
  }
}
