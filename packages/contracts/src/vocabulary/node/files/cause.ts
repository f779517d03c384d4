import { type FileErrorDetails, fileError } from '../../error/file-errors.ts';
import type { LivelaneError } from '../../error/livelane-error.ts';

type Cause =
  | FileErrorDetails['FILE_UNREADABLE']['reason']
  | FileErrorDetails['FILE_UNWRITABLE']['reason'];

/** The operating system's codes by the reasons of the catalogue. */
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

/**
 * The error of a file or folder that the operating system refused to read.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { unreadableFile } from '@livelane/contracts/vocabulary/node';
 * const cause = await readFile('no-such-orders.csv').catch((error) => error);
 * unreadableFile('no-such-orders.csv', cause).details;
 * // => { path: "no-such-orders.csv", reason: "missing", system: "ENOENT" }
 * ```
 */
export function unreadableFile(
  path: string,
  cause: unknown,
): LivelaneError<'FILE_UNREADABLE', FileErrorDetails['FILE_UNREADABLE']> {
  const { reason, system } = causeOf(cause);
  const details = { path, reason: reason === 'full' ? 'system' : reason, system } as const;
  return fileError('FILE_UNREADABLE', details, { cause });
}

/**
 * The error of a file or folder that the operating system refused to write.
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { unwritableFile } from '@livelane/contracts/vocabulary/node';
 * const cause = await writeFile('no-such-folder/report.html', '').catch((error) => error);
 * unwritableFile('no-such-folder/report.html', cause).message;
 * // => "no-such-folder/report.html cannot be written: its folder does not exist. Create the folder; nothing was written."
 * ```
 */
export function unwritableFile(
  path: string,
  cause: unknown,
): LivelaneError<'FILE_UNWRITABLE', FileErrorDetails['FILE_UNWRITABLE']> {
  const { reason, system } = causeOf(cause);
  const details = { path, reason: reason === 'cut-off' ? 'system' : reason, system } as const;
  return fileError('FILE_UNWRITABLE', details, { cause });
}

/** Why the operating system refused to read or write a file. */
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
