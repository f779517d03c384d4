import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileError } from '@livelane/contracts/vocabulary/node';

/**
 * Checks before a session that its log can be written: the path is not a folder, and its folder is writable.
 * @throws FILE_UNWRITABLE
 */
export async function checkWritable(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory() === true)
    throw fileError('FILE_UNWRITABLE', { path, reason: 'folder' });
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    const { code } = cause as { readonly code?: string };
    const reason = code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'folder' : 'denied';
    throw fileError('FILE_UNWRITABLE', { path, reason }, { cause });
  }
}
