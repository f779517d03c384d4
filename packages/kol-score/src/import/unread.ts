import { findingOf, nearestName } from '@livelane/contracts/vocabulary';
import {
  FILE_FINDINGS,
  type FileFinding,
  type RawRecord,
} from '@livelane/contracts/vocabulary/node';
import type { SourceMap } from './maps/source-map.ts';
import { plainName, type SourceColumns } from './record/columns.ts';
import type { FieldMap } from './record/reading.ts';
import { pathsIn } from './record/source-record.ts';

/** The most fields that a finding names. */
const NAMED = 12;

/** Records of JSON that are searched for fields that nothing reads; later ones hardly have others. */
const SEARCHED = 200;

/** The columns or fields of a file that nothing reads, each with the one that it resembles. */
export function unreadFindings(
  file: string,
  {
    map,
    columns,
    records,
    byColumn,
  }: {
    readonly map: SourceMap;
    readonly columns: SourceColumns | undefined;
    readonly records: readonly RawRecord[];
    readonly byColumn: readonly FieldMap[];
  },
): FileFinding[] {
  const known = [...map.fields, ...byColumn, ...(map.parts?.fields ?? [])].flatMap(
    ({ from }) => from,
  );
  const passed = [...map.unused, ...map.ethnicities, ...(map.currencyFrom ?? [])];
  if (columns === undefined) return unreadFields(file, records, [...known, ...passed]);
  const plain = new Set(passed.map(plainName));
  const unread = columns.unread().filter((own) => !plain.has(plainName(own)));
  if (unread.length === 0) return [];
  const params = { file, columns: unread.map((own) => withNearest(own, known)) };
  return [findingOf(FILE_FINDINGS, 'COLUMNS_NOT_READ', { path: '', params })];
}

function unreadFields(
  file: string,
  records: readonly RawRecord[],
  known: readonly string[],
): FileFinding[] {
  const found = new Set<string>();
  for (const { value } of records.slice(0, SEARCHED))
    for (const path of pathsIn(value)) if (!isBelow(path, known)) found.add(path);
  if (found.size === 0) return [];
  const named = [...found].slice(0, NAMED).map((path) => withNearest(path, known));
  const fields = found.size > NAMED ? [...named, `… (${found.size})`] : named;
  return [
    findingOf(FILE_FINDINGS, 'FIELDS_NOT_READ', {
      path: '',
      severity: 'hint',
      params: { file, fields },
    }),
  ];
}

/** Whether a path is one of some, below one, or above one that reaches into a list. */
function isBelow(path: string, known: readonly string[]): boolean {
  return known.some((it) => path === it || path.startsWith(`${it}.`) || it.startsWith(`${path}.`));
}

function withNearest(own: string, known: readonly string[]): string {
  const near = nearestName(own, known);
  return near === undefined || near === own ? own : `${own} (≈ ${near})`;
}
