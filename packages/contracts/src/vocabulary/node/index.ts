export { fileError } from '../error/file-errors.ts';
export {
  type Bin,
  type BinContext,
  type BinIdentity,
  type CommandAction,
  defineBin,
  type ExitCode,
  startBin,
  wantedLocale,
} from './command.ts';
export {
  type CsvOptions,
  type CsvRow,
  parseCsv,
  readCsvFile,
  separatorOf,
} from './csv.ts';
export { readTextFile, type TextEncoding, writeFileWhole } from './files.ts';
export { FILE_ISSUES, fileIssue } from './issues.ts';
export {
  jsonText,
  ndjsonText,
  parseJson,
  parseNdjson,
  readJsonFile,
  readNdjsonFile,
} from './json.ts';
export { type TableCell, terminalTable } from './table.ts';
export { NODE_ZH_HANS } from './zh-Hans.ts';
