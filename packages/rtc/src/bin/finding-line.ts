import type { Finding, LocalText, SessionLog } from '@livelane/contracts/vocabulary';

type Gap = SessionLog['gaps'][number];

const SEVERITY_ZH = { error: '错误', warning: '警告', hint: '提示' } as const;

/** One line about a finding: how much it matters, its code, what is missing, and what to do about it. */
export function findingLine({
  code,
  severity,
  message,
  fix = {},
}: Pick<Finding, 'code' | 'severity' | 'message' | 'fix'>): LocalText {
  const [en = '', chinese = en] = [message['en'], message['zh-Hans']];
  return {
    en: `${severity} ${code}: ${[en, fix['en'] ?? ''].join(' ').trimEnd()}`,
    'zh-Hans': `${SEVERITY_ZH[severity]} ${code}：${chinese}${fix['zh-Hans'] ?? ''}`,
  };
}

/** One line about a gap. A gap that another program recorded may have its kind and an English text only. */
export function gapLine({ what, detail, code, severity, message, fix }: Gap): LocalText {
  if (code === undefined || severity === undefined || message === undefined)
    return { en: `${what}: ${detail}`, 'zh-Hans': `${what}：“${detail}”` };
  return findingLine({ code, severity, message, ...(fix === undefined ? {} : { fix }) });
}
