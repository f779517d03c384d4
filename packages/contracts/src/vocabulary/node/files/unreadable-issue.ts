import type { FileErrorDetails } from '../../error/file-errors.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { type FILE_ISSUES, fileIssue } from './issues.ts';

type Unreadable = FileErrorDetails['FILE_UNREADABLE'];

/** What is expected instead, by the reason for which a file cannot be read. */
const EXPECTED = {
  missing: 'FILE_EXISTS',
  folder: 'FILE_NO_FOLDER',
  denied: 'FILE_ALLOWED',
  encoding: 'FILE_TEXT',
  'unknown-encoding': 'FILE_ENCODING',
  'ambiguous-encoding': 'FILE_TEXT',
  'contradicted-encoding': 'FILE_TEXT',
  'too-large': 'FILE_SMALLER',
  'cut-off': 'FILE_WHOLE',
  'used-up': 'STDIN_ONCE',
  system: 'FILE_SOUND',
} as const satisfies Readonly<Record<Unreadable['reason'], keyof typeof FILE_ISSUES>>;

/** A file that cannot be read, as an issue beside those of other inputs. */
export function unreadableIssue(details: Unreadable): InputIssue {
  const { path, reason, encoding, samples, megabytes, mostMegabytes = 0, system } = details;
  const size = megabytes === undefined ? undefined : `${megabytes} MB`;
  const received = samples?.join(', ') ?? size ?? system ?? encoding ?? path;
  return fileIssue(EXPECTED[reason], { received, params: { mostMegabytes } });
}
