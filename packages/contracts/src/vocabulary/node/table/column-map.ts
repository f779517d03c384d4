import type { InputIssue } from '../../error/input-issue.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { fileIssue } from '../files/issues.ts';
import { type Column, namesOf } from './columns.ts';

/** Our column names by the file's own. */
export type ColumnMap = Readonly<Record<string, string>>;

/** The names of a mapping that a header has not, each with the column that it resembles. */
export function unmappedKeys(header: readonly string[], mapping: ColumnMap): InputIssue[] {
  return Object.keys(mapping).flatMap((own) => {
    if (header.includes(own)) return [];
    const place = { path: jsonPointer([own]), received: own };
    const near = nearestName(own, header);
    return near === undefined
      ? [fileIssue('COLUMN_OF_FILE', { ...place, params: { columns: [...header] } })]
      : [fileIssue('COLUMN_OF_FILE_NEAR', { ...place, params: { near: JSON.stringify(near) } })];
  });
}

/** The names of a mapping where no table has columns to map. */
export function unmappable(mapping: ColumnMap): InputIssue[] {
  return Object.keys(mapping).map((own) =>
    fileIssue('COLUMN_OF_TABLE', { path: jsonPointer([own]), received: own }),
  );
}

/** The names of a header that a mapping leads to a column which this kind of table has not. */
export function unknownTargets(
  header: readonly string[],
  columns: readonly Column[],
  mapping: ColumnMap,
): InputIssue[] {
  const known = columns.map(({ column }) => column);
  return Object.entries(mapping).flatMap(([own, ours]) => {
    if (!header.includes(own)) return [];
    const isKnown = columns.some(({ column, aliases = [] }) => [column, ...aliases].includes(ours));
    if (isKnown) return [];
    const place = { path: jsonPointer([own]), received: ours };
    const near = nearestName(ours, known);
    return near === undefined
      ? [
          fileIssue('COLUMN_KNOWN', {
            ...place,
            params: { columns: /\p{Script=Han}/u.test(ours) ? namesOf(columns) : known },
          }),
        ]
      : [fileIssue('COLUMN_KNOWN_NEAR', { ...place, params: { near } })];
  });
}
