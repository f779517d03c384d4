import { jsonPointer } from '@livelane/contracts/vocabulary';
import type { HeldItem, TextRow } from '@livelane/contracts/vocabulary/node';

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

/** Fields under which the answers of interfaces hold their list. */
const LISTS = ['Actions', 'actions', 'data', 'orders', 'transactions', 'conversions', 'reports'];

/** The items of an answer that holds a list of them; otherwise the value itself. */
export function answerItems(value: object): HeldItem[] {
  for (const name of LISTS) {
    const list = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (Array.isArray(list))
      return list.map((item: unknown, at) => ({ path: jsonPointer([name, at]), value: item }));
  }
  return [{ path: '', value }];
}
