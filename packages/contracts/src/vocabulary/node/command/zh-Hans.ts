import type { Translation } from '../../error/translation.ts';
import { VOCABULARY_ZH_HANS } from '../../zh-Hans/index.ts';
import type { FILE_ISSUES } from '../files/issues.ts';

const issues: Readonly<Record<keyof typeof FILE_ISSUES, string>> = {
  JSON: '有效的 JSON',
  JSON_NAME_ONCE: '同一对象中每个名称只出现一次',
  JSON_DIGITS: '读取后不丢失位数的数；如此长的编号须加引号',
  NDJSON_VALUE: '每行一个 JSON 值',
  NOT_EMPTY: '非空文件',
  LIST: '列表：JSON 数组，或每行一条记录',
  FILE_KIND: 'JSON、NDJSON、CSV 或 .xlsx 工作簿',
  ROWS: '`--rows` 给出的 {rows} 行',
  KIND: '“{kind}”（{source}）',
  CSV_HEADER: '表头行',
  CSV_COLUMN_ONCE: '每个列名只出现一次',
  CSV_CELLS: '单元格数与表头一致；含分隔符的单元格须加引号',
  CSV_QUOTES: '成对的引号',
  COLUMN: '此名称的列',
  COLUMN_NEAR: '此名称的列，另一列与之相近：请更名或用 `--columns` 对应',
  COLUMN_MISSPELT: '列 {near}，此名称与之相近：请更名或用 `--columns` 对应',
  COLUMN_OF_FILE: '文件中的列：{columns}',
  COLUMN_OF_FILE_NEAR: '文件中的列；文件有 {near}',
  COLUMN_OF_TABLE: 'CSV 或 .xlsx 文件，其列方可对应',
  COLUMN_KNOWN: '可读取的列：{columns}',
  COLUMN_KNOWN_NEAR: '可读取的列；相近的有 {near}',
  COLUMN_TWICE: '{column} 只对应一列，而非 {columns}',
  COLUMN_AGREES: '与列 {column} 相同的值',
  SEPARATOR: '一个字符，如 ";" 或 tab',
  COLUMN_MAP: '从文件列名到本工具列名的对象',
  WORKBOOK_XLSX: '无密码的 .xlsx 工作簿（非旧版 .xls）：请另存为 .xlsx 或 CSV',
  WORKBOOK: '完整 .xlsx 工作簿的字节',
  SHEET: '工作簿中的工作表：{sheets}',
  CELL_ERROR: '值，而非公式的错误',
  CELL_UNCOMPUTED: '公式的结果，而文件中没有：请用电子表格打开并保存',
  CELLS_UNMERGED: '每行每列各有一个单元格：请取消合并 {range}',
  ID_SHORTENED: '完整的编号；电子表格已将其缩短：请将该列设为文本后重新导出',
  ID_DATE: '编号；电子表格已将其变为日期：请将该列设为文本后重新输入',
  COUNT_WRITTEN_OUT: '完整写出的整数：{digits}',
  NUMBER_PLAIN: '不分组的数，如 {example}',
  NUMBER_OF_LOCALE: '带小数点且不分组的数，或指明其写法：{readings}',
  SHARE_CELL: '0 到 1 的份额或百分比',
  SHARES_CELL: '带键的份额，如 US:0.7|CA:10%，每个键一次',
  INSTANT_CELL: '时刻，如 2026-11-22T14:00:00Z 或 2026-11-22T22:00:00+08:00',
  INSTANT_OFFSET: '带 UTC 时差的时刻，如 {example}，或文件的时区（`--zone`）',
  JSON_CELL: 'JSON 或空白',
};

/** The errors and issues of the vocabulary and its file readers in Simplified Chinese. */
export const NODE_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};
