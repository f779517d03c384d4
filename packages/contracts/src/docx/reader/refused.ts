import { workflowIssue } from '../../error/workflow-issues.ts';
import { inputInvalid, isLivelaneError } from '../../vocabulary/index.ts';

/** Why a document cannot be read. */
export type Refusal =
  | 'DOCX_ZIP'
  | 'DOCX_SIZE'
  | 'DOCX_PART_ONCE'
  | 'DOCX_PATH'
  | 'DOCX_PART'
  | 'DOCX_XML'
  | 'DOCX_DEPTH'
  | 'DOCX_DOCTYPE'
  | 'DOCX_CONTRACT';

/** The error of a document that cannot be read. */
export function refused(
  code: Refusal,
  { path, received, cause }: { path?: string; received: unknown; cause?: unknown },
): Error {
  // What was found first says most.
  if (isLivelaneError(cause)) return cause;
  const place = { received, ...(path === undefined ? {} : { path: `/${path}` }) };
  return inputInvalid('DOCX', [workflowIssue(code, place)], cause === undefined ? {} : { cause });
}
