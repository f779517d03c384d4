import { type KeyedRows, type RowsByKey, rowsByKey } from './rows-by-key.ts';

/** Rows by key: those of key `k` stand from `starts[k]` to `starts[k + 1]`, by time once {@link Timelines.sorted} gave them. */
export class Timelines implements RowsByKey {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly #isSorted: Uint8Array;
  readonly #order: RowOrder;

  /** @param size - how many keys there are */
  constructor(size: number, keyed: KeyedRows, order: RowOrder) {
    const { starts, rows } = rowsByKey(size, keyed);
    this.starts = starts;
    this.rows = rows;
    this.#isSorted = new Uint8Array(size);
    this.#order = order;
  }

  /** How many rows a key has; 0 for -1. */
  countOf(key: number): number {
    return key < 0 ? 0 : (this.starts[key + 1] as number) - (this.starts[key] as number);
  }

  /** The rows of a key by time, then by the order of rows of one time. */
  sorted(key: number): Uint32Array {
    if (key < 0) return this.rows.subarray(0, 0);
    this.sort(key);
    return this.rows.subarray(this.starts[key], this.starts[key + 1]);
  }

  /** Sorts the rows of a key, once, so that those without an order cost no sort. */
  sort(key: number): void {
    if (this.#isSorted[key] === 1) return;
    this.#isSorted[key] = 1;
    const [from, to] = [this.starts[key] as number, this.starts[key + 1] as number];
    for (let place = from + 1; place < to; place += 1)
      if (this.#compared(this.rows[place - 1] as number, this.rows[place] as number) > 0) {
        this.rows.subarray(from, to).sort((a, b) => this.#compared(a, b));
        return;
      }
  }

  /** Where the first row of a sorted key at or after an instant stands. */
  firstAtOrAfter(key: number, instant: number): number {
    const { at } = this.#order;
    let low = this.starts[key] as number;
    let high = this.starts[key + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((at[this.rows[middle] as number] as number) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compared(a: number, b: number): number {
    const { at, compare } = this.#order;
    return (at[a] as number) - (at[b] as number) || compare(a, b);
  }
}

/** When each row was, and the order of rows of one time. */
export interface RowOrder {
  readonly at: Float64Array;
  readonly compare: (a: number, b: number) => number;
}
