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
  const { columns, timelines, used, rank, at, parties } = index;
  const { persons, texts } = columns;
  const collapsed = new Collapsed();
  let rows: number[] = [];
  const end = (): void => {
    if (rows.length === 0) return;
    if (!isInOrder()) rows.sort(compare);
    collapsed.clear();
    for (const row of rows) collapsed.add(parties.ofRow(row));
    each(collapsed.path);
    rows = [];
  };
  const compare = (a: number, b: number): number =>
    (at[a] as number) - (at[b] as number) ||
    (rank[a] as number) - (rank[b] as number) ||
    compareIdsAt(columns, a, b);
  const isInOrder = (): boolean => {
    for (let place = 1; place < rows.length; place += 1)
      if (compare(rows[place - 1] as number, rows[place] as number) > 0) return false;
    return true;
  };
  const { person } = timelines;
  for (let text = 0; text < texts.size; text += 1) {
    const [from, to] = [person.starts[text] as number, person.starts[text + 1] as number];
    for (let place = from; place < to; place += 1) {
      const row = person.rows[place] as number;
      if (used[row] === 1) continue;
      const own = persons[row] as number;
      if (own < LIST || personsAt(columns, row)[0] === text) rows.push(row);
    }
    end();
  }
  for (let row = 0; row < columns.count; row += 1) {
    const isNobodys = (persons[row] as number) >= LIST && personsAt(columns, row).length === 0;
    if (!isNobodys || used[row] === 1 || rank[row] === NOT_INDEXED) continue;
    rows = [row];
    end();
  }
}

/** The keys of a path of party numbers. */
export function keysOf(path: ArrayLike<number>, { parties }: ColumnIndex): string[] {
  return Array.from(path, (party) => partyKey(parties.at(party)));
}
