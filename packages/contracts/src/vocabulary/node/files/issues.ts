import { type IssuesOf, issuesOf } from '../../error/issue-catalogue.ts';

/** What files may get wrong, by code; each text completes "expected …". */
export const FILE_ISSUES = {
  // JSON
  JSON: 'valid JSON',
  JSON_NAME_ONCE: 'each name once in an object',
  JSON_DIGITS:
    'a number that keeps all its digits when it is read; an id of this length goes in quotes',
  NDJSON_VALUE: 'one JSON value a line',
  NOT_EMPTY: 'a file that is not empty',
  LIST_GIVEN:
    'a list, which may be empty: `[]`, or a table of its header alone; an input without any text is what a command that failed leaves',
  LIST: 'a list: a JSON array, or one record a line',
  FILE_KIND: 'JSON, NDJSON, CSV, an .xlsx workbook or Parquet',
  ROWS: 'the {rows} rows that `--rows` gives',
  // Files that cannot be read
  FILE_EXISTS: 'a file that exists',
  FILE_OF_ITS_OWN: 'another file to write: {other} names the same one',
  FILE_BESIDE_RESULT: 'the name of a file: standard output is for the result alone',
  FILE_NO_FOLDER: 'a file, not a folder',
  FILE_ALLOWED: 'a file that may be read',
  FILE_TEXT: 'UTF-8 text, or text in the encoding that is named (`--encoding`)',
  FILE_ENCODING: 'a label of the WHATWG Encoding Standard, such as utf-8 or gb18030',
  FILE_SMALLER: 'at most {mostMegabytes} MB',
  FILE_WHOLE: 'a complete file',
  STDIN_ONCE: 'standard input for one of the inputs only',
  FILE_SOUND: 'a file that the system can read',
  CHROMIUM_PROGRAM: 'a Chromium program that can be executed',
  // Records
  REQUIRED_OR_NULL: 'this field, which is required; null if unknown',
  KIND: '"{kind}" ({source})',
  // Tables
  CSV_HEADER: 'a header line',
  CSV_COLUMN_ONCE: 'each column once',
  CSV_CELLS: 'as many cells as the header has; a cell that contains the separator goes in quotes',
  CSV_QUOTES: 'quotes that are closed',
  COLUMN: 'a column of this name',
  COLUMN_OR_ALIAS: 'a column of this name, or {names}',
  COLUMN_NEAR:
    'a column of this name, which another one resembles: rename it, or map it (`--columns`)',
  COLUMN_MISSPELT:
    'the column {near}, which this name resembles: rename it, or map it (`--columns`)',
  COLUMN_OF_FILE: 'a column of the file: {columns}',
  COLUMN_OF_FILE_NEAR: 'a column of the file, which has {near}',
  COLUMN_OF_TABLE: 'a CSV, .xlsx or Parquet file, whose columns are mapped',
  COLUMN_KNOWN: 'a column that is read: {columns}',
  COLUMN_KNOWN_NEAR: 'a column that is read; {near} resembles it',
  COLUMN_TWICE: 'one column for {column}, not {columns}',
  COLUMN_AGREES: 'the value that the column {column} gives as well',
  SEPARATOR: 'one character, such as ";" or tab',
  COLUMN_MAP: "an object from the file's own column names to ours",
  // Workbooks
  WORKBOOK_XLSX: 'an .xlsx workbook without a password (no other format): save it as .xlsx or CSV',
  WORKBOOK: 'the bytes of a complete .xlsx workbook',
  SHEET_EMPTY: 'a sheet that is not empty; choose another one (`--sheet`): {sheets}',
  SHEET: 'a sheet of the workbook: {sheets}',
  CELL_ERROR: 'a value, not the error of a formula',
  CELL_UNCOMPUTED:
    'the result of the formula, which the file lacks: open it in a spreadsheet and save it',
  CELLS_UNMERGED: 'a cell of its own in each row and column: unmerge {range}',
  // Parquet
  PARQUET: 'the bytes of a complete Parquet file',
  LIST_SIGN: 'a list whose values have no `|`, which separates them',
  DECIMAL_DIGITS: 'a decimal of at most 15 digits',
  NUMBER_FINITE: 'a number that is finite',
  // Cells
  CELL_EMPTY: 'a value in the cell',
  ID_SHORTENED:
    'all characters of the id; a spreadsheet shortened it: format the column as text and export again',
  ID_DATE:
    'an id; a spreadsheet turned it into a date: format the column as text and type it again. An id that looks like a date is written ="{id}" or \'{id}',
  COUNT_WRITTEN_OUT: 'a whole number written out: {digits}',
  NUMBER_PLAIN: 'a number without grouping, such as {example}',
  NUMBER_OF_LOCALE: 'a number with a decimal point and without grouping, or its locale: {readings}',
  RATE_CELL: 'a rate from 0% to 100%',
  SHARE_CELL: 'a share from 0 to 1, or a percentage',
  SHARES_CELL: 'shares with their keys, such as US:0.7|CA:10%, each key once',
  INSTANT_CELL: 'an instant such as 2026-11-22T14:00:00Z or 2026-11-22T22:00:00+08:00',
  INSTANT_DAY: 'a day that exists; {day} does not',
  INSTANT_SKIPPED: 'a time that exists, which the clocks of {zone} do not skip; near it: {choices}',
  INSTANT_TWICE: 'the time with its offset, since the clocks of {zone} show it twice: {choices}',
  INSTANT_OFFSET:
    'an instant with its offset from UTC, such as {example}, or the zone of the file (`--zone`)',
  JSON_CELL: 'JSON, or nothing',
} as const;

/**
 * An issue of {@link FILE_ISSUES} at a place of a file.
 * @example
 * ```ts
 * import { fileIssue } from '@livelane/contracts/vocabulary/node';
 * const issue = fileIssue('SHEET', { received: 'Orders', params: { sheets: ['Sheet1', 'Refunds'] } });
 * issue.message; // => "a sheet of the workbook: Sheet1, Refunds"
 * ```
 */
export const fileIssue: IssuesOf<typeof FILE_ISSUES> = /* @__PURE__ */ issuesOf(FILE_ISSUES);
