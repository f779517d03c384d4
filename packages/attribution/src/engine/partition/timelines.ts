/** Rows by key: those of key `k` stand from `starts[k]` to `starts[k + 1]`, by time once {@link Timelines.sorted} gave them. */
export class Timelines {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly #isSorted: Uint8Array;
  readonly #compare: (a: number, b: number) => number;
  readonly #at: Float64Array;

  /**
   * @param keys - how many keys there are
   * @param each - calls back with each key and row, the rows of a key ascending; called twice
   * @param order - when each row was, and the order of rows of one time
   */
  constructor(
    keys: number,
    each: (add: (key: number, row: number) => void) => void,
    order: { readonly at: Float64Array; readonly compare: (a: number, b: number) => number },
  ) {
    const ends = new Uint32Array(keys + 1);
    each((key) => {
      ends[key + 1] = (ends[key + 1] as number) + 1;
    });
    for (let key = 0; key < keys; key += 1)
      ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number);
    this.starts = ends;
    this.rows = new Uint32Array(ends[keys] as number);
    const next = ends.slice();
    const { rows } = this;
    each((key, row) => {
      const place = next[key] as number;
      rows[place] = row;
      next[key] = place + 1;
    });
    this.#isSorted = new Uint8Array(keys);
    this.#at = order.at;
    this.#compare = order.compare;
  }

  /** How many rows a key has; 0 for -1. */
  countOf(key: number): number {
    return key < 0 ? 0 : (this.starts[key + 1] as number) - (this.starts[key] as number);
  }

  /** The rows of a key by time, then by the order of rows of one time. Sorted on first access. */
  sorted(key: number): Uint32Array {
    if (key < 0) return this.rows.subarray(0, 0);
    const [from, to] = [this.starts[key] as number, this.starts[key + 1] as number];
    const rows = this.rows.subarray(from, to);
    if (this.#isSorted[key] === 0) {
      this.#isSorted[key] = 1;
      if (!this.#isInOrder(rows)) rows.sort((a, b) => this.#order(a, b));
    }
    return rows;
  }

  #order(a: number, b: number): number {
    return (this.#at[a] as number) - (this.#at[b] as number) || this.#compare(a, b);
  }

  #isInOrder(rows: Uint32Array): boolean {
    for (let place = 1; place < rows.length; place += 1)
      if (this.#order(rows[place - 1] as number, rows[place] as number) > 0) return false;
    return true;
  }
}
