import type { Translation } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_ZH_HANS } from '../zh-Hans.ts';
import type { ATTRIBUTION_FILE_ISSUES } from './issues.ts';

const issues: Readonly<Record<keyof typeof ATTRIBUTION_FILE_ISSUES, string>> = {
  CHANGE_CELL: '订单 "{order}" 的变动，如 "refund" 或 "cancellation"',
  LINE_CONTENT_ONCE: '订单每一行各自的 "lineId"；第 {line} 行使用了同一编号，但商品或金额不同',
  POLICY_OPTIONS: '--policy、--codes 或两者',
  RUN_OPTIONS: '--paths，或 --orders 与 --policy 或 --codes',
};

/** The input issues of attribution and of its files in Simplified Chinese. */
export const ATTRIBUTION_NODE_ZH_HANS: Translation = {
  ...ATTRIBUTION_ZH_HANS,
  issues: { ...ATTRIBUTION_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
