import { grown } from '../scan/byte-dictionary.ts';

/** Sequences of numbers by number: each different one once. */
export class PathTable {
  size = 0;
  #starts = new Uint32Array(1024);
  #hashes = new Int32Array(1024);
  #values = new Uint32Array(4096);
  /** The number of a sequence plus 1, by a part of its hash; open addressing. */
  #table = new Int32Array(4096);

  /** The number of a sequence, added where it is new. */
  add(path: ArrayLike<number>): number {
    const { length } = path;
    let hash = length;
    for (let at = 0; at < length; at += 1)
      hash = Math.imul(hash ^ (path[at] as number), 0x9e3779b1) ^ (hash >>> 13);
    const mask = this.#table.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const known = (this.#table[slot] as number) - 1;
      if (known < 0) return this.#insert(slot, hash, path);
      if (this.#hashes[known] === hash && this.#equals(known, path)) return known;
      slot = (slot + 1) & mask;
    }
  }

  /** The sequence of a number. */
  at(number: number): Uint32Array {
    return this.#values.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  #equals(known: number, path: ArrayLike<number>): boolean {
    const start = this.#starts[known] as number;
    if ((this.#starts[known + 1] as number) - start !== path.length) return false;
    for (let at = 0; at < path.length; at += 1)
      if (this.#values[start + at] !== path[at]) return false;
    return true;
  }

  #insert(slot: number, hash: number, path: ArrayLike<number>): number {
    const number = this.size;
    this.#starts = grown(this.#starts, number + 2);
    this.#hashes = grown(this.#hashes, number + 1);
    const start = this.#starts[number] as number;
    this.#values = grown(this.#values, start + path.length);
    this.#values.set(path, start);
    this.#starts[number + 1] = start + path.length;
    this.#hashes[number] = hash;
    this.size += 1;
    this.#table[slot] = this.size;
    if (this.size * 2 > this.#table.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const mask = this.#table.length * 4 - 1;
    this.#table = new Int32Array(mask + 1);
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.#hashes[number] as number;
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = number + 1;
    }
  }
}
