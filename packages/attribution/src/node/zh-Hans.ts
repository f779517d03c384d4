import type { Translation } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_ZH_HANS } from '../zh-Hans.ts';
import type { ATTRIBUTION_FILE_ISSUES } from './issues.ts';

const issues: Readonly<Record<keyof typeof ATTRIBUTION_FILE_ISSUES, string>> = {
  CODES_FILE: '含 "code" 与 "creator" 的对象列表，或由优惠码到达人的对象',
  COLUMN: '此名称的列',
  COLUMN_NEAR: '此名称的列；"{near}" 与之相近：请改名，或用 --columns 将其对应到此名称',
  COLUMN_MISSPELT: '与此名称相近的列 "{near}"：请改名，或用 --columns 将其对应到该列',
  COUNT_CELL: '0 到 9007199254740991 的整数，数字不分组',
  VALUE_CELL: '0 到 9007199254740991 的数，数字不分组',
  LINE_CONTENT_ONCE: '订单每一行各自的 "lineId"；第 {line} 行使用了同一编号，但商品或金额不同',
  ONE_CHARACTER: '单个字符，如 ";"',
  POLICY_OPTIONS: '--policy、--codes 或两者',
  RUN_OPTIONS: '--paths，或 --orders 与 --policy 或 --codes',
};

/** The input issues of attribution and of its files in Simplified Chinese. */
export const ATTRIBUTION_NODE_ZH_HANS: Translation = {
  ...ATTRIBUTION_ZH_HANS,
  issues: { ...ATTRIBUTION_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
