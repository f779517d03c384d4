export { browserError } from '../error/browser-errors.ts';
export { fileError } from '../error/file-errors.ts';
export { type MissingQuote, namingQuotes } from '../money/missing-quotes.ts';
export { type Chromium, type FindChromiumOptions, findChromium } from './chromium.ts';
export {
  type Bin,
  type BinContext,
  type BinIdentity,
  type CommandAction,
  defineBin,
  type ExitCode,
  startBin,
} from './command/command.ts';
export { findingLine, SEVERITY_NAMES } from './command/finding-line.ts';
export { helpText } from './command/help-text.ts';
export { isMisuse, LocalCommand } from './command/misuse.ts';
export { optionValue } from './command/option-value.ts';
export { type ProgressLine, progressLine } from './command/progress.ts';
export {
  addTableOptions,
  LIST_FORMS,
  listReading,
  readColumnMap,
  type TableArguments,
} from './command/table-options.ts';
export { terminalBar } from './command/terminal-bar.ts';
export { type TableCell, terminalTable } from './command/terminal-table.ts';
export { knownLocale, wantedLocale } from './command/wanted-locale.ts';
export { NODE_ZH_HANS } from './command/zh-Hans.ts';
export { unreadableFile, unwritableFile } from './files/cause.ts';
export {
  type Decoded,
  decodeText,
  type EncodingHints,
  encodingNamed,
  type TextHints,
} from './files/encoding.ts';
export { FILE_FINDINGS, type FileFinding, type FileFindingCode } from './files/findings.ts';
export { FILE_ISSUES, fileIssue } from './files/issues.ts';
export type { FileKind } from './files/kind.ts';
export { readBytes, readText, readTextFile } from './files/read.ts';
export { checkWritable, writeFileWhole } from './files/write.ts';
export {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpReply,
  type HttpRequest,
} from './http.ts';
export { type Document, type DocumentShape, readDocument } from './json/document.ts';
export { jsonText, parseJson, readJsonFile } from './json/json.ts';
export { ndjsonText, type Placed, parseNdjson, readNdjsonFile } from './json/ndjson.ts';
export { confirmedLists } from './list/confirmed-lists.ts';
export {
  type List,
  type ListEnd,
  type ListReading,
  type ListShape,
  listOfRows,
  readList,
} from './list/list.ts';
export { type RawList, type RawRecord, type RawShape, readRawList } from './list/raw-list.ts';
export type { TextRow } from './list/rows.ts';
export { type CsvBytes, type ScannedRows, scanList } from './list/scanned-list.ts';
export type { HeldItem, ListKind } from './list/source.ts';
export { type ListStream, withListStream } from './list/stream.ts';
export type { RecordsOf } from './list/table-source.ts';
export { inputsInvalid, readTogether } from './list/together.ts';
export { CREDITED_SALES } from './record/credited-sales.ts';
export { FACTS } from './record/facts.ts';
export { fxOption, QUOTES, readQuotes } from './record/quotes.ts';
export {
  kindIn,
  type Reader,
  type RecordFile,
  type RecordList,
  readRecordFile,
  readRecordList,
} from './record/record-file.ts';
export { recordsWith } from './record/records-with.ts';
export {
  amountCell,
  booleanCell,
  countCell,
  decimalCell,
  idCell,
  idsCell,
  jsonCell,
  listCell,
  minorCell,
  numberCell,
  rateCell,
  shareCell,
  sharesCell,
  textCell,
} from './table/cells.ts';
export type { CellReader, CellRow, Column, TableReading } from './table/columns.ts';
export { csvTable, separatorOf } from './table/csv/csv.ts';
export { type BoundColumn, type BoundHeader, bindHeader } from './table/header.ts';
export { instantCell } from './table/instant-cell.ts';
export { moneyColumns } from './table/money-columns.ts';
export { halfWidth, type NumberSigns, numberSigns, plainNumber } from './table/number-signs.ts';
export { type FieldRow, isFormulaError } from './table/rows.ts';
export type { Table, TableRow } from './table/table.ts';
