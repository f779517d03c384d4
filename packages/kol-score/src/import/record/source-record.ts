import { isAbsent } from '../written/absent.ts';
import type { SourceColumns } from './columns.ts';

/** Where a record stands in its file. */
export interface RecordPlace {
  readonly file: string;
  /** 1-based line; of a JSON array, the 1-based position. */
  readonly line: number;
  /** JSON Pointer into the file or the line; empty for a row. */
  readonly path: string;
}

/** A row of a table or a JSON value, whose values are looked up by name. */
export interface SourceRecord {
  readonly place: RecordPlace;
  /** The row or value as its file has it. */
  readonly whole: unknown;
  /** The source's own names of a column; of a JSON path, the path. */
  ownNames(name: string): readonly string[];
  /** The values of a column or of a JSON path such as `a.b`, those that say nothing left out. */
  valuesAt(name: string): readonly unknown[];
}

/** A row; for one platform of several, the columns that name it come before those of the row. */
export function rowRecord(
  row: Readonly<Record<string, unknown>>,
  place: RecordPlace,
  { columns, platform }: { readonly columns: SourceColumns; readonly platform?: string },
): SourceRecord {
  return {
    place,
    whole: row,
    ownNames: (name) => columns.named(name, platform),
    valuesAt: (name) =>
      columns
        .named(name, platform)
        .flatMap((own) => [row[own]].flat().filter((it) => !isAbsent(it))),
  };
}

/** A JSON value. */
export function jsonRecord(value: unknown, place: RecordPlace): SourceRecord {
  return {
    place,
    whole: value,
    ownNames: (name) => [name],
    valuesAt: (name) => {
      const found = valueAt(value, name);
      return isAbsent(found) ? [] : [found];
    },
  };
}

/** The value at a path such as `statistics.viewCount`; a field whose own name has dots is found too. */
export function valueAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const at = path.indexOf('.');
  if (at < 0) return undefined;
  return valueAt((value as Record<string, unknown>)[path.slice(0, at)], path.slice(at + 1));
}

/** The paths of the fields of a JSON value that hold something, lists as a whole. */
export function pathsIn(value: unknown, prefix = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [prefix];
  return Object.entries(value).flatMap(([name, inner]) =>
    isAbsent(inner) ? [] : pathsIn(inner, prefix === '' ? name : `${prefix}.${name}`),
  );
}
