import { inertLine, type SessionLog } from '@livelane/contracts/vocabulary';
import { findingLine } from '@livelane/contracts/vocabulary/node';

type Gap = SessionLog['gaps'][number];

/** One line about a gap. A gap that another program recorded may have its kind and an English text only. */
export function gapLine(
  { what, detail, code, severity, message, fix }: Gap,
  language: string,
): string {
  if (code === undefined || severity === undefined || message === undefined)
    return inertLine(language === 'zh-Hans' ? `${what}：“${detail}”` : `${what}: ${detail}`);
  return findingLine({ code, severity, message, ...(fix === undefined ? {} : { fix }) }, language);
}
