import type { Translation } from '../error/translation.ts';
import { VOCABULARY_ZH_HANS } from '../zh-Hans.ts';
import type { FILE_ISSUES } from './issues.ts';

const issues: Readonly<Record<keyof typeof FILE_ISSUES, string>> = {
  JSON: '有效的 JSON',
  JSON_NAME_ONCE: '同一对象中每个名称只出现一次',
  NDJSON_VALUE: '每行一个 JSON 值',
  NOT_EMPTY: '非空文件',
  CSV_HEADER: '表头行',
  CSV_COLUMN_ONCE: '每个列名只出现一次',
  CSV_CELLS: '单元格数与表头一致；含分隔符的单元格须加引号',
  CSV_QUOTES: '成对的引号',
};

/** The errors and issues of the vocabulary and its file readers in Simplified Chinese. */
export const NODE_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};
