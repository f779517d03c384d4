import type { TouchColumns } from './touch-columns.ts';

/** A row whose id an earlier row has. */
export interface Copy {
  readonly row: number;
  /** The first row with its id. */
  readonly first: number;
}

const BUCKETS = 256;

/**
 * The rows whose id an earlier row has, in no particular order. Ids are compared as bytes, in buckets of their hash that
 * fit into the cache of a processor.
 */
export function copiesIn({ count, idHashes, idStarts, idBytes }: TouchColumns): Copy[] {
  const copies: Copy[] = [];
  const rows = new Uint32Array(count);
  const ends = new Uint32Array(BUCKETS + 1);
  for (let row = 0; row < count; row += 1) bump(ends, ((idHashes[row] as number) >>> 24) + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    ends[bucket + 1] = (ends[bucket + 1] as number) + (ends[bucket] as number);
  const next = ends.slice();
  for (let row = 0; row < count; row += 1) rows[bump(next, (idHashes[row] as number) >>> 24)] = row;
  const same = (a: number, b: number): boolean => {
    const [from, other] = [idStarts[a] as number, idStarts[b] as number];
    const length = (idStarts[a + 1] as number) - from;
    if ((idStarts[b + 1] as number) - other !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (idBytes[from + at] !== idBytes[other + at]) return false;
    return true;
  };
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const own = rows.subarray(ends[bucket], ends[bucket + 1]);
    const mask = tableSize(own.length) - 1;
    const table = new Int32Array(mask + 1);
    for (const row of own) {
      const hash = idHashes[row] as number;
      let slot = (hash ^ (hash >>> 12)) & mask;
      for (;;) {
        const known = (table[slot] as number) - 1;
        if (known < 0) {
          table[slot] = row + 1;
          break;
        }
        if (idHashes[known] === hash && same(known, row)) {
          copies.push({ row, first: known });
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
  return copies;
}

/** Counts one more at a place. @returns the number before */
function bump(counts: Uint32Array, place: number): number {
  const before = counts[place] as number;
  counts[place] = before + 1;
  return before;
}

function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
