import type { InputIssue } from '@livelane/contracts/vocabulary';
import { type Column, type List, readList, textCell } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';

/** Where the items of a list are in its file. */
export type Places = Pick<List<unknown>, 'kind' | 'lines'>;

/** The place of a list that was left out. */
export const NO_PLACES: Places = { kind: 'json', lines: [] };

/** The place of a field of an item: below its position in a JSON array, on its line in any other file. */
export function placeOf(
  { kind, lines }: Places,
  { index, path }: { readonly index: number; readonly path: string },
): Pick<InputIssue, 'path' | 'line'> {
  const line = lines[index];
  return kind === 'json' || line === undefined ? { path: `/${index}${path}` } : { path, line };
}

/** An issue of a whole list, such as one at `/3/dutyId`, at its place in the file. */
export function issueInFile(issue: InputIssue, places: Places): InputIssue {
  const [, index, path = ''] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
  return index === undefined
    ? issue
    : { ...issue, ...placeOf(places, { index: Number(index), path }) };
}

const ID_COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号', '触点编号', '达人编号'], read: textCell },
  { column: 'creator', aliases: ['达人'], read: textCell },
];

/** The records of a list as they stand in its file, to find the place of one. */
export async function rawList(path: string): Promise<List<Readonly<Record<string, unknown>>>> {
  return readList(path, { schema: z.looseObject({}), columns: ID_COLUMNS });
}
