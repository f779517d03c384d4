import type { InputIssue } from '../../error/input-issue.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { fileIssue } from '../files/issues.ts';
import { type ColumnMap, unknownTargets, unmappedKeys } from './column-map.ts';
import { type Column, namesOf } from './columns.ts';
import type { Table } from './table.ts';

/** A column of a table that is one of ours. */
export interface BoundColumn {
  readonly column: Column;
  /** Its position in the row. */
  readonly at: number;
  /** The file's own name of it. */
  readonly own: string;
}

/** What a header gives. */
export interface BoundHeader {
  /** Our columns that the table has, in our order. */
  readonly bound: readonly BoundColumn[];
  /** The file's columns that nothing reads, each with the missing column of ours that it resembles, or whose field it names. */
  readonly unread: readonly { readonly own: string; readonly near: string | undefined }[];
  /** What is wrong with the header. */
  readonly issues: readonly InputIssue[];
  /** The names of the mapping that lead from or to no column of this table; those of another table of the command may. */
  readonly unmapped: readonly InputIssue[];
}

type Header = Pick<Table, 'header' | 'headerLine'>;

/** A column's name without the letter case, blanks, `_` and `-` in which exporters differ. */
function spelt(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether the first line of a text names a column that is known. */
export function namesColumns(text: string, known: readonly string[]): boolean {
  const names = new Set(known.map(spelt));
  const [header = ''] = text.replace(/^\s*(?:sep=.\s+)?/i, '').split(/[\r\n]/, 1);
  return header
    .split(/[,;\t|]/)
    .some((cell) => names.has(spelt(cell.trim().replace(/^"(.*)"$/, '$1'))));
}

/**
 * Finds our columns in the header of a table: by the names that a person mapped to ours, by our names, or by their
 * aliases, whatever their letter case, blanks, `_` and `-`. A column that nothing reads and that resembles a missing one is an issue, since nobody would notice that it
 * was not read; any other is only reported.
 * @example
 * ```ts
 * import { bindHeader, idCell, rateCell } from '@livelane/contracts/vocabulary/node';
 * const columns = [{ column: 'creatorId', read: idCell }, { column: 'commission', read: rateCell }];
 * const table = { header: ['Creator ID', 'Comission', 'Remark'], headerLine: 1 };
 * const { bound, unread, issues } = bindHeader(table, columns);
 * bound.map(({ own, at, column }) => [own, at, column.column]); // => [["Creator ID", 0, "creatorId"]]
 * unread; // => [{ own: "Comission", near: "commission" }, { own: "Remark" }]
 * issues.map(({ code, received }) => [code, received]); // => [["COLUMN_MISSPELT", "\"Comission\""]]
 * ```
 */
export function bindHeader(
  table: Header,
  columns: readonly Column[],
  mapping: ColumnMap = {},
): BoundHeader {
  const byName = new Map(
    columns.flatMap((it) => namesOf([it]).map((name) => [spelt(name), it] as const)),
  );
  const places = table.header.map((own, at) => ({
    own: own === '' ? `(${at + 1})` : own,
    at,
    column: byName.get(spelt(Object.hasOwn(mapping, own) ? (mapping[own] ?? own) : own)),
  }));
  const bound: BoundColumn[] = [];
  const issues: InputIssue[] = [];
  for (const column of columns) {
    const [first, ...others] = byPreference(
      column,
      places.filter((it) => it.column === column),
    );
    if (first !== undefined) bound.push({ ...first, column });
    if (first !== undefined && others.length > 0 && column.prefersFirst !== true)
      issues.push(twice(column, [first, ...others], table));
  }
  const strange = places.flatMap(({ own, column }) => (column === undefined ? [own] : []));
  const absent = columns.filter((column) => bound.every((it) => it.column !== column));
  issues.push(...missing(table, { columns, absent, strange }));
  issues.push(...misspelt(table, { absent, strange }));
  const known = namesOf(absent);
  return {
    bound,
    unread: strange.map((own) => ({
      own,
      near: nearestName(own, known) ?? ofField(own, { absent, bound }),
    })),
    issues,
    unmapped: [
      ...unmappedKeys(table.header, mapping),
      ...unknownTargets(table.header, columns, mapping),
    ],
  };
}

/** The places of a column by the order of its names, where that decides which one counts. */
function byPreference<Place extends { readonly own: string }>(
  column: Column,
  places: Place[],
): Place[] {
  if (column.prefersFirst !== true) return places;
  const names = namesOf([column]).map(spelt);
  return places.toSorted((a, b) => names.indexOf(spelt(a.own)) - names.indexOf(spelt(b.own)));
}

function twice(
  { column }: Column,
  places: readonly { readonly own: string }[],
  { headerLine: line }: Header,
): InputIssue {
  const path = jsonPointer([column]);
  const columns = places.map(({ own }) => own);
  return new Set(columns).size === 1
    ? fileIssue('CSV_COLUMN_ONCE', { path, line, received: columns[0] })
    : fileIssue('COLUMN_TWICE', { path, line, received: columns, params: { column, columns } });
}

interface Absent {
  readonly absent: readonly Column[];
  /** The file's own names of the columns that nothing reads. */
  readonly strange: readonly string[];
}

const HAN = /\p{Script=Han}/u;

/** Required columns that a table lacks, each with the unread one that resembles it. */
function missing(
  { header, headerLine: line }: Header,
  { columns, absent, strange }: Absent & { readonly columns: readonly Column[] },
): InputIssue[] {
  const isAbsent = (name: string): boolean => absent.some(({ column }) => column === name);
  return columns.flatMap(({ column, required = false }): InputIssue[] => {
    const ways = typeof required === 'boolean' ? [column] : required;
    if (required === false || !ways.every(isAbsent)) return [];
    const near = ways.map((way) => nearestName(way, strange)).find((it) => it !== undefined);
    const path = jsonPointer([ways.join('|')]);
    const aliases = columns.flatMap((it) => (ways.includes(it.column) ? (it.aliases ?? []) : []));
    const place = { path, line, received: header };
    if (near === undefined && aliases.length > 0 && header.some((name) => HAN.test(name)))
      return [fileIssue('COLUMN_OR_ALIAS', { ...place, params: { names: aliases } })];
    return near === undefined
      ? [fileIssue('COLUMN', place)]
      : [fileIssue('COLUMN_NEAR', { path, line, received: near })];
  });
}

/** Unread columns that must be one of ours that is missing and not required. */
function misspelt({ headerLine: line }: Header, { absent, strange }: Absent): InputIssue[] {
  const optional = absent.filter(({ required = false }) => required === false);
  return strange.flatMap((own) => {
    const near = meant(own, optional);
    const path = jsonPointer([own]);
    return near === undefined
      ? []
      : [fileIssue('COLUMN_MISSPELT', { path, line, received: own, params: { near } })];
  });
}

/** The column that gives the field which an unread one is named after, such as `amount` of the field `price`. */
function ofField(
  own: string,
  { absent, bound }: Pick<Absent, 'absent'> & Pick<BoundHeader, 'bound'>,
): string | undefined {
  const isOf = ({ field }: Column) => typeof field === 'string' && plain(field) === plain(own);
  return bound.some(({ column }) => isOf(column)) ? undefined : absent.find(isOf)?.column;
}

/** Letters from which on two names that are nearly the same are hardly two words. */
const LONG = 6;

/** The column of ours that an unread one must be: spelt otherwise, without its `Id`, or a long name nearly the same. */
function meant(own: string, ours: readonly Column[]): string | undefined {
  const name = plain(own);
  const same = ours.find(({ column }) => plain(column) === name || plain(column) === `${name}id`);
  if (same !== undefined || name.length < LONG) return same?.column;
  return nearestName(
    own,
    ours.map(({ column }) => column).filter((column) => column.length >= LONG),
  );
}

/** A column's name as {@link spelt}, without the plural. */
function plain(name: string): string {
  return spelt(name).replace(/ies$/, 'y').replace(/s$/, '');
}
