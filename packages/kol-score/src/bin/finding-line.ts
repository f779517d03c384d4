import {
  type Finding,
  inertLine,
  type LocalText,
  type Severity,
} from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';

const SEVERITIES: Readonly<Record<Severity, LocalText>> = {
  error: { en: 'error', 'zh-Hans': '错误' },
  warning: { en: 'warning', 'zh-Hans': '警告' },
  hint: { en: 'hint', 'zh-Hans': '提示' },
};

/** A finding on one line for people: how much it matters, its code, what it says, and what to do about it. */
export function findingLine(
  { severity, code, message, fix = {} }: Finding,
  say: BinContext['say'],
): string {
  const line = {
    en: `${say(SEVERITIES[severity])} ${code}: ${say(message)} ${say(fix)}`,
    'zh-Hans': `${say(SEVERITIES[severity])} ${code}：${say(message)}${say(fix)}`,
  };
  return inertLine(say(line).trimEnd());
}
