import type { BothLanguages } from '../../finding/catalogue.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import { type LocalText, localText } from '../../message/local-text.ts';
import { inertLine } from '../../text/inert.ts';

/** How much a finding matters, in words. */
export const SEVERITY_NAMES: Readonly<Record<Severity, BothLanguages>> = {
  error: { en: 'error', 'zh-Hans': '错误' },
  warning: { en: 'warning', 'zh-Hans': '警告' },
  hint: { en: 'hint', 'zh-Hans': '提示' },
};

/**
 * A finding on one line for people: how much it matters, its code, what was found, and what to do about it.
 * @example
 * ```ts
 * import { findingLine } from '@livelane/contracts/vocabulary/node';
 * const finding = {
 *   ...{ code: 'ORDER_LATE', severity: 'warning' } as const,
 *   message: { en: 'Order 7301 came late.', 'zh-Hans': '订单 7301 迟到。' },
 * };
 * findingLine(finding, 'en'); // => "warning ORDER_LATE: Order 7301 came late."
 * findingLine(finding, 'zh-Hans'); // => "警告 ORDER_LATE：订单 7301 迟到。"
 * ```
 */
export function findingLine(
  { severity, code, message, fix }: Pick<Finding, 'code' | 'severity' | 'message' | 'fix'>,
  language: string,
): string {
  const texts = [message, fix].filter((text): text is LocalText => text !== undefined);
  const [colon, blank] = language === 'zh-Hans' ? ['：', ''] : [': ', ' '];
  const said = texts.map((text) => localText(text, language)).join(blank);
  return inertLine(`${localText(SEVERITY_NAMES[severity], language)} ${code}${colon}${said}`);
}
