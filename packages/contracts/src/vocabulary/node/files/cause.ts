import type { FileErrorDetails } from '../../error/file-errors.ts';

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

/** Why the operating system refused to read or write a file. */
export function causeOf(cause: unknown): {
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
