import { type InputIssue, jsonPointer } from '@livelane/contracts/vocabulary';
import {
  type HeldItem,
  type ListReading,
  type RawList,
  type RawRecord,
  readRawList,
} from '@livelane/contracts/vocabulary/node';
import type { ImportFinding } from '../findings/import-findings.ts';
import { type Draft, isEssential, setField } from './draft/draft.ts';
import type { SourceMap } from './maps/source-map.ts';
import { creatorFinding, FileNotes } from './notes.ts';
import { SourceColumns } from './record/columns.ts';
import type { FieldMap, Reading } from './record/reading.ts';
import {
  jsonRecord,
  type RecordPlace,
  rowRecord,
  type SourceRecord,
  valueAt,
} from './record/source-record.ts';
import { columnUnits } from './record/units.ts';
import { unreadFindings } from './unread.ts';

/** How the files of an import are read. */
export interface FileReading {
  readonly map: SourceMap;
  readonly currency: string | undefined;
  readonly categories: Readonly<Record<string, string>>;
  readonly reading: ListReading;
  /** Fields beside those of the map. */
  readonly more: readonly FieldMap[];
}

/** What one file says about creators. */
export interface ImportedFile {
  /** Its name in messages. */
  readonly what: string;
  readonly drafts: readonly Draft[];
  readonly findings: readonly (ImportFinding | RawList['findings'][number])[];
  readonly notes: FileNotes;
}

/** Reads a file of a source. @throws FILE_UNREADABLE; INPUT_INVALID if it holds no list */
export async function importFile(path: string, options: FileReading): Promise<ImportedFile> {
  const { map, reading } = options;
  const known = map.fields.flatMap(({ from }) => from);
  const list = await readRawList(path, { itemsOf: itemsOf(map), known }, reading);
  return importList(list, options);
}

/** What the records of a list say about creators. */
export function importList(list: RawList, options: FileReading): ImportedFile {
  const { map, reading } = options;
  const { what } = list;
  const notes = new FileNotes(what);
  const records = [...list.records];
  const columns =
    list.header === undefined ? undefined : new SourceColumns(list.header, reading.columns);
  const byColumn = [
    ...options.more,
    ...(columns?.header ?? []).flatMap((own) => map.fieldOfColumn?.(own) ?? []),
  ];
  const unitOf = columnUnits(records, columns);
  const file = { ...options, columns, byColumn, unitOf, notes, what };
  const drafts = records.flatMap((record) => draftsOf(record, file));
  const malformed = list.issues.map((issue) => malformedFinding(what, issue));
  const unread = unreadFindings(what, { map, columns, records, byColumn });
  return { what, drafts, findings: [...list.findings, ...malformed, ...unread], notes };
}

interface OpenFile extends FileReading {
  readonly what: string;
  readonly columns: SourceColumns | undefined;
  readonly byColumn: readonly FieldMap[];
  readonly unitOf: Reading['unitOf'];
  readonly notes: FileNotes;
}

function malformedFinding(file: string, issue: InputIssue): ImportFinding {
  const { line = 0, ...rest } = issue;
  const place = { file, line, path: '' };
  return creatorFinding('ROW_MALFORMED', place, { creator: '', issues: [rest] });
}

/** The values of the list that a response holds. */
function itemsOf({ lists }: SourceMap): (value: object) => readonly HeldItem[] {
  return (value) => {
    for (const path of lists) {
      const list = valueAt(value, path);
      if (Array.isArray(list))
        return list.map((item: unknown, at) => ({
          path: jsonPointer([...path.split('.'), at]),
          value: item,
        }));
    }
    return [{ path: '', value }];
  };
}

/** One draft, or one for each platform that a row has columns of. */
function draftsOf({ line, path, value }: RawRecord, file: OpenFile): Draft[] {
  const place: RecordPlace = { file: file.what, line, path };
  const { columns, map } = file;
  if (columns === undefined) return [draftOf(jsonRecord(value, place), file)];
  const row = value as Readonly<Record<string, unknown>>;
  const platforms = map.hasPlatformColumns === true ? platformsOf(row, columns) : [];
  if (platforms.length === 0) return [draftOf(rowRecord(row, place, { columns }), file)];
  return platforms.map((platform) =>
    draftOf(rowRecord(row, place, { columns, platform }), file, platform),
  );
}

/** The platforms whose columns hold something in a row. */
function platformsOf(row: Readonly<Record<string, unknown>>, columns: SourceColumns): string[] {
  return columns
    .platforms()
    .filter((platform) =>
      columns.ofPlatform(platform).some((own) => [row[own]].flat().some((it) => String(it) !== '')),
    );
}

function draftOf(record: SourceRecord, file: OpenFile, platform?: string): Draft {
  const { map, byColumn } = file;
  const { parts } = map;
  const isPart = parts !== undefined && record.valuesAt(parts.when)[0] === parts.is;
  const fields: Record<string, unknown> = platform === undefined ? {} : { platform };
  const [fatal, refused]: [InputIssue[], InputIssue[]] = [[], []];
  const wrong = new Set<string>();
  for (const one of isPart ? parts.fields : [...map.fields, ...byColumn]) {
    const values = one.from.flatMap((name) => record.valuesAt(name));
    if (values.length === 0) continue;
    const reading = readingOf(record, file, (issue) => {
      const path = issue.path === '' ? jsonPointer([nameOf(one, record)]) : issue.path;
      (isEssential(one.to) ? fatal : refused).push({ ...issue, path });
      wrong.add(one.to);
    });
    const value = one.read(values, reading);
    if (value !== undefined) setField(fields, one.to, value);
  }
  if (map.ethnicities.some((path) => record.valuesAt(path).length > 0))
    file.notes.note('ETHNICITIES_DROPPED');
  return { place: record.place, fields, wrong, fatal, refused };
}

/** The name of a field's column or path that holds something. */
function nameOf({ from }: FieldMap, record: SourceRecord): string {
  const name = from.find((it) => record.valuesAt(it).length > 0) ?? '';
  return record.ownNames(name)[0] ?? name;
}

function readingOf(
  record: SourceRecord,
  { map, categories, currency, reading, notes, unitOf }: OpenFile,
  report: (issue: InputIssue) => void,
): Reading {
  const named = (map.currencyFrom ?? []).flatMap((name) => record.valuesAt(name))[0];
  return {
    record,
    currency: typeof named === 'string' ? named.trim().toUpperCase() : (currency ?? map.currency),
    numbers: reading.numbers,
    categories,
    unitOf,
    refuse: (issue) => {
      report(issue);
      return undefined;
    },
    note: (code, detail) => notes.note(code, detail),
  };
}
