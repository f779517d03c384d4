import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LivelaneError } from '@livelane/contracts/vocabulary';

/**
 * Refuses a file whose folder cannot be written to, before a session is played for nothing.
 * @throws FILE_UNWRITABLE
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    const message = `${path} cannot be written: its folder is not there or not writable. Nothing was started.`;
    throw new LivelaneError('FILE_UNWRITABLE', message, { details: { path }, cause });
  }
}
