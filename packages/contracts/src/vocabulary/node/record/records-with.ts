import type { Placed } from '../json/ndjson.ts';
import type { RecordsOf } from '../list/table-source.ts';
import type { FieldRow } from '../table/rows.ts';

/** One record a row, with the values of the fields that a row may leave out. */
export function recordsWith(rest: Readonly<Record<string, unknown>>): RecordsOf {
  return function* (rows: Iterable<FieldRow>): Generator<Placed> {
    for (const { line, fields } of rows) yield { line, value: { ...rest, ...fields } };
  };
}
