import { partyKey } from '../../records/party.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { NOT_INDEXED } from '../columns/column-index.ts';
import { compareIdsAt, personsAt } from '../columns/column-touch.ts';
import { LIST } from '../scan/touch-part.ts';

/** The party numbers of a sequence of them, equal neighbours collapsed; good until the next call. */
export class Collapsed {
  readonly path: number[] = [];

  clear(): void {
    this.path.length = 0;
  }

  add(party: number): void {
    const { path } = this;
    if (path.length === 0 || path[path.length - 1] !== party) path.push(party);
  }
}

/**
 * Calls back with the path of each journey without an order: for each person, by the strongest identity, the touches that
 * are in no order's journey, by time. `nullJourneys` does so for records.
 */
export function eachOpenPath(index: ColumnIndex, each: (path: readonly number[]) => void): void {
  const { columns, timelines, used, rank, parties, at } = index;
  const { persons, texts } = columns;
  const { starts, rows } = timelines.person;
  const hasLists = columns.listStarts.length > 1;
  const collapsed = new Collapsed();
  const own: number[] = [];
  const compared = (a: number, b: number): number =>
    (at[a] as number) - (at[b] as number) ||
    (rank[a] as number) - (rank[b] as number) ||
    compareIdsAt(columns, a, b);
  for (let text = 0; text < texts.size; text += 1) {
    const [from, to] = [starts[text] as number, starts[text + 1] as number];
    if (from === to) continue;
    own.length = 0;
    let isSorted = true;
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      if (used[row] === 1) continue;
      if (hasLists && (persons[row] as number) >= LIST && personsAt(columns, row)[0] !== text)
        continue;
      if (isSorted && own.length > 0) isSorted = compared(own[own.length - 1] as number, row) <= 0;
      own.push(row);
    }
    if (own.length === 0) continue;
    if (!isSorted) own.sort(compared);
    collapsed.clear();
    for (const row of own) collapsed.add(parties.ofRow(row));
    each(collapsed.path);
  }
  if (hasLists) eachNobodys(index, each);
}

/** Touches without an identity are journeys of their own. */
function eachNobodys(index: ColumnIndex, each: (path: readonly number[]) => void): void {
  const { columns, used, rank, parties } = index;
  for (let row = 0; row < columns.count; row += 1) {
    const isNobodys =
      (columns.persons[row] as number) >= LIST && personsAt(columns, row).length === 0;
    if (isNobodys && used[row] === 0 && rank[row] !== NOT_INDEXED) each([parties.ofRow(row)]);
  }
}

/** The keys of a path of party numbers. */
export function keysOf(path: ArrayLike<number>, { parties }: ColumnIndex): string[] {
  return Array.from(path, (party) => partyKey(parties.at(party)));
}
