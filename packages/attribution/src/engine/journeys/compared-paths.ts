import type { Currency } from '@livelane/contracts/vocabulary';
import type { ReportPath } from '../../comparison/report.ts';
import { topPaths, type ValuedPath } from '../../comparison/top-paths.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { Collapsed, eachOpenPath, keysOf } from './open-paths.ts';
import { PathTable } from './path-table.ts';

/** Journeys with an order and without one, grouped by path, as `pathsOf` groups them. */
export class ComparedPaths {
  readonly #index: ColumnIndex;
  readonly #table = new PathTable();
  readonly #conversions: number[] = [];
  readonly #nulls: number[] = [];
  readonly #value: bigint[] = [];
  readonly #collapsed = new Collapsed();

  constructor(index: ColumnIndex) {
    this.#index = index;
  }

  /** Adds the journey of an order. @param parties - the party numbers of its touches */
  addOrder(
    parties: readonly { readonly partyNumber: number }[],
    { conversions, minor }: { readonly conversions: number; readonly minor: bigint },
  ): void {
    this.#collapsed.clear();
    for (const { partyNumber } of parties) this.#collapsed.add(partyNumber);
    const path = this.#add(this.#collapsed.path);
    this.#conversions[path] = (this.#conversions[path] as number) + conversions;
    this.#nulls[path] = (this.#nulls[path] as number) + 1 - conversions;
    this.#value[path] = (this.#value[path] as bigint) + minor;
  }

  /** Adds the journeys without an order, once those of all orders were added. */
  addOpen(): void {
    eachOpenPath(this.#index, (path) => {
      const number = this.#add(path);
      this.#nulls[number] = (this.#nulls[number] as number) + 1;
    });
  }

  #add(path: readonly number[]): number {
    const number = this.#table.add(path);
    if (number === this.#conversions.length) {
      this.#conversions.push(0);
      this.#nulls.push(0);
      this.#value.push(0n);
    }
    return number;
  }

  /** All paths, sorted by their keys. */
  all(): ValuedPath[] {
    return this.#named(Array.from({ length: this.#table.size }, (_, path) => path));
  }

  /** The `count` paths with the most conversions, as `topPaths` ranks them. */
  top(currency: Currency, count: number): ReportPath[] {
    const [conversions, value] = [this.#conversions, this.#value];
    const ordered = conversions
      .map((_, path) => path)
      .filter((path) => (conversions[path] as number) > 0 || (value[path] as bigint) > 0n)
      .sort((a, b) => this.#compare(a, b));
    const last = ordered[count - 1];
    // Those that equal the last one are ranked by their keys.
    const some = ordered.filter(
      (path, at) => at < count || this.#compare(path, last ?? path) === 0,
    );
    return topPaths(this.#named(count === 0 ? [] : some), currency, count);
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#value[a] as bigint, this.#value[b] as bigint];
    const more = (this.#conversions[b] as number) - (this.#conversions[a] as number);
    return more || (one === other ? 0 : one > other ? -1 : 1);
  }

  #named(paths: readonly number[]): ValuedPath[] {
    return paths
      .map((path) => {
        const keys = keysOf(this.#table.at(path), this.#index);
        return { path, keys, name: JSON.stringify(keys) };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ path, keys }) => ({
        keys,
        conversions: this.#conversions[path] as number,
        value: this.#value[path] as bigint,
        nulls: this.#nulls[path] as number,
      }));
  }
}
