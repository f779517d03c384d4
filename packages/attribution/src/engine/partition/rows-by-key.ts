/** Stands for no key in the column of {@link KeyedRows}. */
export const NO_KEY = 0xffff_ffff;

/** Keys and the row of each: the same place, where no others are given. The rows of a key ascend. */
export interface KeyedRows {
  readonly keys: Uint32Array;
  readonly rows?: Uint32Array;
}

/** The rows of key `k` stand from `starts[k]` to `starts[k + 1]`, and ascend. */
export interface RowsByKey {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Keys of a part, at most: their places stay in the cache of a processor while the rows of the part are written. */
const KEYS_OF_A_PART = 8192;

/**
 * Rows by key. They are written to parts of few keys first, each of which is then divided by key: memory is written from
 * its start to its end, in place of a place far from the last one for every row.
 */
export function rowsByKey(size: number, keyed: KeyedRows): RowsByKey {
  const shift = Math.log2(KEYS_OF_A_PART);
  const parts = inParts(keyed, { shift, count: (size >>> shift) + 1 });
  const { ends, keys, rows: partRows } = parts;
  const [starts, rows] = [new Uint32Array(size + 1), new Uint32Array(keys.length)];
  const next = new Uint32Array(KEYS_OF_A_PART);
  for (let part = 0, first = 0; first < size; part += 1, first += KEYS_OF_A_PART) {
    const [from, to] = [ends[part] as number, ends[part + 1] as number];
    for (let entry = from; entry < to; entry += 1) {
      const after = (keys[entry] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    const last = Math.min(size, first + KEYS_OF_A_PART);
    for (let key = first; key < last; key += 1) {
      next[key - first] = starts[key] as number;
      starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
    }
    for (let entry = from; entry < to; entry += 1) {
      const own = (keys[entry] as number) - first;
      const place = next[own] as number;
      rows[place] = partRows[entry] as number;
      next[own] = place + 1;
    }
  }
  return { starts, rows };
}

/** Keys and rows by the part of each key; the rows of a part ascend. */
function inParts(
  { keys, rows }: KeyedRows,
  { shift, count }: { readonly shift: number; readonly count: number },
): Required<KeyedRows> & { readonly ends: Uint32Array } {
  const ends = new Uint32Array(count + 1);
  for (let entry = 0; entry < keys.length; entry += 1) {
    const key = keys[entry] as number;
    if (key !== NO_KEY) ends[(key >>> shift) + 1] = (ends[(key >>> shift) + 1] as number) + 1;
  }
  for (let part = 0; part < count; part += 1)
    ends[part + 1] = (ends[part + 1] as number) + (ends[part] as number);
  const total = ends[count] as number;
  const parts = { ends, keys: new Uint32Array(total), rows: new Uint32Array(total) };
  const next = ends.slice();
  for (let entry = 0; entry < keys.length; entry += 1) {
    const key = keys[entry] as number;
    if (key === NO_KEY) continue;
    const place = next[key >>> shift] as number;
    parts.keys[place] = key;
    parts.rows[place] = rows === undefined ? entry : (rows[entry] as number);
    next[key >>> shift] = place + 1;
  }
  return parts;
}
