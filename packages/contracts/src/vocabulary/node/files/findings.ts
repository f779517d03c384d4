import type { FindingCatalogue } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';

/** Findings about a file that was read, with cause and fix. */
export const FILE_FINDINGS = {
  LIST_EMPTY: {
    severity: 'warning',
    message: { en: '{file}: the list is empty.', 'zh-Hans': '{file}：列表为空。' },
    fix: { en: 'Check that nothing is meant.', 'zh-Hans': '请确认确实没有内容。' },
  },
  SHEET_WITHOUT_WORKBOOK: {
    severity: 'warning',
    message: {
      en: '{file}: it is no workbook, so that the option --sheet has no effect.',
      'zh-Hans': '{file}：不是工作簿，选项 --sheet 不起作用。',
    },
    fix: { en: 'Leave the option out.', 'zh-Hans': '请删去该选项。' },
  },
  COLUMNS_NOT_READ: {
    severity: 'warning',
    message: {
      en: '{file}: nothing reads the column(s) {columns}.',
      'zh-Hans': '{file}：以下列未被读取：{columns}。',
    },
    fix: {
      en: 'Check their spelling, map them to ours (`--columns`), or leave them out.',
      'zh-Hans': '请检查拼写，或用 `--columns` 对应到本工具的列名，或删去。',
    },
  },
  FIELDS_NOT_READ: {
    severity: 'warning',
    message: {
      en: '{file}: nothing reads the field(s) {fields}.',
      'zh-Hans': '{file}：以下字段未被读取：{fields}。',
    },
    fix: { en: 'Check their spelling.', 'zh-Hans': '请检查拼写。' },
  },
  MEMBERS_UNKNOWN: {
    severity: 'hint',
    message: {
      en: '{file}: this version does not know {members}; they have no effect.',
      'zh-Hans': '{file}：本版本不认识 {members}，未产生影响。',
    },
    fix: {
      en: 'Check their spelling, or use the version that wrote the file.',
      'zh-Hans': '请检查拼写，或使用写入该文件的版本。',
    },
  },
  SHEETS_NOT_READ: {
    severity: 'hint',
    message: {
      en: '{file}: the sheet {sheet} was read, and not {others}.',
      'zh-Hans': '{file}：已读取工作表 {sheet}，未读取 {others}。',
    },
    fix: {
      en: 'Choose another one with `--sheet`.',
      'zh-Hans': '如需其他工作表，请用 `--sheet` 指定。',
    },
  },
  IDS_MAY_BE_ROUNDED: {
    severity: 'warning',
    message: {
      en: '{file}: {count} id(s) of 16 digits or more end in 000, the first on line {line}: {id}.',
      'zh-Hans': '{file}：有 {count} 个 16 位以上的编号以 000 结尾，首个在第 {line} 行：{id}。',
    },
    fix: {
      en: 'A spreadsheet keeps 15 digits and writes 0 for the others: compare with the source; format the column as text and export again.',
      'zh-Hans':
        '电子表格只保留 15 位，其余写作 0：请与来源核对；如有丢失，请将该列设为文本后重新导出。',
    },
  },
  ROWS_HIDDEN: {
    severity: 'warning',
    message: {
      en: '{file}: {count} row(s) of the sheet {sheet} are hidden and were read as well.',
      'zh-Hans': '{file}：工作表 {sheet} 有 {count} 行被隐藏，也已读取。',
    },
    fix: {
      en: 'Delete rows that do not count, or show all of them.',
      'zh-Hans': '请删除不计入的行，或取消隐藏。',
    },
  },
  ENCODING_GUESSED: {
    severity: 'hint',
    message: {
      en: '{file} was read as {encoding}. The encoding was guessed from the text.',
      'zh-Hans': '{file} 按 {encoding} 读取，仅由其文字判断。',
    },
    fix: {
      en: 'Name another encoding with `--encoding`.',
      'zh-Hans': '如需其他编码，请用 `--encoding` 指定。',
    },
  },
  FILE_MAY_BE_CUT: {
    severity: 'error',
    message: {
      en: '{file} ends without a line break, so its last row may be cut off; {rows} row(s) were read.',
      'zh-Hans': '{file} 末尾没有换行，最后一行可能被截断；共读取 {rows} 行。',
    },
    fix: {
      en: 'Check the last row, then end the file with a line break, or confirm the number of rows (`--rows` where a command takes it).',
      'zh-Hans':
        '请核对最后一行，然后在文件末尾添加换行，或确认行数（支持 `--rows` 的命令用该选项）。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link FILE_FINDINGS}. */
export type FileFindingCode = keyof typeof FILE_FINDINGS;

/** A remark about a file. */
export type FileFinding = Finding<FileFindingCode>;
