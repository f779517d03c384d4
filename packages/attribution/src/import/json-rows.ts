import type { TextRow } from '@livelane/contracts/vocabulary/node';

/**
 * A JSON value as a row of a table: the value at `a.b` in the column `a.b`, several texts separated by `|`, a list of
 * objects as JSON.
 */
export function flatRow(value: unknown): TextRow {
  return Object.fromEntries(cellsOf(value, ''));
}

function cellsOf(value: unknown, path: string): [column: string, cell: string][] {
  if (value === null || value === undefined) return path === '' ? [] : [[path, '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value)) {
    const isFlat = value.every((item) => typeof item !== 'object');
    return [[path, isFlat ? value.join('|') : JSON.stringify(value)]];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    cellsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}
