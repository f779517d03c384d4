import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { ListEnd } from './list.ts';

/**
 * The findings of the lists of a command, once all of them were read.
 * @param rows - the number of rows, as a person confirmed it, of those lists together whose rows move money; of all
 *   where none does. Default: nobody did, and a list that ends without a line break may be cut off
 * @throws INPUT_INVALID where they have another number of rows, and for a name of the mapping that serves none of them
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { confirmedLists, idCell, readList } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * // The last line has no line break: there may have been more.
 * await writeFile('ids.csv', 'id\n7301\n7302');
 * const shape = { schema: z.object({ id: z.string() }), columns: [{ column: 'id', read: idCell }] };
 * const list = await readList('ids.csv', shape);
 * confirmedLists([list]).map(({ code }) => code); // => ["FILE_MAY_BE_CUT"]
 * confirmedLists([list], 2).map(({ code }) => code); // => []
 * ```
 */
export function confirmedLists(lists: readonly ListEnd[], rows?: number): FileFinding[] {
  const unused = unmappedInAll(lists);
  if (unused.length > 0) throw inputInvalid('--columns', unused);
  const moneyLists = lists.filter(({ isCounted }) => isCounted);
  const counted = moneyLists.length > 0 ? moneyLists : lists;
  const received = counted.reduce((sum, list) => sum + list.rows, 0);
  if (rows !== undefined && rows !== received) {
    const what = counted.map((list) => list.what).join(', ');
    throw inputInvalid(what === '' ? '--rows' : what, [
      fileIssue('ROWS', { received, params: { rows } }),
    ]);
  }
  const findings = lists.flatMap((list) => {
    const isConfirmed = rows !== undefined && counted.includes(list);
    return isConfirmed || list.openEnd === undefined
      ? list.findings
      : [...list.findings, list.openEnd];
  });
  return [...findings, ...sheetWithoutWorkbook(lists)];
}

/** Several lists of a command may be tables of one workbook each; a sheet is named for one of them at least. */
function sheetWithoutWorkbook(lists: readonly ListEnd[]): FileFinding[] {
  if (lists.length === 0 || !lists.every(({ hasNoSheet }) => hasNoSheet === true)) return [];
  const file = lists.map(({ what }) => what).join(', ');
  return [findingOf(FILE_FINDINGS, 'SHEET_WITHOUT_WORKBOOK', { path: '', params: { file } })];
}

function unmappedInAll(lists: readonly ListEnd[]): InputIssue[] {
  // A table says which columns it has; a list of JSON can only say that it has none.
  const [first, ...others] = lists.toSorted((a, b) => Number(isTable(b)) - Number(isTable(a)));
  return (first?.unmapped ?? []).flatMap((issue) => {
    const same = others.map(({ unmapped }) => unmapped.find(({ path }) => path === issue.path));
    if (same.includes(undefined)) return [];
    // A table that has the column knows what is wrong with its new name.
    return [[issue, ...same].find((it) => it?.code.startsWith('COLUMN_KNOWN')) ?? issue];
  });
}

function isTable({ kind }: ListEnd): boolean {
  return kind === 'csv' || kind === 'xlsx' || kind === 'parquet';
}
