import {
  type Finding,
  type FindingParts,
  findingOf,
  type Instant,
  isLivelaneError,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import { SESSION_FINDINGS, type SessionFindingCode } from './findings.ts';
import type { Gap } from './input.ts';

/** A gap that this package finds: a finding with the time that it is about. */
export type SessionGap = Gap & Finding<SessionFindingCode>;

/** Time and parts of a gap; `to` defaults to `from`. */
export type GapParts<Code extends SessionFindingCode> = FindingParts<
  (typeof SESSION_FINDINGS)[Code],
  object
> & { readonly from: Instant; readonly to?: Instant };

/**
 * A gap of {@link SESSION_FINDINGS}. `what` and `detail` are what readers of earlier versions know: the code in lower
 * case with hyphens, and the English message.
 */
export function sessionGap<Code extends SessionFindingCode>(
  code: Code,
  { from, to = from, ...parts }: GapParts<Code>,
): SessionGap {
  const finding = findingOf(SESSION_FINDINGS, code, parts as never);
  return { from, to, what: whatOf(code), detail: finding.message['en'] ?? code, ...finding };
}

function whatOf(code: SessionFindingCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** Why something failed: the code of an error, or that the error was not expected. */
export function reasonOf(error: unknown): string | LocalText {
  return isLivelaneError(error) ? error.code : { en: 'an unexpected error', 'zh-Hans': '意外错误' };
}
