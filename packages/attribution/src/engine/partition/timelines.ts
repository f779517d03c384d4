/** Rows by key: those of key `k` stand from `starts[k]` to `starts[k + 1]`, by time once {@link Timelines.sorted} gave them. */
export class Timelines {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** When each entry of `rows` was. */
  readonly times: Float64Array;
  readonly #isSorted: Uint8Array;
  readonly #compare: (a: number, b: number) => number;

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
    this.times = new Float64Array(this.rows.length);
    const { rows, times } = this;
    const { at } = order;
    each((key, row) => {
      const place = next[key] as number;
      rows[place] = row;
      times[place] = at[row] as number;
      next[key] = place + 1;
    });
    this.#isSorted = new Uint8Array(keys);
    this.#compare = order.compare;
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
    if (this.#isInOrder(from, to)) return;
    const { rows, times } = this;
    const places = Array.from({ length: to - from }, (_, place) => from + place);
    places.sort((a, b) => this.#order(a, b));
    const [sortedRows, sortedTimes] = [
      places.map((place) => rows[place] as number),
      places.map((place) => times[place] as number),
    ];
    rows.set(sortedRows, from);
    times.set(sortedTimes, from);
  }

  /** Where the first row of a sorted key at or after an instant stands. */
  firstAtOrAfter(key: number, instant: number): number {
    let low = this.starts[key] as number;
    let high = this.starts[key + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.times[middle] as number) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #order(a: number, b: number): number {
    return (
      (this.times[a] as number) - (this.times[b] as number) ||
      this.#compare(this.rows[a] as number, this.rows[b] as number)
    );
  }

  #isInOrder(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1)
      if (
        (this.times[place - 1] as number) >= (this.times[place] as number) &&
        this.#order(place - 1, place) > 0
      )
        return false;
    return true;
  }
}
